"""Files that leave the program: whole or not at all, for the user alone, and never through a link.

The content goes into NAME.partial (0600), reaches the disk, and then takes its name in one
step: a crash or a full disk leaves the old file, or none, never half of one.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from nsc_tui.language import written_files as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.system_reasons import of_system

_NO_RIGHTS = (errno.EACCES, errno.EPERM, errno.EROFS)
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def write_new(path: Path, content: bytes) -> None:
    """Write a file that does not exist yet.

    Raises Fault: NOT_ALLOWED where `path` is taken, a link or a folder; DISK where its folder is
    missing, closed to the user, or full.
    """
    with told(path):
        _refuse_odd(path)
        if path.exists():
            raise Fault(ExitCode.NOT_ALLOWED, words.EXISTS, path=path)
        partial = _written(path, content)
        try:
            _take_free_name(partial, path)
        finally:
            partial.unlink(missing_ok=True)
        _settle(path.parent)


def write_over(path: Path, content: bytes) -> None:
    """Write a file, in place of the one that may stand there; else as `write_new`."""
    with told(path):
        _refuse_odd(path)
        partial = _written(path, content)
        try:
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
        _settle(path.parent)


def _refuse_odd(path: Path) -> None:
    """Refuse what is no regular file, looking at the name itself and not where it leads."""
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        if not path.parent.is_dir():
            raise Fault(ExitCode.DISK, words.NO_FOLDER, folder=path.parent) from None
        return
    if stat.S_ISLNK(mode):
        raise Fault(ExitCode.NOT_ALLOWED, words.LINK, path=path)
    if stat.S_ISDIR(mode):
        raise Fault(ExitCode.NOT_ALLOWED, words.FOLDER, path=path)
    if not stat.S_ISREG(mode):
        raise Fault(ExitCode.NOT_ALLOWED, words.NOT_A_FILE, path=path)


def _written(path: Path, content: bytes) -> Path:
    """The content beside `path` under its passing name, on the disk."""
    partial = path.with_name(f"{path.name}.partial")
    partial.unlink(missing_ok=True)  # left by a crash; of a link, the link itself goes
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(partial, flags, 0o600)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
    except OSError:
        partial.unlink(missing_ok=True)
        raise
    return partial


def _take_free_name(partial: Path, path: Path) -> None:
    """Give the file its name if nobody took it meanwhile."""
    if os.name == "nt":  # a rename there never replaces
        partial.rename(path)
        return
    try:
        os.link(partial, path)
    except FileExistsError:
        raise
    except OSError:  # a stick's file system has no links: hold the name, then replace what held it
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        partial.replace(path)


def _settle(folder: Path) -> None:
    """Let the new name reach the disk, where folders can be told to."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the system says of `path` into one sentence: a Fault."""
    try:
        yield
    except FileExistsError:
        raise Fault(ExitCode.NOT_ALLOWED, words.EXISTS, path=path) from None
    except OSError as error:
        raise _fault(path, error) from error


def _fault(path: Path, error: OSError) -> Fault:
    if error.errno in _NO_RIGHTS:
        return Fault(ExitCode.DISK, words.NO_RIGHTS, folder=path.parent)
    if error.errno in _FULL:
        return Fault(ExitCode.DISK, words.FULL, path=path)
    if error.errno == errno.ENAMETOOLONG:
        return Fault(ExitCode.DISK, words.TOO_LONG, path=path)
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Fault(ExitCode.DISK, words.NO_FOLDER, folder=path.parent)
    return Fault(ExitCode.DISK, words.FAILED, path=path, reason=of_system(error))
