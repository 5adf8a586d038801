"""Where text meets a widget: everything shown goes through `plain`, so that no text is read as markup.

Textual reads `[...]` in strings as markup: a name such as `Hej [/x]` ends the program, and
`[@click=app.quit]` becomes a button. Escaping is not safe (textual#6155); a rich Text is.
"""

from rich.text import Text
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from nsc_tui.language.plain_text import visible


def plain(value: object, style: str = "") -> Text:
    """`value` as text and nothing but text; control characters are shown, not obeyed."""
    return Text().append(shown(str(value)), style)


def shown(text: str) -> str:
    """`text` with what a terminal would obey or hide written out."""
    return text if text.isprintable() else visible(text)


def plain_lines(lines: list[Text]) -> Text:
    """Several plain texts under each other."""
    return Text("\n").join(lines)


class PlainText(Static):
    """A text on the screen. It never reads markup."""

    def __init__(self, value: object = "", *, ident: str | None = None, classes: str | None = None) -> None:
        super().__init__(_as_text(value), id=ident, classes=classes, markup=False)

    def show(self, value: object) -> None:
        """Show `value` instead; a rich Text keeps its styles."""
        self.update(_as_text(value))

    def show_in_place(self, value: object) -> None:
        """As `show`, where the size of the widget does not depend on its text: nothing else moves."""
        self.update(_as_text(value), layout=False)


class PlainButton(Button):
    """A button whose label never reads markup."""

    def __init__(self, label: object, *, ident: str | None = None, classes: str | None = None) -> None:
        super().__init__(classes=classes, id=ident, compact=True)
        self.label = _as_text(label)


class PlainOptions(OptionList):
    """A list to choose from whose lines never read markup."""

    def __init__(self, *, ident: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=ident, classes=classes, markup=False, compact=True)

    def show(self, lines: list[tuple[str, Text]]) -> None:
        """Show these lines, each with the key it answers to."""
        self.set_options([Option(text, id=key) for key, text in lines])


def _as_text(value: object) -> Text:
    return value if isinstance(value, Text) else plain(value)
