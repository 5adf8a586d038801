"""Two records of the same person or organisation become one; approved protocols keep theirs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from registers import written_once
from written_council import Council, seat_a_council

from db.connection import open_reading
from db.protocol_text import protocol_digest
from db.reading import attendance as attended
from db.reading import people as read_people
from db.reading.door import Door
from db.verification import verify_register
from db.writing import (
    attendance,
    contacts,
    deviations,
    meetings,
    merging,
    organisations,
    people,
    protocol,
    seats,
)
from db.writing.pen import Pen
from nsc_tui.language import merging as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text


@pytest.fixture
def council(path: Path, pen: Pen) -> Council:
    return written_once(path, "merging.council", lambda: seat_a_council(pen))


@pytest.fixture
def twin(pen: Pen, council: Council) -> int:
    """A second record of Zahra, under the name she was born with."""
    with pen.act("person.add") as act:
        return people.add(
            act,
            people.PersonDetails(
                given_name="Zahra", family_name="Lind", email="zahra.lind@example.org", phone="031"
            ),
        )


@pytest.fixture
def door(path: Path) -> Iterator[Door]:
    with Door(path) as door:
        yield door


def rows(path: Path, sql: str, *values: object) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


def found(path: Path, word: str, subject: str) -> list[int]:
    sql = "SELECT row_id FROM search_record WHERE subject = ? AND plain LIKE ? ORDER BY 1"
    return [int(str(key)) for (key,) in rows(path, sql, subject, f"%{word}%")]


def refused(pen: Pen, kept: int, gone: int) -> Fault:
    with pytest.raises(Fault) as caught, pen.act("person.merge") as act:
        merging.merge_people(act, kept, gone)
    return caught.value


def test_everything_points_to_the_one_that_is_kept(pen: Pen, path: Path, council: Council, twin: int) -> None:
    with pen.act("test") as act:
        contact = contacts.log(act, contacts.ContactDetails(person=twin, activity=council.activity))
        deviation = deviations.record(
            act, deviations.DeviationDetails(category="K2", what="Sent.", person=twin, motivated_by=twin)
        )
        seat = seats.open_seat(act, council.police, "ersättare")
        term = seats.give(act, seats.TermDetails(seat=seat, person=twin, substitute_for=council.ida))
        meeting = meetings.plan(act, meetings.MeetingDetails(held_on="2026-05-01", chair=twin))
        attendance.note(act, meeting.key, attendance.Presence(person=twin))
    with pen.act("person.merge") as act:
        merging.merge_people(act, council.zahra, twin)
    assert rows(path, "SELECT person_id FROM contact WHERE id = ?", contact.key) == [(council.zahra,)]
    assert rows(path, "SELECT person_id FROM term WHERE id = ?", term) == [(council.zahra,)]
    assert rows(path, "SELECT person_id FROM signatory WHERE meeting_id = ?", meeting.key) == [
        (council.zahra,)
    ]
    assert rows(path, "SELECT person_id FROM attendance WHERE meeting_id = ?", meeting.key) == [
        (council.zahra,)
    ]
    both = "SELECT person_id, motivated_by_id FROM deviation WHERE id = ?"
    assert rows(path, both, deviation.key) == [(council.zahra, council.zahra)]
    assert rows(path, "SELECT merged_into_id, binned_at IS NULL FROM person WHERE id = ?", twin) == [
        (council.zahra, 0)
    ]


def test_the_name_that_went_is_found_and_not_printed(
    pen: Pen, path: Path, door: Door, council: Council, twin: int
) -> None:
    with pen.act("person.merge") as act:
        merging.merge_people(act, council.zahra, twin)
    assert found(path, "zahra lind", "person") == [council.zahra]
    assert [each.key for each in read_people.named(door, "Zahra Lind")] == [council.zahra]
    assert [each.key for each in read_people.named(door, "zahra.lind@example.org")] == [council.zahra]
    kept = read_people.one(door, council.zahra)
    assert kept is not None
    assert (kept.name, kept.phone, kept.email) == ("Zahra Åberg", "031", "zahra.aberg@example.org")
    assert attended.of_meeting(door, council.meeting)[0].name == "Zahra Åberg"


def test_what_only_the_other_had_is_taken_over(pen: Pen, door: Door, council: Council, twin: int) -> None:
    with pen.act("person.merge") as act:
        merging.merge_people(act, council.ida, twin)
    kept = read_people.one(door, council.ida)
    assert kept is not None
    assert (kept.name, kept.phone, kept.email) == ("Ida Ek", "031", "zahra.lind@example.org")


def test_an_approved_protocol_keeps_its_rows_and_its_text(
    pen: Pen, path: Path, door: Door, council: Council, twin: int
) -> None:
    with pen.act("protocol.complete") as act:
        protocol.complete(act, council.meeting)
    with pen.act("protocol.approve") as act:
        protocol.approve(act, council.meeting, date(2026, 3, 20))
    with closing(open_reading(path)) as connection:
        before = protocol_digest(connection, council.meeting)
    with pen.act("person.merge") as act:
        merging.merge_people(act, twin, council.zahra)
    with closing(open_reading(path)) as connection:
        assert protocol_digest(connection, council.meeting) == before
    assert rows(path, "SELECT person_id FROM attendance WHERE meeting_id = ?", council.meeting) == [
        (council.zahra,)
    ]
    assert [each.meeting for each in attended.of_person(door, twin)] == ["2026-03-12"]
    assert verify_register(path).code == ExitCode.DONE


@pytest.mark.parametrize(
    ("case", "text"),
    [
        ("same", words.SAME),
        ("binned", words.GONE_ALREADY),
        ("merged", words.GONE_ALREADY),
        ("both attend", words.BOTH_IN_PROTOCOL),
        ("both sign", words.BOTH_IN_PROTOCOL),
        ("substitute", words.REPLACES_ITSELF),
    ],
)
def test_refused(pen: Pen, path: Path, council: Council, twin: int, case: str, text: Text) -> None:
    gone = council.zahra if case == "same" else twin
    with pen.act("test") as act:
        match case:
            case "binned":
                people.discard(act, twin)
            case "merged":
                merging.merge_people(act, council.ida, twin)
            case "both attend":
                attendance.note(act, council.meeting, attendance.Presence(person=twin))
            case "both sign":
                details = meetings.MeetingDetails(held_on="2026-03-12", approvers=(council.zahra, twin))
                meetings.change(act, council.meeting, details)
            case "substitute":
                seat = seats.open_seat(act, council.police, "ersättare")
                seats.give(act, seats.TermDetails(seat=seat, person=twin, substitute_for=council.zahra))
    before = rows(path, "SELECT * FROM person")
    assert refused(pen, council.zahra, gone).text is text
    assert rows(path, "SELECT * FROM person") == before


def test_a_merged_one_can_be_kept_by_a_third(pen: Pen, path: Path, council: Council, twin: int) -> None:
    with pen.act("person.merge") as act:
        merging.merge_people(act, council.ida, twin)
    with pen.act("person.merge") as act:
        people.rename(act, council.ida, "Ida", "Ny", "2026-01-01")
        merging.merge_people(act, council.zahra, council.ida)
    assert rows(path, "SELECT DISTINCT merged_into_id FROM person WHERE id <> ?", council.zahra) == [
        (council.zahra,)
    ] or pytest.fail("the first merging follows the second")
    names = {f"{given} {family}" for given, family in rows(
        path, "SELECT given_name, family_name FROM person_name WHERE person_id = ?", council.zahra
    )}  # fmt: skip
    assert names == {"Zahra Lind", "Ida Ek", "Ida Ny"}


def test_organisations(pen: Pen, path: Path, council: Council) -> None:
    with pen.act("test") as act:
        double = organisations.add(
            act,
            organisations.OrganisationDetails(
                name="Polisen norr", area="Trygghet", covered=True, former_names=("Polisområde Norr", "Äldst")
            ),
        )
        person = people.add(act, people.PersonDetails(given_name="Bo", family_name="Ek", organisation=double))
        seat = seats.open_seat(act, double, "ersättare")
        deviations.record(
            act, deviations.DeviationDetails(category="E1", what="Fel part.", organisation=double)
        )
    with pen.act("organisation.merge") as act:
        merging.merge_organisations(act, council.police, double)
    for sql, key in (
        ("SELECT organisation_id FROM person WHERE id = ?", person),
        ("SELECT organisation_id FROM seat WHERE id = ?", seat),
        ("SELECT organisation_id FROM deviation WHERE category = 'E1' AND ? > 0", 1),
    ):
        assert rows(path, sql, key) == [(council.police,)]
    kept = "SELECT name, kind, area, covered FROM organisation WHERE id = ?"
    assert rows(path, kept, council.police) == [("Polisområde Norr", "stat", "Trygghet", 1)]
    names = "SELECT name FROM organisation_name WHERE organisation_id = ? ORDER BY name"
    assert rows(path, names, council.police) == [("Polisen norr",), ("Äldst",)]
    assert found(path, "polisen norr", "organisation") == [council.police]
    assert found(path, "polisomrade norr", "deviation"), "under the name that is kept"
    assert verify_register(path).code == ExitCode.DONE
