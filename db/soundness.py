"""The checks of a register's inside, each through an open connection.

SQLite's own check sees the structure; the chain sees the history, the replay every value, and
the digests the approved protocols.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache

from db import history, replay
from db.faults import reason_of
from db.protocol_text import protocol_digest
from db.schema import statements
from db.stopping import Going, StoppedError, unwatched
from nsc_tui.language import verification as texts
from nsc_tui.language.faults import ExitCode
from nsc_tui.language.text import Language, Text, spoken

_NAMED = 3  # how many rows or tables a finding names
_STEPS_BETWEEN = 50_000  # of SQLite's virtual machine, between two looks at whether to go on


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be; `code` is NOT_A_REGISTER for damage, NO for what is not ours."""

    code: ExitCode
    text: Text
    values: Mapping[str, object] = field(default_factory=dict)

    def written_in(self, language: Language) -> str:
        """The sentence in `language`."""
        return self.text.written_in(language, **self.values)

    def __str__(self) -> str:
        return self.written_in(spoken())


def findings(connection: sqlite3.Connection, going: Going = unwatched) -> Iterator[Finding]:
    """Everything that is not as the program left it.

    Raises StoppedError where `going` (checks done, of all) says no; sqlite3.Error only where the file
    is busy.
    """
    unreadable: set[Text | str] = set()
    for place, check in enumerate(CHECKS):
        _watch(connection, going, place)
        try:
            yield from check(connection)
        except sqlite3.DatabaseError as error:
            code = (error.sqlite_errorcode or 0) & 0xFF
            if code == sqlite3.SQLITE_INTERRUPT:
                raise StoppedError from None
            if code == sqlite3.SQLITE_BUSY:
                raise
            unreadable.add(reason_of(error))
        finally:
            connection.set_progress_handler(None, 0)
    for detail in sorted(unreadable, key=str):
        yield Finding(ExitCode.NOT_A_REGISTER, texts.UNREADABLE, {"detail": detail})


def _watch(connection: sqlite3.Connection, going: Going, done: int) -> None:
    """Ask before a check, and again and again while SQLite works on it."""
    if not going(done, len(CHECKS)):
        raise StoppedError
    connection.set_progress_handler(lambda: not going(done, len(CHECKS)), _STEPS_BETWEEN)


def _structure(connection: sqlite3.Connection) -> Iterator[Finding]:
    problems = [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall()]
    if problems != ["ok"]:
        values = {"count": len(problems), "detail": last_line(problems[0])}
        yield Finding(ExitCode.NOT_A_REGISTER, texts.STRUCTURE, values)
    dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    if dangling:
        values = {"count": len(dangling), "table": dangling[0][0], "row": dangling[0][1]}
        yield Finding(ExitCode.NOT_A_REGISTER, texts.DANGLING, values)


def last_line(problem: str) -> str:
    """What SQLite's check says of a place, without the heading that it sets above."""
    return problem.splitlines()[-1]


def _schema(connection: sqlite3.Connection) -> Iterator[Finding]:
    names = altered_names(connection, statements())
    if names:
        yield Finding(ExitCode.NO, texts.SCHEMA, {"names": ", ".join(names[:_NAMED])})


def altered_names(connection: sqlite3.Connection, made_by: tuple[str, ...]) -> list[str]:
    """The tables, indexes, triggers and views that are not those that `made_by` makes in an empty file."""
    return sorted({str(name) for _kind, name, *_rest in _objects(connection) ^ _fresh_objects(made_by)})


@cache
def _fresh_objects(made_by: tuple[str, ...]) -> frozenset[tuple[object, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        for statement in made_by:
            fresh.execute(statement)
        return _objects(fresh)


def _objects(connection: sqlite3.Connection) -> frozenset[tuple[object, ...]]:
    # ANALYZE's tables hold no part of the record.
    query = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'"
    return frozenset(connection.execute(query).fetchall())


def _history(connection: sqlite3.Connection) -> Iterator[Finding]:
    broken = history.first_broken(connection)
    if broken is not None:
        yield Finding(ExitCode.NOT_A_REGISTER, texts.CHAIN, {"seq": broken})
    lost = history.lost(connection)
    if lost > 0:
        yield Finding(ExitCode.NOT_A_REGISTER, texts.CUT, {"count": lost})
    count = history.unsealed(connection)
    if count:
        yield Finding(ExitCode.NO, texts.OUTSIDE, {"count": count})


def _rows(connection: sqlite3.Connection) -> Iterator[Finding]:
    found = replay.differences(connection)
    if found:
        rows = ", ".join(f"{difference.subject} {difference.row_id}" for difference in found[:_NAMED])
        yield Finding(ExitCode.NOT_A_REGISTER, texts.DIFFERS, {"count": len(found), "rows": rows})


def _protocols(connection: sqlite3.Connection) -> Iterator[Finding]:
    approved = connection.execute(
        "SELECT id, ref, text_digest FROM meeting WHERE state = 'approved' ORDER BY held_on, id"
    ).fetchall()
    for meeting, ref, digest in approved:
        if not _proves(connection, meeting, digest):
            yield Finding(ExitCode.NOT_A_REGISTER, texts.PROTOCOL, {"ref": ref})


def _proves(connection: sqlite3.Connection, meeting: int, digest: str) -> bool:
    try:
        return protocol_digest(connection, meeting) == digest
    except ValueError:  # no UTF-8 any more
        return False


CHECKS = (_structure, _schema, _history, _rows, _protocols)
"""The checks in their order."""
