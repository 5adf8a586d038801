"""What the register holds for the standing items of a meeting's agenda, as it is now."""

from dataclasses import dataclass
from datetime import date, timedelta

from db.reading import activities, duties, meetings
from db.reading.activities import Activity
from db.reading.contacts import CONTACTS, Contact, judged
from db.reading.door import Door
from db.reading.meetings import MEETINGS, Meeting
from db.reading.window import Ask
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.verdict import ActivityStatus, guideline_in_force
from nsc_tui.guideline.year_clocks import Status

# What is over longer than this is for the year check to remind of, not for an agenda.
_PAST = timedelta(days=365)
_BEFORE = """r.id = (SELECT p.id FROM meeting p, meeting h WHERE h.id = :meeting AND p.state <> 'cancelled'
  AND (p.held_on, p.id) < (h.held_on, h.id) ORDER BY p.held_on DESC, p.id DESC LIMIT 1)"""
_OPEN = frozenset({Status.DUE, Status.MISSING, Status.UNDECIDABLE})


@dataclass(frozen=True, slots=True)
class Untold:
    """Activities that the council was not told of (G12): those still to come first, then those that were."""

    coming: tuple[Activity, ...]
    past: tuple[Activity, ...]


def before(door: Door, meeting: int) -> Meeting | None:
    """The meeting before another one; cancelled ones do not count."""
    found = MEETINGS.rows(door, only=_BEFORE, meeting=meeting)
    return found[0] if found else None


def untold(door: Door, on: date) -> Untold:
    """The activities that a meeting on the day `on` can be told of; of those that are over, a year's."""
    coming, past = [], []
    for each in activities.untold(door):
        when = When.parse(each.when)
        if not when and each.status == ActivityStatus.PLANNED:
            coming.append(each)  # its day is not set yet
        elif when.latest_end is None or not guideline_in_force(when):
            continue
        elif not when.is_over(on):
            coming.append(each)
        elif not when.is_over(on - _PAST):
            past.append(each)
    return Untold(tuple(coming), tuple(past))


def contacts_since(door: Door, previous: Meeting | None) -> tuple[Contact, ...]:
    """The contacts made from the day of the meeting before on; all where there is none."""
    since = date.fromisoformat(previous.date) if previous else None
    return judged(door, CONTACTS.rows(door, Ask(since=since)))


def count_contacts_since(door: Door, previous: Meeting | None) -> int:
    """How many contacts `contacts_since` gives."""
    since = date.fromisoformat(previous.date) if previous else None
    return CONTACTS.count(door, Ask(since=since))


def duties_around(door: Door, on: date, today: date) -> dict[str, Duty]:
    """The year check's lines by their keys, for the year of a meeting, the one before and the one after."""
    years = (on.year - 1, on.year, on.year + 1)
    return {duty.key: duty for year in years for duty in duties.rows(door, year, today)}


def ks_due(door: Door, on: date, today: date) -> date | None:
    """The day on which the report to KS falls due, where it is not given; None where it is."""
    found = next((duty for duty in duties.rows(door, on.year, today) if duty.duty == "report_ks"), None)
    return found.due_on if found is not None and found.status in _OPEN else None


def next_meeting(door: Door, on: date) -> Meeting | None:
    """The next meeting whose agenda can still be written."""
    found = meetings.next_after(door, on)
    return found if found is not None and found.state == ProtocolState.DRAFT else None
