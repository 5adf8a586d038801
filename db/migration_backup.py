"""The backup that is made before a register is brought over to another version."""

import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from db import history, manifest
from db.copying import beside, compact_copy, read_back, stream
from db.private_files import publish
from nsc_tui import __version__
from nsc_tui.language import backup as texts
from nsc_tui.language.faults import ExitCode, Fault


def back_up_before(
    connection: sqlite3.Connection, register: Path, folder: Path, found: int, version: int
) -> Path:
    """A copy of the register as it is, read back; named so that no rotation takes it for one of its own.

    Raises Fault DISK, OSError, sqlite3.Error.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    at = datetime.now(UTC)
    path = folder / f"before-v{version}-{at:%Y%m%dT%H%M%S%fZ}-v{found}.db"
    passing = beside(register)
    partial = path.with_name(f"{path.name}.partial")
    try:
        compact_copy(connection, passing, lambda _done: True)
        written = stream(passing, partial, lambda _done: True)
        if read_back(partial, lambda _done: True) != written:
            raise Fault(ExitCode.DISK, texts.NOT_AS_WRITTEN, path=path)
        publish(partial, path)
    finally:
        for left in (passing, partial):
            with suppress(OSError):
                left.unlink()
    moment = at.isoformat(timespec="seconds").replace("+00:00", "Z")
    head, size = str(history.head(connection)), path.stat().st_size
    manifest.note(path, manifest.Entry(path.name, moment, size, written, found, __version__, {}, head))
    return path
