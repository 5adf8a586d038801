import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import open_reading, open_writing
from db.version import APPLICATION_ID, VERSION
from nsc_tui.language import file as texts
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

ROOT = Path(__file__).parents[2]
Digest = Callable[[Path], str]
AsNobody = Callable[[Callable[[], object]], int]


def changed(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    return path


def missing(path: Path) -> Path:
    path.unlink()
    return path


def below_a_file(path: Path) -> Path:
    return path / "register.db"


def folder(path: Path) -> Path:
    path.unlink()
    path.mkdir()
    return path


def empty(path: Path) -> Path:
    path.write_bytes(b"")
    return path


def headless(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:511])
    return path


def truncated(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[:5000])
    return path


def text(path: Path) -> Path:
    path.write_text("Det här är ett brev.\n" * 100)
    return path


def foreign(path: Path) -> Path:
    path.unlink()
    return changed(path, "CREATE TABLE t (x)")


def newer(path: Path) -> Path:
    return changed(path, f"PRAGMA user_version = {VERSION + 1}")


def ancient(path: Path) -> Path:
    return changed(path, "PRAGMA user_version = 0")


def absurd(path: Path) -> Path:
    return changed(path, "PRAGMA user_version = -7")


def pipe(path: Path) -> Path:
    path.unlink()
    os.mkfifo(path)
    return path


REFUSALS = [
    (missing, ExitCode.BAD_INPUT, texts.MISSING),
    (below_a_file, ExitCode.BAD_INPUT, texts.MISSING),
    (folder, ExitCode.NOT_A_REGISTER, texts.FOLDER),
    (pipe, ExitCode.NOT_A_REGISTER, texts.NOT_A_FILE),
    (empty, ExitCode.NOT_A_REGISTER, texts.EMPTY),
    (headless, ExitCode.NOT_A_REGISTER, texts.EMPTY),
    (text, ExitCode.NOT_A_REGISTER, texts.FOREIGN),
    (foreign, ExitCode.NOT_A_REGISTER, texts.FOREIGN),
    (newer, ExitCode.UNKNOWN_VERSION, texts.NEWER),
    (ancient, ExitCode.UNKNOWN_VERSION, texts.UNKNOWN_VERSION),
    (absurd, ExitCode.UNKNOWN_VERSION, texts.UNKNOWN_VERSION),
]


@pytest.mark.parametrize("door", [open_reading, open_writing])
@pytest.mark.parametrize(("spoil", "code", "text"), REFUSALS, ids=lambda v: getattr(v, "__name__", ""))
def test_what_is_no_register_is_refused_and_left_as_it_was(
    register: Path,
    door: Callable[[Path], sqlite3.Connection],
    spoil: Callable[[Path], Path],
    code: ExitCode,
    text: Text,
    digest_of: Digest,
) -> None:
    path = spoil(register)
    before = digest_of(path) if path.is_file() else None
    with pytest.raises(Fault) as refusal:
        door(path)
    assert (refusal.value.code, refusal.value.text) == (code, text)
    assert str(path) in refusal.value.written_in("sv")
    assert str(path) in refusal.value.written_in("en")
    assert (digest_of(path) if path.is_file() else None) == before
    assert not list(register.parent.glob("*-journal")) + list(register.parent.glob("*-wal"))


def test_a_newer_file_names_both_versions(register: Path) -> None:
    with pytest.raises(Fault) as refusal:
        open_reading(newer(register))
    assert f"version {VERSION + 1}" in str(refusal.value)
    assert f"version {VERSION}" in str(refusal.value)


def test_a_truncated_file_is_damaged_once_it_is_read(register: Path, digest_of: Digest) -> None:
    before = digest_of(truncated(register))
    with pytest.raises((Fault, sqlite3.DatabaseError)), closing(open_reading(register)) as connection:
        connection.execute("SELECT * FROM item").fetchall()
    assert digest_of(register) == before


@pytest.mark.parametrize(("mode", "reading", "writing"), [(0o644, 0, 7), (0, 7, 7)])
def test_a_file_without_rights(
    sample: Path, open_folder: Path, code_as_nobody: AsNobody, mode: int, reading: int, writing: int
) -> None:
    path = Path(shutil.copy(sample, open_folder / "register.db"))
    path.chmod(mode)
    assert code_as_nobody(lambda: open_reading(path)) == reading
    assert code_as_nobody(lambda: open_writing(path)) == writing


def test_a_name_with_signs_of_a_uri_opens_that_file(register: Path) -> None:
    with closing(open_reading(register)) as connection:
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (3,)
        assert Path(connection.execute("PRAGMA database_list").fetchone()[2]) == register


def test_a_link_opens_the_register_behind_it(register: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(register)
    with closing(open_writing(link)) as connection:
        assert Path(connection.execute("PRAGMA database_list").fetchone()[2]) == register


def test_reading_cannot_write(register: Path, digest_of: Digest) -> None:
    before = digest_of(register)
    with (
        closing(open_reading(register)) as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
    ):
        connection.execute("UPDATE person SET phone = '1'")
    assert digest_of(register) == before


def test_a_second_name_is_read_but_not_written(register: Path, tmp_path: Path) -> None:
    os.link(register, tmp_path / "other.db")
    open_reading(register).close()
    with pytest.raises(Fault) as refusal:
        open_writing(register)
    assert refusal.value.code == ExitCode.NOT_ALLOWED


SAFEGUARDS = {
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "temp_store": 2,
    "journal_mode": "delete",
    "busy_timeout": 5000,
}


@pytest.mark.parametrize(("name", "value"), SAFEGUARDS.items())
@pytest.mark.parametrize("door", [open_reading, open_writing])
def test_every_connection_has_the_safeguards(
    register: Path, door: Callable[[Path], sqlite3.Connection], name: str, value: object
) -> None:
    with closing(door(register)) as connection:
        assert connection.execute(f"PRAGMA {name}").fetchone() == (value,)


def test_a_commit_is_on_the_disk_when_it_returns(register: Path) -> None:
    with closing(open_writing(register)) as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
        assert connection.isolation_level is None


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER item_lock_update",
        "DROP TABLE history",
        "DROP INDEX item_of_meeting",
        "ALTER TABLE item ADD COLUMN x",
        "ALTER TABLE item RENAME TO x",
        "CREATE TRIGGER x AFTER INSERT ON item BEGIN SELECT 1; END",
        "CREATE TEMP TRIGGER x AFTER INSERT ON main.item BEGIN SELECT 1; END",
        "CREATE TABLE x (y)",
        "ATTACH ':memory:' AS x",
        "VACUUM INTO 'copy.db'",
        "PRAGMA writable_schema = ON",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA trusted_schema = ON",
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = OFF",
        "PRAGMA ignore_check_constraints = ON",
        "PRAGMA User_Version = 9",
        "UPDATE sqlite_schema SET sql = ''",
    ],
)
def test_the_writer_cannot_change_schema_or_safeguards(
    register: Path, statement: str, digest_of: Digest
) -> None:
    before = digest_of(register)
    with closing(open_writing(register)) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute(statement)
    assert digest_of(register) == before


def test_the_writer_keeps_the_search_index(register: Path) -> None:
    with closing(open_writing(register)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO search_record"
            " VALUES (1, 'person', 1, 'r', 't', 'd', 'w', 'åsa öberg', 'asa oberg', 'k')"
        )
        connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
        connection.execute("COMMIT")
        found = connection.execute("SELECT rowid FROM search_index WHERE plain MATCH 'oberg'").fetchall()
    assert found == [(1,)]


def test_a_file_that_another_tool_switched_to_wal(register: Path) -> None:
    changed(register, "PRAGMA journal_mode = WAL", "UPDATE person SET phone = '7' WHERE id = 2")
    with closing(open_reading(register)) as connection:
        assert connection.execute("SELECT phone FROM person WHERE id = 2").fetchone() == ("7",)
    with closing(open_writing(register)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert register.read_bytes()[18:20] == b"\x01\x01"  # the header's write and read version: no WAL
    assert not list(register.parent.glob("*-wal"))


def test_wal_in_use_elsewhere_is_busy(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.connection.BUSY_SECONDS", 0.05)
    changed(register, "PRAGMA journal_mode = WAL")
    with closing(sqlite3.connect(register, isolation_level=None)) as other:
        other.execute("BEGIN").execute("SELECT * FROM person").fetchone()
        with pytest.raises(Fault) as refusal:
            open_writing(register)
    assert refusal.value.code == ExitCode.BUSY


INTERRUPTED = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 5")
connection.execute("BEGIN IMMEDIATE")
for number in range(300):
    connection.execute("INSERT INTO organisation (name, sort_key) VALUES (?, ?)", (f"o{number}", "x" * 200))
os.kill(os.getpid(), signal.SIGKILL)
"""


def interrupt(path: Path) -> Path:
    """Kill a writer in the middle of a transaction that has reached the file already; its journal."""
    before = path.read_bytes()
    ended = subprocess.run([sys.executable, "-c", INTERRUPTED, str(path)], check=False)
    assert ended.returncode == -signal.SIGKILL
    journal = path.with_name(path.name + "-journal")
    assert journal.stat().st_size > 0
    assert path.read_bytes() != before
    return journal


@pytest.mark.parametrize("door", [open_reading, open_writing])
def test_an_interrupted_write_is_rolled_back(
    register: Path, door: Callable[[Path], sqlite3.Connection]
) -> None:
    journal = interrupt(register)
    with closing(door(register)) as connection:
        assert connection.execute("SELECT count(*) FROM organisation").fetchone() == (2,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not journal.exists()


def test_an_interrupted_write_of_another_program_is_left_alone(register: Path, digest_of: Digest) -> None:
    changed(register, "PRAGMA application_id = 1")
    journal = interrupt(register)
    before = digest_of(register), digest_of(journal)
    with pytest.raises(Fault) as refusal:
        open_reading(register)
    assert refusal.value.text is texts.FOREIGN
    assert (digest_of(register), digest_of(journal)) == before


def test_an_interrupted_write_in_a_folder_that_cannot_be_written(
    sample: Path, open_folder: Path, code_as_nobody: AsNobody
) -> None:
    path = Path(shutil.copy(sample, open_folder / "register.db"))
    for file in (path, interrupt(path)):
        file.chmod(0o644)
    assert code_as_nobody(lambda: open_reading(path)) == ExitCode.BUSY


def test_the_journal_is_as_private_as_the_file(register: Path) -> None:
    with closing(open_writing(register)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE person SET phone = '1' WHERE id = 2")
        journal = register.with_name(register.name + "-journal")
        assert stat.S_IMODE(journal.stat().st_mode) == 0o600
        connection.execute("ROLLBACK")


def test_the_header_carries_our_mark(register: Path) -> None:
    assert int.from_bytes(register.read_bytes()[68:72], "big") == APPLICATION_ID


def test_opening_a_register_needs_no_heavy_module() -> None:
    asks = "import sys, db.connection; print(sorted({name.split('.')[0] for name in sys.modules}))"
    told = subprocess.run([sys.executable, "-c", asks], capture_output=True, text=True, check=True, cwd=ROOT)
    for heavy in ("filelock", "platformdirs", "sqlalchemy", "sqlmodel", "pydantic", "hashlib", "json"):
        assert f"'{heavy}'" not in told.stdout


def test_a_large_act_shuts_no_reader_out_before_it_commits(register: Path) -> None:
    with closing(open_writing(register)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        for number in range(400):  # more than SQLite's cache of two megabytes
            values = (f"Org {number}", f"org {number}", "x" * 20_000)
            writer.execute("INSERT INTO organisation (name, sort_key, area) VALUES (?, ?, ?)", values)
        with closing(open_reading(register)) as reader:
            reader.execute("PRAGMA busy_timeout = 0")
            assert reader.execute("SELECT count(*) FROM person").fetchone() == (3,)
        writer.execute("ROLLBACK")
