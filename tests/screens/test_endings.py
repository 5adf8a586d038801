"""The program in a real terminal (a pty), ended from outside or by a fault."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")

PROGRAM = """
import sys
from pathlib import Path
from screens.app import RegisterApp, run
from screens.forms.drafts import DraftStore
from screens.forms.fields import Form, LineField
from screens.rooms import Room
from screens.surroundings import Status, Surroundings
from screens.widgets.plain import PlainText
from nsc_tui.language.text import Text

folder = Path(sys.argv[1])

class Only(Room):
    def compose(self):
        yield PlainText("RUMMET")

async def contact(app):
    label = Text("Syfte", "Purpose")
    await app.ask_form(Form(key="f", title="FORMEN", fields=(LineField(name="x", label=label),), save=str))

def fail(app):
    app.call_later(lambda: {}["hemligt"])

surroundings = Surroundings(
    council=lambda: "R", file=Path("r.db"), date_line=lambda: "", status=lambda: Status(""),
    drafts=DraftStore(folder / "drafts"), log=folder / "faults.txt",
    rooms={"today": lambda: Only("today")}, acts={"contact": contact, "undo": fail},
)
sys.exit(run(surroundings))
"""


class Terminal:
    """The program in a terminal of 80x24."""

    def __init__(self, folder: Path) -> None:
        self.leader, follower = pty.openpty()
        os.set_blocking(self.leader, False)
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(folder)],
            stdin=follower,
            stdout=follower,
            stderr=follower,
            env=environment,
            start_new_session=True,
        )
        os.close(follower)
        self.seen = b""

    def read(self) -> None:
        if select.select([self.leader], [], [], 0.05)[0]:
            try:
                self.seen += os.read(self.leader, 1_000_000)
            except OSError:
                return

    def until(self, text: bytes) -> None:
        limit = time.monotonic() + 30
        while text not in self.seen:
            assert time.monotonic() < limit, self.seen[-2000:]
            self.read()

    def ended(self) -> int:
        limit = time.monotonic() + 30
        while self.process.poll() is None:
            assert time.monotonic() < limit
            self.read()
        self.read()
        return self.process.returncode

    def press(self, keys: bytes) -> None:
        os.write(self.leader, keys)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.leader)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    shown = Terminal(tmp_path)
    yield shown
    shown.close()


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)]
)
def test_a_signal_restores_the_terminal_and_keeps_what_was_typed(
    terminal: Terminal, tmp_path: Path, number: signal.Signals, code: int
) -> None:
    terminal.until(b"RUMMET")
    terminal.press(b"k")
    terminal.until(b"FORMEN")
    terminal.press(b"abc")
    terminal.until(b"abc")
    terminal.process.send_signal(number)
    assert terminal.ended() == code
    assert b"\x1b[?1049l" in terminal.seen, "the alternate screen is left"
    assert b"\x1b[?25h" in terminal.seen, "the cursor is shown"
    assert b"Traceback" not in terminal.seen
    (draft,) = (tmp_path / "drafts").glob("*.draft.json")
    assert '"abc"' in draft.read_text()


@pytest.mark.parametrize("also", [(), (signal.SIGCONT,)], ids=["as a service", "as a terminal"])
def test_closing_the_window_keeps_what_was_typed(
    terminal: Terminal, tmp_path: Path, also: tuple[signal.Signals, ...]
) -> None:
    """A terminal that goes away tells its programs to end and, in the same breath, to go on."""
    terminal.until(b"RUMMET")
    terminal.press(b"k")
    terminal.until(b"FORMEN")
    terminal.press(b"abc")
    terminal.until(b"abc")
    os.close(terminal.leader)
    terminal.leader = os.open(os.devnull, os.O_RDONLY)
    for number in (*also, signal.SIGHUP):
        terminal.process.send_signal(number)
    assert terminal.process.wait(timeout=30) == 129
    (draft,) = (tmp_path / "drafts").glob("*.draft.json")
    assert '"abc"' in draft.read_text()


@pytest.mark.parametrize("keys", [b"q", b"k\x1bq"])
def test_closing_the_window_while_the_program_ends_leaves_nothing_running(
    terminal: Terminal, keys: bytes
) -> None:
    terminal.until(b"RUMMET")
    terminal.press(keys)
    os.close(terminal.leader)
    terminal.leader = os.open(os.devnull, os.O_RDONLY)
    terminal.process.send_signal(signal.SIGCONT)
    terminal.process.send_signal(signal.SIGHUP)
    assert terminal.process.wait(timeout=30) in (0, 129)


def test_a_draft_survives_being_killed(terminal: Terminal, tmp_path: Path) -> None:
    terminal.until(b"RUMMET")
    terminal.press(b"k")
    terminal.until(b"FORMEN")
    terminal.press(b"abc")
    limit = time.monotonic() + 30
    while not any('"abc"' in path.read_text() for path in (tmp_path / "drafts").glob("*.draft.json")):
        assert time.monotonic() < limit
        terminal.read()
    terminal.process.kill()
    assert terminal.ended() == -signal.SIGKILL
    (draft,) = (tmp_path / "drafts").glob("*.draft.json")
    assert '"abc"' in draft.read_text()


def test_a_fault_nobody_foresaw_ends_in_one_sentence(terminal: Terminal, tmp_path: Path) -> None:
    terminal.until(b"RUMMET")
    terminal.press(b"u")
    assert terminal.ended() == 1
    left = terminal.seen.split(b"\x1b[?1049l")[-1].decode()
    assert "Programmet avslutades av ett fel." in left
    assert "Traceback" not in left
    assert "hemligt" not in left
    assert "hemligt" not in (tmp_path / "faults.txt").read_text()
    assert "KeyError" in (tmp_path / "faults.txt").read_text()


def test_quitting_gives_zero(terminal: Terminal) -> None:
    terminal.until(b"RUMMET")
    terminal.press(b"q")
    assert terminal.ended() == 0
