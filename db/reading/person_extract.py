"""Everything the register holds on one person, across all its tables (GDPR art. 15).

Rows that point at the person are found by the catalogue's links, so that a table added later is
found too; then what hangs on the person's contacts and deviations; then every other text that
holds the name or the address; and the history of it all.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.catalogue import TABLE, TABLES, Form, Table
from db.reading import person_changes
from db.reading.door import Door
from db.reading.link_names import LinkNames
from db.reading.person_changes import ActsBy, RowChange

_HANGS_ON = ("contact", "deviation")  # tables whose rows are about the person when the row above is
_UNTOLD = frozenset({Form.KEY, Form.DIGEST})


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One row: its table and number, what it is called, and its values by field.

    Values are as stored; of a link the name of what it points at, of no value nothing.
    """

    table: str
    key: int
    name: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PersonExtract:
    """All of it. `mentions` hold only the fields in which one of `names` stands."""

    name: str
    names: tuple[str, ...]
    rows: tuple[HeldRow, ...]
    mentions: tuple[HeldRow, ...]
    changes: tuple[RowChange, ...]
    acts_by: ActsBy


def person_extract(door: Door, person: int) -> PersonExtract | None:
    """What the register holds on the person with that number, in the bin or not; None where there is none."""
    with door.snapshot():
        keys = _one_person(door, person)
        names = _names(door, keys)
        if not names:
            return None
        links = LinkNames(door)
        found = {(table.name, key) for table, key in _linked(door, keys)}
        order = {table.name: place for place, table in enumerate(TABLES)}
        ordered = sorted(found, key=lambda row: (order[row[0]], row[1]))
        mentions = tuple(_mentions(door, names, found, links))
        return PersonExtract(
            name=names[0],
            names=names,
            rows=tuple(_row(door, table, key, links) for table, key in ordered),
            mentions=mentions,
            changes=person_changes.changes(door, keys, names, found, links),
            acts_by=person_changes.acts_by(door, names),
        )


def _one_person(door: Door, person: int) -> tuple[int, ...]:
    """The person and all records merged into theirs."""
    sql = (
        "WITH RECURSIVE same(id) AS (SELECT id FROM person WHERE id = ?"
        " UNION SELECT p.id FROM person p JOIN same s ON p.merged_into_id = s.id) SELECT id FROM same"
    )
    return tuple(key for (key,) in door.fetch(sql, (person,)))


def _names(door: Door, keys: tuple[int, ...]) -> tuple[str, ...]:
    """The name now first, then earlier ones and the addresses."""
    found: list[str] = []
    for key in keys:
        for table, column in (("person", "id"), ("person_name", "person_id")):
            sql = f"SELECT given_name || ' ' || family_name FROM {table} WHERE {column} = ? ORDER BY id"
            found += (name for (name,) in door.fetch(sql, (key,)))
        found += (mail for (mail,) in door.fetch("SELECT email FROM person WHERE id = ?", (key,)) if mail)
    return tuple(dict.fromkeys(found))


def _linked(door: Door, keys: tuple[int, ...]) -> Iterator[tuple[Table, int]]:
    yield from ((TABLE["person"], key) for key in keys)
    above: dict[str, tuple[int, ...]] = {}
    for table in TABLES:
        own = _pointing_at(door, table, "person", keys)
        above[table.name] = own
        yield from ((table, key) for key in own)
    for name in _HANGS_ON:
        for table in TABLES:
            hanging = _pointing_at(door, table, name, above[name])
            if table.name in _HANGS_ON:
                above[table.name] = tuple(dict.fromkeys((*above[table.name], *hanging)))
            yield from ((table, key) for key in hanging)


def _pointing_at(door: Door, table: Table, links: str, keys: tuple[int, ...]) -> tuple[int, ...]:
    columns = [field.name for field in table.fields if field.links == links]
    if not columns or not keys:
        return ()
    marks = ", ".join(str(int(key)) for key in keys)
    where = " OR ".join(f"{column} IN ({marks})" for column in columns)
    return tuple(key for (key,) in door.fetch(f"SELECT id FROM {table.name} WHERE {where} ORDER BY id"))


def _row(door: Door, table: str, key: int, links: LinkNames) -> HeldRow:
    fields = TABLE[table].fields
    columns = ", ".join(field.name for field in fields)
    values = door.fetch(f"SELECT {columns} FROM {table} WHERE id = ?", (key,))[0]
    told = tuple(
        (field.name, links.of(field.links, value) if field.links else str(value))
        for field, value in zip(fields, values, strict=True)
        if value not in (None, "") and field.form not in _UNTOLD
    )
    return HeldRow(table, key, _called(table, key, told, links), told)


def _called(table: str, key: int, told: tuple[tuple[str, str], ...], links: LinkNames) -> str:
    """Its own name; of a row without one the first thing but a person that it points at."""
    name = links.of(table, key)
    pointing = {field.name for field in TABLE[table].fields if field.links not in (None, "person")}
    return next((value for field, value in told if field in pointing), name) if name == str(key) else name


def _mentions(
    door: Door, names: tuple[str, ...], known: set[tuple[str, int]], links: LinkNames
) -> Iterator[HeldRow]:
    for table in TABLES:
        texts = [
            field.name
            for field in table.fields
            if field.form in (Form.LINE, Form.LONG) and not field.links and not field.choices
        ]
        if not texts:
            continue
        values: dict[str, Any] = {f"n{place}": name for place, name in enumerate(names)}
        where = " OR ".join(f"instr({text}, :{mark})" for text in texts for mark in values)
        sql = f"SELECT id, {', '.join(texts)} FROM {table.name} WHERE {where} ORDER BY id"
        for key, *row in door.fetch(sql, values):
            if (table.name, key) not in known:
                saying = tuple(
                    (text, str(value))
                    for text, value in zip(texts, row, strict=True)
                    if value and any(name in value for name in names)
                )
                yield HeldRow(table.name, key, links.of(table.name, key), saying)
