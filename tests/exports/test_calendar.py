"""Activities as a calendar: what is known of the day, and never more."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from registers import living_year

from db.reading import activities
from db.reading.activities import Activity
from db.reading.door import Door
from db.reading.letterhead import Letterhead
from db.reading.protocol_model import HistoryHead
from exports.calendar import activity_calendar

HEAD = Letterhead(
    "Göteborgs Stads trygghetsråd",
    "Göteborgs Stad",
    "Ida Ek",
    datetime(2026, 11, 22, 9, 15, tzinfo=UTC),
    HistoryHead("0" * 16, 1),
)


@pytest.fixture(scope="module")
def activity(tmp_path_factory: pytest.TempPathFactory) -> Activity:
    path: Path = living_year(tmp_path_factory.mktemp("calendar"))
    with Door(path) as door:
        return activities.rows(door)[0]


def _events(*found: Activity) -> list[Any]:
    return list(Calendar.from_ical(activity_calendar(found, HEAD, "sv").content).walk("VEVENT"))


@pytest.mark.parametrize(
    ("when", "begins", "ends"),
    [
        ("2026-02-11", date(2026, 2, 11), date(2026, 2, 12)),
        ("2026-03-18/2026-03-19", date(2026, 3, 18), date(2026, 3, 20)),
        ("2026-12-31/2027-01-01", date(2026, 12, 31), date(2027, 1, 2)),
        ("2026-02-11T13:00", datetime(2026, 2, 11, 12, tzinfo=UTC), None),
        ("2026-07-11T13:00", datetime(2026, 7, 11, 11, tzinfo=UTC), None),
        ("2026-04-23T09:30+03:00", datetime(2026, 4, 23, 6, 30, tzinfo=UTC), None),
        (
            "2026-02-11T13:00/2026-02-11T15:30",
            datetime(2026, 2, 11, 12, tzinfo=UTC),
            datetime(2026, 2, 11, 14, 30, tzinfo=UTC),
        ),
        ("2026-02-11T13:00/2026-02-12", date(2026, 2, 11), date(2026, 2, 13)),
    ],
)
def test_a_known_day_is_an_event(activity: Activity, when: str, begins: object, ends: object) -> None:
    (event,) = _events(replace(activity, when=when))
    assert event.decoded("dtstart") == begins
    assert event.decoded("dtend", None) == ends


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("", "okänt datum"),
        ("2016", "2016"),
        ("2018-05", "maj 2018"),
        ("2020-W43", "vecka 43, 2020"),
        ("XXXX-01-30", "30 januari, år okänt"),
        ("../2020-11-18", "senast 2020-11-18"),
        ("2020-11-18/..", "från 2020-11-18"),
        ("2020-11/2020-12", "november–december 2020"),
        ("2020-11-18/2020-12", "2020-11-18 – december 2020"),
    ],
)
def test_an_unknown_day_is_left_out_and_named(activity: Activity, when: str, said: str) -> None:
    made = activity_calendar([replace(activity, when=when), replace(activity, when="2026-02-11")], HEAD, "sv")
    assert made.content.count(b"BEGIN:VEVENT") == 1
    assert made.notices == (
        f"{activity.ref} {activity.title} ({said}) står inte i kalendern: dagen är inte känd.",
    )


def test_what_an_event_tells(activity: Activity) -> None:
    told = replace(
        activity, place="Københavns Rådhus", agenda="1. Öppning\n2. Slut", url="https://example.org/a,b;c"
    )
    (event,) = _events(told)
    assert str(event["summary"]) == activity.title
    assert str(event["location"]) == "Københavns Rådhus"
    assert str(event["description"]) == "1. Öppning\n2. Slut"
    assert str(event["url"]) == "https://example.org/a,b;c"
    assert event.decoded("dtstamp") == HEAD.recorded_at


@pytest.mark.parametrize(
    ("status", "said"), [("planned", "CONFIRMED"), ("held", "CONFIRMED"), ("cancelled", "CANCELLED")]
)
def test_a_cancelled_activity_is_cancelled_in_the_calendar(
    activity: Activity, status: str, said: str
) -> None:
    assert str(_events(replace(activity, status=status))[0]["status"]) == said


def test_the_same_twice_and_each_with_a_name_of_its_own(activity: Activity) -> None:
    found = [activity, replace(activity, ref="A-2026-099")]
    assert activity_calendar(found, HEAD, "sv") == activity_calendar(found, HEAD, "sv")
    one, other = _events(*found)
    assert one["uid"] != other["uid"]
    (moved,) = _events(replace(activity, when="2027-01-01", title="Ny titel"))
    assert moved["uid"] == one["uid"]  # so that a calendar moves it and does not show it twice


@pytest.mark.parametrize("text", ["a\r\nBEGIN:VEVENT\r\nSUMMARY:b", "x;y,z\\n", "Å" * 200, "a\x1b[2J\x00b"])
def test_no_text_makes_an_event_of_its_own(activity: Activity, text: str) -> None:
    content = activity_calendar([replace(activity, title=text, agenda=text)], HEAD, "sv").content
    assert content.count(b"\r\nBEGIN:VEVENT\r\n") == 1
    assert not any(byte < 32 and byte not in b"\r\n\t" for byte in content)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert len(list(Calendar.from_ical(content).walk("VEVENT"))) == 1
