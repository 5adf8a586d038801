import json
import os
import platform
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from db.connection import open_reading
from db.lock import WriterLock, holder, lock_file
from nsc_tui.language import file as texts
from nsc_tui.language.faults import ExitCode, Fault

HOLDS = """
import sys
sys.path[:0] = sys.argv[2:]
from pathlib import Path
from db.lock import WriterLock
held = WriterLock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_process(path: Path) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-c", HOLDS, str(path), *sys.path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_the_second_writer_is_told_who_the_first_is(register: Path) -> None:
    with another_process(register) as first, pytest.raises(Fault) as refusal:
        WriterLock.acquire(register)
    assert refusal.value.code == ExitCode.BUSY
    assert refusal.value.values["pid"] == first.pid
    told = refusal.value.written_in("sv")
    assert str(first.pid) in told
    assert platform.node() in told
    assert str(register) in told


def test_a_killed_writer_leaves_no_lock(register: Path) -> None:
    with another_process(register) as first:
        first.send_signal(signal.SIGKILL)
        first.wait()
        with WriterLock.acquire(register) as mine:
            assert mine.held
            found = holder(register)
            assert found is not None
            assert found.pid == os.getpid()


def test_the_right_passes_on(register: Path) -> None:
    first = WriterLock.acquire(register)
    with pytest.raises(Fault):
        WriterLock.acquire(register)
    first.release()
    first.release()
    assert not first.held
    with WriterLock.acquire(register) as second:
        assert second.held
    WriterLock.acquire(register).release()


def test_one_lock_by_whatever_link_the_register_is_reached(register: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(register)
    with WriterLock.acquire(link), pytest.raises(Fault):
        WriterLock.acquire(register)


def test_the_lock_file_is_private_and_signed(register: Path) -> None:
    with WriterLock.acquire(register):
        file = lock_file(register)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert set(json.loads(file.read_bytes())) == {"user", "host", "pid", "since"}


SIGNATURES = [b"", b"\n", b"\n{", b"\n[]", b'\n{"user": 1}', b"\n\xff\xfe" * 3000]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_that_cannot_be_read_hides_only_the_name(register: Path, signature: bytes) -> None:
    with WriterLock.acquire(register):
        lock_file(register).write_bytes(signature)
        with pytest.raises(Fault) as refusal:
            WriterLock.acquire(register)
    assert refusal.value.code == ExitCode.BUSY
    assert refusal.value.text is texts.HELD_BY_SOMEONE


def test_a_lock_without_a_folder(tmp_path: Path) -> None:
    with pytest.raises(Fault) as refusal:
        WriterLock.acquire(tmp_path / "saknas" / "r.db")
    assert refusal.value.code == ExitCode.DISK


def test_a_lock_in_a_folder_without_rights(
    open_folder: Path, code_as_nobody: Callable[[Callable[[], object]], int]
) -> None:
    open_folder.chmod(0o555)
    assert code_as_nobody(lambda: WriterLock.acquire(open_folder / "r.db")) == ExitCode.DISK


def test_looking_up_needs_no_lock(register: Path) -> None:
    with another_process(register):
        connection = open_reading(register)
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (3,)
        connection.close()
