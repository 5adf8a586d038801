"""The pen keeps its connection from act to act, and only as long as it is sound."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from db.verification import verify_register
from db.writing import organisations
from db.writing.pen import Pen
from nsc_tui.language.faults import ExitCode, Fault


def add(pen: Pen, name: str) -> None:
    with pen.act("organisation.add", about=name) as act:
        organisations.add(act, organisations.OrganisationDetails(name=name))


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM organisation ORDER BY id")]


def test_acts_share_one_connection(pen: Pen, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(pen, "Polisen")
    monkeypatch.setattr("db.writing.kept_connection.open_writing", None)
    add(pen, "BRIS")
    assert names(path) == ["Polisen", "BRIS"]


def test_an_act_goes_into_the_file_that_lies_there_now(pen: Pen, path: Path, tmp_path: Path) -> None:
    add(pen, "Polisen")
    other = tmp_path / "other.db"
    shutil.copyfile(path, other)
    other.replace(path)
    add(pen, "BRIS")
    assert names(path) == ["Polisen", "BRIS"]
    assert verify_register(path).findings == ()


def test_a_file_that_got_a_second_name_is_refused_and_taken_again_without_it(
    pen: Pen, path: Path, tmp_path: Path
) -> None:
    add(pen, "Polisen")
    second = tmp_path / "second.db"
    second.hardlink_to(path)
    with pytest.raises(Fault) as caught:
        add(pen, "BRIS")
    assert caught.value.code is ExitCode.NOT_ALLOWED
    second.unlink()
    add(pen, "BRIS")
    assert names(path) == ["Polisen", "BRIS"]


def test_a_file_that_is_gone_is_said_and_its_return_goes_on(pen: Pen, path: Path, tmp_path: Path) -> None:
    add(pen, "Polisen")
    path.rename(tmp_path / "away.db")
    with pytest.raises(Fault) as caught:
        add(pen, "BRIS")
    assert caught.value.code is ExitCode.BAD_INPUT
    (tmp_path / "away.db").rename(path)
    add(pen, "BRIS")
    assert names(path) == ["Polisen", "BRIS"]


@pytest.mark.parametrize("end", [ValueError, KeyboardInterrupt])
def test_after_an_act_that_failed_nothing_of_it_is_left(
    pen: Pen, path: Path, end: type[BaseException]
) -> None:
    def fail() -> None:
        with pen.act("organisation.add") as act:
            organisations.add(act, organisations.OrganisationDetails(name="Polisen"))
            raise end

    with pytest.raises(end):
        fail()
    add(pen, "BRIS")
    assert names(path) == ["BRIS"]


def test_acts_may_come_from_another_thread(pen: Pen, path: Path) -> None:
    add(pen, "Polisen")
    thread = Thread(target=add, args=(pen, "BRIS"))
    thread.start()
    thread.join()
    add(pen, "Länsstyrelsen")
    assert names(path) == ["Polisen", "BRIS", "Länsstyrelsen"]


def test_the_file_is_let_go_of_between_two_holders(path: Path, tmp_path: Path) -> None:
    with Pen.take(path, by="Ida Ek") as pen:
        add(pen, "Polisen")
        pen.let_go()
        path.rename(tmp_path / "b.db")
        (tmp_path / "b.db").rename(path)
        add(pen, "BRIS")
    assert names(path) == ["Polisen", "BRIS"]


def test_a_file_that_another_tool_switched_to_wal_is_switched_back(pen: Pen, path: Path) -> None:
    add(pen, "Polisen")
    with closing(sqlite3.connect(path)) as tool:
        assert tool.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)
    add(pen, "BRIS")
    assert not path.with_name(f"{path.name}-wal").exists(), "what was saved stands in the file itself"
    assert names(path) == ["Polisen", "BRIS"]


def test_a_file_that_became_another_version_is_refused(pen: Pen, path: Path) -> None:
    add(pen, "Polisen")
    with closing(sqlite3.connect(path)) as tool:
        tool.execute("PRAGMA user_version = 99")
    with pytest.raises(Fault) as caught:
        add(pen, "BRIS")
    assert caught.value.code is ExitCode.UNKNOWN_VERSION
    assert names(path) == ["Polisen"]


def test_a_pen_that_was_laid_down_writes_no_more(pen: Pen, path: Path) -> None:
    add(pen, "Polisen")
    pen.lay_down()
    with pytest.raises(AssertionError):
        add(pen, "BRIS")
    assert names(path) == ["Polisen"]
