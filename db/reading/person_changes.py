"""The history about one person: every change of what is held on them, also of what is gone since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import merge
from itertools import groupby

from db.catalogue import TABLE, TABLES, Field, Form
from db.history import Change, changes_in, changes_that_say
from db.literals import Value
from db.reading.door import Door
from db.reading.link_names import LinkNames

_UNTOLD = frozenset({Form.KEY, Form.DIGEST})
_LINKS = {
    table.name: tuple(field.name for field in table.fields if field.links == "person") for table in TABLES
}


@dataclass(frozen=True, slots=True)
class RowChange:
    """One change of one row: when (UTC), by whom, what was done to what; `fields` with before and after."""

    at: str
    by: str
    verb: str
    table: str
    key: int
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class ActsBy:
    """How many acts were done under the person's name, and when the first and the last (UTC; empty: none)."""

    count: int
    first: str
    last: str


def changes(
    door: Door,
    people: tuple[int, ...],
    names: tuple[str, ...],
    rows: set[tuple[str, int]],
    links: LinkNames,
) -> tuple[RowChange, ...]:
    """Every change of `rows`, of rows that pointed at `people`, or with one of `names`; oldest first."""
    tables = tuple(dict.fromkeys((*(name for name, _ in rows), *(name for name in _LINKS if _LINKS[name]))))
    of_rows = (
        change
        for change in changes_in(door.connection, tables)
        if (change.subject, change.row_id) in rows or _points_at(change, people)
    )
    saying = (changes_that_say(door.connection, name) for name in names)
    found = merge(of_rows, *saying, key=lambda change: change.seq)
    told = (_told(next(same), links) for _, same in groupby(found, key=lambda change: change.seq))
    return tuple(change for change in told if change.fields)


def acts_by(door: Door, names: tuple[str, ...]) -> ActsBy:
    """The acts in the history that bear one of `names` as the one who did them."""
    marks = ", ".join("?" * len(names))
    sql = f"SELECT count(*), coalesce(min(at), ''), coalesce(max(at), '') FROM act WHERE by IN ({marks})"
    return ActsBy(*door.fetch(sql, names)[0])


def _points_at(change: Change, people: Iterable[int]) -> bool:
    wanted = set(people)
    return any(
        values.get(field) in wanted
        for values in (change.before, change.after)
        for field in _LINKS.get(change.subject, ())
    )


def _told(change: Change, links: LinkNames) -> RowChange:
    names = dict.fromkeys((*change.before, *change.after))
    known = {field.name: field for field in TABLE[change.subject].fields} if change.subject in TABLE else {}
    fields = tuple(
        (name, _value(known[name], change.before, links), _value(known[name], change.after, links))
        for name in names
        if name in known
        and known[name].form not in _UNTOLD
        and change.before.get(name) != change.after.get(name)
    )
    return RowChange(change.at, change.by, change.verb, change.subject, change.row_id, fields)


def _value(field: Field, values: Mapping[str, Value], links: LinkNames) -> str:
    value = values.get(field.name)
    if value is None:
        return ""
    return links.of(field.links, value) if field.links and isinstance(value, int) else str(value)
