"""Activities as a calendar file (iCalendar, RFC 5545), for those whose day is known.

A date known only to the week, month or year gives no event: a calendar has no way to say so, and
an invented day would be believed. What is left out is named.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from db.reading.activities import Activity
from db.reading.letterhead import Letterhead
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import Precision
from nsc_tui.language import activity_list as words
from nsc_tui.language.plain_text import visible
from nsc_tui.language.text import Language
from nsc_tui.language.values import said

if TYPE_CHECKING:
    from icalendar import Event

_STATES = {"planned": "CONFIRMED", "held": "CONFIRMED", "cancelled": "CANCELLED"}


class Calendar(NamedTuple):
    """A calendar file, and a sentence for each activity that is not in it."""

    content: bytes
    notices: tuple[str, ...]


def activity_calendar(activities: Sequence[Activity], letterhead: Letterhead, language: Language) -> Calendar:
    """The activities as events: to the minute where the time is known (in UTC), else whole days.

    The same activities with the same letterhead give the same bytes.
    """
    from icalendar import Calendar as Component

    calendar = Component()
    calendar.add("prodid", "-//nsc-tui//activities//SV")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", words.CALENDAR.written_in(language, council=letterhead.council))
    left_out = []
    for activity in activities:
        event = _event(activity, letterhead)
        if event is None:
            left_out.append(_left_out(activity, language))
        else:
            calendar.add_component(event)
    return Calendar(calendar.to_ical(), tuple(left_out))


def _left_out(activity: Activity, language: Language) -> str:
    when = said("when", activity.when, language)
    return words.LEFT_OUT.written_in(language, ref=activity.ref, title=activity.title, when=when)


def _event(activity: Activity, letterhead: Letterhead) -> "Event | None":
    from icalendar import Event

    when = When.parse(activity.when)
    first, last = when.day_known, when.last_day_known
    if first is None or last is None:
        return None
    event = Event()
    event.add("uid", str(uuid5(NAMESPACE_URL, f"nsc-tui/{letterhead.council}/{activity.ref}")))
    event.add("dtstamp", letterhead.recorded_at.replace(microsecond=0))
    if when.start.precision is Precision.MINUTE and when.end.precision is Precision.MINUTE:
        event.add("dtstart", when.start.first)
        if when.is_range:
            event.add("dtend", when.end.last)
    else:
        event.add("dtstart", first)
        event.add("dtend", last + timedelta(days=1))  # the end of whole days is the day after
    event.add("summary", _text(activity.title))
    event.add("status", _STATES.get(activity.status, "TENTATIVE"))
    for name, value in (("location", activity.place), ("description", activity.agenda)):
        if value:
            event.add(name, _text(value))
    if activity.kind:
        event.add("categories", [_text(activity.kind)])
    if activity.url:
        event.add("url", _text(activity.url))
    return event


def _text(value: str) -> str:
    return visible(value)
