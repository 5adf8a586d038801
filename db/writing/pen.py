"""The pen: the one writer of a register, and its acts.

Each act is one transaction: check, write, history, search index, seal, commit. After the
commit the change is on the disk; after any refusal the file is as it was.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from db import history, lock
from db.connection import open_writing
from db.opening import make_ready
from db.writing import models
from db.writing.kept_connection import kept_connection
from db.writing.refusals import translated
from db.writing.search_index import rebuild, refresh
from nsc_tui import __version__
from nsc_tui.guideline.stockholm import local_day
from nsc_tui.language.file import CHANGED_OUTSIDE


class Act:
    """One act while it is being written. The other rooms hand it to the verbs and see nothing inside."""

    def __init__(self, session: Session, row: models.Act) -> None:
        self.session = session
        self.id = row.key
        self.at = row.at
        self.by = row.by
        self.undoes = row.undoes
        self.touched: set[tuple[str, int]] = set()
        self.last_numbers: dict[tuple[str, int], int] = {}

    @property
    def today(self) -> date:
        """The calendar day of the act in Stockholm."""
        return local_day(datetime.fromisoformat(self.at))


class Pen:
    """The right to write in one register, held from `take` to `lay_down`; only one at a time has it."""

    def __init__(self, path: Path, by: str, held: lock.WriterLock) -> None:
        """Write in the register at `path` as `by`, under the lock `held`; raises Fault where it cannot be."""
        self.notices = make_ready(path)
        if any(notice.text is CHANGED_OUTSIDE for notice in self.notices):
            _index_anew(path)
        self.path = path
        self.by = by
        self._lock = held
        self._turn = RLock()
        self._engine = kept_connection(path)

    @classmethod
    def take(cls, path: Path, by: str) -> Self:
        """Take the lock and the pen of the register at `path`; raises Fault BUSY with the holder's name."""
        held = lock.WriterLock.acquire(path)
        try:
            return cls(path, by, held)
        except BaseException:
            held.release()
            raise

    def let_go(self) -> None:
        """Close the file, not the right to write in it: the next act opens it anew."""
        self._engine.dispose()

    def lay_down(self) -> None:
        """Give the right to write to the next."""
        self.let_go()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lay_down()

    @contextmanager
    def act(self, verb: str, about: str = "", reason: str = "", undoes: int | None = None) -> Iterator[Act]:
        """One act: everything written inside is stored together, or nothing is.

        `verb` says what is done (`contact.log`), `about` to what (a reference), `reason` why;
        `undoes` is the number of the act that it takes back (see `db.writing.undo`).
        Raises Fault where the register refuses or the disk fails.
        """
        with self._session() as session:
            act = _open(session, self._signed(verb, about, reason, undoes))
            yield act
            _close(act)
            session.commit()

    @contextmanager
    def rehearsal(self, verb: str) -> Iterator[Act]:
        """An act that is always undone: it tells what would happen."""
        with self._session() as session:
            yield _open(session, self._signed(verb))

    @contextmanager
    def _session(self) -> Iterator[Session]:
        """One session at a time, undone unless committed. Raises Fault where SQLite or the disk refuses."""
        with self._turn:
            assert self._lock.held, "a pen that was laid down writes no more"
            try:
                with Session(self._engine, expire_on_commit=False) as session:
                    yield session
            except BaseException as error:
                # After an act that failed nothing stale is left to lean on.
                self.let_go()
                if isinstance(error, (DBAPIError, sqlite3.Error)):
                    raise translated(error, self.path) from error
                raise

    def _signed(self, verb: str, about: str = "", reason: str = "", undoes: int | None = None) -> models.Act:
        """An act as it is written now, by whom and with which program."""
        at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return models.Act(
            at=at, by=self.by, verb=verb, about=about, reason=reason, undoes=undoes, program=__version__
        )


def _index_anew(path: Path) -> None:
    """Another tool does not keep the search index: make it from what now stands in the register."""
    with closing(open_writing(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        rebuild(connection)
        connection.execute("COMMIT")


def raw_connection(act: Act) -> sqlite3.Connection:
    """The act's own connection, for what is asked in plain SQL within it."""
    act.session.flush()
    connection = act.session.connection().connection.dbapi_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection


def _open(session: Session, row: models.Act) -> Act:
    session.add(row)
    session.flush()
    session.connection().exec_driver_sql("INSERT INTO open_act (act) VALUES (?)", (row.key,))
    return Act(session, row)


def _close(act: Act) -> None:
    raw = raw_connection(act)
    refresh(raw, act.touched)
    raw.execute("DELETE FROM open_act")
    history.seal(raw)
