"""One participation: a person who took part in an activity, however many rows of the log tell of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from db.reading.activities import Activity
from db.reading.contacts import Contact
from db.reading.members import Member
from db.reading.statistics.material import YearMaterial
from db.reading.window import day_key
from nsc_tui.guideline import stockholm
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.seats import Role, SeatHeld, may_hold
from nsc_tui.guideline.verdict import TOOK_PART, ActivityStatus, ArrangedBy, TookPart, Verdict, lead_days

# Of several rows the best one counts; whoever was in touch once was in touch.
_BEST_FIRST = (
    Verdict.IN_TIME,
    Verdict.NOT_BOUND,
    Verdict.CHECK,
    Verdict.UNDECIDABLE,
    Verdict.LATE,
    Verdict.NONE,
)
_DEPARTS = frozenset({Verdict.LATE, Verdict.NONE})
_ROLES = tuple(Role)
_MONTHS_OF_QUARTER = 3


@dataclass(frozen=True, slots=True)
class Participation:
    """A person who took part in an activity that the network or a partner arranges.

    `organisation` is that of the seat held when it began (else at another time), without any seat the
    person's own; empty where neither is known. `verdict` is the best of the rows about it and, where those
    depart from G14, of those about what it is part of. `days` is the lead time in whole days, None where
    it cannot be told; `in_touch` says whether there was a contact at all. `quarter` (1 to 4) is None
    where the date leaves it open. `contacts` are the rows about it.
    """

    person_key: int
    person: str
    organisation: str
    activity: Activity
    verdict: Verdict
    days: int | None
    in_touch: bool
    quarter: int | None
    only_in_part: bool
    contacts: tuple[Contact, ...]


def arranged_by_others(activity: Activity) -> bool:
    """Whether the activity is another network's, and no part of the city's part in this one."""
    return activity.arranged_by == ArrangedBy.OTHER


def is_cancelled(activity: Activity) -> bool:
    """Whether the activity never took place."""
    return activity.status == ActivityStatus.CANCELLED


def contacts_of_year(material: YearMaterial) -> tuple[Contact, ...]:
    """The rows about the year's activities, and the year's rows about activities without a year.

    Cancelled activities are left out.
    """
    dated = {each.key for each in material.activities if not is_cancelled(each)}
    undated = {each.key for each in material.undated if not is_cancelled(each)}
    since, until = day_key(material.first), day_key(date(material.year + 1, 1, 1))
    return tuple(
        row
        for row in material.contacts
        if row.activity_key in dated
        or (row.activity_key in undated and since <= When.parse(row.contacted_at).sort_key < until)
    )


def participations(material: YearMaterial) -> tuple[Participation, ...]:
    """Everybody who took part in each of the year's activities, by date, then by person."""
    activities = {each.key: each for each in (*material.undated, *material.activities)}
    terms = terms_by_person(material.terms)
    found = [
        _participation(rows, bearing, activities[rows[0].activity_key], terms)
        for rows, bearing in _grouped(material)
        if any(row.took_part in TOOK_PART for row in rows)
    ]
    return tuple(sorted(found, key=lambda each: (When.parse(each.activity.when).sort_key, each.activity.ref)))


def quarter_of(when: When) -> int | None:
    """The quarter (1 to 4) in which something begins, in Stockholm; None where the date leaves it open."""
    first, last = when.earliest_start, when.latest_start
    if first is None or last is None:
        return None
    ends = {
        (day.year, (day.month - 1) // _MONTHS_OF_QUARTER + 1)
        for day in (stockholm.local_day(first), stockholm.local_day(last))
    }
    return ends.pop()[1] if len(ends) == 1 else None


def _grouped(material: YearMaterial) -> Iterator[tuple[list[Contact], list[Contact]]]:
    """The rows of each person about each activity, and those about what that is part of."""
    about: dict[tuple[int, int], list[Contact]] = {}
    for row in material.contacts:
        about.setdefault((row.person_key, row.activity_key), []).append(row)
    own: dict[tuple[int, int], list[Contact]] = {}
    for row in contacts_of_year(material):
        own.setdefault((row.person_key, row.activity_key), []).append(row)
    for (person, activity), rows in own.items():
        whole = _whole(material.above or {}, activity)
        yield rows, [row for key in whole for row in about.get((person, key), ())]


def _whole(above: Mapping[int, int], activity: int) -> list[int]:
    """What an activity is part of, nearest first; a circle that another tool made is cut."""
    chain: list[int] = []
    step = above.get(activity)
    while step is not None and step not in (activity, *chain):
        chain.append(step)
        step = above.get(step)
    return chain


def _participation(
    rows: list[Contact], of_the_whole: list[Contact], activity: Activity, terms: Mapping[int, list[Member]]
) -> Participation:
    start = rows[0].facts(frozenset()).participation
    verdict = _best(rows)
    if verdict in _DEPARTS:
        verdict = _best([*rows, *of_the_whole])
    in_touch = [row for row in rows if row.contacted_at] or [row for row in of_the_whole if row.contacted_at]
    leads = [lead_days(When.parse(row.contacted_at), _start(row, rows, start)) for row in in_touch]
    known = [days for days in leads if days is not None]
    return Participation(
        person_key=rows[0].person_key,
        person=rows[0].person,
        organisation=_organisation(rows[0], start, terms.get(rows[0].person_key, [])),
        activity=activity,
        verdict=verdict,
        days=max(known, default=None),
        in_touch=bool(in_touch),
        quarter=quarter_of(When.parse(activity.when)),
        only_in_part=all(row.took_part == TookPart.PART for row in rows if row.took_part in TOOK_PART),
        contacts=tuple(rows),
    )


def _start(row: Contact, own: Sequence[Contact], start: When) -> When:
    """From when a row's lead counts: its own first day where it is about the activity itself."""
    return row.facts(frozenset()).participation if row in own else start


def _best(rows: Iterable[Contact]) -> Verdict:
    return min((row.judgement.verdict for row in rows), key=_BEST_FIRST.index)


def terms_by_person(terms: Iterable[Member]) -> dict[int, list[Member]]:
    """Each person's terms; somebody without a seat has one row that is no term."""
    found: dict[int, list[Member]] = {}
    for each in terms:
        if each.person_key is not None:
            found.setdefault(each.person_key, []).append(each)
    return found


def _organisation(row: Contact, start: When, terms: Sequence[Member]) -> str:
    """Whose seat the person held at the start, else at another time; without any, where the person works."""
    seats = [each for each in terms if each.term_key]
    seat = seat_held(seats, start) or min(seats, key=_rank, default=None)
    return seat.organisation if seat else row.organisation


def seat_held(terms: Iterable[Member], when: When) -> Member | None:
    """The seat a person may hold then; of several that of the first role in the order of the roles."""
    held = [
        each
        for each in terms
        if each.term_key and may_hold(SeatHeld(each.role, When.parse(each.from_), When.parse(each.to)), when)
    ]
    return min(held, key=_rank, default=None)


def _rank(member: Member) -> tuple[int, str]:
    roles = [role.value for role in _ROLES]
    return (roles.index(member.role) if member.role in roles else len(roles)), member.organisation
