"""Seats on the council and who holds them when: a seat is an organisation in a role, a term its holder.

A seat without a holder is vacant, which is a state of its own; it passes from person to person.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel import col, select

from db.checks import Refused, Value, checked
from db.writing.models import Person, Seat, Term
from db.writing.pen import Act
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.seats import SeatHeld, certain_span
from nsc_tui.language import checks as words


@dataclass(frozen=True, slots=True, kw_only=True)
class TermDetails:
    """Who holds a seat from when to when (dates of any precision, empty = not known or not ended).

    `party` is kept for elected politicians only (dataskyddslagen 3:3).
    """

    seat: int
    person: int
    party: str = ""
    from_on: str = ""
    to_on: str = ""
    substitute_for: int | None = None


def open_seat(act: Act, organisation: int, role: str) -> int:
    """A new seat, vacant until somebody is given it."""
    return insert(act, Seat, {"organisation_id": organisation, "role": role}).key


def free_seat(act: Act, organisation: int, role: str, from_on: str, to_on: str) -> int:
    """A seat of that organisation and role that nobody holds in the span; a new one where there is none."""
    seats = act.session.exec(
        select(Seat)
        .where(Seat.organisation_id == organisation, Seat.role == role, col(Seat.binned_at).is_(None))
        .order_by(col(Seat.id))
    )
    for seat in seats.all():
        if _holder(act, seat.key, from_on, to_on, besides=None) is None:
            return seat.key
    return open_seat(act, organisation, role)


def close_seat(act: Act, key: int, on: str) -> None:
    """The council no longer has this seat from the day `on`; its history stays."""
    update(act, get(act, Seat, key), {"closed_on": on})


def give(act: Act, details: TermDetails) -> int:
    """Let a person hold a seat; refused where somebody else certainly holds it then."""
    _check(act, details, besides=None)
    return insert(act, Term, _values(details)).key


def change(act: Act, key: int, details: TermDetails) -> None:
    """Correct a term."""
    _check(act, details, besides=key)
    update(act, get(act, Term, key), _values(details))


def end(act: Act, key: int, on: str) -> None:
    """End a term: `on` is its last day."""
    row = get(act, Term, key)
    _check_order(row.from_on or "", on)
    update(act, row, {"to_on": on})


def succeed(act: Act, key: int, successor: int, from_on: date) -> int:
    """Pass the seat of the term `key` to `successor` from a day; the old term ends the day before."""
    row = get(act, Term, key)
    end(act, key, (from_on - timedelta(days=1)).isoformat())
    return give(act, TermDetails(seat=row.seat_id, person=successor, from_on=from_on.isoformat()))


def discard(act: Act, key: int) -> None:
    """Put a term that was entered by mistake in the bin."""
    bin_row(act, Term, key)


def refuse_taken(act: Act, row: Term) -> None:
    """Raise `Refused` where somebody else certainly holds the term's seat at some time in it."""
    _refuse_held(act, row.seat_id, row.from_on or "", row.to_on or "", besides=row.id)


def _values(details: TermDetails) -> dict[str, Value]:
    return {
        "seat_id": details.seat,
        "person_id": details.person,
        "party": details.party,
        "from_on": details.from_on,
        "to_on": details.to_on,
        "substitute_for_id": details.substitute_for,
    }


def _check(act: Act, details: TermDetails, besides: int | None) -> None:
    for field, written in (("from_on", details.from_on), ("to_on", details.to_on)):
        checked("term", field, written)
    _check_order(details.from_on, details.to_on)
    _refuse_held(act, details.seat, details.from_on, details.to_on, besides)


def _refuse_held(act: Act, seat: int, from_on: str, to_on: str, besides: int | None) -> None:
    holder = _holder(act, seat, from_on, to_on, besides)
    if holder is not None:
        person = get(act, Person, holder.person_id)
        name = f"{person.given_name} {person.family_name}"
        raise Refused(
            "from_on", words.SEAT_IS_TAKEN, name=name, since=holder.from_on or "?", to=holder.to_on or ""
        )


def _check_order(from_on: str, to_on: str) -> None:
    begins, ends = When.parse(from_on), When.parse(to_on)
    if begins.earliest_start and ends.latest_end and ends.latest_end < begins.earliest_start:
        raise Refused("to_on", words.ENDS_BEFORE_IT_BEGINS, since=from_on, to=to_on)


def _holder(act: Act, seat: int, from_on: str, to_on: str, besides: int | None) -> Term | None:
    """Who certainly holds the seat at some time in the span."""
    terms = act.session.exec(select(Term).where(Term.seat_id == seat, col(Term.binned_at).is_(None)))
    for term in terms.all():
        if term.id != besides and certainly_meet((term.from_on or "", term.to_on or ""), (from_on, to_on)):
            return term
    return None


def certainly_meet(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two terms share a day, however their incomplete dates are read; empty has no limit."""
    spans = [
        certain_span(SeatHeld("", When.parse(begins), When.parse(ends))) for begins, ends in (one, other)
    ]
    if spans[0] is None or spans[1] is None:
        return False
    (begins, ends), (other_begins, other_ends) = spans[0], spans[1]
    return _not_after(begins, other_ends) and _not_after(other_begins, ends)


def _not_after(begins: datetime | None, ends: datetime | None) -> bool:
    return begins is None or ends is None or begins <= ends
