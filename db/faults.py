"""What goes wrong with the file and its disk, told as one sentence with its exit code."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nsc_tui.language import file as texts
from nsc_tui.language import system_reasons
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

_PRIMARY = 0xFF  # the low byte of an extended result code is the primary one

_BY_CODE: dict[int, tuple[ExitCode, Text]] = {
    sqlite3.SQLITE_ERROR: (ExitCode.NOT_A_REGISTER, texts.ALTERED),  # our own SQL on a schema not ours
    sqlite3.SQLITE_BUSY: (ExitCode.BUSY, texts.BUSY),
    sqlite3.SQLITE_LOCKED: (ExitCode.BUSY, texts.BUSY),
    sqlite3.SQLITE_NOTADB: (ExitCode.NOT_A_REGISTER, texts.FOREIGN),
    sqlite3.SQLITE_CORRUPT: (ExitCode.NOT_A_REGISTER, texts.DAMAGED),
    sqlite3.SQLITE_FULL: (ExitCode.DISK, texts.NO_ROOM),
    sqlite3.SQLITE_READONLY: (ExitCode.DISK, texts.READ_ONLY),
    sqlite3.SQLITE_CANTOPEN: (ExitCode.DISK, texts.NO_RIGHTS),
    sqlite3.SQLITE_PERM: (ExitCode.DISK, texts.NO_RIGHTS),
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite and of the disk on `path` into Faults; a Fault passes through."""
    try:
        yield
    except sqlite3.Error as error:
        raise of_sqlite(error, path) from error
    except OSError as error:
        raise of_disk(error, path) from error


def of_sqlite(error: sqlite3.Error, path: Path) -> Fault:
    """The Fault for an error of SQLite on the register at `path`; codes 4, 6 or 7."""
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_READONLY_ROLLBACK:
        return Fault(ExitCode.BUSY, texts.INTERRUPTED, path=path)
    exit_code, text = _BY_CODE.get((code or 0) & _PRIMARY, (ExitCode.DISK, texts.DISK))
    return Fault(exit_code, text, path=path, reason=reason_of(error))


def reason_of(error: BaseException | None) -> Text | str:
    """Why SQLite would not, in words; what it says itself of a register that is not ours."""
    name = getattr(error, "sqlite_errorname", "")
    return system_reasons.of_sqlite(name) if name and name != "SQLITE_ERROR" else str(error)


def of_disk(error: OSError, path: Path) -> Fault:
    """The Fault for an error of the operating system on `path`: code 7, or 8 where `path` exists already."""
    if isinstance(error, FileExistsError):
        return Fault(ExitCode.NOT_ALLOWED, texts.EXISTS, path=path)
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None), errno.EFBIG):
        return Fault(ExitCode.DISK, texts.NO_ROOM, path=path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return Fault(ExitCode.DISK, texts.NO_RIGHTS, path=path)
    return Fault(ExitCode.DISK, texts.DISK, path=path, reason=system_reasons.of_system(error))
