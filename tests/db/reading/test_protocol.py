from datetime import date

import pytest
from small_council import Council, Writing

from db.reading import attendance
from db.reading.door import Door
from db.reading.protocol import protocol
from db.reading.protocol_model import AttendanceGroup, Correction, Protocol
from db.writing import attendance as writing_attendance
from db.writing import deviations, items, meetings, people
from db.writing import protocol as writing_protocol
from nsc_tui.guideline.deviation_state import ProtocolState


@pytest.fixture
def meeting(writing: Writing, council: Council) -> int:
    with writing() as act:
        details = meetings.MeetingDetails(
            held_on="2025-03-12",
            starts="13.00",
            ends="15.20",
            pauses="14.05-14.15",
            place="Rum Gustaf",
            chair=council.asa,
            secretary=council.omar,
            approvers=(council.zahra,),
            other_chairs=((council.zahra, "2"),),
        )
        key = meetings.plan(act, details).key
        for person in (council.asa, council.zahra):
            writing_attendance.note(act, key, writing_attendance.Presence(person=person))
        deviation = deviations.record(
            act,
            deviations.DeviationDetails(
                category="K1", what="Utan kontakt.", motivation="Samma dag.", motivated_by=council.zahra
            ),
        )
        item = items.add_numbered(
            act,
            key,
            items.ItemDetails(
                heading="Avsteg",
                decision="1. Antecknas.",
                documents="Anteckning\nBilaga",
                extract_to="SLK\nPolisen",
            ),
        )
        items.minute(act, item, deviation.key)
        items.add(act, key, items.ItemDetails(heading="Övrigt", kind="information"))
    return key


def read(door: Door, meeting: int) -> Protocol:
    found = protocol(door, meeting)
    assert found is not None
    return found


def test_a_draft_is_told_in_the_words_of_its_day(
    door: Door, council: Council, meeting: int, writing: Writing
) -> None:
    with writing() as act:
        people.rename(act, council.zahra, "Zahra", "Lund", "2025-06-01")
    found = read(door, meeting)
    assert found.state is ProtocolState.DRAFT
    assert (found.starts, found.ends, found.pauses) == ("13:00", "15:20", ("14:05–14:15",))
    assert (found.chair, found.secretary, found.approvers) == (
        "Åsa Öberg-Ståhl",
        "Omar Lind",
        ("Zahra Åberg",),
    )
    assert [(chair.name, chair.paragraphs) for chair in found.other_chairs] == [("Zahra Åberg", "2")]
    first = found.attendees[0]
    assert (first.name, first.role, first.organisation) == (
        "Zahra Åberg",
        "ledamot",
        "Polisområde Storgöteborg",
    )
    assert first.group is AttendanceGroup.MEMBER


def test_items_bring_their_deviations_documents_and_receivers(door: Door, meeting: int) -> None:
    first, second = read(door, meeting).items
    assert (first.number, first.documents, first.extract_to) == (
        1,
        ("Anteckning", "Bilaga"),
        ("SLK", "Polisen"),
    )
    (minuted,) = first.minuted
    assert (minuted.category, minuted.rule, minuted.motivation) == ("K1", "G14", "Samma dag.")
    assert minuted.motivated_by == "Zahra Åberg"
    assert (second.number, second.kind, second.minuted) == (None, "information", ())


def test_what_is_approved_never_changes_its_words(
    door: Door, council: Council, meeting: int, writing: Writing
) -> None:
    with writing() as act:
        items.number_all(act, meeting)
        writing_protocol.complete(act, meeting)
    with writing() as act:
        writing_protocol.approve(act, meeting, date(2025, 3, 20))
    before = read(door, meeting)
    assert before.state is ProtocolState.APPROVED
    assert before.approved_on == "2025-03-20"
    assert before.head is not None
    with writing() as act:
        people.rename(act, council.zahra, "Zahra", "Lund", "2024-01-01")
        details = people.PersonDetails(given_name="Åsa", family_name="Öberg", title="kommunalråd")
        people.change(act, council.asa, details)
        deviations.motivate(act, 1, "Något annat.", council.asa)
    assert read(door, meeting) == before


def test_a_correction_stands_beside_the_item(door: Door, meeting: int, writing: Writing) -> None:
    with writing() as act:
        items.number_all(act, meeting)
        writing_protocol.complete(act, meeting)
        writing_protocol.approve(act, meeting, date(2025, 3, 20))
    with writing() as act:
        writing_protocol.correct(act, meeting, "Ek, inte Ed.", 1, date(2025, 4, 1))
    assert read(door, meeting).corrections == (Correction("2025-04-01", 1, "Ek, inte Ed.", "Ida Ek"),)


def test_there_is_no_protocol_of_no_meeting(door: Door) -> None:
    assert protocol(door, 1) is None


def test_the_live_count_and_who_should_be_there(
    door: Door, council: Council, meeting: int, writing: Writing
) -> None:
    assert attendance.tally(door, meeting) == attendance.Tally(present=2, seats=2)
    with writing() as act:
        apologies = writing_attendance.Presence(person=council.zahra, listed_as="apologies")
        writing_attendance.note(act, meeting, apologies)
    assert attendance.tally(door, meeting) == attendance.Tally(present=1, seats=2)
    found = {person.name: person.group for person in attendance.expected(door, meeting)}
    assert found == {"Zahra Åberg": "apologies", "Åsa Öberg-Ståhl": "member"}


def test_a_seat_that_ended_is_not_expected(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        later = meetings.plan(act, meetings.MeetingDetails(held_on="2026-01-01")).key
        last = meetings.plan(act, meetings.MeetingDetails(held_on="2025-12-31")).key
    assert [person.name for person in attendance.expected(door, later)] == ["Åsa Öberg-Ståhl"]
    assert len(attendance.expected(door, last)) == 2
