"""The copy for officials: whole, read-only wherever it lies, and never in the way of the register."""

import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import is_copy, open_reading, open_writing
from db.lock import WriterLock
from db.opening import make_ready
from db.reading_copy import replace_copy, write_copy
from db.restore import restore
from db.verification import verify
from nsc_tui.language.faults import ExitCode, Fault


def _count(path: Path) -> int:
    with closing(open_reading(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM history").fetchone()[0])


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "hos andra å#"
    folder.mkdir()
    return folder / "läskopia.db"


def test_it_holds_what_the_register_holds(
    register: Path, target: Path, digest_of: Callable[[Path], str]
) -> None:
    before = digest_of(register)
    write_copy(register, target)
    assert digest_of(register) == before
    assert _count(target) == _count(register)
    assert verify(target).code is ExitCode.DONE
    assert verify(target).head == verify(register).head
    assert stat.S_IMODE(target.stat().st_mode) == 0o400
    assert _names(target.parent) == [target.name]
    assert not list(register.parent.glob(".*copy*"))


@pytest.mark.parametrize("mode", [0o400, 0o600])
def test_it_is_never_written(
    register: Path, target: Path, mode: int, digest_of: Callable[[Path], str]
) -> None:
    write_copy(register, target)
    target.chmod(mode)
    before = digest_of(target)
    for opening in (open_writing, make_ready):
        with pytest.raises(Fault, match="läskopia") as refusal:
            opening(target)
        assert refusal.value.code is ExitCode.NOT_ALLOWED
    assert digest_of(target) == before


def test_the_register_itself_is_no_copy(register: Path, target: Path) -> None:
    write_copy(register, target)
    with closing(open_reading(register)) as own, closing(open_reading(target)) as copied:
        assert (is_copy(own), is_copy(copied)) == (False, True)
    open_writing(register).close()


def test_nothing_is_overwritten_unless_told(register: Path, target: Path) -> None:
    target.write_bytes(b"kept")
    with pytest.raises(Fault) as refusal:
        write_copy(register, target)
    assert refusal.value.code is ExitCode.NOT_ALLOWED
    assert target.read_bytes() == b"kept"
    replace_copy(register, target)
    replace_copy(register, target)
    assert verify(target).code is ExitCode.DONE


@pytest.mark.parametrize("make", [write_copy, replace_copy])
def test_never_over_the_register_a_link_or_a_folder(
    register: Path, target: Path, make: Callable[[Path, Path], None], digest_of: Callable[[Path], str]
) -> None:
    before = digest_of(register)
    link, folder = target.with_name("link.db"), target.with_name("folder.db")
    link.symlink_to(register)
    folder.mkdir()
    for odd in (register, link, folder):
        with pytest.raises(Fault) as refusal:
            make(register, odd)
        assert refusal.value.code is ExitCode.NOT_ALLOWED
    with pytest.raises(Fault) as refusal:
        make(register, target.parent / "missing" / "k.db")
    assert refusal.value.code is ExitCode.DISK
    assert digest_of(register) == before
    assert _names(target.parent) == ["folder.db", "link.db"]


def test_a_damaged_register_is_not_copied(register: Path, target: Path) -> None:
    with closing(sqlite3.connect(register)) as connection:
        connection.execute("DROP TRIGGER meeting_lock_update")
        connection.execute("UPDATE meeting SET place = 'någon annanstans'")
        connection.commit()
    with pytest.raises(Fault, match="Ingen läskopia gjordes") as refusal:
        write_copy(register, target)
    assert refusal.value.code is ExitCode.NOT_A_REGISTER
    assert _names(target.parent) == []


def test_a_copy_of_a_copy_is_a_copy(register: Path, target: Path) -> None:
    write_copy(register, target)
    again = target.with_name("igen.db")
    write_copy(target, again)
    assert verify(again).code is ExitCode.DONE
    with pytest.raises(Fault, match="läskopia"):
        open_writing(again)


def test_where_it_is_all_that_is_left_it_is_restored_as_a_register(register: Path, target: Path) -> None:
    write_copy(register, target)
    register.unlink()
    with WriterLock.acquire(register) as held:
        restored = restore(target, register, held, by="Ida Ek")
    assert restored.head.seq == _count(target) + 1
    open_writing(register).close()
    assert stat.S_IMODE(target.stat().st_mode) == 0o400
    with pytest.raises(Fault, match="läskopia"):
        open_writing(target)
