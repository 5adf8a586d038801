"""The council: who holds which seat from when to when, people without a seat, and vacant seats."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask
from db.reading.words import words_condition
from nsc_tui.language.member_list import VACANT


@dataclass(frozen=True, slots=True)
class Member:
    """A term on a seat, a person without a seat (no `role`), or a vacant seat (no `person_key`).

    `key` is unique among all three: `t`, `p` or `s` and a number. `from_` and `to` are dates of
    any precision, both included; empty where not known or not ended.
    """

    key: str
    ref: str
    term_key: int | None
    person_key: int | None
    seat_key: int | None
    given_name: str
    family_name: str
    title: str
    organisation: str
    role: str
    party: str
    from_: str
    to: str
    email: str
    phone: str
    substitute_for: str

    @property
    def name(self) -> str:
        """Given and family name; empty for a vacant seat."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def family_name_or_vacant(self) -> str:
        """What stands in the place of the family name for people: that nobody holds the seat."""
        return VACANT() if self.is_vacant else self.family_name

    @property
    def is_vacant(self) -> bool:
        """Whether this is a seat that nobody holds."""
        return self.person_key is None


_COLUMNS = ", ".join(f'm."{column}"' for column in names(Member))
_HELD = (
    "SELECT 1 FROM term t JOIN person p ON p.id = t.person_id AND p.binned_at IS NULL"
    " WHERE t.seat_id = m.seat_key AND t.binned_at IS NULL AND holds_on(t.from_on, t.to_on, :day)"
)
_NEVER_HELD = "NOT EXISTS (SELECT 1 FROM term t WHERE t.seat_id = m.seat_key AND t.binned_at IS NULL)"
_VACANT = f"m.person_key IS NULL AND NOT EXISTS ({_HELD})"
_ROLE = (
    "CASE m.role WHEN 'ordförande' THEN 1 WHEN 'vice ordförande' THEN 2 WHEN 'ledamot' THEN 3"
    " WHEN 'ersättare' THEN 4 WHEN 'adjungerad' THEN 5 ELSE 6 END"
)
_BY_NAME = ("m.sort_key", 'm."from"')
_ORDERS = {
    "family_name": _BY_NAME,
    "name": _BY_NAME,
    "given_name": ("swedish(m.given_name)", *_BY_NAME),
    "title": ("swedish(m.title)", *_BY_NAME),
    "organisation": ("m.organisation_sort_key", *_BY_NAME),
    "role": (_ROLE, *_BY_NAME),
    "from": ('m."from"', "m.sort_key"),
    "to": ("m.\"to\" = ''", 'm."to"', "m.sort_key"),
    "email": ("m.email", *_BY_NAME),
}  # fmt: skip


def rows(door: Door, on: date, ask: Ask = EVERYTHING) -> tuple[Member, ...]:
    """One window of the council's rows, former terms too; seats vacant on the day `on` come last."""
    return _window(door, f"(m.person_key IS NOT NULL OR {_VACANT})", on, ask)


def current(door: Door, on: date, ask: Ask = EVERYTHING) -> tuple[Member, ...]:
    """One window of those who may hold a seat on the day `on`, and the seats that are vacant then."""
    return _window(door, _current(), on, ask)


def one(door: Door, key: str, on: date) -> Member | None:
    """The row with that `key`; None where it is gone, or a seat that is no longer vacant on the day `on`."""
    only = {
        "t": "m.term_key = :number",
        "p": "m.person_key = :number AND m.term_key IS NULL",
        "s": f"m.seat_key = :number AND {_VACANT}",
    }[key[:1]]
    found = _window(door, only, on, Ask(), number=int(key[1:]))
    return found[0] if found else None


def terms(door: Door, ask: Ask = EVERYTHING) -> tuple[Member, ...]:
    """All people with their terms: no vacant seats."""
    return _window(door, "m.person_key IS NOT NULL", None, ask)


def tabled(door: Door, ask: Ask = EVERYTHING) -> tuple[Member, ...]:
    """All people with their terms and, last, the seats that no term tells of: the table `members`."""
    return _window(door, f"(m.person_key IS NOT NULL OR {_NEVER_HELD})", None, ask)


def vacancies(door: Door, on: date) -> tuple[Member, ...]:
    """The seats that nobody holds on the day `on`."""
    return _window(door, _VACANT, on, Ask(order="organisation"))


def terms_of(door: Door, person: int) -> tuple[Member, ...]:
    """Every term of one person, the oldest first."""
    return _window(door, "m.person_key = :person", None, Ask(order="from"), person=person)


def holders_of(door: Door, seat: int) -> tuple[Member, ...]:
    """Everybody who held a seat, the first first."""
    only = "m.seat_key = :seat AND m.person_key IS NOT NULL"
    return _window(door, only, None, Ask(order="from"), seat=seat)


def ever_of_organisation(door: Door, organisation: int) -> tuple[Member, ...]:
    """Everybody who holds or held a seat for one organisation, or works there, by name."""
    of_it = "WHERE organisation_id = :organisation"
    seats, people = f"SELECT id FROM seat {of_it}", f"SELECT id FROM person {of_it}"
    only = f"m.person_key IS NOT NULL AND (m.seat_key IN ({seats}) OR m.person_key IN ({people}))"
    return _window(door, only, None, EVERYTHING, organisation=organisation)


def of_organisation(door: Door, name: str, on: date) -> tuple[Member, ...]:
    """Who may hold an organisation's seats on the day `on`, and those of its seats that are vacant then."""
    only = f"m.organisation = :organisation AND {_current()}"
    return _window(door, only, on, Ask(order="role"), organisation=name)


def _current() -> str:
    return f'(m.term_key IS NOT NULL AND holds_on(m."from", m."to", :day) OR {_VACANT})'


def _window(door: Door, only: str, on: date | None, ask: Ask, **values: Any) -> tuple[Member, ...]:
    where = _condition(door, only, on, ask, values)
    way = " DESC" if ask.descending else ""
    order = ", ".join(f"{key}{way}" for key in _ORDERS.get(ask.order, _BY_NAME))
    values |= {"limit": -1 if ask.limit is None else ask.limit, "offset": ask.offset}
    sql = (
        f"SELECT {_COLUMNS} FROM member_row m WHERE {where}"
        f" ORDER BY {order}, m.key{way} LIMIT :limit OFFSET :offset"
    )
    return tuple(Member(*row) for row in door.fetch(sql, values))


def _condition(door: Door, only: str, on: date | None, ask: Ask, values: dict[str, Any]) -> str:
    values["day"] = on.isoformat() if on else ""
    parts = [only]
    if ask.words.strip():
        people = words_condition(door, ask.words, "person", values)
        parts.append(f"m.person_key IN ({people})")
    return " AND ".join(parts)
