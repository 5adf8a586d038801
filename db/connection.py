"""The one place where connections to a register are made.

A look-up and every screen read through `open_reading`; the holder of the writer's lock
(`db.lock`) writes through `open_writing`. Nothing else opens the file: a second handle on it,
opened and closed in the process that writes, would drop SQLite's locks.
"""

import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

from db.faults import of_disk, told
from db.version import APPLICATION_ID, COPY_ID, VERSION
from nsc_tui.language import file as texts
from nsc_tui.language import reading_copy as copy_texts
from nsc_tui.language.faults import ExitCode, Fault

BUSY_SECONDS = 5.0
_LEAST_SIZE = 512  # a shorter file has no header; an empty one would open as a valid empty database

_SAFEGUARDS = {
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "temp_store": 2,
}
# Pages that spill over before the commit would shut every reader out for the rest of a large act.
_WRITERS_SAFEGUARDS = {
    "synchronous": 3,
    "cache_spill": 0,
    **({"fullfsync": 1} if sys.platform == "darwin" else {}),
}

_FORBIDDEN_ACTIONS = frozenset(
    getattr(sqlite3, f"SQLITE_{action}")
    for action in (
        *("ATTACH", "DETACH", "ALTER_TABLE"),
        *("CREATE_INDEX", "CREATE_TABLE", "CREATE_TRIGGER", "CREATE_VIEW", "CREATE_VTABLE"),
        *("CREATE_TEMP_INDEX", "CREATE_TEMP_TABLE", "CREATE_TEMP_TRIGGER", "CREATE_TEMP_VIEW"),
        *("DROP_INDEX", "DROP_TABLE", "DROP_TRIGGER", "DROP_VIEW", "DROP_VTABLE"),
        *("DROP_TEMP_INDEX", "DROP_TEMP_TABLE", "DROP_TEMP_TRIGGER", "DROP_TEMP_VIEW"),
    )
)
_FORBIDDEN_PRAGMAS = frozenset(
    (
        *_SAFEGUARDS,
        *("writable_schema", "ignore_check_constraints", "defer_foreign_keys", "journal_mode"),
        *("application_id", "user_version", "schema_version", "synchronous", "locking_mode"),
    )
)


def open_reading(path: Path) -> sqlite3.Connection:
    """A connection that can only read, to a register this program knows.

    A write that was interrupted is rolled back first, where the folder allows it.

    Raises Fault: BAD_INPUT (nothing there), NOT_A_REGISTER (foreign, empty, damaged),
    UNKNOWN_VERSION, BUSY (also an interrupted write in a folder that cannot be written), DISK.
    """
    check_file(path)
    with told(path):
        try:
            return _opened(path, "ro")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
                raise
        _roll_back(path)
        return _opened(path, "ro")


def open_writing(path: Path) -> sqlite3.Connection:
    """A connection for the one who holds the writer's lock; transactions are the caller's (BEGIN IMMEDIATE).

    A commit has reached the disk when it returns. The schema cannot be changed through it, and
    a file that another tool switched to WAL is switched back.

    Raises Fault as `open_reading`, and NOT_ALLOWED where the file is a copy for reading, or has a
    second name (hard link).
    """
    check_writable(path)
    with told(path):
        connection = _opened(path, "rw")
        try:
            _refuse_copy(connection, path)
            _leave_wal(connection, path)
            _set(connection, path, _WRITERS_SAFEGUARDS)
        except BaseException:
            connection.close()
            raise
        connection.set_authorizer(_permit)
        return connection


def check_writable(path: Path) -> None:
    """Refuse a file that must not be written, or cannot be. Raises Fault as `open_writing`."""
    check_file(path)
    refuse_second_name(path)
    if not os.access(path, os.W_OK):  # SQLite would open it for reading, and say so at the first change
        with closing(open_reading(path)) as connection:
            _refuse_copy(connection, path)
        raise Fault(ExitCode.DISK, texts.READ_ONLY, path=path)


def is_as_opened(connection: sqlite3.Connection) -> bool:
    """Whether the file behind a writer's connection still has the header and the journal it was opened with.

    Raises sqlite3.Error.
    """
    # The header first: to read it is to notice that another tool switched to WAL.
    header = _pragma(connection, "application_id"), _pragma(connection, "user_version")
    return header == (APPLICATION_ID, VERSION) and _pragma(connection, "journal_mode") == "delete"


def check_file(path: Path) -> None:
    """Refuse what is no regular file of a register's least size, without opening it.

    Raises Fault BAD_INPUT, NOT_A_REGISTER or DISK.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise Fault(ExitCode.BAD_INPUT, texts.MISSING, path=path) from None
    except (OSError, ValueError) as error:
        raise of_disk(error if isinstance(error, OSError) else OSError(str(error)), path) from error
    if stat.S_ISDIR(status.st_mode):
        raise Fault(ExitCode.NOT_A_REGISTER, texts.FOLDER, path=path)
    if not stat.S_ISREG(status.st_mode):
        raise Fault(ExitCode.NOT_A_REGISTER, texts.NOT_A_FILE, path=path)
    if status.st_size < _LEAST_SIZE:
        raise Fault(ExitCode.NOT_A_REGISTER, texts.EMPTY, path=path)


def refuse_second_name(path: Path) -> None:
    """Raise Fault NOT_ALLOWED where the file has a hard link: its journal would lie beside one name only."""
    if path.stat().st_nlink > 1:
        raise Fault(ExitCode.NOT_ALLOWED, texts.SEVERAL_NAMES, path=path)


def uri(path: Path, mode: str) -> str:
    """The file's URI for SQLite; a bare path with `#`, `?` or `%` would open another file."""
    return f"{path.resolve().as_uri()}?mode={mode}"


def guard(connection: sqlite3.Connection, path: Path) -> None:
    """Set the safeguards that every connection has, each read back. Raises Fault DISK."""
    _set(connection, path, _SAFEGUARDS)


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri(path, mode),
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        # The writer's is kept while acts come from one thread or another, one at a time (`Pen`).
        check_same_thread=mode == "ro",
    )
    try:
        _check_header(connection, path)
        guard(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def is_copy(connection: sqlite3.Connection) -> bool:
    """Whether the open file is a copy for reading (`db.reading_copy`)."""
    return _pragma(connection, "application_id") == COPY_ID


def _refuse_copy(connection: sqlite3.Connection, path: Path) -> None:
    if is_copy(connection):
        raise Fault(ExitCode.NOT_ALLOWED, copy_texts.IS_COPY, path=path)


def _check_header(connection: sqlite3.Connection, path: Path) -> None:
    if _pragma(connection, "application_id") not in (APPLICATION_ID, COPY_ID):
        raise Fault(ExitCode.NOT_A_REGISTER, texts.FOREIGN, path=path)
    found = _pragma(connection, "user_version")
    if found == VERSION:
        return
    if isinstance(found, int) and found > VERSION:
        text = texts.NEWER
    else:
        text = texts.OLDER if found in range(1, VERSION) else texts.UNKNOWN_VERSION
    raise Fault(ExitCode.UNKNOWN_VERSION, text, path=path, found=found, known=VERSION)


def _roll_back(path: Path) -> None:
    # Recovery writes, so a foreign file is turned away first; of a constant header this mode reads right.
    with closing(sqlite3.connect(uri(path, "ro") + "&immutable=1", uri=True)) as header:
        _check_header(header, path)
    with closing(sqlite3.connect(uri(path, "rw"), uri=True, timeout=BUSY_SECONDS)) as writable:
        writable.execute("SELECT count(*) FROM sqlite_schema").fetchall()


def _set(connection: sqlite3.Connection, path: Path, wanted: dict[str, int]) -> None:
    for name, value in wanted.items():
        connection.execute(f"PRAGMA {name} = {value}")
        if _pragma(connection, name) != value:
            raise Fault(ExitCode.DISK, texts.NOT_SAFE, path=path, setting=name)


def _leave_wal(connection: sqlite3.Connection, path: Path) -> None:
    if _pragma(connection, "journal_mode") == "delete":
        return
    row = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
    if row != ("delete",):
        raise Fault(ExitCode.DISK, texts.NOT_SAFE, path=path, setting="journal_mode")


def _pragma(connection: sqlite3.Connection, name: str) -> object:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def _permit(action: int, first: str | None, second: str | None, _base: str | None, _by: str | None) -> int:
    """SQLite's authorizer: the writer changes rows, never the schema, the safeguards or other files."""
    if action in _FORBIDDEN_ACTIONS:
        return sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_PRAGMA and second is not None and str(first).lower() in _FORBIDDEN_PRAGMAS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK
