"""Work that takes a while, in a thread: how far it has come, and Esc to stop it where it can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message

from nsc_tui.language import backup_screen as words
from screens.commands import Scope
from screens.modal import Modal
from screens.widgets.plain import PlainText

Result = TypeVar("Result")
# Says what is being done and how much of it (0 to 1); False where the user wants to stop.
Tell = Callable[[str, float], bool]

_BAR = 40


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Result]):
    """What the work gave, or the fault that ended it."""

    result: Result | None = None
    error: Exception | None = None


class Working(Modal[Outcome[Result]], Generic[Result]):
    """Shows the work while it runs and gives its outcome."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "stop", show=False)]

    class Told(Message):
        """How far the work has come."""

        def __init__(self, text: str, part: float) -> None:
            super().__init__()
            self.text = text
            self.part = part

    class Done(Message):
        """The work has ended."""

        def __init__(self, outcome: "Outcome[object]") -> None:
            super().__init__()
            self.outcome = outcome

    def __init__(self, title: str, work: Callable[[Tell], Result]) -> None:
        super().__init__()
        self._title_text = title
        self._work = work
        self._stopped = False
        self._text = PlainText(classes="text")
        self._bar = PlainText("─" * _BAR, classes="bar")
        self._foot = PlainText(words.ESC_STOPS(), classes="count")

    def compose(self) -> ComposeResult:
        """Title, what is being done, the bar."""
        with Vertical(classes="box"):
            yield PlainText(self._title_text, classes="title")
            yield self._text
            yield self._bar
            yield self._foot

    def on_mount(self) -> None:
        """Begin."""
        self.run_worker(self._run, thread=True, exit_on_error=False)

    def on_key(self, event: events.Key) -> None:
        """Nothing is typed ahead into what comes after."""
        event.stop()

    def action_stop(self) -> None:
        """Ask the work to stop."""
        self._stopped = True
        self._foot.show(words.WAIT())

    def _run(self) -> None:
        try:
            outcome: Outcome[object] = Outcome(self._work(self._tell))
        except Exception as error:
            outcome = Outcome(error=error)
        self.post_message(self.Done(outcome))

    def _tell(self, text: str, part: float) -> bool:
        self.post_message(self.Told(text, part))
        return not self._stopped

    def on_working_told(self, event: Told) -> None:
        """Show how far it has come."""
        event.stop()
        self._text.show(event.text)
        done = round(_BAR * min(max(event.part, 0.0), 1.0))
        self._bar.show("━" * done + "─" * (_BAR - done))

    def on_working_done(self, event: Done) -> None:
        """Give the outcome."""
        event.stop()
        self.dismiss(event.outcome)  # type: ignore[arg-type]
