"""Which seats stand free while many people are brought in.

`db.writing.seats.free_seat` looks at every seat of an organisation and role, which is right for one
person and too slow for thousands; here the seats are kept by when they are next free.
"""

from heapq import heappop, heappush

from sqlmodel import col, select

from db.writing import seats
from db.writing.models import Seat, Term
from db.writing.pen import Act
from nsc_tui.guideline.dates import When

_NEVER = "9999"
_ALWAYS = ""


class FreeSeats:
    """The seats of each organisation and role, the one that is free soonest first."""

    def __init__(self, act: Act) -> None:
        self._act = act
        self._free: dict[tuple[int, str], list[tuple[str, int]]] = {}

    def take(self, organisation: int, role: str, from_on: str, to_on: str) -> int:
        """A seat that is certainly free from `from_on` on, else a new one; raises Fault as a new seat may."""
        waiting = self._of(organisation, role)
        if waiting and _begins(from_on) > waiting[0][0]:
            _, seat = heappop(waiting)
        else:
            seat = seats.open_seat(self._act, organisation, role)
        heappush(waiting, (_ends(to_on), seat))
        return seat

    def _of(self, organisation: int, role: str) -> list[tuple[str, int]]:
        if (organisation, role) not in self._free:
            self._free[organisation, role] = self._load(organisation, role)
        return self._free[organisation, role]

    def _load(self, organisation: int, role: str) -> list[tuple[str, int]]:
        found = (
            select(Seat.id, Term.to_on, Term.id)
            .join(Term, (col(Term.seat_id) == Seat.id) & col(Term.binned_at).is_(None), isouter=True)
            .where(
                Seat.organisation_id == organisation,
                Seat.role == role,
                col(Seat.binned_at).is_(None),
                col(Seat.closed_on).is_(None),
            )
        )
        free: dict[int, str] = {}
        for seat, to_on, term in self._act.session.exec(found).all():
            assert seat is not None
            free[seat] = max(free.get(seat, _ALWAYS), _ALWAYS if term is None else _ends(to_on or ""))
        heap: list[tuple[str, int]] = []
        for seat, since in free.items():
            heappush(heap, (since, seat))
        return heap


def _begins(from_on: str) -> str:
    """The first instant of a term, as a text that sorts; an unknown one may be any."""
    first = When.parse(from_on).earliest_start
    return first.isoformat() if first else _ALWAYS


def _ends(to_on: str) -> str:
    """The last instant of a term, as a text that sorts; an empty one has not ended."""
    last = When.parse(to_on).latest_end
    return last.isoformat() if last else _NEVER
