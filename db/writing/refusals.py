"""What SQLite refuses while the program writes, in the user's words."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from db.faults import of_sqlite
from db.lock_schema import KEPT, LOCKED
from nsc_tui.language import register as words
from nsc_tui.language.faults import ExitCode, Fault


def translated(error: DBAPIError | sqlite3.Error, path: Path) -> Fault:
    """The fault that `error` means for the register at `path`; nothing of the act was stored."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    message = str(cause)
    if LOCKED in message:
        return Fault(ExitCode.NOT_ALLOWED, words.APPROVED_IS_LOCKED)
    if KEPT in message:
        return Fault(ExitCode.NOT_ALLOWED, words.KEPT)
    if message.startswith("UNIQUE constraint failed"):
        return Fault(ExitCode.BAD_INPUT, words.ALREADY_THERE, where=message.rpartition(": ")[2])
    if isinstance(cause, sqlite3.IntegrityError):
        return Fault(ExitCode.BAD_INPUT, words.CONSTRAINT, detail=message)
    return of_sqlite(cause if isinstance(cause, sqlite3.Error) else sqlite3.Error(message), path)
