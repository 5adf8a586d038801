"""Seats that nobody has held yet on their way in: rows of members with organisation and role, but no name."""

from collections import Counter
from collections.abc import Iterable

from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from db.writing import seats
from db.writing.importing.desk import Desk
from db.writing.importing.lookup import Lookup
from db.writing.importing.rows import Row
from db.writing.models import Seat, Term
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.seats import SeatHeld, may_hold
from nsc_tui.language import checks
from nsc_tui.language import importing as words
from nsc_tui.language.text import spoken

SEAT = "seat"
_VACANT = frozenset({"vakant", "vacant"})
_OF_A_NAME = frozenset({"given_name", "family_name", "email"})
_OF_A_HOLDER = ("title", "party", "from", "to", "phone", "substitute_for")

Place = tuple[int, str]
"""An organisation and a role."""


def is_vacant(row: Row) -> bool:
    """Whether a row of members tells of a seat and nobody on it; `Vakant` may stand for the name."""
    name = f"{row['given_name']} {row['family_name']}".strip().casefold()
    has_role = bool(row["role"]) or "role" in row.wrong
    is_nobody = (not name or name in _VACANT) and row.wrong.keys().isdisjoint(_OF_A_NAME)
    return is_nobody and not row["email"] and has_role


def bring(desk: Desk, kind: str, rows: Iterable[Row]) -> None:
    """Open the vacant seats that are more than the register has; comes after the terms."""
    told: Counter[Place] = Counter()
    for row in rows:
        lookup = Lookup(desk, row)
        organisation = lookup.organisation("organisation")
        check(lookup, row)
        if organisation is None or not lookup.sound:
            continue
        place = (organisation, row["role"])
        told[place] += 1
        if told[place] <= _never_held(desk, place):
            desk.unchanged[kind] += 1
        else:
            _open(desk, kind, row, place)


def check(lookup: Lookup, row: Row) -> None:
    """Refuse what a vacant seat cannot have."""
    if row.lacks("organisation"):
        lookup.refuse(checks.MISSING, "organisation")
    for heading in _OF_A_HOLDER:
        if row[heading]:
            lookup.refuse(words.NOT_OF_A_VACANT_SEAT, heading)


def _open(desk: Desk, kind: str, row: Row, place: Place) -> None:
    if name := _left_by(desk, place):
        said = {"organisation": row["organisation"], "role": row["role"], "name": name}
        desk.remarks.append(row.problem(words.VACANT_BESIDES, "", said).written_in(spoken()))
    with desk.trying(row, {"role": "role", "organisation": "organisation_id"}):
        desk.bring(kind, row, SEAT, seats.open_seat(desk.act, *place))


def _never_held(desk: Desk, place: Place) -> int:
    """How many seats of that organisation and role nobody has held."""
    held = select(Term.seat_id).where(col(Term.binned_at).is_(None))
    return len(desk.act.session.exec(_open_seats(place).where(col(Seat.id).not_in(held))).all())


def _left_by(desk: Desk, place: Place) -> str:
    """Who was the last to leave a seat of that organisation and role that is vacant today; else empty."""
    today = desk.act.today.isoformat()
    for seat in desk.act.session.exec(_open_seats(place)).all():
        found = select(Term).where(Term.seat_id == seat.key, col(Term.binned_at).is_(None))
        terms = desk.act.session.exec(found.order_by(col(Term.to_on))).all()
        if terms and not any(_may_hold(term, today) for term in terms):
            return desk.names.people.said(terms[-1].person_id)
    return ""


def _open_seats(place: Place) -> SelectOfScalar[Seat]:
    organisation, role = place
    return select(Seat).where(
        Seat.organisation_id == organisation,
        Seat.role == role,
        col(Seat.binned_at).is_(None),
        col(Seat.closed_on).is_(None),
    )


def _may_hold(term: Term, day: str) -> bool:
    held = SeatHeld("", When.parse(term.from_on or ""), When.parse(term.to_on or ""))
    return may_hold(held, When.parse(day))
