"""A year as a calendar file (iCalendar, RFC 5545): its meetings, and the days on which duties fall due."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from db.reading.letterhead import Letterhead
from db.reading.meetings import Meeting
from nsc_tui.guideline import stockholm
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.year_clocks import Status
from nsc_tui.language import duties as said
from nsc_tui.language import year_check as words
from nsc_tui.language.plain_text import visible
from nsc_tui.language.text import Language

if TYPE_CHECKING:
    from icalendar import Event

_WAITING = frozenset({Status.DUE, Status.MISSING})
_STATES = {"draft": "TENTATIVE", "cancelled": "CANCELLED"}


def year_calendar(
    meetings: Sequence[Meeting], duties: Sequence[Duty], letterhead: Letterhead, language: Language
) -> bytes:
    """Every meeting, and each duty that is not met on the day it falls due.

    The same records with the same letterhead give the same bytes.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//nsc-tui//year-check//SV")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", words.CALENDAR.written_in(language, council=letterhead.council))
    for event in (
        *(_meeting(each, letterhead, language) for each in meetings),
        *_due(duties, letterhead, language),
    ):
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _meeting(meeting: Meeting, letterhead: Letterhead, language: Language) -> "Event":
    event = _event(meeting.ref, letterhead)
    day = date.fromisoformat(meeting.date)
    begins, ends = _instant(meeting.date, meeting.starts), _instant(meeting.date, meeting.ends)
    if begins:
        event.add("dtstart", begins)
        if ends:
            event.add("dtend", ends)
    else:
        _whole_day(event, day)
    event.add("summary", visible(words.MEETING.written_in(language, council=letterhead.council)))
    event.add("status", _STATES.get(meeting.state, "CONFIRMED"))
    if meeting.place:
        event.add("location", visible(meeting.place))
    return event


def _due(duties: Sequence[Duty], letterhead: Letterhead, language: Language) -> Iterator["Event"]:
    for duty in duties:
        if duty.due_on is None or duty.status not in _WAITING:
            continue
        event = _event(duty.key, letterhead)
        _whole_day(event, duty.due_on)
        title, whose = said.title(duty, language), said.whose(duty, language)
        event.add("summary", words.FALLS_DUE.written_in(language, duty=title, rule=duty.rule))
        event.add("description", "\n".join((whose, *said.readings_with_days(duty, language))))
        event.add("transp", "TRANSPARENT")  # a day to remember, not hours that are taken
        yield event


def _event(name: str, letterhead: Letterhead) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", str(uuid5(NAMESPACE_URL, f"nsc-tui/{letterhead.council}/{name}")))
    event.add("dtstamp", letterhead.recorded_at.replace(microsecond=0))
    return event


def _whole_day(event: "Event", day: date) -> None:
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))  # the end of a whole day is the day after


def _instant(day: str, clock: str) -> datetime | None:
    """A time of day in Stockholm as an instant (UTC); None where none is written."""
    if not clock:
        return None
    written = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=stockholm.zone())
    return written.astimezone(UTC)
