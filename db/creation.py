"""Making a new register: whole, private, and never over a file that is there."""

import os
import sqlite3
from contextlib import closing, suppress
from glob import escape
from pathlib import Path

from db.connection import guard
from db.faults import told
from db.private_files import create_private, publish, sync_file
from db.schema import statements
from db.version import APPLICATION_ID, VERSION
from nsc_tui.language import file as texts
from nsc_tui.language.faults import ExitCode, Fault


def create(path: Path) -> None:
    """Make an empty register at `path`, readable by its owner alone.

    It is made under another name beside and named when it is whole on the disk, so that a
    creation cut short leaves no register.

    Raises Fault: NOT_ALLOWED (the name is taken), DISK (no such folder, no rights, no room).
    """
    with told(path):
        if os.path.lexists(path):
            raise Fault(ExitCode.NOT_ALLOWED, texts.EXISTS, path=path)
        if not path.parent.is_dir():
            raise Fault(ExitCode.DISK, texts.NO_FOLDER, folder=path.parent)
    beside = _beside(path)
    with told(path):
        try:
            os.close(create_private(beside))
            _fill(beside)
            sync_file(beside)
            publish(beside, path)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()


def finish(path: Path) -> None:
    """Take away the second name that a creation leaves when it is killed between its last two steps."""
    for beside in path.parent.glob(f".{escape(path.name)}.*.new"):
        if beside.is_file() and path.exists() and beside.samefile(path):
            beside.unlink()


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.new")


def _fill(path: Path) -> None:
    # Nobody sees this file before it is synced and named: no journal is needed.
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        guard(connection, path)
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("BEGIN")
        for statement in statements():
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
