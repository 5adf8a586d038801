"""Showing a file with whatever program the system shows such files with."""

import os
import shutil
import subprocess
import sys
from pathlib import Path


def open_with_system(path: Path) -> None:
    """Open `path` and come back at once; raises OSError where no program can be asked."""
    if sys.platform == "win32":
        os.startfile(path)
        return
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    has_screen = sys.platform == "darwin" or any(os.environ.get(name) for name in screens)
    if shutil.which(opener) is None or not has_screen:
        raise FileNotFoundError(opener)
    subprocess.Popen(
        [opener, str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
