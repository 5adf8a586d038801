"""What a report is made from: the records that a request asks for."""

from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from db.reading import (
    activities,
    contacts,
    costs,
    deviations,
    dialogues,
    duties,
    meetings,
    members,
    reports,
    spreading,
)
from db.reading.activities import Activity
from db.reading.contacts import Contact
from db.reading.costs import Cost
from db.reading.deviations import Deviation
from db.reading.door import Door
from db.reading.meetings import Meeting
from db.reading.members import Member
from db.reading.person_extract import PersonExtract, person_extract
from db.reading.spreading import Spread
from db.reading.statistics import year_statistics
from db.reading.statistics.counts import YearStatistics
from db.reading.window import Ask
from exports.action_plan import WholePlan, plans_of_year
from exports.reports import Request
from exports.year_report import Basis
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.seats import SeatHeld, may_hold
from nsc_tui.guideline.year_clocks import KS_INTERVAL_YEARS
from nsc_tui.language import reports as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

Record = TypeVar("Record")

TO_COUNCIL = "TR"  # as tables call the recipient


def contacts_of(door: Door, request: Request) -> tuple[Contact, ...]:
    """The contacts taken in those days, by the moment of contact."""
    return contacts.rows(door, _ask(request))


def deviations_of(door: Door, request: Request) -> tuple[Deviation, ...]:
    """The deviations that happened in those days."""
    return deviations.rows(door, _ask(request))


def activities_of(door: Door, request: Request) -> tuple[Activity, ...]:
    """The activities that begin in those days."""
    return activities.rows(door, _ask(request))


def spread_of(door: Door, request: Request) -> tuple[Spread, ...]:
    """What was spread in those days."""
    return spreading.rows(door, _ask(request))


def costs_of(door: Door, request: Request) -> tuple[Cost, ...]:
    """The costs of the years that begin in those days."""
    return costs.rows(door, _ask(request))


def people_of(door: Door, request: Request) -> tuple[Member, ...]:
    """Everybody with their terms, and seats never held; of days, only the terms that can have run then."""
    found = members.tabled(door)
    if request.since is None and request.until is None:
        return found
    span = When.parse(f"{request.since or '..'}/{request.until or '..'}")
    return tuple(member for member in found if member.term_key and _held_in(member, span))


def council_on(door: Door, request: Request) -> tuple[Member, ...]:
    """Who holds a seat on the day of the request, by name, and the seats vacant then."""
    return members.current(door, request.today)


def deviation_of(door: Door, request: Request) -> Deviation:
    """The deviation asked for. Raises Fault BAD_INPUT."""
    return _there(deviations.one(door, request.key), words.NO_DEVIATION)


def extract_of(door: Door, request: Request) -> PersonExtract:
    """All that is held on the person asked for. Raises Fault BAD_INPUT."""
    return _there(person_extract(door, request.key), words.NO_PERSON)


def year_of(request: Request) -> int:
    """The year that is asked for: the one its days begin in, else the running one."""
    return (request.since or request.until or request.today).year


def duties_of(door: Door, request: Request) -> tuple[Duty, ...]:
    """The lines of the year check."""
    return duties.rows(door, year_of(request), request.today)


def plans_of(door: Door, request: Request) -> tuple[WholePlan, ...]:
    """The action plans of the year. Raises Fault BAD_INPUT where it has none."""
    return plans_of_year(door, year_of(request))


def statistics_of(door: Door, request: Request) -> YearStatistics:
    """The year in numbers."""
    return year_statistics(door, year_of(request), request.today)


def three_years_of(door: Door, request: Request) -> tuple[YearStatistics, ...]:
    """The year and the two before it in numbers: the time between two reports to the executive board."""
    last = year_of(request)
    years = range(last - KS_INTERVAL_YEARS + 1, last + 1)
    return tuple(year_statistics(door, year, request.today) for year in years)


def span_of(years: Sequence[YearStatistics]) -> str:
    """The first year and the last, as names of files have them: `2023-2025`."""
    return f"{years[0].counts.year} {years[-1].counts.year}"


def basis_of(door: Door, request: Request) -> Basis:
    """The reports to the council and the dialogues of those three years."""
    last = year_of(request)
    ask = Ask(since=date(last - KS_INTERVAL_YEARS + 1, 1, 1), until=date(last, 12, 31))
    to_council = tuple(each for each in reports.rows(door, ask) if each.recipient == TO_COUNCIL)
    return Basis(to_council, dialogues.rows(door, ask))


def meetings_of(door: Door, request: Request) -> tuple[Meeting, ...]:
    """The meetings of the year, the cancelled ones too."""
    year = year_of(request)
    return meetings.rows(door, Ask(since=date(year, 1, 1), until=date(year, 12, 31)))


def _ask(request: Request) -> Ask:
    return Ask(since=request.since, until=request.until)


def _held_in(member: Member, span: When) -> bool:
    held = SeatHeld(member.role, When.parse(member.from_), When.parse(member.to))
    return may_hold(held, span)


def _there(found: Record | None, missing: Text) -> Record:
    if found is None:
        raise Fault(ExitCode.BAD_INPUT, missing)
    return found
