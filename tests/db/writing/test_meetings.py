"""What a meeting's times can be, and what follows when it is moved to another day."""

import sqlite3
from pathlib import Path

import pytest

from db.checks import Refused
from db.writing import items, meetings
from db.writing.items import ItemDetails
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


def moved(path: Path) -> tuple[list[tuple[str, str]], list[tuple[int, int | None]]]:
    """References and days of all meetings; years and numbers of all items."""
    with sqlite3.connect(path) as connection:
        days = connection.execute("SELECT ref, held_on FROM meeting ORDER BY id").fetchall()
        return days, connection.execute("SELECT year, number FROM item ORDER BY id").fetchall()


def test_a_meeting_that_is_moved_is_named_after_its_new_day(pen: Pen, path: Path) -> None:
    with pen.act("meeting.plan") as act:
        key = meetings.plan(act, MeetingDetails(held_on="2027-11-18")).key
        items.add_numbered(act, key, ItemDetails(heading="Ett"))
        items.add_numbered(act, key, ItemDetails(heading="Två"))
        items.add(act, key, ItemDetails(heading="Tre"))
        there = meetings.plan(act, MeetingDetails(held_on="2026-11-18")).key
        items.add_numbered(act, there, ItemDetails(heading="Fyra"))
    with pen.act("meeting.change") as act:
        meetings.change(act, key, MeetingDetails(held_on="2026-11-18", place="Rådhuset"))
    assert moved(path) == (
        [("2026-11-18/2", "2026-11-18"), ("2026-11-18", "2026-11-18")],
        [(2026, 2), (2026, 3), (2026, None), (2026, 1)],
    )
    with pen.act("meeting.plan") as act:
        assert meetings.plan(act, MeetingDetails(held_on="2027-11-18")).ref == "2027-11-18"


def test_a_meeting_corrected_on_its_day_keeps_its_name_and_its_numbers(pen: Pen, path: Path) -> None:
    with pen.act("meeting.plan") as act:
        meetings.plan(act, MeetingDetails(held_on="2026-11-18"))
        key = meetings.plan(act, MeetingDetails(held_on="2026-11-18")).key
        items.add(act, key, ItemDetails(heading="Ett", number=7))
    before = moved(path)
    with pen.act("meeting.change") as act:
        meetings.change(act, key, MeetingDetails(held_on="2026-11-18", place="Rådhuset"))
    assert moved(path) == before
