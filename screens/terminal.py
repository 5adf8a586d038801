"""The terminal under the screens, and what happens where it goes away.

A terminal window that is closed tells its programs to end (SIGHUP) and, in the same breath, to go on
(SIGCONT); from then on nothing can be written to it. Textual's own driver begins the screen anew at the
second, and its writing thread dies of the first write that fails: the program would wait for it for
ever, with the register held.
"""

import sys
from typing import IO, Any, cast

from textual.driver import Driver

if sys.platform == "win32":

    def driver_class(usual: type[Driver]) -> type[Driver]:
        """The driver of this system: the usual one, which knows no such signals."""
        return usual

else:
    from textual.drivers.linux_driver import LinuxDriver

    class PatientDriver(LinuxDriver):
        """A driver that outlives its terminal."""

        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self._file = cast(Any, MayBeGone(cast(IO[str], self._file)))

        def _sigcont_application(self, *_: object) -> None:
            # Only a program that was put to sleep is to begin its screen anew.
            if self._must_signal_resume:
                super()._sigcont_application(*_)

    def driver_class(usual: type[Driver]) -> type[Driver]:
        """The driver of this system; one that was asked for by the environment stays."""
        return PatientDriver if usual is LinuxDriver else usual


class MayBeGone:
    """The terminal as a file; what is written to it after it has gone is lost, and stops nothing."""

    def __init__(self, terminal: IO[str]) -> None:
        self._terminal = terminal

    def write(self, text: str) -> int:
        """Write, as far as there is somebody to read."""
        try:
            return self._terminal.write(text)
        except (OSError, ValueError):
            return len(text)

    def flush(self) -> None:
        """Send what is written, as far as there is somebody to read."""
        try:
            self._terminal.flush()
        except (OSError, ValueError):
            return

    def fileno(self) -> int:
        """The terminal's file number."""
        return self._terminal.fileno()

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self._terminal.isatty()
