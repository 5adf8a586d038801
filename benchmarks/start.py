"""Start, first key, quitting and memory of the open program: `python benchmarks/start.py [ROWS]`.

Both programs run in a terminal of their own (a pty) of 100 by 30. The floor is a bare Textual program with
a header, a footer and a table of 30 rows; ours opens a register with ROWS contacts (10 000). Start is
counted from the process to the rows on the screen, the key from its writing to the next output.
"""

import os
import pty
import select
import struct
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter, sleep
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

ROUNDS = 7
PATIENCE = 20.0
BARE = """
from textual.app import App
from textual.widgets import DataTable, Footer, Header

class Bare(App):
    BINDINGS = [("q", "quit", "Quit")]
    def compose(self):
        yield Header()
        yield DataTable(cursor_type="row")
        yield Footer()
    def on_mount(self):
        table = self.query_one(DataTable)
        table.add_columns("When", "Who", "What")
        for number in range(30):
            table.add_row("2026-11-22", "Zahra", "ready" if number == 12 else str(number))

Bare().run()
"""
OURS = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from nsc_tui.__main__ import run; run()"


class Run(NamedTuple):
    """One run: milliseconds to the rows, of a key, of quitting; megabytes at its highest."""

    start: float
    key: float
    quit: float
    memory: int


def run(command: Sequence[str], ready: bytes, home: str) -> Run:
    """Start `command`, wait for `ready` on its screen, press a key, quit."""
    begun = perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        size = struct.pack("HHHH", 30, 100, 0, 0)
        import fcntl
        import termios

        fcntl.ioctl(0, termios.TIOCSWINSZ, size)
        os.environ.update(HOME=home, TERM="xterm-256color", LANG="sv_SE.UTF-8", COLORTERM="truecolor")
        os.execv(command[0], list(command))
    seen = b""
    while ready not in seen:
        seen += _output(terminal)
    started = perf_counter()
    sleep(1.5)  # what it does after its first picture
    _drain(terminal)
    pressed = perf_counter()
    os.write(terminal, b"\x1b[B")
    _output(terminal)
    answered = perf_counter()
    memory = _peak(child)
    _drain(terminal)
    left = perf_counter()
    os.write(terminal, b"q")
    while _output(terminal):
        pass
    os.waitpid(child, 0)
    ended = perf_counter()
    os.close(terminal)
    return Run((started - begun) * 1000, (answered - pressed) * 1000, (ended - left) * 1000, memory)


def _output(terminal: int) -> bytes:
    if not select.select([terminal], [], [], PATIENCE)[0]:
        raise TimeoutError("the program showed nothing more")
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux: the program has ended
        return b""


def _drain(terminal: int) -> None:
    while select.select([terminal], [], [], 0.3)[0]:
        os.read(terminal, 65536)


def _peak(child: int) -> int:
    status = Path(f"/proc/{child}/status")
    if not status.exists():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def main() -> None:
    """Print each figure of both, in turns."""
    from reading import filled

    from db.connection import open_writing
    from db.writing.pen import Pen

    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as home:
        register = filled(Path(home) / "register.db", rows)
        with closing(open_writing(register)) as connection:  # so that the first list has lines to move among
            connection.execute("UPDATE contact SET took_part = NULL WHERE id <= 30")
        with Pen.take(register, by="benchmark"):  # seals the history, as every opening for writing does
            pass
        commands = {
            "bare": ([sys.executable, "-c", BARE], b"ready"),
            "ours": ([sys.executable, "-c", OURS, str(register)], b"deltog?"),
        }
        found: dict[str, list[Run]] = {name: [] for name in commands}
        for number in range(ROUNDS + 1):
            for name, (command, ready) in commands.items():
                measured = run(command, ready, home)
                if number:  # the first round fills the caches
                    found[name].append(measured)
    for place, (what, unit, budget) in enumerate(
        (("start", "ms", "1.25"), ("key", "ms", "1.3"), ("quit", "ms", "–"), ("memory", "MB", "90 MB"))
    ):
        base, mine = (median(each[place] for each in found[name]) for name in ("bare", "ours"))
        ratio = f"ratio {mine / base:.2f}" if base else ""
        print(f"{what:<7} {mine:8.1f} {unit}   floor {base:.1f} {unit}   {ratio}   (budget {budget})")


if __name__ == "__main__":
    main()
