"""Help and the list of all commands: both drawn from the one list, filtered as you type, Enter runs."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.text import Text
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList

from nsc_tui.language import help as words
from nsc_tui.language.folding import plain as folded
from screens.commands import PLACE_NAMES, Scope, key_names
from screens.dispatch import Answer
from screens.modal import Modal
from screens.widgets.entry import LineEntry
from screens.widgets.plain import PlainOptions, PlainText, plain

_KEYS_WIDTH = 10
_LABEL_WIDTH = 20


class CommandList(Modal[str]):
    """Commands to choose from; gives the name of the one to run."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", show=False)]
    DEFAULT_CSS = """
    CommandList > .box { width: 84; height: 90%; }
    CommandList PlainOptions { height: 1fr; border: none; background: transparent; margin-top: 1;
        text-wrap: nowrap; text-overflow: ellipsis; }
    CommandList .asks { color: $text-muted; margin-bottom: 1; }
    CommandList LineEntry { background: $panel; }
    CommandList .foot { color: $text-muted; }
    """

    def __init__(self, title: str, answers: Sequence[Answer], about: str = "", foot: str = "") -> None:
        super().__init__()
        self._title_text = title
        self._answers = list(answers)
        self._about = about
        self._foot = foot
        self._options = PlainOptions()
        self._options.can_focus = False
        self._shown: list[Answer] = []

    def compose(self) -> ComposeResult:
        """Title, what the room is about, filter, commands."""
        with Vertical(classes="box"):
            yield PlainText(self._title_text, classes="title")
            if self._about:
                yield PlainText(self._about, classes="asks")
            yield LineEntry(limit=60, placeholder=words.FIND_COMMAND())
            yield self._options
            yield PlainText(self._foot or words.RUNS(), classes="foot")

    def on_mount(self) -> None:
        """Show all of them."""
        self._show("")

    def focus_first(self) -> None:
        """Typing filters."""
        self.query_one(LineEntry).focus()

    def command_help(self) -> None:
        """Help instead; where this is it, the key that opened it closes it."""
        self.dismiss("help")

    def command_palette(self) -> None:
        """All commands instead; where this is the list of them, it closes."""
        self.dismiss("palette")

    def on_key(self, event: events.Key) -> None:
        """Arrows move in the list while the filter has the focus."""
        moves: dict[str, Callable[[], None]] = {
            "down": self._options.action_cursor_down,
            "up": self._options.action_cursor_up,
            "pagedown": self._options.action_page_down,
            "pageup": self._options.action_page_up,
        }
        if event.key in moves:
            event.stop()
            moves[event.key]()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._show(event.value)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self._run(self._options.highlighted)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._run(event.option_index)

    def _run(self, place: int | None) -> None:
        if place is not None and place < len(self._shown):
            self.dismiss(self._shown[place].command.name)

    def _show(self, typed: str) -> None:
        wanted = folded(typed).split()
        self._shown = [each for each in self._answers if _matches(each, wanted)]
        lines = [(each.command.name, _line(each)) for each in self._shown]
        self._options.show(lines or [("none", plain(words.NO_COMMAND(words=typed)))])
        self._options.highlighted = 0


def _matches(each: Answer, wanted: list[str]) -> bool:
    command = each.command
    text = folded(f"{command.label()} {command.help()} {key_names(command)}")
    return all(word in text for word in wanted)


def _line(each: Answer) -> Text:
    command = each.command
    style = "" if each.runs else "dim"
    line = plain(f"{key_names(command):<{_KEYS_WIDTH}}", f"bold {style}".strip())
    line.append_text(plain(f"{command.label():<{_LABEL_WIDTH}}", style))
    if each.runs:
        return line.append_text(plain(command.help()))
    reason = each.reason
    if not each.here and command.scope not in (Scope.ALWAYS, Scope.ROOMS):
        reason = words.WORKS_ELSEWHERE(place=PLACE_NAMES[command.scope]().lower())
    return line.append_text(plain(f"({reason})", "dim italic"))
