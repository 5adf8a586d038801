"""Backing up: a copy that is known to be whole before it gets its name.

A compact copy beside the register (in the target, where the register lies write-protected), verified;
streamed to the target under another name; read back past the cache and compared; named; noted with its
checksum in the folder's list. Killed anywhere, it leaves no file that looks like a backup.
"""

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from threading import Lock

from db import manifest
from db.backup_ledger import LastBackup, remember
from db.backup_target import check_folder, check_room, free_name
from db.connection import check_file, open_reading
from db.copying import beside, compact_copy, read_back, stream, sweep
from db.faults import told
from db.history import Head
from db.private_files import publish
from db.stopping import StoppedError, unwatched
from db.verification import Report, quick_check, verify_register
from db.version import VERSION
from nsc_tui import __version__
from nsc_tui.language import backup as texts
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.notice import Notice

# The passing copy has one name a process, and the program may back up by itself while the user does.
_ONE_AT_A_TIME = Lock()


class Step(StrEnum):
    """Where a backup stands."""

    COPY = "copy"
    VERIFY = "verify"
    WRITE = "write"
    READ_BACK = "read_back"


Progress = Callable[[Step, int, int], bool]  # step, bytes done, bytes of it all; False stops


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made and read back: its file, size in bytes, sha256, head, and what to tell."""

    path: Path
    size: int
    sha256: str
    head: Head
    notices: tuple[Notice, ...]


def back_up(
    register: Path,
    folder: Path,
    *,
    ledger: Path,
    progress: Progress = unwatched,
    now: datetime | None = None,
) -> Backup:
    """Back `register` up to `folder`.

    `ledger` is where the program notes when (`db.backup_ledger`); `now` has a zone.

    Raises Fault: DISK (no folder, no rights, no room, not read back as written), NOT_ALLOWED (the
    register's own folder), NOT_A_REGISTER (foreign, damaged: nothing is backed up), BUSY; StoppedError where
    `progress` says no, and then nothing is left of it.
    """
    check_file(register)
    check_folder(folder, register)
    size = register.stat().st_size
    passing_in = beside(register, folder).parent
    check_room(folder, size * 2 if passing_in == folder else size)
    check_room(passing_in, size)
    at = (now or datetime.now(UTC)).astimezone(UTC)
    with _ONE_AT_A_TIME:
        return _made(register, folder, ledger, progress, at)


def _made(register: Path, folder: Path, ledger: Path, progress: Progress, at: datetime) -> Backup:
    passing = beside(register, folder)
    # What the copy leaves out, a damaged index above all, is seen in the register itself only.
    if unsound := quick_check(register):
        raise Fault(unsound.code, texts.SOURCE_UNSOUND, finding=unsound)
    try:
        with told(register):
            size = register.stat().st_size
            # A connection of its own: the writer's may neither attach nor be shared between threads.
            with closing(open_reading(register)) as connection:
                compact_copy(connection, passing, lambda done: progress(Step.COPY, done, size))
        report = _sound(passing, progress)
        backup = _stored(passing, folder, progress, at, report)
    finally:
        _discard(passing)
    return _noted(register, backup, ledger, at, report)


def _sound(passing: Path, progress: Progress) -> Report:
    size = passing.stat().st_size
    if not progress(Step.VERIFY, 0, size):
        raise StoppedError
    report = verify_register(passing)
    if report.code == ExitCode.NOT_A_REGISTER:
        raise Fault(report.code, texts.SOURCE_UNSOUND, finding=report.findings[0])
    return report


def _stored(passing: Path, folder: Path, progress: Progress, at: datetime, report: Report) -> Backup:
    path, size = free_name(folder, at, VERSION), passing.stat().st_size
    partial = path.with_name(f"{path.name}.partial")
    sweep(folder, "register-*.db.partial")
    try:
        with told(path):
            written = stream(passing, partial, lambda done: progress(Step.WRITE, done, size))
            if read_back(partial, lambda done: progress(Step.READ_BACK, done, size)) != written:
                raise Fault(ExitCode.DISK, texts.NOT_AS_WRITTEN, path=path)
            publish(partial, path)
    finally:
        _discard(partial)
    return Backup(path, size, written, report.head, ())


def _noted(register: Path, backup: Backup, ledger: Path, at: datetime, report: Report) -> Backup:
    moment = at.isoformat(timespec="seconds").replace("+00:00", "Z")
    head = str(backup.head)
    entry = manifest.Entry(
        backup.path.name, moment, backup.size, backup.sha256, VERSION, __version__, report.rows, head
    )
    with told(backup.path):
        manifest.note(backup.path, entry)
    notices = [Notice(texts.WITH_REMARKS, {"finding": finding}) for finding in report.findings]
    try:
        remember(ledger, register, LastBackup(moment, str(backup.path), head))
    except OSError:
        notices.append(Notice(texts.NOT_REMEMBERED, {"path": ledger}))
    same = backup.path.stat().st_dev == register.stat().st_dev
    notices.append(Notice(texts.SAME_DISK if same else texts.EJECT))
    return Backup(backup.path, backup.size, backup.sha256, backup.head, tuple(notices))


def _discard(path: Path) -> None:
    for left in (path, path.with_name(path.name + "-journal")):
        with suppress(OSError):
            left.unlink()
