import os
import shutil
import signal
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db import migration, replay
from db.lock import WriterLock
from db.migration import Migrated, Target, migrate
from db.migration_steps import STEPS, Step
from db.schema import statements
from db.soundness import altered_names
from db.verification import verify
from db.version import VERSION
from nsc_tui.language import file as file_texts
from nsc_tui.language import migration as texts
from nsc_tui.language.faults import ExitCode, Fault

Digest = Callable[[Path], str]
NEXT = VERSION + 1
AFTER_NEXT = VERSION + 2
OLD_PERSON = next(sql for sql in statements() if sql.startswith("CREATE TABLE person ("))
NEW_PERSON = OLD_PERSON.replace("phone TEXT", "pager TEXT,\n  phone TEXT")
NEW_INDEX = "CREATE INDEX person_by_pager ON person (pager)"
COLUMNS = "id, given_name, family_name, sort_key, title, email, phone, organisation_id, binned_at"

# A test's own steps: a table with rows that point to it is made anew; then another comes.
FIRST = Step(
    NEXT,
    (
        "DROP INDEX person_order",
        "DROP INDEX person_of_organisation",
        "ALTER TABLE person RENAME TO person_before",
        NEW_PERSON,
        f"INSERT INTO person ({COLUMNS}) SELECT {COLUMNS} FROM person_before",
        "DROP TABLE person_before",
    ),
)
SECOND = Step(AFTER_NEXT, ("CREATE TABLE wish (id INTEGER PRIMARY KEY, wish TEXT) STRICT",))
FRESH_NEXT = (*(NEW_PERSON if sql == OLD_PERSON else sql for sql in statements()), NEW_INDEX)
TARGET = Target(NEXT, (FIRST,), FRESH_NEXT)
FURTHER = Target(AFTER_NEXT, (FIRST, SECOND), (*FRESH_NEXT, *SECOND.statements))


def bring_over(register: Path, folder: Path, target: Target | None = TARGET) -> Migrated | None:
    with WriterLock.acquire(register) as held:
        return migrate(register, held, folder, target)


def ask(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(sql).fetchall()


def test_a_register_of_this_version_is_left_alone(register: Path, tmp_path: Path, digest_of: Digest) -> None:
    before = digest_of(register)
    assert bring_over(register, tmp_path / "backups", None) is None
    assert digest_of(register) == before
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize("target", [TARGET, FURTHER])
def test_every_row_trigger_and_check_comes_along(register: Path, tmp_path: Path, target: Target) -> None:
    people = ask(register, f"SELECT {COLUMNS} FROM person")
    history = ask(register, "SELECT * FROM history")
    done = bring_over(register, tmp_path / "backups", target)
    assert done is not None
    assert (done.found, done.version) == (VERSION, target.version)
    assert ask(register, "PRAGMA user_version") == [(target.version,)]
    assert ask(register, f"SELECT {COLUMNS} FROM person") == people
    assert ask(register, "SELECT * FROM history")[: len(history)] == history
    assert ask(register, "PRAGMA foreign_key_check") == []
    with closing(sqlite3.connect(register)) as connection:
        assert altered_names(connection, target.statements) == []
        assert replay.differences(connection) == ()
        with pytest.raises(sqlite3.IntegrityError, match="immutable"):
            connection.execute("UPDATE item SET heading = 'x' WHERE id = 1")
    last = ask(register, "SELECT verb, about FROM act ORDER BY id DESC LIMIT 1")
    assert last == [("migrate", f"v{VERSION}-v{target.version}")]


def test_the_backup_from_before_is_whole_and_of_the_old_version(register: Path, tmp_path: Path) -> None:
    head = verify(register).head
    done = bring_over(register, tmp_path / "backups")
    assert done is not None
    assert done.backup.name.startswith(f"before-v{NEXT}-")
    assert verify(done.backup).findings == ()
    assert verify(done.backup).head == head
    assert stat.S_IMODE(done.backup.stat().st_mode) == 0o600


def test_changes_from_outside_are_recorded_on_the_way(register: Path, tmp_path: Path) -> None:
    ask(register, "UPDATE person SET phone = '1' WHERE id = 2")
    bring_over(register, tmp_path / "backups")
    verbs = [row[0] for row in ask(register, "SELECT verb FROM act ORDER BY id")]
    assert verbs[-2:] == ["outside", "migrate"]


FAULTY = {
    "an error": ("INSERT INTO nowhere VALUES (1)",),
    "a lost row": (*FIRST.statements, "DELETE FROM person WHERE id = 3"),
    "a row that points nowhere": (*FIRST.statements, "UPDATE signatory SET person_id = 99 WHERE id = 2"),
    "a changed value": (*FIRST.statements, "UPDATE person SET phone = '1' WHERE id = 2"),
    "a changed protocol": (*FIRST.statements, "UPDATE item SET heading = 'x' WHERE id = 1"),
    "another schema": (*FIRST.statements, "ALTER TABLE organisation ADD COLUMN x"),
    "nothing done": (),
    "a changed history": (*FIRST.statements, "UPDATE history SET at = 'x' WHERE seq = 3"),
}


@pytest.mark.parametrize("step", FAULTY.values(), ids=FAULTY.keys())
def test_a_step_that_goes_wrong_changes_nothing(
    register: Path, tmp_path: Path, step: tuple[str, ...], digest_of: Digest
) -> None:
    before = digest_of(register)
    with pytest.raises(Fault) as refusal:
        bring_over(register, tmp_path / "backups", Target(NEXT, (Step(NEXT, step),), FRESH_NEXT))
    assert refusal.value.text is texts.FAILED
    assert Path(str(refusal.value.values["backup"])).exists()
    assert digest_of(register) == before
    assert verify(register).findings == ()


@pytest.mark.parametrize(
    ("version", "steps", "text"),
    [(0, STEPS, texts.NO_WAY), (VERSION, (SECOND,), texts.NO_WAY), (99, (FIRST,), file_texts.NEWER)],
)
def test_without_a_way_there_nothing_happens(
    register: Path, tmp_path: Path, version: int, steps: tuple[Step, ...], text: object, digest_of: Digest
) -> None:
    ask(register, f"PRAGMA user_version = {version}")
    before = digest_of(register)
    with pytest.raises(Fault) as refusal:
        bring_over(register, tmp_path / "backups", Target(AFTER_NEXT, steps, FRESH_NEXT))
    assert (refusal.value.code, refusal.value.text) == (ExitCode.UNKNOWN_VERSION, text)
    assert digest_of(register) == before
    assert not (tmp_path / "backups").exists()


def test_a_damaged_register_is_not_brought_over(register: Path, tmp_path: Path, digest_of: Digest) -> None:
    ask(register, "DROP TRIGGER history_keeps_values")
    ask(register, "UPDATE history SET at = 'x' WHERE seq = 3")
    before = digest_of(register)
    with pytest.raises(Fault) as refusal:
        bring_over(register, tmp_path / "backups")
    assert refusal.value.text is texts.UNSOUND
    assert digest_of(register) == before


def test_without_a_backup_there_is_no_migration(register: Path, tmp_path: Path, digest_of: Digest) -> None:
    before = digest_of(register)
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(Fault):
        bring_over(register, tmp_path / "backups")
    assert digest_of(register) == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="takes a process of the same kind")
@pytest.mark.parametrize("at", ["_bring_over", "_make_anew", "_record", "_differences"])
def test_killed_on_the_way_it_is_the_old_register(
    register: Path, tmp_path: Path, at: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = os.fork()
    if child == 0:
        monkeypatch.setattr(migration, at, lambda *_: os.kill(os.getpid(), signal.SIGKILL))
        bring_over(register, tmp_path / "backups")
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    assert verify(register).findings == ()
    assert ask(register, "PRAGMA user_version") == [(VERSION,)]
    done = bring_over(register, tmp_path / "backups")
    assert done is not None


def test_the_steps_lead_from_the_first_version_to_this_one() -> None:
    assert [step.version for step in STEPS] == list(range(2, VERSION + 1))


def test_another_programs_file_is_left_alone(register: Path, tmp_path: Path, digest_of: Digest) -> None:
    ask(register, "PRAGMA application_id = 7")
    before = digest_of(Path(shutil.copy(register, tmp_path / "copy.db")))
    with pytest.raises(Fault) as refusal:
        bring_over(register, tmp_path / "backups")
    assert refusal.value.text is file_texts.FOREIGN
    assert digest_of(register) == before
