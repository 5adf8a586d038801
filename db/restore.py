"""Restoring a backup: at every moment the register is the old one whole or the new one whole.

The backup is verified and made ready beside the register, with the act of restoring already in
its history; what is replaced is kept; then SQLite's own backup writes the one into the other in
a single transaction, which an interrupted machine rolls back when the register is next opened.
"""

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from db import history
from db.backup_target import newest
from db.connection import BUSY_SECONDS, open_reading, open_writing, uri
from db.copying import beside, stream, sweep
from db.faults import told
from db.lock import WriterLock
from db.opening import adopt_outside_changes
from db.private_files import publish, sync_folder
from db.reading_copy import make_register
from db.stopping import Going, unwatched
from db.verification import Report, verify, verify_register
from nsc_tui import __version__
from nsc_tui.language import backup as texts
from nsc_tui.language import file as file_texts
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.notice import Notice

RESTORED = "restore"  # the verb of the act
SIDE_FILES = ("-journal", "-wal", "-shm")
_PAGES = 256  # written between two looks at the clock
_PRIMARY = 0xFF
_MAGIC = b"SQLite format 3\x00"
_BEYOND_REPAIR = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


@dataclass(frozen=True, slots=True)
class Restored:
    """From which file, where the old register is kept (None: there was none), the new head, what to tell."""

    backup: Path
    kept: Path | None
    head: history.Head
    notices: tuple[Notice, ...]


def restore(
    place: Path, register: Path, held: WriterLock, *, by: str, now: datetime | None = None
) -> Restored:
    """Put the backup at `place` (a file, or a folder: its newest) in the register's stead.

    The caller holds the register's lock and has no connection to it; `register` need not exist.

    Raises Fault: BAD_INPUT (no such backup), NOT_A_REGISTER (foreign, empty, damaged),
    UNKNOWN_VERSION, BUSY, DISK; and then the register is as it was.
    """
    assert held.held
    backup = newest(place)
    if backup.exists() and register.exists() and backup.samefile(register):
        raise Fault(ExitCode.BAD_INPUT, texts.ITSELF, path=backup)
    _refuse_foreign(register)
    report = sound(backup)
    at = (now or datetime.now(UTC)).astimezone(UTC)
    real = register.resolve()
    ready = beside(register)
    sweep(real.parent, ".replaced-*.db*.copy")
    try:
        with told(register):
            stream(backup, ready, lambda _done: True)
            head = _record(ready, backup, by, at)
            sound(ready)
            kept = _keep(real, at)
            _put_in_place(ready, real)
    finally:
        for name in ("", *SIDE_FILES):
            with suppress(OSError):
                ready.with_name(ready.name + name).unlink()
    _check(register, head, kept)
    remarks = tuple(Notice(texts.RESTORED_WITH_REMARKS, {"finding": finding}) for finding in report.findings)
    return Restored(backup, kept, head, remarks)


def sound(backup: Path, going: Going = unwatched) -> Report:
    """Verify a file to restore. Raises Fault NOT_A_REGISTER where it is damaged, or as `verify`."""
    report = verify(backup, going=going)
    if report.code == ExitCode.NOT_A_REGISTER:
        raise Fault(report.code, texts.BACKUP_UNSOUND, path=backup, finding=report.findings[0])
    return report


def _refuse_foreign(register: Path) -> None:
    """A file that is not ours is not put away, unless it is so damaged that nobody can tell."""
    if not register.exists():
        return
    try:
        open_reading(register).close()
    except Fault as fault:
        if fault.text is file_texts.FOLDER or (fault.text is file_texts.FOREIGN and _is_database(register)):
            raise


def _is_database(path: Path) -> bool:
    with told(path), path.open("rb") as content:
        return content.read(len(_MAGIC)) == _MAGIC


def _record(ready: Path, backup: Path, by: str, at: datetime) -> history.Head:
    make_register(ready)  # a copy for reading can be all that is left
    with closing(open_writing(ready)) as connection:
        adopt_outside_changes(connection)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO act (at, by, verb, about, program) VALUES (?, ?, ?, ?, ?)",
            (_moment(at), by, RESTORED, backup.name, __version__),
        )
        head = history.seal(connection)
        connection.execute("COMMIT")
    return head


def _keep(real: Path, at: datetime) -> Path | None:
    """A copy of the register as it lies there, whatever state it is in, with its side files first."""
    if not real.exists():
        return None
    kept = real.with_name(f"replaced-{at:%Y%m%dT%H%M%SZ}.db")
    number = 1
    while os.path.lexists(kept):
        number += 1
        kept = real.with_name(f"replaced-{at:%Y%m%dT%H%M%SZ}-{number}.db")
    for name in (*SIDE_FILES, ""):
        source = real.with_name(real.name + name)
        if source.exists():
            partial = kept.with_name(f".{kept.name}{name}.copy")
            stream(source, partial, lambda _done: True)
            publish(partial, kept.with_name(kept.name + name))
    return kept


def _put_in_place(ready: Path, real: Path) -> None:
    if not real.exists():
        publish(ready, real)
        return
    try:
        _write_into(ready, real)
    except sqlite3.DatabaseError as error:
        if (error.sqlite_errorcode or 0) & _PRIMARY not in _BEYOND_REPAIR:
            raise
        _write_over(ready, real)


def _write_into(ready: Path, real: Path) -> None:
    patience = monotonic() + BUSY_SECONDS

    def hurry(status: int, _left: int, _all: int) -> None:
        # The driver would wait for a reader for ever.
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and monotonic() > patience:
            raise Fault(ExitCode.BUSY, file_texts.BUSY, path=real)

    target = sqlite3.connect(uri(real, "rw"), uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    with closing(open_reading(ready)) as source, closing(target):
        target.execute("PRAGMA journal_mode = DELETE")
        target.execute("PRAGMA synchronous = EXTRA")
        source.backup(target, pages=_PAGES, progress=hurry)


def _write_over(ready: Path, real: Path) -> None:
    # The old file is no database any more (a copy is kept): its side files must not meet the new one.
    for name in SIDE_FILES:
        with suppress(FileNotFoundError):
            real.with_name(real.name + name).unlink()
    ready.replace(real)
    sync_folder(real.parent)


def _check(register: Path, head: history.Head, kept: Path | None) -> None:
    report = verify_register(register)
    if report.code == ExitCode.NOT_A_REGISTER or report.head != head:
        raise Fault(ExitCode.DISK, texts.RESTORE_UNSOUND, path=register, kept=kept or "-")


def _moment(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
