"""People: those who sit on the council, and those who do not, such as officials."""

from dataclasses import dataclass

from db.reading.columns import maker, names
from db.reading.door import Door
from db.reading.organisations import FormerName
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Person:
    """One person; `ref` is the e-mail address, or else the name. `organisation` is where they work."""

    key: int
    ref: str
    name: str
    given_name: str
    family_name: str
    title: str
    organisation: str
    organisation_key: int | None
    email: str
    phone: str
    former_names: tuple[str, ...]


PEOPLE = Listing(
    "person",
    names(Person),
    maker(Person, "former_names"),
    {
        "name": Order(("r.sort_key",)),
        "family_name": Order(("r.sort_key",)),
        "given_name": Order(("swedish(r.given_name)", "r.sort_key")),
        "email": Order(("coalesce(r.email, '')", "r.sort_key")),
        "organisation": Order(
            ("coalesce(o.sort_key, '')", "r.sort_key"),
            "LEFT JOIN organisation o ON o.id = r.organisation_id",
        ),
    },
)

_SEATLESS = (
    "NOT EXISTS (SELECT 1 FROM term t JOIN seat s ON s.id = t.seat_id AND s.binned_at IS NULL"
    " WHERE t.person_id = r.id AND t.binned_at IS NULL)"
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Person, ...]:
    """One window of people, by family name in Swedish order unless `ask` says otherwise."""
    return PEOPLE.rows(door, ask)


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many people `ask` finds."""
    return PEOPLE.count(door, ask)


def seatless(door: Door, ask: Ask = EVERYTHING) -> tuple[Person, ...]:
    """One window of the people who never held a seat: officials, guests."""
    return PEOPLE.rows(door, ask, only=_SEATLESS)


def count_seatless(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many people `ask` finds who never held a seat."""
    return PEOPLE.count(door, ask, only=_SEATLESS)


def place_seatless(door: Door, key: int, ask: Ask = EVERYTHING) -> int | None:
    """How many of them stand before the one with the number `key`; None where it is not among them."""
    return PEOPLE.place(door, key, ask, only=_SEATLESS)


def of_organisation(door: Door, organisation: int) -> tuple[Person, ...]:
    """Everybody who works at an organisation, by name."""
    return PEOPLE.rows(door, only="r.organisation_id = :organisation", organisation=organisation)


def one(door: Door, key: int) -> Person | None:
    """One person by their number."""
    return PEOPLE.one(door, key)


def named(door: Door, ref: str) -> tuple[Person, ...]:
    """Everybody of that e-mail address, else of that name now, else of that name before: none or several."""
    address = ref.strip().lower()
    for only in (
        "r.email = :ref",
        "r.id IN (SELECT merged_into_id FROM person WHERE email = :ref)",
        "r.given_name || ' ' || r.family_name = :name",
        "r.id IN (SELECT person_id FROM person_name WHERE given_name || ' ' || family_name = :name)",
    ):
        if found := PEOPLE.rows(door, only=only, ref=address, name=" ".join(ref.split())):
            return found
    return ()


def former_names(door: Door, key: int) -> tuple[FormerName, ...]:
    """The names a person bore, the latest last."""
    sql = (
        "SELECT given_name || ' ' || family_name, coalesce(until, '') FROM person_name WHERE person_id = ?"
        " ORDER BY coalesce(until, ''), id"
    )
    return tuple(FormerName(*row) for row in door.fetch(sql, (key,)))
