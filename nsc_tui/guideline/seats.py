"""Seats in the council and the times at which they were held.

A seat begins with its first day and ends with its last, both included. A limit that was
never written (None, or an empty date) is no limit; one that is known only to the month or
year leaves a span in which nothing is certain.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from nsc_tui.guideline.dates import When


class Role(StrEnum):
    """A role in the council; the values are the words of the tables and the paper."""

    CHAIR = "ordförande"
    VICE_CHAIR = "vice ordförande"
    MEMBER = "ledamot"
    SUBSTITUTE = "ersättare"
    COOPTED = "adjungerad"


# Our reading of "ledamöter" in G14, which a register can change.
BINDING_ROLES: Final[frozenset[str]] = frozenset({Role.CHAIR, Role.VICE_CHAIR, Role.MEMBER, Role.SUBSTITUTE})

_TOUCHING: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class SeatHeld:
    """One seat that a person held, in `role`, from its first day to its last."""

    role: str
    begins: When | None = None
    ends: When | None = None


def may_hold(seat: SeatHeld, when: When) -> bool:
    """Whether the seat can have been held at some instant of `when`."""
    return not begins_after(seat, when) and not ended_before(seat, when)


def begins_after(seat: SeatHeld, when: When) -> bool:
    """Whether the seat had certainly not begun by the end of `when`."""
    begins = seat.begins.earliest_start if seat.begins else None
    return begins is not None and when.latest_end is not None and when.latest_end < begins


def ended_before(seat: SeatHeld, when: When) -> bool:
    """Whether the seat had certainly ended before `when` began."""
    ends = seat.ends.latest_end if seat.ends else None
    return ends is not None and when.earliest_start is not None and ends < when.earliest_start


def certainly_covered(when: When, seats: tuple[SeatHeld, ...]) -> bool:
    """Whether one of `seats`, or several that follow on each other, was held at every possible start.

    A start of unknown date is covered only by a seat without limits.
    """
    spans = [span for seat in seats if (span := certain_span(seat)) is not None]
    if when.earliest_start is None or when.latest_start is None:
        return any(begins is None and ends is None for begins, ends in spans)
    reached = when.earliest_start
    for begins, ends in sorted(spans, key=lambda span: span[0].isoformat() if span[0] else ""):
        if begins is not None and begins > reached:
            return False
        if ends is None or ends >= when.latest_start:
            return True
        reached = max(reached, ends + _TOUCHING)
    return False


def certain_span(seat: SeatHeld) -> tuple[datetime | None, datetime | None] | None:
    """The first and last instant between which the seat was held for certain; None where there is none."""
    begins = ends = None
    if seat.begins:
        begins = seat.begins.earliest_start if seat.begins.day_known else seat.begins.latest_start
        if begins is None:
            return None
    if seat.ends:
        ends = seat.ends.latest_end if seat.ends.last_day_known else seat.ends.earliest_end
        if ends is None:
            return None
    return begins, ends
