"""Which activities the council was told of (G12), and when."""

from typing import Any

import pytest
from small_council import Writing

from db.reading import activities
from db.reading.door import Door
from db.writing import activities as writing_activities
from db.writing import meetings as writing_meetings


@pytest.mark.parametrize(
    ("known", "is_untold"),
    [
        ({}, True),
        ({"arranged_by": "partner"}, True),
        ({"arranged_by": "other"}, False),
        ({"status": "held"}, True),
        ({"status": "cancelled"}, False),
        ({"told_on": "2026-02-01"}, False),
        ({"told_how": "e-post"}, False),
        ({"told_by": "Tove Sjögren"}, False),
    ],
)
def test_an_activity_is_untold_while_nothing_says_otherwise(
    writing: Writing, door: Door, known: dict[str, Any], is_untold: bool
) -> None:
    details = writing_activities.ActivityDetails(title="Vårmötet", happens="2026-04-22", **known)
    with writing() as act:
        writing_activities.add(act, details)
    assert [each.title for each in activities.untold(door) if each.title == "Vårmötet"] == (
        ["Vårmötet"] if is_untold else []
    )


@pytest.mark.parametrize(("told_on", "day"), [("2026-02-01", "2026-02-01"), ("", "2026-03-12")])
def test_the_day_of_the_meeting_stands_where_no_other_is_known(
    writing: Writing, door: Door, told_on: str, day: str
) -> None:
    with writing() as act:
        writing_meetings.plan(act, writing_meetings.MeetingDetails(held_on="2026-03-12"))
        meeting = writing_meetings.plan(act, writing_meetings.MeetingDetails(held_on="2026-03-12"))
        writing_activities.add(
            act,
            writing_activities.ActivityDetails(title="Vårmötet", told_on=told_on, told_meeting=meeting.key),
        )
    (found,) = activities.named(door, "Vårmötet")
    assert (found.told_meeting, found.told_day) == ("2026-03-12/2", day)
