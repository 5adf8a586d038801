"""Contacts before participation (G14), each with its verdict judged from the facts it was read with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from db.reading.columns import names
from db.reading.door import Door
from db.reading.settings import binding_roles
from db.reading.window import EVERYTHING, Ask, Listing, Order
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.seats import SeatHeld
from nsc_tui.guideline.verdict import (
    ActivityStatus,
    ArrangedBy,
    Judgement,
    ParticipationFacts,
    TookPart,
    judge,
)

_FIELD, _SEAT = "\x1f", "\x1e"
_BOUND = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One contact as the register holds it, with the names and facts around it.

    `member` is the person's e-mail address, or else the name; `activity` the title,
    and `activity_named` what tables call it: the reference where several bear the title.
    """

    key: int
    ref: str
    member: str
    activity: str
    contacted_at: str
    channel: str
    took_part: str
    own_first_day: str
    paid_by: str
    purpose: str
    bound: str
    answered_on: str
    outcome: str
    note: str
    entered_at: str
    person_key: int
    person: str
    organisation: str
    activity_key: int
    activity_ref: str
    activity_named: str
    activity_when: str
    place: str
    arranged_by: str
    status: str
    seats: str

    def facts(self, bound_roles: frozenset[str]) -> ParticipationFacts:
        """What the verdict is judged from."""
        return ParticipationFacts(
            activity_when=_when(self.activity_when),
            arranged_by=ArrangedBy(self.arranged_by),
            contacted_at=_when(self.contacted_at),
            own_first_day=_when(self.own_first_day),
            bound=_BOUND.get(self.bound),
            seats=_seats(self.seats),
            took_part=TookPart(self.took_part or "unknown"),
            status=ActivityStatus(self.status),
            bound_roles=bound_roles,
        )


@dataclass(frozen=True, slots=True)
class Contact(ContactRow):
    """One contact with the program's judgement; `verdict` and `notices` are its values in tables."""

    judgement: Judgement

    @property
    def verdict(self) -> str:
        """`in_time`, `late`, `none`, `check`, `undecidable` or `not_bound`."""
        return self.judgement.verdict.value

    @property
    def notices(self) -> tuple[str, ...]:
        """What the secretary should see beside the verdict."""
        return tuple(notice.value for notice in self.judgement.notices)


_ROW = names(ContactRow)
_PERSON = "person p CROSS JOIN contact r ON r.person_id = p.id"  # walked along the people's own order
_ACTIVITY = "JOIN activity a ON a.id = r.activity_id"
# A title's key is worked out once an activity: the LIMIT keeps SQLite from doing it once a contact.
_BY_TITLE = "JOIN (SELECT id, swedish(title) AS title FROM activity LIMIT -1) a ON a.id = r.activity_id"
_WHEN = "r.sort_key"
CONTACTS = Listing(
    "contact",
    _ROW,
    ContactRow,
    {
        "contacted_at": Order((_WHEN,)),
        "ref": Order(("r.ref",)),
        "member": Order(("p.sort_key", _WHEN), before=_PERSON, kept=True),
        "activity": Order(("a.title", _WHEN), _BY_TITLE, kept=True),
        "activity_when": Order(("a.sort_key", _WHEN), _ACTIVITY, kept=True),
        "took_part": Order(("coalesce(r.took_part, '')", _WHEN), kept=True),
        "entered_at": Order(("r.entered_at",), kept=True),
        "answered_on": Order(("coalesce(r.answered_on, '')", _WHEN), kept=True),
    },
    begins=_WHEN,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Contact, ...]:
    """One window of contacts, by the moment of contact, the newest last unless `ask` says otherwise."""
    return judged(door, CONTACTS.rows(door, ask))


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many contacts `ask` finds."""
    return CONTACTS.count(door, ask)


def one(door: Door, key: int) -> Contact | None:
    """One contact by its number."""
    return _first(judged(door, CONTACTS.rows(door, only="r.id = :key", key=key)))


def named(door: Door, ref: str) -> Contact | None:
    """One contact by its reference."""
    return _first(judged(door, CONTACTS.rows(door, only="r.ref = :ref", ref=ref)))


def of_person(door: Door, person: int) -> tuple[Contact, ...]:
    """Every contact of one person, by the moment of contact."""
    return judged(door, CONTACTS.rows(door, only="r.person_id = :person", person=person))


def of_activity(door: Door, activity: int) -> tuple[Contact, ...]:
    """Every contact about one activity, by the moment of contact."""
    return judged(door, CONTACTS.rows(door, only="r.activity_id = :activity", activity=activity))


def judged(door: Door, rows: Iterable[ContactRow]) -> tuple[Contact, ...]:
    """The contacts with the guideline's verdict on each."""
    roles = binding_roles(door)
    return tuple(
        Contact(**{name: getattr(row, name) for name in _ROW}, judgement=judge(row.facts(roles)))
        for row in rows
    )


def people_at(door: Door, activities: Sequence[int]) -> dict[int, int]:
    """How many people each of these activities has a contact of; those without are left out."""
    marks = ", ".join("?" * len(activities))
    sql = (
        "SELECT activity_id, count(DISTINCT person_id) FROM contact"
        f" WHERE binned_at IS NULL AND activity_id IN ({marks}) GROUP BY activity_id"
    )
    return dict(door.fetch(sql, activities))


def facts_for(door: Door, person: int, activity: int) -> ParticipationFacts | None:
    """The facts of a contact yet to be made, for the verdict shown while it is typed."""
    sql = (
        "SELECT coalesce(a.happens, ''), a.arranged_by, a.status, coalesce((SELECT group_concat(s.role ||"
        " char(31) || coalesce(t.from_on, '') || char(31) || coalesce(t.to_on, ''), char(30)) FROM term t"
        " JOIN seat s ON s.id = t.seat_id AND s.binned_at IS NULL"
        " WHERE t.person_id = :person AND t.binned_at IS NULL), '') FROM activity a WHERE a.id = :activity"
    )
    row = door.first(sql, {"person": person, "activity": activity})
    if row is None:
        return None
    happens, arranged_by, status, seats = row
    return ParticipationFacts(
        activity_when=_when(happens),
        arranged_by=ArrangedBy(arranged_by),
        seats=_seats(seats),
        status=ActivityStatus(status),
        bound_roles=binding_roles(door),
    )


def _first(found: tuple[Contact, ...]) -> Contact | None:
    return found[0] if found else None


@lru_cache(maxsize=4096)
def _when(text: str) -> When:
    return When.parse(text)


@lru_cache(maxsize=4096)
def _seats(packed: str) -> tuple[SeatHeld, ...]:
    """The seats that a view packed into one text."""
    parts = (seat.split(_FIELD) for seat in packed.split(_SEAT) if seat)
    return tuple(SeatHeld(role, _when(begins), _when(ends)) for role, begins, ends in parts)
