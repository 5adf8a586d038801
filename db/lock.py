"""The writer's lock: one writer at a time, by a lock of the kernel on FILE.lock beside the register.

The kernel lets go of it when its holder ends, however that happens; what stands in the file
only tells who holds it.
"""

import json
import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from db.computer_user import computer_user
from db.faults import of_disk, told
from db.private_files import PRIVATE, write_all
from nsc_tui.guideline import stockholm
from nsc_tui.language import file as texts
from nsc_tui.language.faults import ExitCode, Fault

if TYPE_CHECKING:
    from filelock import BaseFileLock

_START = 1  # Windows locks the first byte, which then cannot be read: the holder stands after it
_MOST = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes: account, computer, process, and since when (UTC, ISO 8601)."""

    user: str
    host: str
    pid: int
    since: str


class WriterLock:
    """The right to write in one register, until `release` or the end of the process."""

    def __init__(self, path: Path, kernel_lock: "BaseFileLock") -> None:
        self.path = path
        self._kernel_lock = kernel_lock

    @classmethod
    def acquire(cls, path: Path) -> Self:
        """Take the lock of the register at `path`, which need not exist yet.

        Raises Fault: BUSY, naming the holder; DISK where the folder is missing or cannot be written.
        """
        from filelock import FileLock, Timeout

        beside = lock_file(path)
        with told(beside):
            if not beside.parent.is_dir():
                raise Fault(ExitCode.DISK, texts.NO_FOLDER, folder=beside.parent)
        kernel_lock = FileLock(
            beside, mode=PRIVATE, thread_local=False, fallback_to_soft=False, on_acquired=_sign
        )
        try:
            kernel_lock.acquire(timeout=0)
        except Timeout:
            raise _refusal(path) from None
        except OSError as error:
            raise of_disk(error, beside) from error
        return cls(path, kernel_lock)

    def release(self) -> None:
        """Let the next one write; a second call does nothing."""
        self._kernel_lock.release(force=True)

    @property
    def held(self) -> bool:
        """Whether the lock has not been released."""
        return self._kernel_lock.is_locked

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def lock_file(path: Path) -> Path:
    """Where the lock of a register lies: beside the file itself, whatever link it was reached by."""
    real = path.resolve()
    return real.with_name(real.name + ".lock")


def holder(path: Path) -> Holder | None:
    """Who signed the lock last; None where nobody did or it cannot be read. It does not say who holds it."""
    try:
        with lock_file(path).open("rb") as signed:
            signed.seek(_START)
            return Holder(**json.loads(signed.read(_MOST)))
    except (OSError, ValueError, TypeError):
        return None


def _refusal(path: Path) -> Fault:
    found = holder(path)
    if found is None:
        return Fault(ExitCode.BUSY, texts.HELD_BY_SOMEONE, path=path)
    return Fault(ExitCode.BUSY, texts.HELD, path=path, **asdict(found) | {"since": _said(found.since)})


def _said(since: str) -> str:
    """The moment by Stockholm's clock; as it was signed where it is none."""
    try:
        return f"{stockholm.local(datetime.fromisoformat(since)):%Y-%m-%d %H:%M}"
    except ValueError:
        return since


def _sign(handle: int) -> None:
    mine = Holder(computer_user(), _host(), os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    write_all(handle, b"\n" + json.dumps(asdict(mine)).encode())


def _host() -> str:
    from socket import gethostname

    return gethostname() or "?"
