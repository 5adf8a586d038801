"""How every test waits for the program, and the disk on which the registers of the tests lie."""

import gc
import os
import shutil
import tempfile
from pathlib import Path

from at_rest import see_rest_by_the_loop

_IN_MEMORY = Path("/dev/shm")
_ROOM = 4 * 1024**3

see_rest_by_the_loop()
gc.set_threshold(50_000)  # looking for garbage seldom takes a tenth off the time


def pytest_configure() -> None:
    """Lay the tests' files on a disk in memory where there is one with room: a save waits for its disk."""
    if os.access(_IN_MEMORY, os.W_OK) and shutil.disk_usage(_IN_MEMORY).free > _ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_IN_MEMORY))
        tempfile.tempdir = str(_IN_MEMORY)


def pytest_runtest_teardown() -> None:
    """Give free what the program froze at its start: here it starts hundreds of times in one process."""
    gc.unfreeze()
