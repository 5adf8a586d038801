import errno
import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import pytest

from db import backup as pipeline
from db import copying, manifest
from db.backup import Step, back_up
from db.backup_ledger import LastBackup, last_backup
from db.backup_target import backups, free_name, newest
from db.connection import open_writing
from db.stopping import StoppedError
from db.verification import verify
from nsc_tui.language import backup as texts
from nsc_tui.language import file as file_texts
from nsc_tui.language import verification as verification_texts
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=timezone(timedelta(hours=1)))
NAME = "register-20261122T091500Z-v1.db"
Digest = Callable[[Path], str]


def test_a_backup_is_whole_named_private_and_noted(register: Path, stick: Path, ledger: Path) -> None:
    made = back_up(register, stick, ledger=ledger, now=NOW)
    assert made.path == stick / NAME
    files = {path.name: path for path in stick.iterdir()}
    assert set(files) == {NAME, f"{NAME}.sha256", manifest.NAME}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files.values()} == {0o600}
    digest = sha256(made.path.read_bytes()).hexdigest()
    assert made.sha256 == digest
    assert files[f"{NAME}.sha256"].read_text() == f"{digest}  {NAME}\n"
    (entry,) = manifest.entries(stick)
    assert (entry.sha256, entry.size, entry.version) == (digest, made.path.stat().st_size, 1)
    assert (entry.rows["person"], entry.head) == (3, str(made.head))
    assert made.head == verify(register).head
    assert verify(made.path).findings == ()


def test_nothing_is_left_beside_the_register(register: Path, stick: Path, ledger: Path) -> None:
    before = sorted(path.name for path in register.parent.iterdir())
    back_up(register, stick, ledger=ledger, now=NOW)
    assert sorted(path.name for path in register.parent.iterdir()) == sorted([*before, "data"])


def test_what_was_deleted_is_not_in_the_backup(register: Path, stick: Path, ledger: Path) -> None:
    with closing(sqlite3.connect(register, isolation_level=None)) as tool:
        tool.execute("PRAGMA secure_delete = OFF")
        tool.execute("CREATE TABLE t (x)")
        tool.execute("INSERT INTO t VALUES ('Hemliga Namnet')")
        tool.execute("DROP TABLE t")
    assert b"Hemliga Namnet" in register.read_bytes()
    made = back_up(register, stick, ledger=ledger)
    assert b"Hemliga Namnet" not in made.path.read_bytes()


def test_a_backup_while_a_writer_is_at_work_holds_what_was_committed(
    register: Path, stick: Path, ledger: Path
) -> None:
    with closing(open_writing(register)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE person SET phone = '1'")
        made = back_up(register, stick, ledger=ledger)
        writer.execute("ROLLBACK")
    assert verify(made.path).findings == ()


def test_the_writers_locks_survive_a_backup_in_the_same_process(
    register: Path, stick: Path, ledger: Path
) -> None:
    with closing(open_writing(register)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        back_up(register, stick, ledger=ledger)
        verify(register)
        takes = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
        other = subprocess.run(
            [sys.executable, "-c", takes, str(register)], capture_output=True, text=True, check=False
        )
        assert "database is locked" in other.stderr
        writer.execute("ROLLBACK")


def test_two_backups_in_a_second_have_two_names(register: Path, stick: Path, ledger: Path) -> None:
    for _ in range(3):
        back_up(register, stick, ledger=ledger, now=NOW)
    assert [path.name[9:25] for path in backups(stick)] == [
        "20261122T091500Z",
        "20261122T091501Z",
        "20261122T091502Z",
    ]
    assert newest(stick) == backups(stick)[-1]
    assert all(verify(path).findings == () for path in backups(stick))


def test_only_backups_are_counted_as_such(stick: Path) -> None:
    for name in ("register.db", "register-2026-v1.db", NAME + ".partial", "x" + NAME, NAME):
        (stick / name).write_bytes(b"")
    assert backups(stick) == (stick / NAME,)
    assert free_name(stick, NOW.astimezone(UTC), 1).name == "register-20261122T091501Z-v1.db"


def test_the_age_of_the_last_backup(register: Path, stick: Path, ledger: Path, tmp_path: Path) -> None:
    assert last_backup(ledger, register) is None
    made = back_up(register, stick, ledger=ledger, now=NOW)
    last = last_backup(ledger, register)
    assert last == LastBackup("2026-11-22T09:15:00Z", str(made.path), str(made.head))
    assert last.age(NOW + timedelta(days=7)) == timedelta(days=7)
    assert last_backup(ledger, tmp_path / "other.db") is None
    assert stat.S_IMODE(ledger.stat().st_mode) == 0o600
    later = back_up(register, stick, ledger=ledger, now=NOW + timedelta(days=1))
    noted = last_backup(ledger, register)
    assert noted is not None
    assert noted.file == str(later.path)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"x": 1}', b"\xff"])
def test_a_ledger_that_cannot_be_read_is_begun_anew(
    register: Path, stick: Path, ledger: Path, content: bytes
) -> None:
    ledger.parent.mkdir()
    ledger.write_bytes(content)
    assert last_backup(ledger, register) is None
    back_up(register, stick, ledger=ledger)
    assert last_backup(ledger, register) is not None


def test_a_ledger_that_cannot_be_written_is_said(register: Path, stick: Path) -> None:
    made = back_up(register, stick, ledger=register / "data" / "x.json")
    assert texts.NOT_REMEMBERED in [notice.text for notice in made.notices]
    assert verify(made.path).findings == ()


def test_the_same_disk_is_warned_of(register: Path, stick: Path, ledger: Path) -> None:
    made = back_up(register, stick, ledger=ledger)
    assert [notice.text for notice in made.notices] == [texts.SAME_DISK]


def test_a_stick_is_to_be_ejected(register: Path, small_disk: Path, ledger: Path) -> None:
    made = back_up(register, small_disk, ledger=ledger)
    assert [notice.text for notice in made.notices] == [texts.EJECT]


def refused(register: Path, folder: Path, ledger: Path) -> tuple[ExitCode, Text]:
    before = sha256(register.read_bytes()).hexdigest()
    with pytest.raises(Fault) as refusal:
        back_up(register, folder, ledger=ledger)
    assert refusal.value.written_in("sv")
    assert refusal.value.written_in("en")
    assert not ledger.exists()
    assert not list(register.parent.glob(".*"))
    assert sha256(register.read_bytes()).hexdigest() == before
    return refusal.value.code, refusal.value.text


def test_a_folder_that_is_not_there(register: Path, tmp_path: Path, ledger: Path) -> None:
    assert refused(register, tmp_path / "saknas", ledger) == (ExitCode.DISK, texts.NO_TARGET)


def test_a_file_for_a_folder(register: Path, tmp_path: Path, ledger: Path) -> None:
    (tmp_path / "fil").write_text("x")
    assert refused(register, tmp_path / "fil", ledger) == (ExitCode.DISK, texts.TARGET_NO_FOLDER)


def test_the_registers_own_folder(register: Path, ledger: Path, stick: Path) -> None:
    (stick / "link").symlink_to(register.parent)
    assert refused(register, register.parent, ledger) == (ExitCode.NOT_ALLOWED, texts.LIVE_FOLDER)
    assert refused(register, stick / "link", ledger) == (ExitCode.NOT_ALLOWED, texts.LIVE_FOLDER)


def test_a_folder_that_cannot_be_written(
    sample: Path, open_folder: Path, code_as_nobody: Callable[[Callable[[], object]], int]
) -> None:
    own, locked = open_folder / "own", open_folder / "locked"
    own.mkdir(mode=0o777)
    own.chmod(0o777)
    locked.mkdir(mode=0o755)
    (own / "r.db").write_bytes(sample.read_bytes())
    (own / "r.db").chmod(0o666)
    assert code_as_nobody(lambda: back_up(own / "r.db", locked, ledger=own / "l.json")) == ExitCode.DISK
    assert list(locked.iterdir()) == []


def test_too_little_room_is_seen_before(register: Path, small_disk: Path, ledger: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes(800_000))
    assert refused(register, small_disk, ledger) == (ExitCode.DISK, texts.TOO_LITTLE_ROOM)


def test_a_disk_that_fills_up_on_the_way(
    register: Path, small_disk: Path, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (small_disk / "ballast").write_bytes(bytes(1_700_000))
    monkeypatch.setattr(pipeline, "check_room", lambda *_: None)
    assert refused(register, small_disk, ledger) == (ExitCode.DISK, file_texts.NO_ROOM)
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


def test_a_stick_pulled_out_on_the_way(
    register: Path, stick: Path, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled_out(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(copying, "write_all", pulled_out)
    assert refused(register, stick, ledger) == (ExitCode.DISK, file_texts.DISK)
    assert list(stick.iterdir()) == []


def test_a_stick_that_forgets_what_was_written(
    register: Path, stick: Path, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "read_back", lambda *_: "0" * 64)
    assert refused(register, stick, ledger) == (ExitCode.DISK, texts.NOT_AS_WRITTEN)
    assert list(stick.iterdir()) == []


def test_a_damaged_register_is_not_backed_up(register: Path, stick: Path, ledger: Path) -> None:
    raw = register.read_bytes()
    at = raw.index(b"Ingen kontakt")
    register.write_bytes(raw[:at] + b"i" + raw[at + 1 :])
    assert refused(register, stick, ledger) == (ExitCode.NOT_A_REGISTER, texts.SOURCE_UNSOUND)
    assert list(stick.iterdir()) == []


def test_a_truncated_register_is_not_backed_up(register: Path, stick: Path, ledger: Path) -> None:
    register.write_bytes(register.read_bytes()[: 4096 * 30])
    assert refused(register, stick, ledger)[0] == ExitCode.NOT_A_REGISTER
    assert list(stick.iterdir()) == []


def test_a_register_changed_outside_is_backed_up_with_a_remark(
    register: Path, stick: Path, ledger: Path
) -> None:
    with closing(sqlite3.connect(register, isolation_level=None)) as tool:
        tool.execute("UPDATE person SET phone = '1' WHERE id = 2")
    made = back_up(register, stick, ledger=ledger)
    assert made.notices[0].text is texts.WITH_REMARKS
    assert "utanför programmet" in made.notices[0].written_in("sv")


@pytest.mark.parametrize("step", list(Step))
def test_a_backup_that_is_stopped_leaves_nothing(
    register: Path, stick: Path, ledger: Path, step: Step
) -> None:
    asked = []

    def stop(now: Step, done: int, size: int) -> bool:
        asked.append(now)
        assert 0 <= done <= 2 * size
        return now is not step

    with pytest.raises(StoppedError):
        back_up(register, stick, ledger=ledger, progress=stop)
    assert asked[-1] is step
    assert list(stick.iterdir()) == []
    assert not ledger.exists()
    assert not list(register.parent.glob(".*"))


def test_one_changed_byte_of_a_backup_is_seen(register: Path, stick: Path, ledger: Path) -> None:
    made = back_up(register, stick, ledger=ledger)
    raw = made.path.read_bytes()
    for at in (0, 30, 100, 5000, len(raw) // 2, len(raw) - 1):
        made.path.write_bytes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :])
        report = verify(made.path)
        assert report.findings[0].text is verification_texts.CHECKSUM
        assert report.code == ExitCode.NOT_A_REGISTER
    made.path.write_bytes(raw)
    assert verify(made.path).findings == ()


def test_a_checksum_that_was_made_anew_does_not_agree_with_the_list(
    register: Path, stick: Path, ledger: Path
) -> None:
    made = back_up(register, stick, ledger=ledger)
    made.path.write_bytes(made.path.read_bytes() + bytes(4096))
    manifest.checksum_file(made.path).write_text(f"{manifest.digest(made.path)}  {made.path.name}\n")
    assert verify(made.path).code == ExitCode.NOT_A_REGISTER


def test_a_list_of_backups_is_read_past_bad_lines(stick: Path, register: Path, ledger: Path) -> None:
    (stick / manifest.NAME).write_bytes(b'{"name": 1}\n\xff\n[]\n')
    back_up(register, stick, ledger=ledger)
    assert len(manifest.entries(stick)) == 1
    assert json.loads((stick / manifest.NAME).read_bytes().splitlines()[-1])["version"] == 1


KILLED = """
import os, signal, sys
sys.path[:0] = sys.argv[5:]
from pathlib import Path
from db import backup
def die(*args): os.kill(os.getpid(), signal.SIGKILL)
setattr(backup, sys.argv[4], die)
backup.back_up(Path(sys.argv[1]), Path(sys.argv[2]), ledger=Path(sys.argv[3]))
"""


@pytest.mark.parametrize("at", ["verify_register", "stream", "read_back", "publish", "remember"])
def test_killed_on_the_way_there_is_no_backup_or_a_whole_one(
    register: Path, stick: Path, ledger: Path, at: str, digest_of: Digest
) -> None:
    before = digest_of(register)
    command = [sys.executable, "-c", KILLED, str(register), str(stick), str(ledger), at, *sys.path]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert digest_of(register) == before
    assert len(backups(stick)) == (at == "remember")
    assert all(verify(path).findings == () for path in backups(stick))
    old = datetime.now().timestamp() - 7200
    for left in [*register.parent.glob(".*.copy"), *stick.glob("*.partial")]:
        os.utime(left, (old, old))
    back_up(register, stick, ledger=ledger, now=NOW)
    assert not [*register.parent.glob(".*.copy"), *stick.glob("*.partial")]
    assert verify(stick / NAME).findings == ()


def test_a_register_with_a_damaged_index_is_not_called_whole(
    register: Path, stick: Path, ledger: Path
) -> None:
    with closing(sqlite3.connect(register)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'contact'"
        (page, *_) = connection.execute(query).fetchone()
    raw = register.read_bytes()
    at = (page - 1) * 4096
    register.write_bytes(raw[:at] + b"\xff" * 64 + raw[at + 64 :])
    with pytest.raises(Fault) as caught:
        back_up(register, stick, ledger=ledger)
    assert caught.value.code == ExitCode.NOT_A_REGISTER
    assert list(stick.iterdir()) == []
