"""An act is stored whole or not at all, sealed, and found by its words at once."""

import sqlite3
from pathlib import Path

import pytest
from written_council import seat_a_council

from db.checks import Refused
from db.writing import contacts, deviations, people
from db.writing.pen import Pen

HOSTILE = "Hej [/x] [b]fet[/b] <b>&</b> =1+1"


def _found(path: Path, word: str) -> set[str]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute(
            "SELECT r.ref FROM search_index i JOIN search_record r ON r.id = i.rowid"
            " WHERE search_index MATCH ?",
            (f'"{word}"',),
        )
        return {ref for (ref,) in rows}


def test_what_fails_half_way_leaves_the_file_as_it_was(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    before = path.read_bytes()
    with pytest.raises(Refused), pen.act("test") as act:  # noqa: PT012  the first write is the point
        people.add(act, people.PersonDetails(given_name="Ny", family_name="Person"))
        contacts.log(
            act,
            contacts.ContactDetails(person=council.ida, activity=council.activity, contacted_at="2026-99"),
        )
    assert path.read_bytes() == before


def test_a_rehearsal_leaves_nothing(pen: Pen, path: Path) -> None:
    seat_a_council(pen)
    before = path.read_bytes()
    with pen.rehearsal("test") as act:
        people.add(act, people.PersonDetails(given_name="Ny", family_name="Person"))
    assert path.read_bytes() == before


def test_every_change_is_sealed_and_names_its_act(pen: Pen, path: Path) -> None:
    seat_a_council(pen)
    with sqlite3.connect(path) as connection:
        loose = "SELECT count(*) FROM history WHERE chain IS NULL OR act IS NULL"
        assert connection.execute(loose).fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM open_act").fetchone() == (0,)
        assert connection.execute("SELECT by, verb FROM act ORDER BY id DESC LIMIT 1").fetchone() == (
            "Ida Ek",
            "test.make",
        )


def test_references_count_on_by_year(pen: Pen) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        made = contacts.log_call(
            act,
            contacts.ContactDetails(person=0, activity=0, contacted_at="2027-01-05"),
            people=(council.zahra, council.ida),
            activities=(council.activity,),
        )
        assert [one.ref for one in made] == ["K-2027-001", "K-2027-002"]
        again = contacts.ContactDetails(person=council.ida, activity=council.activity)
        assert contacts.log(act, again).ref == "K-2026-002"


def test_a_contact_is_found_by_person_organisation_activity_place_and_year(pen: Pen, path: Path) -> None:
    seat_a_council(pen)
    for word in ("zahra", "aberg", "polisomrade", "toppmote", "köpenhamn", "2026"):
        assert "K-2026-001" in _found(path, word), word


def test_a_renamed_person_is_found_by_both_names_also_through_contacts(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        people.rename(act, council.zahra, "Zahra", "Lindqvist", until="2026-05-01")
    assert {"K-2026-001", "zahra.aberg@example.org"} <= _found(path, "lindqvist")
    assert {"K-2026-001", "zahra.aberg@example.org"} <= _found(path, "åberg")


def test_what_is_in_the_bin_is_not_found(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        contacts.discard(act, council.contact)
    assert "K-2026-001" not in _found(path, "zahra")


def test_hostile_text_is_stored_as_it_was_typed(pen: Pen, path: Path) -> None:
    seat_a_council(pen)
    with pen.act("test") as act:
        deviations.record(act, deviations.DeviationDetails(category="annat", what=HOSTILE, council=True))
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT what FROM deviation ORDER BY id DESC LIMIT 1").fetchone() == (
            HOSTILE,
        )


@pytest.mark.parametrize("text", ["\x1b]0;x\x07", "a\u202eb", "a\u200bb", "\x00", "x" * 20_001])
def test_text_that_harms_is_refused(pen: Pen, text: str) -> None:
    seat_a_council(pen)
    with pytest.raises(Refused) as refusal, pen.act("test") as act:
        deviations.record(act, deviations.DeviationDetails(category="annat", what=text))
    assert refusal.value.field == "what"


def test_what_another_tool_changed_is_said_sealed_and_found(path: Path) -> None:
    with Pen.take(path, by="Ida Ek") as pen:
        seat_a_council(pen)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE person SET family_name = 'Utifrån' WHERE family_name = 'Åberg'")
    with Pen.take(path, by="Ida Ek") as pen:
        assert len(pen.notices) == 1
    assert "zahra.aberg@example.org" in _found(path, "utifrån")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM history WHERE chain IS NULL").fetchone() == (0,)
    with Pen.take(path, by="Ida Ek") as pen:
        assert pen.notices == ()
