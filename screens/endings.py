"""Ending in order when the system asks: terminal restored, drafts kept, the documented exit code."""

import asyncio
import signal
import sys
from collections.abc import Callable

# 128 + the signal's number (the exit codes of the command line).
_CODES = {"SIGTERM": 143, "SIGHUP": 129, "SIGINT": 130}


def end_on_signals(end: Callable[[int], None]) -> None:
    """Call `end` with the exit code when the process is told to end. Windows has no such signals."""
    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()
    for name, code in _CODES.items():
        loop.add_signal_handler(getattr(signal, name), end, code)
