"""The list of standard sentences over a form: filtered as one types, Enter takes one."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.text import Text
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList

from db.reading.phrases import Phrase
from nsc_tui.language import phrases as words
from nsc_tui.language.folding import plain as folded
from screens.commands import Scope
from screens.modal import Modal
from screens.widgets.entry import LineEntry
from screens.widgets.plain import PlainOptions, PlainText, plain

_NAME_WIDTH = 24


class PhrasePicker(Modal[str]):
    """Gives the wording that was chosen."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", show=False)]
    DEFAULT_CSS = """
    PhrasePicker PlainOptions { height: auto; max-height: 10; border: none; background: transparent;
        margin-top: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    PhrasePicker LineEntry { background: $panel; }
    PhrasePicker .foot { color: $text-muted; margin-top: 1; }
    """

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        super().__init__()
        self._phrases = tuple(phrases)
        self._shown: list[Phrase] = []
        self._options = PlainOptions()
        self._options.can_focus = False

    def compose(self) -> ComposeResult:
        """Title, filter, phrases."""
        with Vertical(classes="box"):
            yield PlainText(words.CHOOSE(), classes="title")
            yield LineEntry(limit=60, placeholder=words.FIND())
            yield self._options
            yield PlainText(words.FOOT(), classes="foot")

    def on_mount(self) -> None:
        """Show all of them."""
        self._show("")

    def focus_first(self) -> None:
        """Typing filters."""
        self.query_one(LineEntry).focus()

    def on_key(self, event: events.Key) -> None:
        """Arrows move in the list while the filter has the focus."""
        moves: dict[str, Callable[[], None]] = {
            "down": self._options.action_cursor_down,
            "up": self._options.action_cursor_up,
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
        self._take(self._options.highlighted)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._take(event.option_index)

    def _take(self, place: int | None) -> None:
        if place is not None and place < len(self._shown):
            self.dismiss(self._shown[place].wording)

    def _show(self, typed: str) -> None:
        wanted = folded(typed).split()
        self._shown = [each for each in self._phrases if _holds(each, wanted)]
        none = words.NO_MATCH(typed=typed) if self._phrases else words.NONE_TO_CHOOSE()
        lines = [(str(each.key), _line(each)) for each in self._shown]
        self._options.show(lines or [("none", plain(none, "dim"))])
        self._options.highlighted = 0


def _holds(each: Phrase, wanted: list[str]) -> bool:
    text = folded(f"{each.name} {each.wording}")
    return all(word in text for word in wanted)


def _line(each: Phrase) -> Text:
    name = f"{each.name[: _NAME_WIDTH - 1]:<{_NAME_WIDTH}}"
    return plain(name, "bold").append_text(plain(each.wording.replace("\n", " · "), "dim"))
