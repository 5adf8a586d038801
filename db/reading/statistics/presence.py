"""Who was at the year's meetings, of those whose seat called them there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from db.catalogue.protocol import AWAY_GROUPS
from db.reading import attendance, meetings, members
from db.reading.attendance import Attended
from db.reading.door import Door
from db.reading.meetings import Meeting
from db.reading.members import Member
from db.reading.statistics.material import YearMaterial, merged
from db.reading.statistics.participation import seat_held, terms_by_person
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.deviation_state import ProtocolState


@dataclass(frozen=True, slots=True)
class Presence:
    """One person's year: of the meetings `held` while the seat was theirs, at how many they were.

    `in_part` of the `present` ones were for some § only. `unstated`: in no group of the attendance.
    `meetings` are those held, each with the group the person stood in (empty: in none).
    """

    person_key: int
    person: str
    organisation: str
    role: str
    meetings: tuple[tuple[Meeting, str], ...]
    in_part: int

    @property
    def held(self) -> int:
        """How many meetings there were to be at."""
        return len(self.meetings)

    @property
    def present(self) -> int:
        """At how many the person was."""
        return sum(group != "" and group not in AWAY_GROUPS for _, group in self.meetings)

    @property
    def apologies(self) -> int:
        """From how many the person had asked to be excused."""
        return self._in("apologies")

    @property
    def absent(self) -> int:
        """From how many the person was away without that."""
        return self._in("absent")

    @property
    def unstated(self) -> int:
        """Of how many nobody said."""
        return self._in("")

    def _in(self, wanted: str) -> int:
        return sum(group == wanted for _, group in self.meetings)


@dataclass(frozen=True, slots=True)
class Meetings:
    """The year's meetings: `counted` have an attendance, `unrecorded` are over and have none."""

    counted: tuple[Meeting, ...] = ()
    unrecorded: tuple[Meeting, ...] = ()
    to_come: tuple[Meeting, ...] = ()
    cancelled: tuple[Meeting, ...] = ()

    @property
    def held(self) -> int:
        """How many were held."""
        return len(self.counted) + len(self.unrecorded)


def meetings_of_year(material: YearMaterial) -> Meetings:
    """The year's meetings by what came of them; one is over when its day is no later than today."""
    recorded = {each.meeting_key for each in material.attendance}
    cancelled = [each for each in material.meetings if each.state == ProtocolState.CANCELLED]
    rest = [each for each in material.meetings if each.state != ProtocolState.CANCELLED]
    over = [each for each in rest if each.date <= material.today.isoformat()]
    return Meetings(
        tuple(each for each in over if each.key in recorded),
        tuple(each for each in over if each.key not in recorded),
        tuple(each for each in rest if each not in over),
        tuple(cancelled),
    )


def presence(material: YearMaterial) -> tuple[Presence, ...]:
    """Everybody who held a seat at one of the meetings whose attendance is recorded, by name."""
    counted = meetings_of_year(material).counted
    stood = _stood(material)
    people = terms_by_person(material.terms)
    lines = (_line(person, terms, counted, stood) for person, terms in people.items())
    return tuple(line for line in lines if line is not None)


def presence_by_year(door: Door, first: int, today: date) -> dict[int, tuple[Presence, ...]]:
    """The presence of each year from `first` to that of `today`, everything read once."""
    terms, same, held = members.terms(door), merged(door), meetings.rows(door)
    stood = attendance.rows(door, f"{first}-01-01", today.isoformat())
    return {
        year: presence(
            YearMaterial(
                year,
                today,
                terms=terms,
                same_person=same,
                meetings=tuple(each for each in held if each.date.startswith(str(year))),
                attendance=tuple(each for each in stood if each.meeting.startswith(str(year))),
            )
        )
        for year in range(first, today.year + 1)
    }


def _stood(material: YearMaterial) -> dict[tuple[int, int], Attended]:
    """Who stands in which attendance, those merged into another person as that one."""
    same = material.same_person or {}
    return {
        (each.meeting_key, same.get(each.person_key, each.person_key)): each for each in material.attendance
    }


def _line(
    person: int,
    terms: Sequence[Member],
    meetings: Iterable[Meeting],
    stood: dict[tuple[int, int], Attended],
) -> Presence | None:
    seats = [(each, seat_held(terms, When.parse(each.date))) for each in meetings]
    called = [(each, seat) for each, seat in seats if seat is not None]
    if not called:
        return None
    last = called[-1][1]
    rows = [(each, stood.get((each.key, person))) for each, _ in called]
    return Presence(
        person_key=person,
        person=last.name,
        organisation=last.organisation,
        role=last.role,
        meetings=tuple((each, row.group if row else "") for each, row in rows),
        in_part=sum(bool(row and row.paragraphs and row.group not in AWAY_GROUPS) for _, row in rows),
    )
