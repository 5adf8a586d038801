import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from small_council import Writing

from db.reading.door import Door
from db.register_settings import RegisterSettings
from db.writing import organisations
from nsc_tui.language.faults import ExitCode, Fault


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        Door(tmp_path / "missing.db")
    assert caught.value.code is ExitCode.BAD_INPUT
    assert not (tmp_path / "missing.db").exists()


def test_nothing_can_be_written_through_it(door: Door) -> None:
    with pytest.raises(Fault) as caught:
        door.fetch("DELETE FROM setting")
    assert caught.value.code is ExitCode.DISK


def test_a_read_holds_up_no_save(door: Door, path: Path) -> None:
    assert door.fetch("SELECT name FROM setting") == [("secretary",)]
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        other.execute("PRAGMA foreign_keys = ON")
        other.execute("INSERT INTO setting (name, value) VALUES ('city', 'Malmö stad')")
    assert door.number("SELECT count(*) FROM setting") == 2


def test_a_snapshot_sees_one_moment(door: Door, path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        with door.snapshot():
            assert door.number("SELECT count(*) FROM setting") == 1
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("INSERT INTO setting (name, value) VALUES ('city', 'Malmö stad')")
        other.execute("INSERT INTO setting (name, value) VALUES ('city', 'Malmö stad')")


def test_the_change_mark_moves_with_another_tools_change(door: Door, path: Path) -> None:
    before = door.change_mark()
    assert door.change_mark() == before
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("INSERT INTO setting (name, value) VALUES ('city', 'Malmö stad')")
    assert door.change_mark() != before


def test_the_councils_default_name_stands_in_the_views_as_in_the_settings(door: Door) -> None:
    ((sql,),) = door.fetch("SELECT sql FROM sqlite_schema WHERE name = 'deviation_row'")
    assert f"'{RegisterSettings().council}'" in sql


def test_an_unreadable_register_is_a_fault_and_no_traceback(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[4096:] = b"\xff" * len(raw[4096:])
    path.write_bytes(raw)
    with pytest.raises(Fault) as caught, Door(path) as broken:
        broken.fetch("SELECT * FROM contact_row")
    assert caught.value.code is ExitCode.NOT_A_REGISTER


def test_bytes_that_are_no_characters_are_refused(door: Door) -> None:
    with pytest.raises(Fault) as caught:
        door.fetch("SELECT 1 WHERE ? = ''", ("\udcff",))
    assert caught.value.code is ExitCode.BAD_INPUT


def test_what_is_read_once_is_read_anew_after_a_change(door: Door, writing: Writing) -> None:
    read: list[int] = []

    def count() -> int:
        read.append(door.number("SELECT count(*) FROM organisation"))
        return read[-1]

    before = door.once("organisations", count)
    assert door.once("organisations", count) == before
    with writing() as act:
        organisations.add(act, organisations.OrganisationDetails(name="Ny"))
    assert door.once("organisations", count) == before + 1
    assert door.once("another", lambda: "x") == "x"
    door.close()
    door.reopen()
    assert door.once("organisations", count) == before + 1
    assert len(read) == 3
