"""Organisations: those that sit on the council, pay, or are told."""

from dataclasses import dataclass

from db.reading.columns import maker, names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Organisation:
    """One organisation; `covered` is `yes`, `no` or empty: nobody has judged it (G03)."""

    key: int
    ref: str
    name: str
    kind: str
    former_names: tuple[str, ...]
    area: str
    covered: str


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name borne to the day before `until`; empty where that day is not known."""

    name: str
    until: str


ORGANISATIONS = Listing(
    "organisation",
    names(Organisation),
    maker(Organisation, "former_names"),
    {
        "name": Order(("r.sort_key",)),
        "kind": Order(("coalesce(r.kind, '')", "r.sort_key")),
        "covered": Order(("coalesce(r.covered, 2)", "r.sort_key")),
        "area": Order(("coalesce(r.area, '')", "r.sort_key")),
    },
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Organisation, ...]:
    """One window of organisations, by name in Swedish order unless `ask` says otherwise."""
    return ORGANISATIONS.rows(door, ask)


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many organisations `ask` finds."""
    return ORGANISATIONS.count(door, ask)


def one(door: Door, key: int) -> Organisation | None:
    """One organisation by its number."""
    return ORGANISATIONS.one(door, key)


def named(door: Door, name: str) -> Organisation | None:
    """One organisation by its name now, or by a former one that no other bears or bore."""
    found = ORGANISATIONS.rows(door, only="r.name = :name", name=name) or ORGANISATIONS.rows(
        door, only="r.id IN (SELECT organisation_id FROM organisation_name WHERE name = :name)", name=name
    )
    return found[0] if len(found) == 1 else None


def former_names(door: Door, key: int) -> tuple[FormerName, ...]:
    """The names an organisation bore, the latest last."""
    sql = (
        "SELECT name, coalesce(until, '') FROM organisation_name WHERE organisation_id = ?"
        " ORDER BY coalesce(until, ''), id"
    )
    return tuple(FormerName(*row) for row in door.fetch(sql, (key,)))
