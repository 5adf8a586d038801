"""The desk: one writes, the next one reads and says who writes."""

from datetime import datetime
from pathlib import Path

import pytest

from db.reading_copy import write_copy
from db.writing import organisations
from db.writing.register import make
from nsc_tui.language.faults import ExitCode, Fault
from screens.desk import Desk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "register.db"
    make(made, {"secretary": "Ida Ek"})
    return made


def _add(desk: Desk, name: str) -> None:
    with desk.act("organisation.add", about=name) as act:
        organisations.add(act, organisations.OrganisationDetails(name=name))


def test_an_act_is_read_through_the_door_at_once_and_told(path: Path) -> None:
    desk = Desk.for_writing(path, lambda: datetime(2026, 11, 22, 13, 0))
    told: list[int] = []
    desk.on_change(lambda: told.append(desk.door.number("SELECT count(*) FROM organisation")))
    _add(desk, "Kommunstyrelsen")
    assert told == [1]
    assert desk.door.fetch("SELECT by FROM act ORDER BY id DESC LIMIT 1") == [("Ida Ek",)]
    desk.close()


def test_a_second_desk_reads_names_the_holder_and_takes_the_pen_when_it_is_free(path: Path) -> None:
    first = Desk.for_writing(path)
    second = Desk.for_writing(path)
    assert not second.writable
    assert str(path) in second.why_read_only
    with pytest.raises(Fault) as refusal:
        _add(second, "Nej")
    assert refusal.value.code is ExitCode.NOT_ALLOWED
    first.close()
    second.take_pen()
    _add(second, "Ja")
    assert second.door.fetch("SELECT name FROM organisation") == [("Ja",)]
    second.close()


def test_one_who_only_reads_takes_no_lock(path: Path) -> None:
    reader = Desk(path)
    writer = Desk.for_writing(path)
    assert writer.writable
    assert not reader.writable
    reader.close()
    writer.close()


def test_a_copy_for_reading_is_never_written_and_says_why(path: Path) -> None:
    copied = path.with_name("kopia.db")
    write_copy(path, copied)
    desk = Desk.for_writing(copied)
    try:
        assert not desk.writable
        assert "läskopia" in desk.why_read_only
        with pytest.raises(Fault, match="läskopia"):
            desk.take_pen()
        assert not copied.with_name("kopia.db.lock").exists()
    finally:
        desk.close()
