import errno
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import creation
from db.connection import open_reading, open_writing
from db.creation import create, finish
from db.schema import statements
from db.soundness import altered_names
from db.verification import verify
from nsc_tui.language.faults import ExitCode, Fault


def test_a_new_register_is_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "å#1 %41?.db"
    mask = os.umask(0)
    try:
        create(path)
    finally:
        os.umask(mask)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.stat().st_nlink == 1
    assert verify(path).findings == ()
    with closing(open_reading(path)) as connection:
        assert altered_names(connection, statements()) == []


@pytest.mark.parametrize(
    "make", [lambda p: p.write_text("x"), Path.mkdir, lambda p: p.symlink_to(p.parent / "gone")]
)
def test_a_name_that_is_taken_stays_as_it_is(tmp_path: Path, make: object) -> None:
    path = tmp_path / "r.db"
    make(path)  # type: ignore[operator]
    before = path.lstat()
    with pytest.raises(Fault) as refusal:
        create(path)
    assert refusal.value.code == ExitCode.NOT_ALLOWED
    assert path.lstat() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_that_is_taken_meanwhile_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "r.db"
    fill = creation._fill

    def meanwhile(beside: Path) -> None:
        fill(beside)
        path.write_text("theirs")

    monkeypatch.setattr(creation, "_fill", meanwhile)
    with pytest.raises(Fault) as refusal:
        create(path)
    assert refusal.value.code == ExitCode.NOT_ALLOWED
    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_no_links_on_a_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_args: object, **_options: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    create(tmp_path / "r.db")
    assert verify(tmp_path / "r.db").findings == ()
    assert len(list(tmp_path.iterdir())) == 1


def test_the_folder_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(Fault) as refusal:
        create(tmp_path / "saknas" / "r.db")
    assert refusal.value.code == ExitCode.DISK
    assert "saknas" in str(refusal.value)


def test_a_folder_without_rights(
    open_folder: Path, code_as_nobody: Callable[[Callable[[], object]], int]
) -> None:
    open_folder.chmod(0o555)
    assert code_as_nobody(lambda: create(open_folder / "r.db")) == ExitCode.DISK
    assert list(open_folder.iterdir()) == []


def test_a_full_disk_leaves_nothing(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(1_700_000))
    with pytest.raises(Fault) as refusal:
        create(small_disk / "r.db")
    assert refusal.value.code == ExitCode.DISK
    assert [file.name for file in small_disk.iterdir()] == ["ballast"]


KILLED = """
import os, signal, sys
sys.path[:0] = sys.argv[3:]
from pathlib import Path
from db import creation, private_files
def die(*args): os.kill(os.getpid(), signal.SIGKILL)
for module in (creation, private_files, Path):
    if hasattr(module, sys.argv[2]):
        setattr(module, sys.argv[2], die)
creation.create(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("at", ["_fill", "sync_file", "publish", "unlink", "sync_folder"])
def test_killed_on_the_way_there_is_no_register_or_a_whole_one(tmp_path: Path, at: str) -> None:
    path = tmp_path / "r.db"
    ended = subprocess.run([sys.executable, "-c", KILLED, str(path), at, *sys.path], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert not [file for file in tmp_path.glob("*.db") if file != path and not file.name.startswith(".")]
    if at in ("unlink", "sync_folder"):
        finish(path)
        open_writing(path).close()
        assert verify(path).findings == ()
    else:
        assert not path.exists()
        create(path)
        assert verify(path).findings == ()
