"""How a process of its own ends: what it imports, what it says, the code it leaves."""

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = (
    "textual",
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "reportlab",
    "pikepdf",
    "openpyxl",
    "rich",
    "platformdirs",
)
LIST_IMPORTS = """
import sys
from nsc_tui.__main__ import run
code = run()
sys.stderr.write(" ".join(sys.modules))
sys.exit(code)
"""


def environment(**changed: str) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if name in ("HOME", "PATH", "LANG", "NSC_TUI_FILE")
    }
    return kept | {"PYTHONPATH": str(ROOT)} | changed


def program(*words: str, code: str = "", **options: object) -> "subprocess.CompletedProcess[bytes]":
    how = ["-c", code] if code else ["-m", "nsc_tui"]
    given: dict[str, object] = {
        "env": environment(),
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
    } | options
    return subprocess.run([sys.executable, *how, *words], timeout=60, check=False, **given)  # type: ignore[call-overload, no-any-return]


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(
    "words",
    [["lookup", "oberg"], ["lookup", "oberg", "--json"], ["--help"], ["list", "--help"], ["list", "contacts"],
     ["show", "K-2022-001"], ["keys"], ["--version"]],
)  # fmt: skip
def test_what_only_reads_imports_no_heavy_room(words: list[str]) -> None:
    done = program(*words, code=LIST_IMPORTS)
    assert done.returncode == 0
    imported = set(done.stderr.decode().split())
    assert not imported & set(HEAVY)
    assert "db.writing" not in imported


@pytest.mark.usefixtures("register")
def test_a_table_with_frames_only_on_a_terminal() -> None:
    leader, follower = pty.openpty()
    try:
        done = program("list", "contacts", stdout=follower, env=environment(COLUMNS="100", TERM="xterm"))
        shown = os.read(leader, 100_000).decode()
    finally:
        os.close(leader)
        os.close(follower)
    assert done.returncode == 0
    assert "─" in shown
    assert "K-2022-001" in shown
    assert "\t" not in shown


def test_without_a_terminal_the_screens_say_what_to_use(register: Path) -> None:
    done = program(str(register), stdin=subprocess.DEVNULL)
    assert (done.returncode, done.stdout) == (2, b"")
    assert "lookup" in done.stderr.decode()


@pytest.mark.usefixtures("register")
def test_a_reader_that_leaves_is_told_once() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "nsc_tui", "list", "history", "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
    ) as process:  # fmt: skip
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        said = process.stderr.read().decode()
        assert process.wait(60) == 7
    assert said.count("\n") == 1
    assert "Traceback" not in said


@pytest.mark.usefixtures("register")
def test_a_closed_output_and_a_full_disk_have_a_sentence() -> None:
    closed = subprocess.run(
        ["/bin/sh", "-c", f'exec "{sys.executable}" -m nsc_tui list contacts >&-'],
        env=environment(), stderr=subprocess.PIPE, timeout=60, check=False,
    )  # fmt: skip
    assert closed.returncode == 7
    assert closed.stderr.decode().count("\n") == 1
    with Path("/dev/full").open("wb") as full:
        done = program("list", "contacts", stdout=full)
    assert done.returncode == 7
    assert done.stderr.decode().count("\n") == 1


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(
    "changed", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "xx_YY"}]
)
def test_no_locale_ends_the_program(changed: dict[str, str]) -> None:
    done = program("show", "lucja.mckinney@example.org", env=environment(**changed))
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Mc-Kinney" in done.stdout
    listed = program("list", "members", "--json", env=environment(**changed))
    assert any(member["given_name"] == "Łucja" for member in json.loads(listed.stdout.decode("utf-8")))


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_a_signal_ends_it_with_its_code_and_no_traceback(number: signal.Signals, code: int) -> None:
    waiting = (
        "import sys, time; from nsc_tui.cli import main as m, listing;"
        " listing.list_kind = lambda call: (print('ready', flush=True), time.sleep(60));"
        " sys.exit(m.main(['list', 'contacts']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", waiting], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
    assert process.returncode == code
    assert b"Traceback" not in said


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_in_the_middle_of_an_archive_leaves_nothing_half(
    tmp_path: Path, number: signal.Signals, code: int
) -> None:
    waiting = (
        "import sys, time; from nsc_tui.cli import main as m; from exports import archive;"
        " archive.archive_contents = lambda *_: (print('ready', flush=True), time.sleep(60));"
        " sys.exit(m.main(['export', 'archive', '--year', '2025', '-o', 'arkiv']))"
    )
    before = sorted(tmp_path.iterdir())
    with subprocess.Popen(
        [sys.executable, "-c", waiting], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".partial")]
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
    assert process.returncode == code
    assert b"Traceback" not in said
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(("error", "code"), [("RuntimeError('Zahra Åberg')", 70), ("MemoryError()", 7)])
def test_what_nobody_foresaw_is_a_sentence_and_a_log_without_names(home: Path, error: str, code: int) -> None:
    failing = (
        "import sys\nfrom nsc_tui.cli import main as m, listing\n"
        f"def fail(call): raise {error}\n"
        "listing.list_kind = fail\nsys.exit(m.main(['list', 'contacts']))"
    )
    done = program(code=failing)
    assert done.returncode == code
    assert done.stderr.decode().count("\n") == 1
    assert b"Traceback" not in done.stderr
    if code == 70:
        log = home / ".local/state/nsc-tui/faults.txt"
        assert str(log) in done.stderr.decode()
        assert "RuntimeError" in log.read_text()
        assert "Zahra" not in log.read_text()


@pytest.mark.usefixtures("register")
def test_bytes_on_the_command_line_that_are_no_characters() -> None:
    for verb in ("lookup", "show", "list"):
        done = subprocess.run(
            [sys.executable.encode(), b"-m", b"nsc_tui", verb.encode(), b"\xff\xfe"],
            env=environment(), capture_output=True, timeout=60, check=False,
        )  # fmt: skip
        assert done.returncode in (1, 2, 3)
        assert done.stderr.decode().count("\n") == 1
        assert b"Traceback" not in done.stderr


def test_a_register_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = program("list", "contacts", "--file", str(tmp_path / "borta.db"))
    assert done.returncode == 3
    assert "borta.db" in done.stderr.decode()
    assert list(tmp_path.glob("*.db")) == []


def test_an_interrupt_before_the_program_has_begun_leaves_no_traceback() -> None:
    early = """
import sys
class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == "nsc_tui.cli.calls":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupt())
from nsc_tui.__main__ import run
sys.exit(run())
"""
    done = program("keys", code=early)
    assert done.returncode == 130
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_talk_that_nobody_can_take_changes_no_exit_code() -> None:
    with Path("/dev/full").open("wb") as full:
        assert program("list", "nonsense", stderr=full).returncode == 2


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize("kind", ["a file", "settings in it"])
def test_a_paper_needs_nothing_of_the_home_folder(tmp_path: Path, kind: str) -> None:
    home = tmp_path / "elsewhere"
    if kind == "a file":
        home.write_text("")
    else:
        home.mkdir()
        for name in (".reportlab_mods", ".reportlab_settings"):
            (home / name).write_text("raise SystemExit(99)")
    done = program("export", "contacts", "-o", str(tmp_path / "k.pdf"), env=environment(HOME=str(home)))
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "k.pdf").read_bytes().startswith(b"%PDF")
