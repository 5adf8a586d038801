"""The folder that an archive becomes: made under another name, and whole when it takes its own."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from db.private_files import sync_folder
from exports.files import told, write_new
from nsc_tui.language import archive as words
from nsc_tui.language import written_files
from nsc_tui.language.faults import ExitCode, Fault

SUMS = "9_sha256.txt"
"""The file in each archive that has the checksum of every other, as `sha256sum` writes and reads them."""
_STALE_SECONDS = 3600.0


class Folder:
    """An archive's folder while it is filled; a file in it never changes."""

    def __init__(self, path: Path, target: Path) -> None:
        self.path = path
        self._target = target
        self.sums: dict[str, str] = {}
        """The sha256 of each file by its place in the folder, parted by `/`."""

    def add(self, place: str, content: bytes) -> None:
        """Put a file in it. Raises Fault DISK."""
        file = self.path / place
        with self._named_as_asked():
            with told(file):
                file.parent.mkdir(mode=0o700, exist_ok=True)
            write_new(file, content)
        self.sums[place] = sha256(content).hexdigest()

    def seal(self) -> None:
        """Write the checksums; nothing is added after."""
        lines = [f"{digest}  {place}\n" for place, digest in sorted(self.sums.items())]
        with self._named_as_asked():
            write_new(self.path / SUMS, "".join(lines).encode())

    @contextmanager
    def _named_as_asked(self) -> Iterator[None]:
        """What goes wrong is told of the archive: its passing name means nothing to the reader."""
        try:
            yield
        except Fault as fault:
            raise Fault(fault.code, fault.text, **fault.values | {"path": self._target}) from fault


@contextmanager
def beside(target: Path, *, overwrite: bool) -> Iterator[Folder]:
    """A folder to fill, which is `target` when the block ends; ended by any exception, nothing is left of it.

    Raises Fault: NOT_ALLOWED where `target` is there already (with `overwrite`: where it is no archive,
    or holds what is none of it), DISK where its folder is missing, closed to the user, or full.
    """
    if not target.name:  # the root of a disk
        raise Fault(ExitCode.NOT_ALLOWED, written_files.EXISTS, path=target)
    with told(target):
        if not target.parent.is_dir():
            raise Fault(ExitCode.DISK, written_files.NO_FOLDER, folder=target.parent)
        _sweep(target)
    _check(target, overwrite=overwrite)
    partial = target.with_name(f".{target.name}.{os.getpid()}.partial")
    with told(target):
        partial.mkdir(mode=0o700)
    try:
        folder = Folder(partial, target)
        yield folder
        folder.seal()
        with told(target):
            _take_the_place(partial, target, overwrite=overwrite)
            sync_folder(target.parent)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _check(target: Path, *, overwrite: bool) -> None:
    if target.is_symlink():
        raise Fault(ExitCode.NOT_ALLOWED, written_files.LINK, path=target)
    if not target.exists():
        return
    if not overwrite:
        raise Fault(ExitCode.NOT_ALLOWED, written_files.EXISTS, path=target)
    with told(target):
        if stranger := _stranger(target):
            raise Fault(ExitCode.NOT_ALLOWED, words.NOT_AN_ARCHIVE, path=target, file=stranger)
        _refuse_protected(target)


def is_archive(target: Path) -> bool:
    """Whether an archive made by the program stands at `target`, with nothing else in it."""
    try:
        return target.is_dir() and not target.is_symlink() and not _stranger(target)
    except OSError:
        return False


def _stranger(target: Path) -> str:
    """What shows that the folder is not wholly an archive of ours; empty where it is, or holds nothing."""
    if not target.is_dir():
        return target.name
    listed = _listed(target / SUMS)
    for path in sorted(target.rglob("*")):
        place = path.relative_to(target).as_posix()
        known = place in listed or (path.is_dir() and any(each.startswith(f"{place}/") for each in listed))
        if path.is_symlink() or not known:
            return place
    return ""


def _refuse_protected(target: Path) -> None:
    """Refuse an archive that somebody has write-protected: it could be moved aside, but never taken away."""
    for folder in (target, *(path for path in target.iterdir() if path.is_dir())):
        if not os.access(folder, os.W_OK):
            raise Fault(ExitCode.DISK, written_files.NO_RIGHTS, folder=folder)


def _listed(sums: Path) -> frozenset[str]:
    """The places that the file of checksums names, and its own; none where there is no such file."""
    if sums.is_symlink() or not sums.is_file():
        return frozenset()
    lines = sums.read_text(encoding="utf-8", errors="replace").splitlines()
    return frozenset({SUMS, *(line[66:] for line in lines)})  # 64 hex digits, two spaces, the place


def _take_the_place(partial: Path, target: Path, *, overwrite: bool) -> None:
    """Give the finished folder its name; the one it replaces is put back if that fails."""
    if not overwrite or not target.exists():
        if os.path.lexists(target):  # somebody took the name meanwhile
            raise FileExistsError
        partial.rename(target)
        return
    replaced = _replaced(target)
    target.rename(replaced)
    try:
        partial.rename(target)
    except BaseException:
        replaced.rename(target)
        raise
    shutil.rmtree(replaced, ignore_errors=True)


def _replaced(target: Path) -> Path:
    """What the old archive is called for the moment between the two."""
    return target.with_name(f".{target.name}.replaced")


def _sweep(target: Path) -> None:
    """Mend what a killed run left: the old archive gets its name back, half a new one goes."""
    replaced = _replaced(target)
    if replaced.is_dir() and not replaced.is_symlink():
        if target.exists():
            shutil.rmtree(replaced, ignore_errors=True)
        else:
            replaced.rename(target)
    for left in target.parent.iterdir():
        if not (left.name.startswith(f".{target.name}.") and left.name.endswith(".partial")):
            continue
        with suppress(OSError):
            if not left.is_symlink() and time.time() - left.lstat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(left)
