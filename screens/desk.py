"""The open register as the screens have it before them: read through its door, written by its pen.

The lock is taken at once, so that the first picture can say who writes; the writing door is
loaded on the first act or while the program idles, whichever comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Self

from db.connection import is_copy
from db.lock import WriterLock
from db.reading.door import Door
from db.reading.settings import settings
from db.register_settings import RegisterSettings
from nsc_tui.clock import now as stockholm_now
from nsc_tui.language import desk as words
from nsc_tui.language import reading_copy
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.notice import Notice

if TYPE_CHECKING:
    from db.writing.pen import Act, Pen

Clock = Callable[[], datetime]


class Desk:
    """One open register. `why_read_only` says why it cannot be written; empty where it can.

    `may_take_pen` says whether it is worth asking for the pen again (not where it was opened for reading),
    `is_held` whether another program has it.
    """

    def __init__(self, path: Path, clock: Clock = stockholm_now) -> None:
        """Open the register at `path` for reading; raises Fault where it cannot be. See `take_pen`."""
        self.path = path
        self.door = Door(path)
        self.settings: RegisterSettings = settings(self.door)
        self.why_read_only: str = words.OPENED_READ_ONLY()
        self.may_take_pen = self.is_held = False
        self._notices: tuple[Notice, ...] = ()
        self._clock = clock
        self._lock: WriterLock | None = None
        self._pen: Pen | None = None
        self._making = Lock()
        self._listeners: list[Callable[[], None]] = []

    @classmethod
    def for_writing(cls, path: Path, clock: Clock = stockholm_now) -> Self:
        """Open the register and take the lock; where another has it the desk is read-only and says who."""
        desk = cls(path, clock)
        desk.may_take_pen = True
        try:
            desk.take_pen()
        except Fault as fault:
            desk.why_read_only = str(fault)
            desk.is_held = fault.code is ExitCode.BUSY
        return desk

    @property
    def writable(self) -> bool:
        """Whether this desk may write."""
        return self._lock is not None

    def now(self) -> datetime:
        """The moment by the desk's clock, without a zone, as a clock in Stockholm shows it."""
        return self._clock()

    def today(self) -> date:
        """The day by the desk's clock."""
        return self._clock().date()

    def take_pen(self) -> None:
        """Try to become the one who writes; raises Fault BUSY with the holder, NOT_ALLOWED on a copy."""
        if is_copy(self.door.connection):
            raise Fault(ExitCode.NOT_ALLOWED, reading_copy.IS_COPY, path=self.path)
        if self._lock is None:
            self._lock = WriterLock.acquire(self.path)
            self.why_read_only, self.is_held = "", False

    def give_up_pen(self, why: str) -> None:
        """Let another write: the desk is read-only from now on, and says why."""
        if self._pen is not None:
            self._pen.lay_down()
        elif self._lock is not None:
            self._lock.release()
        self._lock = self._pen = None
        self.why_read_only = why

    def warm(self) -> None:
        """Load the writing door, so that the first save need not wait for it."""
        if self.writable:
            self._with_pen()

    @contextmanager
    def act(self, verb: str, about: str = "", reason: str = "", undoes: int | None = None) -> Iterator[Act]:
        """One act of the secretary's, stored when the block ends; everyone who listens is told after.

        Raises Fault where the desk is read-only or the register refuses.
        """
        with self._with_pen().act(verb, about, reason, undoes) as act:
            yield act
        self.tell_change()

    def tell_change(self) -> None:
        """Tell everyone who listens that the register was changed: after an act, or an import by the pen."""
        self.settings = settings(self.door)
        for tell in tuple(self._listeners):
            tell()

    @contextmanager
    def set_aside(self) -> Iterator[WriterLock]:
        """Let go of the file, but not of the right to write, while it is replaced; then open it anew.

        Raises Fault NOT_ALLOWED where the desk is read-only.
        """
        if self._lock is None:
            raise Fault(ExitCode.NOT_ALLOWED, words.READ_ONLY, why=self.why_read_only)
        self.door.close()
        if self._pen is not None:
            self._pen.let_go()
        self._pen = None
        try:
            yield self._lock
        finally:
            self.door.reopen()
            self.tell_change()

    def take_notices(self) -> tuple[Notice, ...]:
        """What the user should be told of the file since the last call: interrupted, changed outside."""
        told, self._notices = self._notices, ()
        return told

    def on_change(self, tell: Callable[[], None]) -> None:
        """Call `tell` after each act."""
        self._listeners.append(tell)

    def listen_no_more(self) -> None:
        """Forget everyone who listens."""
        self._listeners.clear()

    def close(self) -> None:
        """Let go of the file and of the right to write."""
        self.give_up_pen(self.why_read_only)
        self.door.close()

    def pen(self) -> Pen:
        """The pen itself, for an import or a restore that writes through a door of its own."""
        return self._with_pen()

    def _with_pen(self) -> Pen:
        if self._lock is None:
            raise Fault(ExitCode.NOT_ALLOWED, words.READ_ONLY, why=self.why_read_only)
        # The program warms up in a thread of its own while the user may save already.
        with self._making:
            if self._pen is None:
                from db.writing.pen import Pen

                self._pen = Pen(self.path, by=self.settings.writes_as, held=self._lock)
                self._notices += self._pen.notices
        self._pen.by = self.settings.writes_as
        return self._pen
