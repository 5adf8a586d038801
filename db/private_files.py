"""Files that only their owner can read, and that appear whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

PRIVATE = 0o600


def create_private(path: Path) -> int:
    """A new file of mode 0600, open for reading and writing; raises FileExistsError, also for a symlink."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.open(path, flags, PRIVATE)


def sync_file(path: Path) -> None:
    """Have the file's content on the disk before returning; raises OSError."""
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Have the folder's names on the disk before returning, where the system can (not on Windows)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def publish(made: Path, path: Path) -> None:
    """Give the finished file `made` its name; raises FileExistsError where that name is taken."""
    try:
        os.link(made, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        # A stick's file system knows no links: look, then rename (which on Windows never overwrites).
        if os.path.lexists(path):
            raise FileExistsError(str(path)) from None
        made.rename(path)
    else:
        made.unlink()
    sync_folder(path.parent)


def replace_privately(path: Path, content: bytes) -> None:
    """Write a small file anew: readers see the old content or the new. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.partial")
    with suppress(FileNotFoundError):
        beside.unlink()
    handle = create_private(beside)
    try:
        try:
            write_all(handle, content)
            os.fsync(handle)
        finally:
            os.close(handle)
        beside.replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            beside.unlink()
        raise
    sync_folder(path.parent)


def write_all(handle: int, content: bytes | memoryview) -> None:
    """Write every byte; the system may take fewer at a time. Raises OSError."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
