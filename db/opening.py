"""What the holder of the writer's lock does once before the first act, and what the user is told of it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from db import history, replay
from db.connection import check_file, open_reading, open_writing, refuse_second_name
from db.creation import finish
from db.faults import told
from db.network_disk import network_kind
from db.schema import statements
from db.soundness import altered_names
from db.verification import quick_check
from nsc_tui import __version__
from nsc_tui.language import file as texts
from nsc_tui.language import verification as verification_texts
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.notice import Notice

OUTSIDE = "outside"  # the verb of the act under which another tool's changes are recorded


def make_ready(path: Path) -> tuple[Notice, ...]:
    """Make the register at `path` ready to be written; the caller holds its lock.

    An interrupted write is rolled back, the journal mode set right, and what another tool has
    changed is recorded as an act of its own; locks and tables that it changed are told of.

    Raises Fault as `open_writing` (NOT_A_REGISTER also where SQLite's quick check finds damage), and
    NOT_ALLOWED where the file lies on a network disk.
    """
    check_file(path)
    finish(path)
    refuse_second_name(path)
    kind = network_kind(path)
    if kind:
        raise Fault(ExitCode.NOT_ALLOWED, texts.ON_NETWORK, path=path, kind=kind)
    notices = []
    if _was_interrupted(path):
        notices.append(Notice(texts.WAS_INTERRUPTED))
    if _is_wal(path):
        notices.append(Notice(texts.WAS_WAL))
    if quick_check(path):
        raise Fault(ExitCode.NOT_A_REGISTER, texts.DAMAGED, path=path)
    with told(path), closing(open_writing(path)) as connection:
        count = adopt_outside_changes(connection)
        altered = altered_names(connection, statements())
    if altered:
        notices.append(Notice(verification_texts.SCHEMA, {"names": ", ".join(altered[:3])}))
    if count:
        notices.append(Notice(texts.CHANGED_OUTSIDE, {"count": count}))
    return tuple(notices)


def adopt_outside_changes(connection: sqlite3.Connection) -> int:
    """Record what another tool has changed as an act without a name, seal it, and say how many rows it was.

    The act says which rows of the history it found (`17-19`), whatever act they claimed to be of.
    What such a tool did without leaving a row (`OR REPLACE` deletes in silence) is written in.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        count = history.unsealed(connection)
        if count:
            act, at = claim_outside_changes(connection)
            for difference in replay.differences(connection):
                replay.write_in(connection, difference, act, at)
            history.seal(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return count


def claim_outside_changes(connection: sqlite3.Connection) -> tuple[int, str]:
    """Give what is unsealed an act of its own, within the caller's transaction; its number and moment."""
    first, last = connection.execute("SELECT min(seq), max(seq) FROM history WHERE chain IS NULL").fetchone()
    at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    act = connection.execute(
        "INSERT INTO act (at, by, verb, about, program) VALUES (?, '', ?, ?, ?)",
        (at, OUTSIDE, f"{first}-{last}", __version__),
    ).lastrowid
    connection.execute("UPDATE history SET act = ? WHERE chain IS NULL AND seq <= ?", (act, last))
    connection.execute("DELETE FROM open_act")
    assert act is not None
    return act, at


def _was_interrupted(path: Path) -> bool:
    journal = path.resolve().with_name(path.resolve().name + "-journal")
    try:
        return journal.stat().st_size > 0
    except OSError:
        return False


def _is_wal(path: Path) -> bool:
    with told(path), closing(open_reading(path)) as connection:
        return bool(connection.execute("PRAGMA journal_mode").fetchone() == ("wal",))
