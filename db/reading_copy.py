"""A copy of the register for those who only look things up.

It is whole and can be verified like the register, but bears another application id in its header:
the program opens it for reading and for nothing else, wherever it has been carried. The file's own
mode says the same to every other program.
"""

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from db.backup_target import check_room
from db.connection import check_file, open_reading, uri
from db.copying import beside, compact_copy, read_back, stream, sweep
from db.faults import told
from db.private_files import publish, sync_folder
from db.verification import verify_register
from db.version import APPLICATION_ID, COPY_ID
from nsc_tui.language import reading_copy as texts
from nsc_tui.language.faults import ExitCode, Fault

READ_ONLY = 0o400

Naming = Callable[[Path, Path], None]


def write_copy(register: Path, target: Path) -> None:
    """Write a copy for reading to `target`, which is not there yet.

    Raises Fault: NOT_ALLOWED (`target` exists, is a link or the register itself), DISK,
    NOT_A_REGISTER (foreign, or damaged: nothing is copied), BUSY.
    """
    _check(register, target)
    with told(target):
        if os.path.lexists(target):
            raise FileExistsError
    _copy(register, target, publish)


def replace_copy(register: Path, target: Path) -> None:
    """Write a copy in the place of the one that may stand there. Raises Fault as `write_copy`."""
    _check(register, target)
    _copy(register, target, _take_the_place)


def make_register(path: Path) -> None:
    """Make a copy for reading a register again, when it is restored; a register stays one. Raises Fault."""
    with told(path):
        path.chmod(path.stat().st_mode | stat.S_IWUSR)
    _mark(path, APPLICATION_ID)


def _check(register: Path, target: Path) -> None:
    check_file(register)
    with told(target):
        if not target.parent.is_dir():
            raise Fault(ExitCode.DISK, texts.NO_FOLDER, folder=target.parent)
        if target.is_symlink() or target.is_dir():
            raise Fault(ExitCode.NOT_ALLOWED, texts.NOT_A_FILE, path=target)
        if target.exists() and target.samefile(register):
            raise Fault(ExitCode.NOT_ALLOWED, texts.ITSELF, path=target)
    size = register.stat().st_size
    check_room(beside(register, target.parent).parent, size)
    check_room(target.parent, size)


def _copy(register: Path, target: Path, take_name: Naming) -> None:
    passing = beside(register, target.parent)
    partial = target.with_name(f"{target.name}.{os.getpid()}.partial")
    try:
        with told(register), closing(open_reading(register)) as connection:
            compact_copy(connection, passing, _go_on)
        _mark(passing, COPY_ID)
        report = verify_register(passing)
        if report.code is ExitCode.NOT_A_REGISTER:
            raise Fault(report.code, texts.SOURCE_UNSOUND, finding=report.findings[0])
        with told(target):
            sweep(target.parent, f"{target.name}.*.partial")
            if stream(passing, partial, _go_on) != read_back(partial, _go_on):
                raise Fault(ExitCode.DISK, texts.NOT_AS_WRITTEN, path=target)
            partial.chmod(READ_ONLY)
            take_name(partial, target)
    finally:
        for left in (passing, passing.with_name(f"{passing.name}-journal"), partial):
            with suppress(OSError):
                left.unlink()


def _mark(path: Path, application_id: int) -> None:
    with told(path), closing(sqlite3.connect(uri(path, "rw"), uri=True)) as connection:
        connection.execute(f"PRAGMA application_id = {application_id}")


def _take_the_place(made: Path, target: Path) -> None:
    if os.name == "nt" and target.exists():  # a read-only file there is never replaced
        target.chmod(stat.S_IWRITE)
    made.replace(target)
    sync_folder(target.parent)


def _go_on(_done: int) -> bool:
    return True
