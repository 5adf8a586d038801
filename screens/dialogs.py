"""Dialogs: something is said, something is asked, several things are chosen.

await app.push_screen_wait(Say(title, text))
if await app.push_screen_wait(Confirm(question, action)): ...
keys = await app.push_screen_wait(ChooseSeveral(title, options))     # None where closed by Esc
"""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Button, OptionList

from nsc_tui.language import screens_common as words
from screens.commands import Scope
from screens.dispatch import bind_commands
from screens.forms.values import Pick
from screens.modal import Modal
from screens.widgets.plain import PlainButton, PlainOptions, PlainText, plain


class Say(Modal[bool]):
    """A text that has to be seen, with OK."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(True)", show=False)]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title_text = title
        self._text = text

    def compose(self) -> ComposeResult:
        """Title, text, OK."""
        with Vertical(classes="box"):
            yield PlainText(self._title_text, classes="title")
            yield PlainText(self._text, classes="text")
            with Horizontal(classes="buttons"):
                yield PlainButton(words.OK(), ident="ok")

    @on(Button.Pressed)
    def _ok(self) -> None:
        self.dismiss(True)


class Confirm(Modal[bool]):
    """A question before something is lost. The focus is on Cancel, and a key of its own says yes.

    `j` (ja) and `y` (yes) are no command's key, so the key that asked never answers.
    """

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(False)", show=False),
        Binding("left,up", "app.focus_previous", show=False),
        Binding("right,down", "app.focus_next", show=False),
        Binding("j,y", "dismiss(True)", show=False),
    ]

    def __init__(self, question: str, action: str, cancel: str = "") -> None:
        super().__init__()
        self._question = question
        self._action = action
        self._cancel = cancel or words.CANCEL()

    def compose(self) -> ComposeResult:
        """The question and the two ways on."""
        with Vertical(classes="box"):
            yield PlainText(self._question)
            with Horizontal(classes="buttons"):
                yield PlainButton(f"{self._cancel} (Esc)", ident="cancel")
                yield PlainButton(f"{self._action} ({words.CONFIRM_KEY()})", ident="yes")

    def focus_first(self) -> None:
        """The safe way on has the focus."""
        self.query_one("#cancel").focus()

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")


class ChooseSeveral(Modal[tuple[str, ...]]):
    """Several of a list: space marks, Enter takes, Esc takes none. Gives keys in the list's order."""

    SCOPE = Scope.CHOICE
    DEFAULT_CSS = """
    ChooseSeveral PlainOptions { height: auto; max-height: 14; border: none; background: transparent; }
    """

    def __init__(self, title: str, options: Sequence[Pick], chosen: Iterable[str] = ()) -> None:
        super().__init__()
        bind_commands(self, self.SCOPE)
        self._title_text = title
        self._options = tuple(options)
        self._chosen = set(chosen)
        self._list = _Marks(ident="options")
        self._count = PlainText(classes="count")

    def compose(self) -> ComposeResult:
        """Title, list, how many are chosen, hints."""
        with Vertical(classes="box"):
            yield PlainText(self._title_text, classes="title")
            yield self._list
            yield self._count
            yield self.hints()

    def on_mount(self) -> None:
        """Show the options."""
        self._draw()
        self._list.highlighted = 0 if self._options else None

    def why_not(self, command: str) -> str:
        """Nothing can be marked where there is nothing."""
        return words.NOTHING_TO_CHOOSE() if command.startswith("mark") and not self._options else ""

    def command_mark_choice(self) -> None:
        """Mark the option under the cursor, or take the mark off, and go to the next."""
        place = self._list.highlighted or 0
        self._chosen ^= {self._options[place].key}
        self._draw()
        self._list.highlighted = min(place + 1, len(self._options) - 1)

    def command_mark_all(self) -> None:
        """Mark all, or none where all are marked."""
        every = {option.key for option in self._options}
        self._chosen = set() if self._chosen >= every else every
        self._draw()

    def command_take(self) -> None:
        """Give back what is marked; the one under the cursor where nothing is."""
        place = self._list.highlighted
        if not self._chosen and place is not None:
            self._chosen = {self._options[place].key}
        self.dismiss(tuple(option.key for option in self._options if option.key in self._chosen))

    def command_close_choice(self) -> None:
        """Choose nothing."""
        self.dismiss(None)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.command_mark_choice()

    def _draw(self) -> None:
        place = self._list.highlighted
        self._list.show([(str(number), self._line(option)) for number, option in enumerate(self._options)])
        self._list.highlighted = place
        if self._options:
            text = words.CHOSEN_COUNT(chosen=len(self._chosen), count=len(self._options))
        else:
            text = words.NOTHING_TO_CHOOSE()
        self._count.show(text)

    def _line(self, option: Pick) -> Text:
        return plain(f"{'[x]' if option.key in self._chosen else '[ ]'} {option.label}")


class _Marks(PlainOptions):
    """Options whose Enter and space belong to the dialog."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "app.command('take')", show=False)]
