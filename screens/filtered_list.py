"""A list over what is in sight that grows shorter as one types; Enter takes one line of it."""

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from rich.text import Text
from textual import events, on
from textual.binding import Binding, BindingType
from textual.widgets import Input, OptionList

from nsc_tui.language.folding import plain as folded
from screens.commands import Scope
from screens.modal import Modal
from screens.widgets.entry import LineEntry
from screens.widgets.plain import PlainOptions

LONGEST_FILTER = 60


class Choosable(NamedTuple):
    """One line: what taking it answers, and how it is drawn."""

    answer: str
    line: Text


class FilteredList(Modal[str]):
    """The base of such lists; gives the answer of the line taken. A kind of list says what matches."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", show=False)]
    DEFAULT_CSS = """
    FilteredList PlainOptions { border: none; background: transparent; margin-top: 1;
        text-wrap: nowrap; text-overflow: ellipsis; }
    FilteredList LineEntry { background: $panel; }
    FilteredList .foot { color: $text-muted; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._options = PlainOptions()
        self._options.can_focus = False
        self._shown: tuple[Choosable, ...] = ()

    def matching(self, wanted: Sequence[str]) -> Sequence[Choosable]:
        """The lines that hold every one of these folded words; all where there is none."""
        raise NotImplementedError

    def nothing(self, typed: str) -> Text:
        """What stands there where nothing matches."""
        raise NotImplementedError

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
        self._take(self._options.highlighted)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._take(event.option_index)

    def _take(self, place: int | None) -> None:
        if place is not None and place < len(self._shown):
            self.dismiss(self._shown[place].answer)

    def _show(self, typed: str) -> None:
        self._shown = tuple(self.matching(folded(typed).split()))
        lines = [(str(place), each.line) for place, each in enumerate(self._shown)]
        self._options.show(lines or [("none", self.nothing(typed))])
        self._options.highlighted = 0
