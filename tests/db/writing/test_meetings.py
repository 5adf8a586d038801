"""What a meeting's times can be."""

from pathlib import Path

import pytest

from db.checks import Refused
from db.writing import meetings
from db.writing.meetings import MeetingDetails
from db.writing.pen import Pen


@pytest.mark.parametrize(
    ("starts", "ends"),
    [("13:00", "15:00"), ("kl 9", "10.30"), ("13:00", ""), ("", "12:00"), ("13:00", "13:00")],
)
def test_times_that_a_meeting_can_have(pen: Pen, starts: str, ends: str) -> None:
    with pen.act("test.plan") as act:
        planned = meetings.plan(act, MeetingDetails(held_on="2026-03-12", starts=starts, ends=ends))
    assert planned.ref == "2026-03-12"


@pytest.mark.parametrize(("starts", "ends"), [("13:00", "12:59"), ("13.00", "9"), ("kl 13", "kl 12")])
def test_a_meeting_cannot_end_before_it_begins(pen: Pen, path: Path, starts: str, ends: str) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused) as caught, pen.act("test.plan") as act:
        meetings.plan(act, MeetingDetails(held_on="2026-03-12", starts=starts, ends=ends))
    assert caught.value.field == "ends"
    assert path.read_bytes() == before
