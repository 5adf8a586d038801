"""The year as a calendar: read back by the library that wrote it, event by event."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from registers import lay_empty

from db.reading.door import Door
from db.writing import meetings
from db.writing.pen import Pen
from exports.reports import Request
from exports.reports import make as made


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    path = tmp_path / "register.db"
    lay_empty(path)
    with Pen.take(path, by="Ida Ek") as pen, pen.act("test") as act:
        meetings.plan(act, meetings.MeetingDetails(held_on="2026-03-12", starts="13:00", ends="15:20"))
        meetings.plan(act, meetings.MeetingDetails(held_on="2026-09-16", place="Rum Gustaf"))
        meetings.plan(act, meetings.MeetingDetails(held_on="2025-09-16"))
    with Door(path) as opened:
        yield opened


def in_order(door: Door) -> list[Any]:
    content = made(door, "year-check", "ics", Request(today=date(2026, 11, 22))).content
    calendar: Any = Calendar.from_ical(content)
    return list(calendar.walk("VEVENT"))


def events(door: Door) -> dict[str, Any]:
    return {str(event["summary"]): event for event in in_order(door)}


def test_a_meeting_has_its_time_in_utc_or_its_whole_day(door: Door) -> None:
    found = [event for event in in_order(door) if "Sammanträde" in event["summary"]]
    assert [event["dtstart"].dt for event in found] == [
        datetime(2026, 3, 12, 12, 0, tzinfo=UTC),
        date(2026, 9, 16),
    ]
    assert found[0]["dtend"].dt == datetime(2026, 3, 12, 14, 20, tzinfo=UTC)
    assert found[1]["dtend"].dt == date(2026, 9, 17)
    assert found[1]["location"] == "Rum Gustaf"


def test_what_is_not_met_stands_on_the_day_it_falls_due(door: Door) -> None:
    found = events(door)
    assert found["Förfaller: Årets fokusområden (G17)"]["dtstart"].dt == date(2026, 12, 31)
    ks = found["Förfaller: Redovisning till kommunstyrelsen (G28)"]
    assert ks["dtstart"].dt == date(2026, 2, 21)
    assert "från beslutet 2020-11-25: 2026-11-25 (ons)" in ks["description"]


def test_a_reminder_without_a_day_is_no_event(door: Door) -> None:
    assert not [name for name in events(door) if "G12" in name or "G14" in name]


def test_the_same_register_gives_the_same_bytes(door: Door) -> None:
    request = Request(today=date(2026, 11, 22), since=date(2026, 1, 1), until=date(2026, 12, 31))
    assert made(door, "year-check", "ics", request) == made(door, "year-check", "ics", request)
    assert made(door, "year-check", "ics", request).name == "2026_trygghetsradet_arskontroll.ics"
