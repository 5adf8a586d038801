"""The counts of one year, each a pure function of its records."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from db.catalogue.participation import RESULT_HEADINGS
from db.reading.activities import Activity
from db.reading.contacts import Contact
from db.reading.deviations import Deviation
from db.reading.results import Result
from db.reading.statistics.lead import LeadTimes, lead_times
from db.reading.statistics.material import YearMaterial
from db.reading.statistics.money import YearCosts, year_costs
from db.reading.statistics.participation import (
    Participation,
    arranged_by_others,
    contacts_of_year,
    is_cancelled,
    participations,
)
from db.reading.statistics.presence import Meetings, meetings_of_year
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.guideline.verdict import TookPart, Verdict
from nsc_tui.language.folding import sort_key

QUARTERS = (1, 2, 3, 4)
Named = TypeVar("Named", bound=Hashable)
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class OfKind:
    """One kind of activity ("": not said): how many there were, how many somebody took part in, and how many
    participations that makes."""

    kind: str
    activities: int
    attended: int
    participations: int


@dataclass(frozen=True, slots=True)
class OfOrganisation:
    """One organisation's participations ("": not known) by quarter; `undated` leave the quarter open."""

    organisation: str
    quarters: tuple[int, ...]
    undated: int

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.quarters) + self.undated


@dataclass(frozen=True, slots=True)
class OfCategory:
    """The deviations of one category, by state."""

    category: Category
    states: dict[DeviationState, int]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.states.values())


@dataclass(frozen=True, slots=True)
class YearCounts:
    """What is counted of one year.

    `participations` and all that is broken down from them are those in what the network or a partner
    arranges; `elsewhere` are those in other networks' activities. `activities` (the network's and
    partners', cancelled ones apart) begin in the year. `took_part` counts the rows of the log by their
    answer. `results` counts by heading, `without_results` the participations that brought nothing home
    yet. `without_year` is of the whole register, and `today` tells which meetings are over.
    """

    year: int
    today: date
    activities: int
    cancelled: int
    told: int
    attended: int
    participations: int
    only_in_part: int
    people: int
    organisations: int
    elsewhere: int
    without_year: int
    by_kind: tuple[OfKind, ...]
    by_organisation: tuple[OfOrganisation, ...]
    quarters: tuple[int, ...]
    quarter_open: int
    took_part: dict[TookPart, int]
    verdicts: dict[Verdict, int]
    lead: LeadTimes
    results: dict[str, int]
    without_results: int
    deviations: tuple[OfCategory, ...]
    focus_areas: int
    spreading: tuple[tuple[str, int], ...]
    costs: YearCosts
    meetings: Meetings


@dataclass(frozen=True, slots=True)
class YearStatistics:
    """One year's records, who took part in what, what they brought home, and the counts of it all."""

    material: YearMaterial
    taking_part: tuple[Participation, ...]
    elsewhere: tuple[Participation, ...]
    results: tuple[Result, ...]
    counts: YearCounts


def statistics(material: YearMaterial) -> YearStatistics:
    """Everything that is counted of the year."""
    every = participations(material)
    ours = tuple(each for each in every if not arranged_by_others(each.activity))
    elsewhere = tuple(each for each in every if arranged_by_others(each.activity))
    results = _results_of(ours, material.results)
    return YearStatistics(
        material, ours, elsewhere, results, _counts(material, ours, len(elsewhere), results)
    )


def _counts(
    material: YearMaterial, ours: Sequence[Participation], elsewhere: int, results: Sequence[Result]
) -> YearCounts:
    held = [each for each in material.activities if not arranged_by_others(each) and not is_cancelled(each)]
    quarters = _in_order(QUARTERS, (each.quarter for each in ours if each.quarter))
    with_results = {each.contact_key for each in results}
    return YearCounts(
        year=material.year,
        today=material.today,
        activities=len(held),
        cancelled=sum(is_cancelled(each) and not arranged_by_others(each) for each in material.activities),
        told=sum(each.is_told for each in held),
        attended=len({each.activity.key for each in ours}),
        participations=len(ours),
        only_in_part=sum(each.only_in_part for each in ours),
        people=len({each.person_key for each in ours}),
        organisations=len({each.organisation for each in ours if each.organisation}),
        elsewhere=elsewhere,
        without_year=material.without_year,
        by_kind=_by_kind(held, ours),
        by_organisation=by_organisation(ours),
        quarters=tuple(quarters.values()),
        quarter_open=sum(each.quarter is None for each in ours),
        took_part=_answers(material),
        verdicts=_in_order(Verdict, (each.verdict for each in ours)),
        lead=lead_times(ours),
        results=_in_order(RESULT_HEADINGS, (each.heading for each in results)),
        without_results=sum(not with_results & {row.key for row in each.contacts} for each in ours),
        deviations=by_category(material.deviations),
        focus_areas=len(material.focus_areas),
        spreading=_by_channel(material),
        costs=year_costs(material.costs),
        meetings=meetings_of_year(material),
    )


def by_organisation(found: Iterable[Participation]) -> tuple[OfOrganisation, ...]:
    """Participations by organisation and quarter, the most first; what is not known last."""
    groups = _groups(found, lambda each: each.organisation)
    lines = [
        OfOrganisation(
            name,
            tuple(sum(each.quarter == quarter for each in group) for quarter in QUARTERS),
            sum(each.quarter is None for each in group),
        )
        for name, group in groups.items()
    ]
    return tuple(
        sorted(lines, key=lambda line: (not line.organisation, -line.total, sort_key(line.organisation)))
    )


def by_category(found: Iterable[Deviation]) -> tuple[OfCategory, ...]:
    """Deviations by category, in the order of the list, and state."""
    groups = _groups(found, lambda each: Category(each.category))
    return tuple(
        OfCategory(category, _in_order(DeviationState, (each.state for each in groups[category])))
        for category in Category
        if category in groups
    )


def _by_kind(held: Iterable[Activity], ours: Iterable[Participation]) -> tuple[OfKind, ...]:
    """The kinds of the year's activities and of those without a year that somebody took part in."""
    taken = _groups(ours, lambda each: each.activity.kind)
    kinds = _groups(held, lambda each: each.kind)
    lines = [
        OfKind(
            kind,
            len(kinds.get(kind, [])),
            len({each.activity.key for each in taken.get(kind, [])}),
            len(taken.get(kind, [])),
        )
        for kind in {**kinds, **taken}
    ]
    return tuple(
        sorted(
            lines,
            key=lambda line: (not line.kind, -line.participations, -line.activities, sort_key(line.kind)),
        )
    )


def _answers(material: YearMaterial) -> dict[TookPart, int]:
    others = {each.key for each in (*material.activities, *material.undated) if arranged_by_others(each)}
    rows: list[Contact] = [row for row in contacts_of_year(material) if row.activity_key not in others]
    return _in_order(TookPart, (TookPart(row.took_part or TookPart.UNKNOWN) for row in rows))


def _by_channel(material: YearMaterial) -> tuple[tuple[str, int], ...]:
    """The most used channel first; where none is said, last."""
    found = Counter(each.channel for each in material.spreading)
    return tuple(sorted(found.items(), key=lambda pair: (not pair[0], -pair[1], sort_key(pair[0]))))


def _results_of(ours: Iterable[Participation], results: Iterable[Result]) -> tuple[Result, ...]:
    """What these participations brought home, under the goal's headings in their order (G09)."""
    rows = {row.key for each in ours for row in each.contacts}
    found = [each for each in results if each.contact_key in rows]
    return tuple(sorted(found, key=lambda each: RESULT_HEADINGS.index(each.heading)))


def _groups(things: Iterable[Thing], name: Callable[[Thing], Named]) -> dict[Named, list[Thing]]:
    found: dict[Named, list[Thing]] = {}
    for thing in things:
        found.setdefault(name(thing), []).append(thing)
    return found


def _in_order(names: Iterable[Named], found: Iterable[Named]) -> dict[Named, int]:
    """How often each of `names` is found, also those that are not."""
    counted = Counter(found)
    return {name: counted[name] for name in names}
