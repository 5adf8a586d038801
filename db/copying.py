"""Copying files so that what arrives is known to be what left."""

import os
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from glob import escape
from hashlib import sha256
from pathlib import Path

from db.private_files import create_private, sync_file, write_all
from db.stopping import StoppedError

CHUNK = 1 << 20
_STEPS_BETWEEN = 20_000  # of SQLite's virtual machine, between two looks at whether to go on
_STALE_SECONDS = 3600.0
_F_NOCACHE = 48  # macOS fcntl(2)

Copying = Callable[[int], bool]  # told how many bytes are done; False stops


def compact_copy(source: sqlite3.Connection, target: Path, going: Copying) -> None:
    """A copy of the register behind `source` without what was deleted from it, synced to the disk.

    Raises StoppedError, sqlite3.Error, OSError.
    """
    os.close(create_private(target))
    _go_on(going, 0)
    source.set_progress_handler(lambda: not going(_size(target)), _STEPS_BETWEEN)
    try:
        source.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise StoppedError from None
        raise
    finally:
        source.set_progress_handler(None, 0)
    sync_file(target)


def stream(source: Path, target: Path, going: Copying) -> str:
    """Copy a file that no connection has open to a new private one, synced; its sha256.

    Raises StoppedError, OSError.
    """
    sum_, done = sha256(), 0
    handle = create_private(target)
    try:
        with source.open("rb") as content:
            while chunk := content.read(CHUNK):
                write_all(handle, chunk)
                sum_.update(chunk)
                done += len(chunk)
                _go_on(going, done)
        os.fsync(handle)
    finally:
        os.close(handle)
    return sum_.hexdigest()


def read_back(path: Path, going: Copying) -> str:
    """The sha256 of a file as the disk has it, past the cache. Raises StoppedError, OSError."""
    sum_, done = sha256(), 0
    with path.open("rb", buffering=0) as content:
        _past_the_cache(content.fileno())
        while chunk := content.read(CHUNK):
            sum_.update(chunk)
            done += len(chunk)
            _go_on(going, done)
    return sum_.hexdigest()


def beside(register: Path, instead: Path | None = None) -> Path:
    """The name of a passing copy of `register` beside it; what killed ones left there is taken away.

    Where the register's own folder takes no file (a write-protected disk, somebody else's folder), the
    copy lies in `instead`.
    """
    real = register.resolve()
    folder = real.parent if instead is None or os.access(real.parent, os.W_OK) else instead
    sweep(folder, f".{escape(real.name)}.*.copy")
    return folder / f".{real.name}.{os.getpid()}.copy"


def sweep(folder: Path, pattern: str) -> None:
    """Take away what copyings that were killed an hour or more ago left behind, by the names they give."""
    for left in folder.glob(pattern):
        with suppress(OSError):
            if time.time() - left.lstat().st_mtime > _STALE_SECONDS:
                left.unlink()


def _go_on(going: Copying, done: int) -> None:
    if not going(done):
        raise StoppedError


def _past_the_cache(handle: int) -> None:
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    elif sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(handle, _F_NOCACHE, 1)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
