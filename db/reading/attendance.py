"""Who was at a meeting, and who should be there."""

from dataclasses import dataclass

from db.names_then import names_then, seats_then
from db.reading.columns import names
from db.reading.door import Door
from nsc_tui.guideline.seats import BINDING_ROLES, Role

PRESENT = frozenset({"member", "substitute"})


@dataclass(frozen=True, slots=True)
class Attended:
    """One person in the attendance of one meeting; `paragraphs` is empty for the whole of it.

    `person` and `replaces` are named as in tables, `name` and `replaces_name` as printed.
    `printed_*` are filled once the protocol is completed or approved.
    """

    key: int
    ref: str
    meeting: str
    person: str
    group: str
    paragraphs: str
    replaces: str
    note: str
    meeting_key: int
    person_key: int
    name: str
    title: str
    printed_role: str
    printed_organisation: str
    printed_party: str
    replaces_name: str


@dataclass(frozen=True, slots=True)
class Expected:
    """One who holds a seat on the day of a meeting, and the group they stand in (empty: not yet)."""

    person_key: int
    name: str
    title: str
    role: str
    organisation: str
    party: str
    group: str


@dataclass(frozen=True, slots=True)
class Tally:
    """The live count: `present` of `seats` (those with a vote; substitutes count only where they sit in)."""

    present: int
    seats: int


_COLUMNS = ", ".join(f'v."{column}"' for column in names(Attended))
_VOTING = BINDING_ROLES - {Role.SUBSTITUTE}


def rows(door: Door, since: str = "", until: str = "9999") -> tuple[Attended, ...]:
    """The attendance of all meetings held from `since` to `until`, meeting by meeting, by name."""
    return _rows(door, "v.held_on BETWEEN ? AND ?", (since, until))


def of_meeting(door: Door, meeting: int) -> tuple[Attended, ...]:
    """The attendance of one meeting, by name in Swedish order."""
    return _rows(door, "v.meeting_key = ?", (meeting,))


def of_person(door: Door, person: int) -> tuple[Attended, ...]:
    """Every meeting in whose attendance a person stands, oldest first; also as who was merged into them."""
    them = "SELECT id FROM person WHERE id = ?1 OR merged_into_id = ?1"
    return _rows(door, f"v.person_key IN ({them})", (person,))


def expected(door: Door, meeting: int) -> tuple[Expected, ...]:
    """Everybody who holds a seat on the day of a meeting, in the order of the seats."""
    row = door.first("SELECT held_on FROM meeting WHERE id = ?", (meeting,))
    if row is None:
        return ()
    groups = dict(door.fetch("SELECT person_id, listed_as FROM attendance WHERE meeting_id = ?", (meeting,)))
    holders = dict.fromkeys(seat.person for seat in seats_then(door.connection, row[0]))
    return tuple(
        Expected(
            person, then.name, then.title, then.role, then.organisation, then.party, groups.get(person, "")
        )
        for person, then in names_then(door.connection, holders, row[0]).items()
    )


def addresses(door: Door, meeting: int) -> tuple[str, ...]:
    """The e-mail address of everybody in a meeting's attendance or expected there; empty where unknown."""
    wanted = dict.fromkeys(each.person_key for each in expected(door, meeting))
    wanted |= dict.fromkeys(each.person_key for each in of_meeting(door, meeting))
    marks = ", ".join("?" * len(wanted))
    sql = f"SELECT coalesce(email, '') FROM person WHERE id IN ({marks}) ORDER BY sort_key, id"
    return tuple(str(email) for (email,) in door.fetch(sql, tuple(wanted)))


def tally(door: Door, meeting: int) -> Tally:
    """The live count of a meeting: `närvarande 14 / 19`."""
    row = door.first("SELECT held_on FROM meeting WHERE id = ?", (meeting,))
    if row is None:
        return Tally(0, 0)
    seats = sum(1 for seat in seats_then(door.connection, row[0]) if seat.role in _VOTING)
    present = sum(1 for person in of_meeting(door, meeting) if person.group in PRESENT)
    return Tally(present, seats)


def _rows(door: Door, where: str, values: tuple[object, ...]) -> tuple[Attended, ...]:
    sql = (
        f"SELECT {_COLUMNS} FROM attendance_row v WHERE {where} ORDER BY v.held_on, v.ref, v.sort_key, v.key"
    )
    return tuple(Attended(*row) for row in door.fetch(sql, values))
