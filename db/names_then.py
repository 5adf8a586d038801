"""What people and seats were called on a given day: old protocols keep what was true then."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from nsc_tui.guideline.dates import When
from nsc_tui.guideline.seats import SeatHeld, may_hold


class NameThen(NamedTuple):
    """A person as they are printed in the protocol of one day."""

    name: str
    title: str
    role: str
    organisation: str
    party: str


class SeatThen(NamedTuple):
    """A seat somebody held on one day."""

    person: int
    role: str
    organisation: int
    party: str


def seats_then(connection: sqlite3.Connection, day: str) -> tuple[SeatThen, ...]:
    """Every seat that was held on `day`, by the person who held it; vacant seats have no row."""
    when = When.parse(day)
    rows = connection.execute(
        "SELECT t.person_id, s.role, s.organisation_id, t.party, t.from_on, t.to_on FROM term t "
        "JOIN seat s ON s.id = t.seat_id WHERE t.binned_at IS NULL AND s.binned_at IS NULL ORDER BY t.id"
    )
    return tuple(
        SeatThen(person, role, organisation, party or "")
        for person, role, organisation, party, begins, ends in rows.fetchall()
        if may_hold(SeatHeld(role, When.parse(begins or ""), When.parse(ends or "")), when)
    )


def names_then(connection: sqlite3.Connection, people: Iterable[int], day: str) -> dict[int, NameThen]:
    """How people are printed on `day`: the name borne then, and the seat held then where there is one.

    The seats are read once, however many people are asked for.
    """
    held: dict[int, SeatThen] = {}
    for seat in seats_then(connection, day):
        held.setdefault(seat.person, seat)
    return {person: _name_then(connection, person, day, held.get(person)) for person in people}


def _name_then(connection: sqlite3.Connection, person: int, day: str, seat: SeatThen | None) -> NameThen:
    row = connection.execute(
        "SELECT given_name, family_name, title, organisation_id FROM person WHERE id = ?", (person,)
    ).fetchone()
    organisation = seat.organisation if seat else row[3]
    return NameThen(
        name=person_name_then(connection, person, day),
        title=row[2] or "",
        role=seat.role if seat else "",
        organisation=organisation_name_then(connection, organisation, day) if organisation else "",
        party=seat.party if seat else "",
    )


def person_name_then(connection: sqlite3.Connection, person: int, day: str) -> str:
    """The name a person bore on `day`; a former name holds to the day before its `until`."""
    row = connection.execute(
        "SELECT given_name, family_name, until FROM person_name WHERE person_id = :id AND until > :day "
        "UNION ALL SELECT given_name, family_name, '9999' FROM person WHERE id = :id ORDER BY 3 LIMIT 1",
        {"id": person, "day": day},
    ).fetchone()
    return f"{row[0]} {row[1]}"


def organisation_name_then(connection: sqlite3.Connection, organisation: int, day: str) -> str:
    """The name an organisation bore on `day`; a former name without `until` is of unknown time."""
    row = connection.execute(
        "SELECT name, until FROM organisation_name WHERE organisation_id = :id AND until > :day "
        "UNION ALL SELECT name, '9999' FROM organisation WHERE id = :id ORDER BY 2 LIMIT 1",
        {"id": organisation, "day": day},
    ).fetchone()
    return str(row[0])
