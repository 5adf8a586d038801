"""A restore drill: the newest backup is opened and used in a temporary folder, before it is ever needed."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from db.backup_target import newest
from db.catalogue import TABLES
from db.connection import open_reading
from db.copying import stream
from db.faults import told
from db.history import Head
from db.restore import sound
from db.soundness import CHECKS
from db.stopping import Going, StoppedError, unwatched


@dataclass(frozen=True, slots=True)
class Drill:
    """What a drill read: the backup, how many records of all kinds and changes it holds, and its head."""

    backup: Path
    rows: int
    changes: int
    head: Head


STEPS = len(CHECKS) + 3
"""How many steps a drill has: the checks, then copying, reading every record, looking something up."""


def drill(
    place: Path, look_up: Callable[[Path], object] = lambda _copy: None, going: Going = unwatched
) -> Drill:
    """Restore the backup at `place` (a file, or a folder: its newest) to a temporary folder and use it there.

    Every record is read; `look_up` is given the restored copy to look something up or print it.
    Raises Fault as a restoring would, StoppedError where `going` (steps done, of all) says no.
    """

    def go_on(done: int) -> bool:
        return going(done, STEPS)

    backup = newest(place)
    report = sound(backup, lambda done, _count: go_on(done))
    with TemporaryDirectory(prefix="nsc-tui-") as folder:
        copy = Path(folder) / "register.db"
        with told(backup):
            stream(backup, copy, lambda _done: go_on(len(CHECKS)))
        with told(copy), closing(open_reading(copy)) as connection:
            rows = sum(_read(connection, table.name) for table in TABLES if _allowed(go_on, len(CHECKS) + 1))
        if _allowed(go_on, len(CHECKS) + 2):
            look_up(copy)
    return Drill(backup, rows, report.rows["history"], report.head)


def _allowed(go_on: Callable[[int], bool], done: int) -> bool:
    if not go_on(done):
        raise StoppedError
    return True


def _read(connection: sqlite3.Connection, table: str) -> int:
    return len(connection.execute(f"SELECT * FROM {table}").fetchall())
