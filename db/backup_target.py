"""The folder that takes a backup: whether it can, and what the backup is called there."""

import os
import re
import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.faults import told
from db.private_files import create_private
from nsc_tui.language import backup as texts
from nsc_tui.language.faults import ExitCode, Fault

_NAME = re.compile(r"register-(\d{8}T\d{6}Z)-v(\d+)\.db")
_STAMP = "%Y%m%dT%H%M%SZ"
_MARGIN = 1_000_000  # bytes, beside a tenth of the size
_MB = 1_000_000


def check_folder(folder: Path, live: Path) -> None:
    """Refuse a folder that is missing, is the register's own or cannot be written. Raises Fault."""
    with told(folder):
        if not folder.exists():
            raise Fault(ExitCode.DISK, texts.NO_TARGET, folder=folder)
        if not folder.is_dir():
            raise Fault(ExitCode.DISK, texts.TARGET_NO_FOLDER, folder=folder)
        if folder.samefile(live.resolve().parent):
            raise Fault(ExitCode.NOT_ALLOWED, texts.LIVE_FOLDER, folder=folder)
    trial = folder / f".register.{os.getpid()}.partial"
    try:
        os.close(create_private(trial))
        trial.unlink()
    except OSError as error:
        raise Fault(ExitCode.DISK, texts.TARGET_LOCKED, folder=folder) from error


def check_room(folder: Path, size: int) -> None:
    """Refuse a folder without room for 1.1 times `size` bytes and a megabyte. Raises Fault DISK."""
    needed, free = size * 11 // 10 + _MARGIN, shutil.disk_usage(folder).free
    if free < needed:
        shown = {"needed": -(-needed // _MB), "free": free // _MB}
        raise Fault(ExitCode.DISK, texts.TOO_LITTLE_ROOM, folder=folder, **shown)


def free_name(folder: Path, at: datetime, version: int) -> Path:
    """`register-20261122T091500Z-v7.db` in `folder`, at `at` (UTC) or the next second that is free."""
    while True:
        path = folder / f"register-{at.strftime(_STAMP)}-v{version}.db"
        if not os.path.lexists(path):
            return path
        at += timedelta(seconds=1)


def backups(folder: Path) -> tuple[Path, ...]:
    """The backups in `folder`, the oldest first by the date in the name."""
    try:
        found = [path for path in folder.iterdir() if _moment(path.name)]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda path: path.name))


def made_at(backup: Path) -> datetime:
    """When a backup was made (UTC), by the date in its name. Raises ValueError where it has another name."""
    moment = _moment(backup.name)
    if moment is None:
        raise ValueError(backup.name)
    return moment


def _moment(name: str) -> datetime | None:
    named = _NAME.fullmatch(name)
    with suppress(ValueError):  # a 32nd day is none
        return datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC) if named else None
    return None


def newest(place: Path) -> Path:
    """The newest backup in a folder, or the file itself. Raises Fault BAD_INPUT where there is none."""
    if not os.path.lexists(place):
        raise Fault(ExitCode.BAD_INPUT, texts.NO_SUCH_BACKUP, path=place)
    if not place.is_dir():
        return place
    found = backups(place)
    if not found:
        raise Fault(ExitCode.BAD_INPUT, texts.NO_BACKUP, folder=place)
    return found[-1]
