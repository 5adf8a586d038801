"""What an import would do, asked before it is done; and all that is wrong, to be read and copied."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Button, OptionList

from nsc_tui.language import import_screen as words
from nsc_tui.language import screens_common
from screens.commands import Scope
from screens.dispatch import bind_commands
from screens.modal import Modal
from screens.widgets.plain import PlainButton, PlainOptions, PlainText, plain


class Summary(Modal[bool]):
    """Lines that say what comes in; Enter brings it in, Esc leaves all as it is."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(False)", show=False),
        Binding("left", "app.focus_previous", show=False),
        Binding("right", "app.focus_next", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("down", "scroll(1)", show=False),
        Binding("pageup", "scroll(-8)", show=False),
        Binding("pagedown", "scroll(8)", show=False),
    ]
    DEFAULT_CSS = """
    Summary VerticalScroll { height: auto; max-height: 14; }
    Summary VerticalScroll PlainText { height: auto; }
    """

    def __init__(self, title: str, lines: Sequence[str]) -> None:
        super().__init__()
        self._title_text = title
        self._lines = tuple(lines)
        self._scroll = VerticalScroll(can_focus=False)

    def compose(self) -> ComposeResult:
        """Title, lines, the two ways on."""
        with Vertical(classes="box"):
            yield PlainText(self._title_text, classes="title")
            with self._scroll:
                yield PlainText("\n".join(self._lines))
            with Horizontal(classes="buttons"):
                yield PlainButton(f"{screens_common.CANCEL()} (Esc)", ident="cancel")
                yield PlainButton(f"{words.BRING_IN()} (Enter)", ident="yes")

    def focus_first(self) -> None:
        """Enter brings in what was just looked at."""
        self.query_one("#yes").focus()

    def action_scroll(self, lines: int) -> None:
        """Show more of what does not fit."""
        self._scroll.scroll_relative(y=lines, animate=False)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")


class Faults(Modal[bool]):
    """Everything that is wrong, a line each with its place in the file; one key copies all of it."""

    SCOPE = Scope.LIST
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(True)", show=False)]
    DEFAULT_CSS = """
    Faults > .box { width: 100; }
    Faults PlainOptions { height: auto; max-height: 16; border: none; background: transparent; }
    """

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__()
        bind_commands(self, self.SCOPE)
        self._lines = tuple(lines)
        self._options = PlainOptions()

    def compose(self) -> ComposeResult:
        """The count, the list, what the keys do."""
        head, *rest = self._lines
        self._options.show([(str(number), plain(line)) for number, line in enumerate(rest or [head])])
        with Vertical(classes="box"):
            yield PlainText(head if rest else words.FAULTS(), classes="title")
            yield self._options
            yield PlainText(words.FAULTS_FOOT(), classes="count")

    def focus_first(self) -> None:
        """The arrows go through the list."""
        self._options.focus()
        self._options.highlighted = 0

    def command_copy(self) -> None:
        """Copy every line."""
        from screens.clipboard import copy

        copy(self.app, "\n".join(self._lines))
        self.app.notify(words.COPIED(count=max(len(self._lines) - 1, 1)))

    @on(OptionList.OptionSelected)
    def _back(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(True)
