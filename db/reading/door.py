"""The reading door: a register opened for reading only, without the ORM.

Every screen, look-up and export reads through it. A query hands over all its rows at once and
leaves no transaction open, so that reading never holds up a save.
"""

import sqlite3
from array import array
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from db.connection import open_reading
from db.faults import told
from nsc_tui.language import reading as words
from nsc_tui.language.faults import ExitCode, Fault

Values = Mapping[str, Any] | Sequence[Any]
Known = TypeVar("Known")
_KEPT = "kept"  # the one long order of numbers


class Door:
    """A register open for reading. `path` is its file."""

    def __init__(self, path: Path) -> None:
        """Open the register at `path`; raises Fault where it is missing, foreign, newer or damaged."""
        self.path = path
        self._connection = _opened(path)
        self._mark = -1
        self._known: dict[Hashable, Any] = {}

    def fetch(self, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        """All rows of a query; raises Fault where the file cannot be read, or a value is no text."""
        try:
            with told(self.path):
                return self._connection.execute(sql, values).fetchall()
        except UnicodeEncodeError as error:  # bytes of a command line that were no characters
            raise Fault(ExitCode.BAD_INPUT, words.NO_TEXT) from error

    def first(self, sql: str, values: Values = ()) -> tuple[Any, ...] | None:
        """The first row of a query, or None."""
        rows = self.fetch(sql, values)
        return rows[0] if rows else None

    def number(self, sql: str, values: Values = ()) -> int:
        """The one number that a query counts."""
        return int(self.fetch(sql, values)[0][0])

    def once(self, name: Hashable, read: Callable[[], Known]) -> Known:
        """What `read` gives, read once until the register changes; `name` tells it from other things."""
        mark = self.change_mark()
        if mark != self._mark:
            self._known.clear()
            self._mark = mark
        if name not in self._known:
            self._known[name] = read()
        known: Known = self._known[name]
        return known

    def kept(self, sql: str, values: Mapping[str, Any]) -> Sequence[int]:
        """The numbers that a query gives, kept until the register changes or another query is asked."""
        asked = (sql, tuple(sorted(values.items())))

        def read() -> tuple[Hashable, Sequence[int]]:
            return asked, array("q", (number for (number,) in self.fetch(sql, values)))

        found = self.once(_KEPT, read)
        if found[0] != asked:
            self._known[_KEPT] = found = read()
        return found[1]

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All queries inside see the register as it is now; keep it short, it holds up a save."""
        self.fetch("BEGIN")
        try:
            yield
        finally:
            self.fetch("COMMIT")

    def change_mark(self) -> int:
        """A number that differs after somebody else has changed the register."""
        return self.number("PRAGMA data_version")

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection itself, for the history's own reader."""
        return self._connection

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def reopen(self) -> None:
        """Open the file again after `close`; raises Fault as the first time."""
        self._mark = -1
        self._connection = _opened(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _opened(path: Path) -> sqlite3.Connection:
    connection = open_reading(path)
    connection.create_function("holds_on", 3, _holds_on, deterministic=True)
    connection.create_function("swedish", 1, _swedish, deterministic=True)
    return connection


def _holds_on(since: str | None, until: str | None, day: str) -> bool:
    """SQL: whether a term may hold on a day, its first and last day known to any precision."""
    from nsc_tui.guideline.dates import When
    from nsc_tui.guideline.seats import SeatHeld, may_hold

    held = SeatHeld("", When.parse(since or ""), When.parse(until or ""))
    return may_hold(held, When.parse(day))


def _swedish(text: str | None) -> str:
    """SQL: the key by which a text stands in Swedish order, for columns that store none."""
    from nsc_tui.language.folding import sort_key

    return sort_key(text or "")
