"""A restoring that is really killed: the register is the old one whole or the new one whole."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import open_reading
from db.lock import WriterLock
from db.restore import Restored, restore
from db.verification import verify

Act = Callable[..., None]


def put_back(place: Path, register: Path) -> Restored:
    with WriterLock.acquire(register) as held:
        return restore(place, register, held, by="Sara")


def phone(path: Path) -> str | None:
    with closing(open_reading(path)) as connection:
        found: str | None = connection.execute("SELECT phone FROM person WHERE id = 2").fetchone()[0]
        return found


KILLED = """
import os, signal, sqlite3, sys
sys.path[:0] = sys.argv[5:]
from pathlib import Path
from db import restore as module
from db.lock import WriterLock
place, register, point = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]

def die(*args, **options):
    os.kill(os.getpid(), signal.SIGKILL)

def patched(name):
    real = getattr(module, name)
    def then_die(*args, **options):
        result = real(*args, **options)
        die()
    return then_die

if point.startswith("after "):
    setattr(module, point[6:], patched(point[6:]))
elif point.startswith("at "):
    setattr(module, point[3:], die)
else:
    # In the middle of the one transaction, with pages of it in the file already.
    class Small(sqlite3.Connection):
        def __init__(self, *args, **options):
            super().__init__(*args, **options)
            self.execute("PRAGMA cache_size = 3")
    real = sqlite3.connect
    module.sqlite3.connect = lambda *args, **options: real(*args, factory=Small, **options)
    module._PAGES = 10
    left = int(point)
    backup = sqlite3.Connection.backup
    def counted(self, target, *, pages, progress):
        def hurry(*state):
            global left
            left -= 1
            if left == 0:
                die()
        return backup(self, target, pages=pages, progress=hurry)
    Small.backup = counted
with WriterLock.acquire(register) as held:
    print("begun", flush=True)
    module.restore(place, register, held, by="Sara")
"""

OLD_STANDS = [
    "at stream",
    "after stream",
    "at sound",
    "after _record",
    "at _keep",
    "after _keep",
    "at _put_in_place",
]
IN_BETWEEN = ["1", "3", "7", "10"]
NEW_STANDS = ["after _write_into", "after _put_in_place", "at _check"]


def killed(point: str, place: Path, register: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(place), str(register), point, "", *sys.path]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == -signal.SIGKILL, ended.stderr


@pytest.mark.parametrize("point", OLD_STANDS + IN_BETWEEN + NEW_STANDS)
def test_killed_anywhere_it_is_the_old_register_or_the_new(register: Path, backup: Path, point: str) -> None:
    killed(point, backup, register)
    journal = register.with_name(register.name + "-journal")
    if point in IN_BETWEEN:
        assert journal.exists()
    report = verify(register)
    assert report.findings == ()
    assert phone(register) == (None if point in NEW_STANDS else "efter")
    assert not journal.exists()
    put_back(backup, register)
    assert verify(register).findings == ()


MANY = (
    "INSERT INTO organisation (name, sort_key, area) WITH RECURSIVE n (i) AS"
    " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
    f" SELECT 'o' || i, 'o', '{'x' * 15_000}' FROM n"
)


def test_killed_at_any_moment_it_is_the_old_register_or_the_new(
    register: Path, backup: Path, act: Act
) -> None:
    act(register, MANY)
    for delay in (0.01, 0.05, 0.1, 0.15, 0.2):
        command = [sys.executable, "-c", KILLED, str(backup), str(register), "at nothing", "", *sys.path]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(delay)
            process.kill()
        report = verify(register)
        assert report.findings == ()
        assert report.rows["organisation"] in (402, 2)
        assert (report.rows["organisation"] == 402) == (phone(register) == "efter")


@pytest.mark.parametrize("point", ["after stream", "at publish"])
def test_a_register_that_was_gone_is_there_whole_or_not_at_all(
    register: Path, backup: Path, point: str
) -> None:
    register.unlink()
    killed(point, backup, register)
    assert not register.exists()
    put_back(backup, register)
    assert verify(register).findings == ()


def test_what_is_kept_of_an_interrupted_session_is_what_was_saved(register: Path, backup: Path) -> None:
    killed("3", backup, register)
    done = put_back(backup, register)
    assert done.kept is not None
    assert verify(done.kept).findings == ()
    assert phone(done.kept) == "efter"
    assert phone(register) is None
