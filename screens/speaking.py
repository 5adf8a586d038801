"""What the program says: in passing, in a dialog, and when something goes wrong that nobody foresaw."""

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from textual.app import App
from textual.driver import Driver
from textual.worker import Worker, WorkerState

from nsc_tui.language import screens_common as words
from nsc_tui.language.faults import Fault
from screens.terminal import driver_class
from screens.widgets.plain import plain

if TYPE_CHECKING:
    from screens.message_log import Severity

ERROR_SECONDS = 10.0


class SpeakingApp(App[None], inherit_bindings=False):
    """A program that keeps what it said and never ends in a traceback. `fault_log` is the log's path."""

    def __init__(self, fault_log: Path) -> None:
        super().__init__()
        from screens.message_log import MessageLog

        self.messages = MessageLog()
        self._standing: dict[str, float] = {}  # warnings in sight, and until when
        self._fault_log = fault_log

    def get_driver_class(self) -> type[Driver]:
        """The driver of this system's terminal."""
        return driver_class(super().get_driver_class())

    def say(self, title: str, text: str) -> None:
        """Say something that has to be seen."""
        from screens.dialogs import Say

        self.messages.add(text, "warning")
        self.push_screen(Say(title, text))

    def show_error(self, error: BaseException) -> None:
        """Say what was refused; where nobody foresaw it, say where the log is."""
        if isinstance(error, Fault):
            self.say(words.COULD_NOT(), str(error))
            return
        from screens.fault_log import write_fault

        write_fault(self._fault_log, error)
        self.say(words.COULD_NOT(), words.UNEXPECTED(log=self._fault_log))

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: "Severity" = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Say something in passing; it stays in the message log. Markup is never read.

        A warning that still stands there is not said again: a key held down in a full field would
        cover the form.
        """
        seconds = timeout or (ERROR_SECONDS if severity == "error" else None)
        shown = plain(message).plain
        if severity != "information" and self._still_stands(shown, seconds or self.NOTIFICATION_TIMEOUT):
            return
        self.messages.add(message, severity)
        super().notify(shown, title=title, severity=severity, timeout=seconds, markup=False)

    def _still_stands(self, shown: str, seconds: float) -> bool:
        """Whether the words stand there already; from now on they do."""
        moment = monotonic()
        if self._standing.get(shown, moment) > moment:
            return True
        self._standing = {each: until for each, until in self._standing.items() if until > moment}
        self._standing[shown] = moment + seconds
        return False

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """A worker's fault is said, it ends nothing."""
        if event.state is WorkerState.ERROR and event.worker.error is not None:
            self.show_error(event.worker.error)

    def _handle_exception(self, error: Exception) -> None:
        # Textual would print a traceback with local variables: personal data.
        from screens.fault_log import write_fault

        write_fault(self._fault_log, error)
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._exit_renderables[:] = [plain(words.UNEXPECTED_END(log=self._fault_log))]
        self._close_messages_no_wait()
