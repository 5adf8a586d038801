"""A long text in the user's own text editor, and back."""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from textual.app import SuspendNotSupported

from nsc_tui.language import forms as words
from nsc_tui.language.faults import ExitCode, Fault

Run = Callable[[Sequence[str]], int]

_USUAL = ("notepad",) if sys.platform == "win32" else ("nano", "vim", "vi")


def edited(text: str, run: Run) -> str:
    """`text` as the editor leaves it. `run` starts a program, waits for it and gives its exit code.

    The file is the user's alone (0600 in a 0700 folder) and gone afterwards. Raises Fault where
    there is no editor, it fails, or what it leaves is not UTF-8.
    """
    command = editor_command()
    failure = Fault(ExitCode.BAD_INPUT, words.EDITOR_FAILED, editor=command[0])
    try:
        with tempfile.TemporaryDirectory(prefix="nsc-tui-") as folder:
            path = Path(folder) / "text.txt"
            path.touch(mode=0o600)
            path.write_text(text, encoding="utf-8")
            if run([*command, str(path)]) != 0:
                raise failure
            return _left_in(path)
    except OSError:  # no such editor, no room for the file, a terminal that cannot be handed over
        raise failure from None


def _left_in(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (UnicodeDecodeError, OSError):
        raise Fault(ExitCode.BAD_INPUT, words.NOT_TEXT) from None


def editor_command() -> list[str]:
    """The editor from VISUAL or EDITOR, else a usual one; raises Fault where there is none."""
    chosen = (os.environ.get("VISUAL") or os.environ.get("EDITOR") or "").strip()
    if chosen:
        try:
            return shlex.split(chosen, posix=sys.platform != "win32")
        except ValueError:  # a quotation mark without its other
            raise Fault(ExitCode.BAD_INPUT, words.EDITOR_FAILED, editor=chosen) from None
    found = next((name for name in _USUAL if shutil.which(name)), "")
    if not found:
        raise Fault(ExitCode.BAD_INPUT, words.NO_EDITOR)
    return [found]


def run_suspended(suspend: Callable[[], AbstractContextManager[None]]) -> Run:
    """A `run` that hands the terminal over while the editor has it; `suspend` is the program's own."""

    def run(command: Sequence[str]) -> int:
        try:
            with suspend():
                return subprocess.run(command, check=False).returncode
        except SuspendNotSupported as error:
            raise OSError from error

    return run
