"""Bringing a register of an earlier version over: after a verified backup, in one transaction, or not at all.

Before the commit the result is held against a fresh file, its rows are counted, and its
history must verify. Reading never migrates.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from db import history, replay
from db.connection import BUSY_SECONDS, check_file, guard, refuse_second_name, uri
from db.faults import reason_of, told
from db.lock import WriterLock
from db.migration_backup import back_up_before
from db.migration_steps import STEPS, Step
from db.opening import claim_outside_changes
from db.schema import statements
from db.soundness import altered_names
from db.version import APPLICATION_ID, VERSION
from nsc_tui import __version__
from nsc_tui.language import file as file_texts
from nsc_tui.language import migration as texts
from nsc_tui.language.faults import ExitCode, Fault

MIGRATED = "migrate"  # the verb of the act
_GROWING = ("act", "history", "open_act")


@dataclass(frozen=True, slots=True)
class Target:
    """What a migration leads to: the version, the steps on the way, and the SQL of a fresh file."""

    version: int
    steps: tuple[Step, ...]
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Migrated:
    """From which version to which, and where the backup from before lies."""

    found: int
    version: int
    backup: Path


def migrate(register: Path, held: WriterLock, folder: Path, target: Target | None = None) -> Migrated | None:
    """Bring `register` over to `target` (the program's own version); None where it is there already.

    The caller holds the lock and has no connection; the backup from before goes to `folder`,
    under a name that no rotation touches.

    Raises Fault: UNKNOWN_VERSION (no steps lead on), NOT_A_REGISTER (foreign, damaged), DISK,
    BUSY; and then the register is as it was.
    """
    assert held.held
    goal = target or Target(VERSION, STEPS, statements())
    check_file(register)
    refuse_second_name(register)
    with told(register), closing(_open(register)) as connection:
        found = _version(connection)
        if found == goal.version:
            return None
        steps = _way(register, found, goal)
        _refuse_unsound(connection, register)
        backup = back_up_before(connection, register, folder, found, goal.version)
        try:
            _bring_over(connection, steps, goal)
        except sqlite3.DatabaseError as error:
            code = ExitCode.NOT_A_REGISTER
            raise Fault(code, texts.FAILED, path=register, detail=reason_of(error), backup=backup) from error
    return Migrated(found, goal.version, backup)


def _open(register: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(uri(register, "rw"), uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
            raise Fault(ExitCode.NOT_A_REGISTER, file_texts.FOREIGN, path=register)
        guard(connection, register)
        # Child rows go with a parent table that is made anew, and references follow its old name, unless:
        for setting in ("journal_mode = DELETE", "synchronous = EXTRA", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {setting}")
        connection.execute("PRAGMA legacy_alter_table = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _way(register: Path, found: int, goal: Target) -> tuple[Step, ...]:
    wanted = range(found + 1, goal.version + 1)
    steps = tuple(step for step in goal.steps if step.version in wanted)
    if found > goal.version:
        raise Fault(
            ExitCode.UNKNOWN_VERSION, file_texts.NEWER, path=register, found=found, known=goal.version
        )
    if [step.version for step in steps] != list(wanted):
        raise Fault(ExitCode.UNKNOWN_VERSION, texts.NO_WAY, path=register, found=found, known=goal.version)
    return steps


def _refuse_unsound(connection: sqlite3.Connection, register: Path) -> None:
    for problem in _problems(connection):
        raise Fault(ExitCode.NOT_A_REGISTER, texts.UNSOUND, path=register, detail=problem)


def _bring_over(connection: sqlite3.Connection, steps: tuple[Step, ...], goal: Target) -> None:
    with _transaction(connection):
        if history.unsealed(connection):
            claim_outside_changes(connection)
            history.seal(connection)
        before, found = _counts(connection), _version(connection)
        _drop_what_is_made_anew(connection)
        for step in steps:
            for statement in step.statements:
                connection.execute(statement)
        _make_anew(connection, goal)
        _record(connection, found, goal.version)
        connection.execute(f"PRAGMA user_version = {goal.version}")
        for problem in (*_problems(connection), *_differences(connection, before, goal)):
            raise sqlite3.DatabaseError(problem)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _drop_what_is_made_anew(connection: sqlite3.Connection) -> None:
    query = "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    for kind, name in connection.execute(query).fetchall():
        connection.execute(f"DROP {kind} {name}")


def _make_anew(connection: sqlite3.Connection, goal: Target) -> None:
    there = {row[0] for row in connection.execute("SELECT sql FROM sqlite_schema")}
    for statement in goal.statements:
        if statement.startswith(("CREATE TRIGGER", "CREATE VIEW", "CREATE INDEX")) and statement not in there:
            connection.execute(statement)


def _record(connection: sqlite3.Connection, found: int, version: int) -> None:
    at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    connection.execute(
        "INSERT INTO act (at, by, verb, about, program) VALUES (?, '', ?, ?, ?)",
        (at, MIGRATED, f"v{found}-v{version}", __version__),
    )
    history.seal(connection)


def _problems(connection: sqlite3.Connection) -> Iterator[str]:
    """What is wrong with a register of any version."""
    problems = [str(row[0]) for row in connection.execute("PRAGMA integrity_check").fetchall()]
    if problems != ["ok"]:
        yield problems[0]
    for table, row, parent, _key in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield f"{table} {row} → {parent}"
    broken = history.first_broken(connection)
    if broken is not None:
        yield f"history {broken}"
    if history.lost(connection) > 0:
        yield f"history -{history.lost(connection)}"


def _differences(connection: sqlite3.Connection, before: dict[str, int], goal: Target) -> Iterator[str]:
    """In what the result is not what was there before, under the schema of a fresh file."""
    yield from altered_names(connection, goal.statements)
    after = _counts(connection)
    yield from (
        f"{table}: {count} → {after.get(table)}"
        for table, count in before.items()
        if after.get(table) != count
    )
    yield from (f"{found.subject} {found.row_id}" for found in replay.differences(connection))


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has that holds part of the record."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    return {
        name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        for name in names
        if name not in _GROWING and not name.startswith(("sqlite_", "search_"))
    }
