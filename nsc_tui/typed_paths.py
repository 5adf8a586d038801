"""Paths as people type them, and whether anything is there.

What the system says of a name that is too long, or that lies behind a closed folder, is no answer to
these questions: there it counts as not there, and whoever opens it tells why.
"""

import os
from pathlib import Path


def typed_path(text: str) -> Path:
    """A path as typed, `~` being the home folder; that of somebody unknown here stays as it is written."""
    path = Path(text)
    try:
        return path.expanduser() if text.startswith("~") else path
    except RuntimeError:
        return path


def is_there(path: Path) -> bool:
    """Whether a file or folder is there, as far as can be seen."""
    return os.path.exists(path)  # noqa: PTH110 - raises nothing, as pathlib's does


def is_folder(path: Path) -> bool:
    """Whether a folder is there, as far as can be seen."""
    return os.path.isdir(path)  # noqa: PTH112 - raises nothing, as pathlib's does
