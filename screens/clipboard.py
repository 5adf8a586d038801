"""Copying to the clipboard: by the terminal (OSC 52) and by the system's own, whichever of them works.

Many terminals know OSC 52, over a network connection too; where one does not, the system's
clipboard takes the text. It is reached through a program or a call of the system, never a socket
of ours.
"""

from contextlib import suppress
from threading import Thread
from typing import Any

from textual.app import App


def copy(app: App[Any], text: str) -> None:
    """Copy `text`; nothing is said where neither way works, for a terminal does not answer."""
    app.copy_to_clipboard(text)
    # The other program may take its time.
    Thread(target=_copy_natively, args=(text,), daemon=True).start()


def _copy_natively(text: str) -> None:
    import pyperclip  # type: ignore[import-untyped]

    # No clipboard here, or its program failed: OSC 52 is the way that is left.
    with suppress(pyperclip.PyperclipException, OSError):
        pyperclip.copy(text)
