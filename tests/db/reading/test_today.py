from collections.abc import Callable
from datetime import date

import pytest
from small_council import Council, Writing

from db.reading import changes
from db.reading.door import Door
from db.reading.today import today
from db.reading.window import Ask
from db.writing import items, meetings, settings

Log = Callable[..., str]


@pytest.mark.parametrize(
    ("day", "unsaid", "unanswered"),
    [(date(2024, 10, 20), 0, 1), (date(2024, 10, 25), 0, 1), (date(2024, 10, 26), 1, 0)],
)
def test_a_request_is_open_until_the_activity_is_over_and_then_asks_who_took_part(
    door: Door, council: Council, log: Log, day: date, unsaid: int, unanswered: int
) -> None:
    log(council.zahra, council.summit, "2024-10-01")
    found = today(door, day)
    assert (len(found.took_part_unsaid), len(found.unanswered)) == (unsaid, unanswered)


@pytest.mark.parametrize(
    "details", [{"answered_on": "2024-10-02"}, {"outcome": "Välkommen."}, {"took_part": "no"}]
)
def test_an_answered_request_is_no_longer_open(
    door: Door, council: Council, log: Log, details: dict[str, str]
) -> None:
    log(council.zahra, council.summit, "2024-10-01", **details)
    assert today(door, date(2024, 10, 20)).unanswered == ()


def test_an_activity_without_a_date_stays_open(door: Door, council: Council, log: Log) -> None:
    ref = log(council.zahra, council.webinar, "2024-10-01")
    found = today(door, date(2026, 1, 1))
    assert [contact.ref for contact in found.unanswered] == [ref]
    assert found.took_part_unsaid == ()


def test_protocols_wait_with_their_days_left(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        meetings.plan(act, meetings.MeetingDetails(held_on="2025-03-12"))
    assert today(door, date(2025, 3, 12)).unapproved == ()
    (waiting,) = today(door, date(2025, 3, 20)).unapproved
    assert (waiting.due, waiting.days_left) == (date(2025, 3, 26), 6)
    assert today(door, date(2025, 3, 27)).unapproved[0].days_left == -1
    with writing() as act:
        settings.set_values(act, {"approval_days": "30"})
    assert today(door, date(2025, 3, 20)).unapproved[0].days_left == 22
    with writing() as act:
        settings.set_values(act, {"approval": "0"})
    assert today(door, date(2025, 3, 20)).unapproved == ()


def test_the_next_meeting_is_one_that_is_held(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        cancelled = meetings.plan(act, meetings.MeetingDetails(held_on="2025-03-12"))
        meetings.plan(act, meetings.MeetingDetails(held_on="2025-05-12"))
        meetings.cancel(act, cancelled.key)
    found = today(door, date(2025, 3, 1)).next_meeting
    assert found is not None
    assert found.ref == "2025-05-12"
    assert today(door, date(2025, 5, 13)).next_meeting is None


def test_vacant_seats_and_open_tasks_wait(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        meeting = meetings.plan(act, meetings.MeetingDetails(held_on="2025-03-12")).key
        for heading, due, reported in (("B", "2025-06", ""), ("A", "2025-05-01", ""), ("C", "", "§ 9/2025")):
            details = items.ItemDetails(
                heading=heading, task_who="SLK", task_what="Gör", task_due=due, task_reported=reported
            )
            items.add(act, meeting, details)
    found = today(door, date(2026, 1, 1))
    assert [seat.organisation for seat in found.vacancies] == ["Polisområde Storgöteborg"]
    assert [item.heading for item in found.open_tasks] == ["A", "B"]


def test_the_history_tells_who_changed_what_from_what(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        settings.set_values(act, {"city": "Malmö stad"})
    with writing() as act:
        settings.set_values(act, {"city": "Lunds kommun"})
    newest, *_ = changes.acts(door, Ask(descending=True))
    (line,) = changes.of_act(door, newest)
    assert (line.by, line.table, line.field) == ("Ida Ek", "setting", "value")
    assert (line.before, line.after) == ("Malmö stad", "Lunds kommun")
    assert changes.count(door) == len(changes.acts(door)) == 4
    assert changes.acts(door, Ask(offset=3))[0] == newest
    assert changes.count(door, Ask(words="register.make ida")) == 1
    assert changes.acts(door, Ask(until=date(2020, 1, 1))) == ()
    assert line in changes.of_record(door, "setting", 2)[-1][1]
