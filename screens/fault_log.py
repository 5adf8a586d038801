"""The log of faults nobody foresaw. It says where in the program, never with what: no personal data."""

import os
import traceback
from datetime import UTC, datetime
from pathlib import Path

from nsc_tui import __version__

_MOST_BYTES = 200_000


def write_fault(log: Path, error: BaseException) -> None:
    """Add `error` to the log (0600): its kind and the lines of code it passed, without its message.

    Messages of exceptions carry values. A log that cannot be written is let be: the user has been
    told already that something went wrong.
    """
    lines = [f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {__version__} {_kinds(error)}"]
    lines += [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        size = log.stat().st_size if log.exists() else 0
        mode = os.O_TRUNC if size > _MOST_BYTES else os.O_APPEND
        handle = os.open(log, os.O_WRONLY | os.O_CREAT | mode | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    except OSError:
        return


def _kinds(error: BaseException) -> str:
    names = []
    cause: BaseException | None = error
    while cause is not None:
        names.append(type(cause).__name__)
        cause = cause.__cause__ or cause.__context__
    return " < ".join(names)
