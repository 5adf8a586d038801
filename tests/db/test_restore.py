import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db.connection import open_reading, open_writing
from db.lock import WriterLock
from db.opening import make_ready
from db.restore import Restored, restore
from db.verification import verify
from nsc_tui.language import backup as texts
from nsc_tui.language import file as file_texts
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

NOW = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
Act = Callable[..., None]
Digest = Callable[[Path], str]


def put_back(place: Path, register: Path) -> Restored:
    with WriterLock.acquire(register) as held:
        return restore(place, register, held, by="Sara", now=NOW)


def phone(path: Path) -> str | None:
    with closing(open_reading(path)) as connection:
        found: str | None = connection.execute("SELECT phone FROM person WHERE id = 2").fetchone()[0]
        return found


def test_the_register_is_as_it_was_and_says_so(register: Path, backup: Path, stick: Path) -> None:
    done = put_back(stick, register)
    assert done.backup == backup
    assert phone(register) is None
    assert verify(register).findings == ()
    assert verify(register).head == done.head
    with closing(open_reading(register)) as connection:
        last = connection.execute("SELECT verb, by, about FROM act ORDER BY id DESC").fetchone()
    assert last == ("restore", "Sara", backup.name)
    assert stat.S_IMODE(register.stat().st_mode) == 0o600


def test_what_was_replaced_is_kept(register: Path, backup: Path, digest_of: Digest) -> None:
    before = digest_of(register)
    done = put_back(backup, register)
    assert done.kept == register.with_name("replaced-20261122T091500Z.db")
    assert digest_of(done.kept) == before
    assert phone(done.kept) == "efter"
    assert stat.S_IMODE(done.kept.stat().st_mode) == 0o600
    again = put_back(backup, register)
    assert again.kept == register.with_name("replaced-20261122T091500Z-2.db")
    assert not list(register.parent.glob(".*"))


def test_the_backup_is_left_as_it_was(register: Path, backup: Path, digest_of: Digest) -> None:
    before = digest_of(backup)
    put_back(backup, register)
    assert digest_of(backup) == before
    assert verify(backup).findings == ()


def test_the_restored_register_can_be_written_and_restored_again(
    register: Path, backup: Path, act: Act
) -> None:
    put_back(backup, register)
    assert make_ready(register) == ()
    act(register, "UPDATE person SET phone = 'ny' WHERE id = 2")
    assert verify(register).findings == ()
    put_back(backup, register)
    assert phone(register) is None


def test_a_register_that_is_gone_comes_back(register: Path, backup: Path) -> None:
    register.unlink()
    done = put_back(backup, register)
    assert done.kept is None
    assert verify(register).findings == ()
    assert stat.S_IMODE(register.stat().st_mode) == 0o600


def test_it_goes_into_the_file_behind_a_link(register: Path, backup: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(register)
    put_back(backup, link)
    assert link.is_symlink()
    assert phone(register) is None


def damage_header(path: Path) -> None:
    path.write_bytes(b"x" * 100 + path.read_bytes()[100:])


def damage_middle(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[:4096] + b"\xff" * (len(raw) - 4096))


def damage_schema(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[:100] + b"\xff" * 3996 + raw[4096:])


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def switch_to_wal(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def garbage_with_journal(path: Path) -> None:
    damage_header(path)
    path.with_name(path.name + "-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(2000))


SPOILT = [
    damage_header,
    damage_middle,
    damage_schema,
    cut,
    empty,
    switch_to_wal,
    make_newer,
    garbage_with_journal,
]


@pytest.mark.parametrize("spoil", SPOILT)
def test_a_register_in_whatever_state_is_replaced_and_kept(
    register: Path, backup: Path, spoil: Callable[[Path], None], digest_of: Digest
) -> None:
    spoil(register)
    before = digest_of(register)
    done = put_back(backup, register)
    assert done.kept is not None
    assert digest_of(done.kept) == before
    assert verify(register).findings == ()
    assert phone(register) is None
    assert not list(register.parent.glob("å*-journal")) + list(register.parent.glob("å*-wal"))


def refused(place: Path, register: Path, digest_of: Digest) -> tuple[ExitCode, Text]:
    before = digest_of(register)
    with pytest.raises(Fault) as refusal:
        put_back(place, register)
    assert refusal.value.written_in("sv")
    assert refusal.value.written_in("en")
    assert digest_of(register) == before
    assert not list(register.parent.glob(".*")) + list(register.parent.glob("replaced-*"))
    return refusal.value.code, refusal.value.text


def changed_by_a_byte(path: Path) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))


def other_program(path: Path) -> None:
    for file in path.parent.iterdir():
        file.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")


def letter(path: Path) -> None:
    path.write_text("Hej " * 500)


REFUSALS = [
    (changed_by_a_byte, ExitCode.NOT_A_REGISTER, texts.BACKUP_UNSOUND),
    (empty, ExitCode.NOT_A_REGISTER, None),
    (cut, ExitCode.NOT_A_REGISTER, texts.BACKUP_UNSOUND),
    (letter, ExitCode.NOT_A_REGISTER, None),
    (other_program, ExitCode.NOT_A_REGISTER, file_texts.FOREIGN),
    (Path.unlink, ExitCode.BAD_INPUT, texts.NO_SUCH_BACKUP),
]


@pytest.mark.parametrize(("spoil", "code", "text"), REFUSALS, ids=lambda v: getattr(v, "__name__", ""))
def test_what_is_no_whole_backup_is_not_restored(
    register: Path,
    backup: Path,
    spoil: Callable[[Path], None],
    code: ExitCode,
    text: Text | None,
    digest_of: Digest,
) -> None:
    spoil(backup)
    found = refused(backup, register, digest_of)
    assert found[0] == code
    assert text is None or found[1] is text


def test_a_newer_backup_is_not_restored(register: Path, stick: Path, sample: Path, digest_of: Digest) -> None:
    newer = Path(shutil.copy(sample, stick / "register-20261122T091500Z-v99.db"))
    make_newer(newer)
    assert refused(newer, register, digest_of) == (ExitCode.UNKNOWN_VERSION, file_texts.NEWER)


def test_a_folder_without_backups(register: Path, tmp_path: Path, digest_of: Digest) -> None:
    (tmp_path / "tom").mkdir()
    assert refused(tmp_path / "tom", register, digest_of) == (ExitCode.BAD_INPUT, texts.NO_BACKUP)


def test_the_register_is_no_backup_of_itself(register: Path, digest_of: Digest) -> None:
    assert refused(register, register, digest_of) == (ExitCode.BAD_INPUT, texts.ITSELF)


def test_another_programs_database_is_not_put_away(backup: Path, tmp_path: Path, digest_of: Digest) -> None:
    theirs = tmp_path / "theirs" / "bookmarks.db"
    theirs.parent.mkdir()
    with closing(sqlite3.connect(theirs)) as connection:
        connection.execute("CREATE TABLE t (x)")
    assert refused(backup, theirs, digest_of) == (ExitCode.NOT_A_REGISTER, file_texts.FOREIGN)


def test_a_full_disk_leaves_the_old_register(
    backup: Path, small_disk: Path, sample: Path, digest_of: Digest
) -> None:
    register = Path(shutil.copy(sample, small_disk / "r.db"))
    (small_disk / "ballast").write_bytes(bytes(700_000))
    before = digest_of(register)
    with pytest.raises(Fault) as refusal:
        put_back(backup, register)
    assert refusal.value.code == ExitCode.DISK
    assert digest_of(register) == before
    assert verify(register).findings == ()


def test_a_reader_that_does_not_let_go_is_busy(
    register: Path, backup: Path, monkeypatch: pytest.MonkeyPatch, digest_of: Digest
) -> None:
    monkeypatch.setattr("db.restore.BUSY_SECONDS", 0.05)
    before = digest_of(register)
    with closing(sqlite3.connect(register, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM person").fetchall()
        with pytest.raises(Fault) as refusal:
            put_back(backup, register)
    assert refusal.value.code == ExitCode.BUSY
    assert digest_of(register) == before
    assert phone(register) == "efter"


def test_changes_from_outside_in_a_backup_are_recorded(register: Path, stick: Path, sample: Path) -> None:
    copied = Path(shutil.copy(sample, stick / "kopia.db"))
    with closing(sqlite3.connect(copied, isolation_level=None)) as tool:
        tool.execute("UPDATE person SET phone = 'utifrån' WHERE id = 2")
    done = put_back(copied, register)
    assert [notice.text for notice in done.notices] == [texts.RESTORED_WITH_REMARKS]
    assert phone(register) == "utifrån"
    assert verify(register).findings == ()


def test_side_files_that_cannot_be_rolled_back_are_kept(register: Path, backup: Path) -> None:
    garbage_with_journal(register)
    journal = register.with_name(register.name + "-journal").read_bytes()
    done = put_back(backup, register)
    assert done.kept is not None
    assert done.kept.with_name(done.kept.name + "-journal").read_bytes() == journal


def test_files_of_others_are_never_swept_away(register: Path, backup: Path) -> None:
    old = datetime(2020, 1, 1, tzinfo=UTC).timestamp()
    theirs = [
        register.with_name(name) for name in (".notes.copy", "x.copy", ".r.db.1.copy", "register-x.partial")
    ]
    ours = register.with_name(f".{register.name}.4711.copy")
    for path in (*theirs, ours):
        path.write_text("x")
        os.utime(path, (old, old))
    put_back(backup, register)
    assert all(path.exists() for path in theirs)
    assert not ours.exists()


def test_a_lock_is_asked_for(register: Path, backup: Path) -> None:
    held = WriterLock.acquire(register)
    held.release()
    with pytest.raises(AssertionError):
        restore(backup, register, held, by="Sara")
    open_writing(register).close()
