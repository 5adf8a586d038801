"""Work that takes a while, in a thread: how far it has come, and Esc to stop it where it can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from db.stopping import StoppedError
from nsc_tui.language import backup_screen as words
from nsc_tui.language.text import Text
from screens.commands import Scope
from screens.modal import Modal
from screens.widgets.plain import PlainText

if TYPE_CHECKING:
    from screens.app import RegisterApp

Result = TypeVar("Result")
# Says what is being done and how much of it (0 to 1); False where the user wants to stop.
Tell = Callable[[str, float], bool]

_BAR = 40
_SEEN_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Result]):
    """What the work gave, or the fault that ended it."""

    result: Result | None = None
    error: Exception | None = None


async def at_work(
    app: "RegisterApp", title: str, work: Callable[[Tell], Result], stopped: Text
) -> Result | None:
    """Do `work` with how far it has come in sight; None where Esc stopped it or a fault ended it.

    What happened is told: `stopped` where `work` raised StoppedError, or the fault.
    """
    outcome = await app.push_screen_wait(Working(title, work))
    if outcome is None:
        return None
    if isinstance(outcome.error, StoppedError):
        app.notify(stopped(), severity="warning")
    elif outcome.error is not None:
        app.show_error(outcome.error)
    return outcome.result


class Working(Modal[Outcome[Result]], Generic[Result]):
    """Shows the work while it runs and gives its outcome."""

    SCOPE = Scope.ALWAYS

    class Told(Message):
        """How far the work has come."""

        def __init__(self, text: str, done: int) -> None:
            super().__init__()
            self.text = text
            self.done = done

    class Done(Message):
        """The work has ended."""

        def __init__(self, outcome: "Outcome[object]") -> None:
            super().__init__()
            self.outcome = outcome

    def leave(self) -> bool:
        """The work goes on, or is stopped by Esc."""
        return False

    def __init__(self, title: str, work: Callable[[Tell], Result]) -> None:
        super().__init__()
        self._title_text = title
        self._work = work
        self._stopped = False
        self._last = ("", -1)
        self._told_at = 0.0
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
        """Esc stops the work; nothing else is typed ahead into what comes after."""
        event.stop()
        if event.key == "escape":
            self._stop()

    def on_unmount(self) -> None:
        """The program ends: so does the work."""
        self._stopped = True

    def _stop(self) -> None:
        self._stopped = True
        self._foot.show(words.WAIT())

    def _run(self) -> None:
        try:
            outcome: Outcome[object] = Outcome(self._work(self._tell))
        except Exception as error:
            outcome = Outcome(error=error)
        self.post_message(self.Done(outcome))

    def _tell(self, text: str, part: float) -> bool:
        done = round(_BAR * min(max(part, 0.0), 1.0))
        # Work tells of every piece it does; only what can be seen to change is worth a message.
        now = monotonic()
        if (text, done) != self._last and (done != self._last[1] or now - self._told_at > _SEEN_SECONDS):
            self._last, self._told_at = (text, done), now
            self.post_message(self.Told(text, done))
        return not self._stopped

    def on_working_told(self, event: Told) -> None:
        """Show how far it has come."""
        event.stop()
        self._text.show(event.text)
        self._bar.show("━" * event.done + "─" * (_BAR - event.done))

    def on_working_done(self, event: Done) -> None:
        """Give the outcome."""
        event.stop()
        self.dismiss(event.outcome)  # type: ignore[arg-type]
