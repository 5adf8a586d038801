"""What one year's numbers are counted from: the records themselves, as the lists give them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db.reading import activities, attendance, costs, deviations, focus_areas, meetings, members, results
from db.reading import spreading as spread
from db.reading.activities import ACTIVITIES, Activity
from db.reading.attendance import Attended
from db.reading.contacts import CONTACTS, Contact, judged
from db.reading.costs import Cost
from db.reading.deviations import Deviation
from db.reading.door import Door
from db.reading.focus_areas import FocusArea
from db.reading.meetings import Meeting
from db.reading.members import Member
from db.reading.results import RESULTS, Result
from db.reading.spreading import Spread
from db.reading.window import Ask, day_key

_OF_YEAR = "a.binned_at IS NULL AND a.sort_key >= :since AND a.sort_key < :until"
_UNDATED = "a.binned_at IS NULL AND a.sort_key < '0001'"
# The year's activities, those without a year that somebody got in touch about in it, and all that
# these are part of: a contact about the whole covers the part.
_WANTED = f"""WITH RECURSIVE wanted (id) AS (
  SELECT a.id FROM activity a WHERE {_OF_YEAR}
  UNION SELECT a.id FROM activity a JOIN contact c ON c.activity_id = a.id
    WHERE {_UNDATED} AND c.sort_key >= :since AND c.sort_key < :until
  UNION SELECT a.part_of_id FROM wanted w JOIN activity a ON a.id = w.id WHERE a.part_of_id IS NOT NULL
) SELECT id FROM wanted"""
_PARTS = "SELECT id, part_of_id FROM activity WHERE part_of_id IS NOT NULL"
_MERGED = "SELECT id, merged_into_id FROM person WHERE merged_into_id IS NOT NULL"
_WITHOUT_YEAR = f"""SELECT count(*) FROM (SELECT DISTINCT c.person_id, c.activity_id FROM contact c
  JOIN activity a ON a.id = c.activity_id WHERE {_UNDATED} AND c.binned_at IS NULL
  AND c.sort_key < '0001' AND c.took_part IN ('yes', 'part'))"""


@dataclass(frozen=True, slots=True)
class YearMaterial:
    """The records of one calendar year.

    `activities` begin in it; `contacts` are all about those, about what they are part of, and about
    `undated` activities (without a year of their own), in whatever year they were taken. `above` has
    of each activity what it is part of. `terms` are all people with their terms, `same_person` leads
    from a person merged into another to that one. `without_year` counts the participations of the
    whole register that belong to no year at all.
    """

    year: int
    today: date
    activities: tuple[Activity, ...] = ()
    undated: tuple[Activity, ...] = ()
    above: Mapping[int, int] | None = None
    contacts: tuple[Contact, ...] = ()
    terms: tuple[Member, ...] = ()
    same_person: Mapping[int, int] | None = None
    results: tuple[Result, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    costs: tuple[Cost, ...] = ()
    focus_areas: tuple[FocusArea, ...] = ()
    spreading: tuple[Spread, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    attendance: tuple[Attended, ...] = ()
    without_year: int = 0

    @property
    def first(self) -> date:
        """The year's first day."""
        return date(self.year, 1, 1)

    @property
    def last(self) -> date:
        """The year's last day."""
        return date(self.year, 12, 31)


def year_material(door: Door, year: int, today: date) -> YearMaterial:
    """Everything that is counted of `year`, as the register stands; `today` tells which meetings are over."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    ask = Ask(since=first, until=last)
    since, until = day_key(first), day_key(date(year + 1, 1, 1))
    with door.snapshot():
        return YearMaterial(
            year=year,
            today=today,
            activities=activities.rows(door, ask),
            undated=ACTIVITIES.rows(door, only="r.sort_key < '0001'"),
            above=dict(door.fetch(_PARTS)),
            contacts=_contacts(door, since, until),
            terms=members.terms(door),
            same_person=merged(door),
            results=_results(door, since, until),
            deviations=deviations.in_days(door, first, last),
            costs=costs.rows(door, ask),
            focus_areas=focus_areas.rows(door, ask),
            spreading=spread.rows(door, ask),
            meetings=meetings.rows(door, ask),
            attendance=attendance.rows(door, first.isoformat(), last.isoformat()),
            without_year=door.number(_WITHOUT_YEAR),
        )


def merged(door: Door) -> dict[int, int]:
    """Whom the rows of people merged into another belong to."""
    return dict(door.fetch(_MERGED))


def _contacts(door: Door, since: str, until: str) -> tuple[Contact, ...]:
    only = f"r.activity_id IN ({_WANTED})"
    return judged(door, CONTACTS.rows(door, only=only, since=since, until=until))


def _results(door: Door, since: str, until: str) -> tuple[Result, ...]:
    rows = f"SELECT id FROM contact WHERE activity_id IN ({_WANTED})"
    only = f"{results.STANDS} AND r.contact_id IN ({rows})"
    return RESULTS.rows(door, only=only, since=since, until=until)
