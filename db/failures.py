"""SQLite's errors in the user's words, with the exit codes of the command line's contract."""

import sqlite3
from pathlib import Path

from db.lock_schema import KEPT, LOCKED
from nsc_tui.language import register as words
from nsc_tui.language.faults import ExitCode, Fault


def translated(error: BaseException, path: Path) -> Fault:
    """The fault that `error`, from sqlite3 or wrapped by SQLAlchemy, means for the register at `path`."""
    cause = getattr(error, "orig", None) or error
    message = str(cause)
    if LOCKED in message:
        return Fault(ExitCode.NOT_ALLOWED, words.APPROVED_IS_LOCKED)
    if KEPT in message:
        return Fault(ExitCode.NOT_ALLOWED, words.KEPT)
    code = getattr(cause, "sqlite_errorcode", None)
    if message.startswith("UNIQUE constraint failed"):
        return Fault(ExitCode.BAD_INPUT, words.ALREADY_THERE, where=message.rpartition(": ")[2])
    match (code or 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return Fault(ExitCode.BUSY, words.BUSY, path=path)
        case sqlite3.SQLITE_FULL:
            return Fault(ExitCode.DISK, words.DISK_FULL, path=path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return Fault(ExitCode.DISK, words.NO_RIGHTS, path=path)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return Fault(ExitCode.NOT_A_REGISTER, words.DAMAGED, path=path)
        case sqlite3.SQLITE_CONSTRAINT:
            return Fault(ExitCode.BAD_INPUT, words.CONSTRAINT, detail=message)
    return Fault(ExitCode.DISK, words.DISK_ERROR, path=path, detail=message)
