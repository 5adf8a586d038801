"""The clocks of the guideline's year: when a yearly duty falls due, and the report every third year.

"Årligen" is the calendar year unless a register chooses the year from the decision's day. The
interval to the executive board has two honest readings, and all of them are always told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from nsc_tui.guideline import stockholm
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.metadata import EFFECTIVE_FROM, LAST_REVISED

FIRST_YEAR: Final = EFFECTIVE_FROM.year
KS_INTERVAL_YEARS: Final = 3


class Status(StrEnum):
    """How a line of the year check stands; the values stand in JSON."""

    MET = "met"
    DUE = "due"  # not met yet, and the day has not passed; also a reminder without a day
    MISSING = "missing"
    UNDECIDABLE = "undecidable"  # the register cannot tell, or a person judges
    OFF = "off"  # not asked for in this register
    INFO = "info"  # nothing to meet: a definition, a permission


class YearBasis(StrEnum):
    """What "every year" means."""

    CALENDAR = "calendar"
    DECISION = "decision"  # from 25 November, the day of the guideline's decision, and a year on


class KsAnchor(StrEnum):
    """From what the third year is counted."""

    REVISION = "revision"  # the last report to the executive board, else the revision
    DECISION = "decision"  # a grid of every third year from the decision


class ReadingName(StrEnum):
    """The readings of "every third year"; the values stand in JSON."""

    REVISION = "revision"
    DECISION = "decision"
    LAST_REPORT = "last_report"
    REVISION_RECORDED = "revision_recorded"


class Reading(NamedTuple):
    """One reading and the day on which the report falls due by it."""

    name: ReadingName
    due_on: date

    def __str__(self) -> str:
        return f"{self.name} {self.due_on}"


class YearSpan(NamedTuple):
    """The first and last day of the guideline's year `year`, both included."""

    year: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Given:
    """A report to the executive board by its reference, between the first and last day it can be of."""

    ref: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class KsState:
    """How the report every third year stands; `is_late`: it was given after the day it fell due."""

    status: Status
    due_on: date
    readings: tuple[Reading, ...]
    evidence: tuple[str, ...] = ()
    is_late: bool = False


def span_of(year: int, basis: YearBasis = YearBasis.CALENDAR) -> YearSpan:
    """The days of the guideline's year."""
    if basis is YearBasis.CALENDAR:
        return YearSpan(year, date(year, 1, 1), date(year, 12, 31))
    begins = EFFECTIVE_FROM.replace(year=year)
    return YearSpan(year, begins, begins.replace(year=year + 1, day=begins.day - 1))


def years_after(day: date, years: int) -> date:
    """The same day `years` later; where the month lacks it, its last day (lag 1930:173, 1 §)."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return day.replace(year=day.year + years, day=28)


def until_due(due: date, today: date) -> Status:
    """What is not met: due to the end of the day it falls due, missing after it."""
    return Status.DUE if today <= due else Status.MISSING


def days_of(when: When) -> tuple[date, date] | None:
    """The first and last day that a date can be of in Stockholm; None where it has no such limits."""
    first, last = when.earliest_start, when.latest_end
    if first is None or last is None:
        return None
    return stockholm.local_day(first), stockholm.local_day(last)


def grid_due(from_day: date) -> date:
    """The first day on or after `from_day` that lies whole intervals after the decision."""
    due = years_after(EFFECTIVE_FROM, KS_INTERVAL_YEARS)
    while due < from_day:
        due = years_after(due, KS_INTERVAL_YEARS)
    return due


def ks_state(
    reports: Sequence[Given], revisions: Sequence[date], span: YearSpan, today: date, anchor: KsAnchor
) -> KsState:
    """The report to the executive board in one year, as it stands on `today` or stood at the year's end.

    `revisions` are all recorded ones; that of 2023-02-21 is the anchor's own and calls for nothing more.
    """
    by = min(today, span.last)
    given = sorted((each for each in reports if each.first <= by), key=lambda each: each.last)
    recorded = max((day for day in revisions if LAST_REVISED < day <= span.last), default=None)
    readings = _readings(given, recorded, span)
    by_clock = (_by_grid if anchor is KsAnchor.DECISION else _by_last)(given, span, by, readings)
    if recorded is None or any(each.last >= date(recorded.year, 1, 1) for each in given):
        return by_clock
    if by_clock.status in (Status.DUE, Status.MISSING) and by_clock.due_on < recorded:
        return by_clock  # it falls due before: the revision puts nothing off
    return KsState(until_due(recorded, by), recorded, readings)


def _readings(given: Sequence[Given], recorded: date | None, span: YearSpan) -> tuple[Reading, ...]:
    found = [
        Reading(ReadingName.REVISION, years_after(LAST_REVISED, KS_INTERVAL_YEARS)),
        Reading(ReadingName.DECISION, grid_due(span.first)),
    ]
    if given:
        found.append(Reading(ReadingName.LAST_REPORT, years_after(given[-1].last, KS_INTERVAL_YEARS)))
    if recorded is not None:
        found.append(Reading(ReadingName.REVISION_RECORDED, recorded))
    return tuple(found)


def _by_last(given: Sequence[Given], span: YearSpan, by: date, readings: tuple[Reading, ...]) -> KsState:
    before = [each for each in given if each.first < span.first]
    rest = before[-1] if before else None
    due = years_after(rest.last if rest else LAST_REVISED, KS_INTERVAL_YEARS)
    this_year = [each for each in given if each.first >= span.first]
    if this_year:
        return _met(this_year, due, readings)
    if rest is None:
        return KsState(until_due(due, by), due, readings)
    if rest.last >= span.first:  # of this year or of the one before: the date does not say
        return KsState(Status.UNDECIDABLE, due, readings, (rest.ref,))
    if due > span.last:
        return KsState(Status.MET, due, readings, (rest.ref,))
    if years_after(rest.first, KS_INTERVAL_YEARS) < by <= due:  # only where its day is not known
        return KsState(Status.UNDECIDABLE, due, readings, (rest.ref,))
    return KsState(until_due(due, by), due, readings, (rest.ref,))


def _by_grid(given: Sequence[Given], span: YearSpan, by: date, readings: tuple[Reading, ...]) -> KsState:
    due = grid_due(span.first)
    after = years_after(due, -KS_INTERVAL_YEARS)
    of_the_interval = [each for each in given if each.first > after]
    if of_the_interval:
        return _met(of_the_interval, due, readings)
    unsure = tuple(each.ref for each in given if each.last > after)
    return KsState(Status.UNDECIDABLE if unsure else until_due(due, by), due, readings, unsure)


def _met(given: Sequence[Given], due: date, readings: tuple[Reading, ...]) -> KsState:
    refs = tuple(each.ref for each in given)
    return KsState(Status.MET, due, readings, refs, is_late=min(each.first for each in given) > due)
