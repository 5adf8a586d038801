"""What needs a hand now: all that screen Idag shows, from the few rows that wait."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from db.reading import contacts, deviations, items, meetings, members, proposals
from db.reading.contacts import CONTACTS, Contact
from db.reading.deviations import Deviation
from db.reading.door import Door
from db.reading.items import Item
from db.reading.meetings import Meeting
from db.reading.members import Member
from db.reading.proposals import ProposedDeviation
from db.reading.settings import settings
from db.reading.window import day_key
from nsc_tui.guideline.clocks import approval_due, days_left
from nsc_tui.guideline.dates import When

if TYPE_CHECKING:
    from nsc_tui.guideline.duty import Duty

_UNSAID = "coalesce(r.took_part, 'unknown') = 'unknown'"
_ACTIVITY = "(SELECT {} FROM activity a WHERE a.id = r.activity_id)"
_NOT_CANCELLED = _ACTIVITY.format("a.status") + " <> 'cancelled'"
_NOTHING_BROUGHT = (
    "r.took_part IN ('yes', 'part') AND NOT EXISTS (SELECT 1 FROM result e WHERE e.contact_id = r.id)"
)
_UNANSWERED = "r.contacted_at IS NOT NULL AND coalesce(r.answered_on, r.outcome) IS NULL"


@dataclass(frozen=True, slots=True)
class Unapproved:
    """A protocol that waits for its approval; `days_left` is negative once the day has passed."""

    meeting: Meeting
    due: date
    days_left: int


@dataclass(frozen=True, slots=True)
class Today:
    """What needs a hand, each list with the most pressing first."""

    next_meeting: Meeting | None
    deviations: tuple[Deviation, ...]
    proposals: tuple[ProposedDeviation, ...]
    took_part_unsaid: tuple[Contact, ...]  # the activity is over, and nobody has said who took part
    unreported: tuple[Contact, ...]  # took part, and nothing says what it gave (G09)
    unanswered: tuple[Contact, ...]  # open requests: neither answered nor given an outcome
    unapproved: tuple[Unapproved, ...]
    vacancies: tuple[Member, ...]
    open_tasks: tuple[Item, ...]
    duties: "tuple[Duty, ...]"  # of this year, missing or soon due, that no other line is about


def today(door: Door, on: date) -> Today:
    """What needs a hand on the day `on`."""
    from db.reading.waiting_duties import duties_waiting  # late: the first picture does without

    return replace(at_once(door, on), duties=duties_waiting(door, on))


def at_once(door: Door, on: date) -> Today:
    """The same but for the year's duties, for which much of the register is looked through."""
    return Today(
        next_meeting=meetings.next_after(door, on),
        deviations=deviations.unsettled(door),
        proposals=proposals.rows(door),
        took_part_unsaid=took_part_unsaid(door, on),
        unreported=unreported(door, on),
        unanswered=unanswered(door, on),
        unapproved=unapproved(door, on),
        vacancies=members.vacancies(door, on),
        open_tasks=items.open_tasks(door),
        duties=(),
    )


def took_part_unsaid(door: Door, on: date) -> tuple[Contact, ...]:
    """Contacts about what is certainly over on the day `on`, where nobody has said who took part."""
    begun = _ACTIVITY.format("a.sort_key") + " BETWEEN '0' AND :day"
    rows = CONTACTS.rows(door, only=f"{_UNSAID} AND {_NOT_CANCELLED} AND {begun}", day=day_key(on))
    return contacts.judged(door, [row for row in rows if When.parse(row.activity_when).is_over(on)])


def unreported(door: Door, on: date) -> tuple[Contact, ...]:
    """Participations of this year and the last of which nothing says what was brought home (G09).

    Of those that are older the report was given in the year after.
    """
    since = _ACTIVITY.format("a.sort_key") + " BETWEEN :since AND :day"
    rows = CONTACTS.rows(
        door,
        only=f"{_NOTHING_BROUGHT} AND {_NOT_CANCELLED} AND {since}",
        since=day_key(date(on.year - 1, 1, 1)),
        day=day_key(on),
    )
    return contacts.judged(door, [row for row in rows if When.parse(row.activity_when).is_over(on)])


def unanswered(door: Door, on: date) -> tuple[Contact, ...]:
    """Open requests: contacts about what is not over on `on`, neither answered nor given an outcome."""
    rows = CONTACTS.rows(door, only=f"{_UNSAID} AND {_UNANSWERED} AND {_NOT_CANCELLED}")
    return contacts.judged(door, [row for row in rows if not When.parse(row.activity_when).is_over(on)])


def unapproved(door: Door, on: date) -> tuple[Unapproved, ...]:
    """Protocols of meetings held before `on` that are not approved; none where the council approves none."""
    held = settings(door)
    if not held.approval:
        return ()
    return tuple(
        Unapproved(meeting, due, days_left(due, on))
        for meeting in meetings.unapproved(door, on)
        for due in (approval_due(date.fromisoformat(meeting.date), held.approval_days),)
    )
