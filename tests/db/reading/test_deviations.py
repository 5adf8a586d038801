from collections.abc import Callable
from datetime import date

import pytest
from small_council import Council, Writing

from db.reading import deviations, items
from db.reading.door import Door
from db.writing import activities as writing_activities
from db.writing import attendance, meetings, protocol
from db.writing import deviations as writing_deviations
from db.writing import items as writing_items

WHY = "Inbjudan kom samma dag."


@pytest.fixture
def deviation(writing: Writing, council: Council, log: Callable[..., str]) -> int:
    log(council.zahra, council.summit, took_part="yes")
    with writing() as act:
        details = writing_deviations.DeviationDetails(
            category="K1",
            what="Deltog utan kontakt.",
            happened="2024-10-24",
            person=council.zahra,
            contact=1,
            activity=council.summit,
        )
        return writing_deviations.record(act, details).key


@pytest.fixture
def meeting(writing: Writing, council: Council) -> int:
    with writing() as act:
        details = meetings.MeetingDetails(held_on="2025-03-12", chair=council.asa, approvers=(council.zahra,))
        key = meetings.plan(act, details).key
        for person in (council.asa, council.zahra):
            attendance.note(act, key, attendance.Presence(person=person))
        writing_items.add_numbered(
            act, key, writing_items.ItemDetails(heading="Avsteg", decision="Antecknas.")
        )
    return key


def test_red_until_motivated_and_minuted_then_green_for_good(
    door: Door, writing: Writing, council: Council, deviation: int, meeting: int
) -> None:
    (item,) = items.of_meeting(door, meeting)

    def state() -> tuple[str, bool]:
        found = deviations.one(door, deviation)
        assert found is not None
        is_listed = deviation in [each.key for each in deviations.unsettled(door)]
        assert is_listed is not found.is_settled
        return found.state.value, found.is_settled

    assert state() == ("open", False)
    with writing() as act:
        writing_deviations.motivate(act, deviation, WHY, council.zahra)
    assert state() == ("motivated", False)
    with writing() as act:
        writing_items.minute(act, item.key, deviation)
    assert state() == ("in_draft", False)
    with writing() as act:
        protocol.complete(act, meeting)
    assert state() == ("minuted", True)
    with writing() as act:
        protocol.approve(act, meeting, date(2025, 3, 20))
    assert state() == ("minuted", True)
    with writing() as act:
        writing_deviations.motivate(act, deviation, "Något annat.", council.zahra)
    assert state() == ("changed_after_minuting", False)
    assert [each.motivation for each in items.minuted(door, item.key)] == [WHY]


def test_what_it_is_linked_to_is_named(
    door: Door, writing: Writing, council: Council, deviation: int, meeting: int
) -> None:
    (item,) = items.of_meeting(door, meeting)
    with writing() as act:
        writing_items.minute(act, item.key, deviation)
    found = deviations.named(door, "AV-2024-001")
    assert found is not None
    assert (found.who, found.who_name) == ("zahra.åberg@example.org", "Zahra Åberg")
    assert (found.contact, found.activity, found.activity_ref) == ("K-2024-001", "Toppmöte", "A-2024-001")
    assert (found.item, found.protocol) == ("2025-03-12 § 1", "draft")
    assert found == deviations.of_contact(door, 1)[0] == deviations.of_person(door, council.zahra)[0]
    assert found == deviations.of_activity(door, council.summit)[0]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"council": True}, "Göteborgs Stads trygghetsråd"),
        ({"organisation": 1}, "Polisområde Storgöteborg"),
        ({}, ""),
    ],
)
def test_a_deviation_by_an_organisation_or_the_council(
    door: Door, writing: Writing, council: Council, given: dict[str, int | bool], said: str
) -> None:
    with writing() as act:
        details = writing_deviations.DeviationDetails(category="F1", what="Saknas.", **given)  # type: ignore[arg-type]
        key = writing_deviations.record(act, details).key
    found = deviations.one(door, key)
    assert found is not None
    assert (found.who, found.who_name) == (said, said)


def test_a_corrected_date_moves_the_verdict_and_leaves_the_deviation(
    door: Door, writing: Writing, council: Council, log: Callable[..., str]
) -> None:
    log(council.zahra, council.summit, "2024-10-25", took_part="yes")
    with writing() as act:
        details = writing_deviations.DeviationDetails(category="K2", what="Sen kontakt.", contact=1)
        key = writing_deviations.record(act, details).key
    before = deviations.one(door, key)
    assert before is not None
    assert not deviations.has_moved(door, before)
    with writing() as act:
        later = writing_activities.ActivityDetails(title="Toppmöte", happens="2024-11-24")
        writing_activities.change(act, council.summit, later)
    after = deviations.one(door, key)
    assert after == before
    assert deviations.has_moved(door, before)
