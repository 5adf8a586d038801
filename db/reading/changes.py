"""The history as a reader has it: the acts, and what each changed, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.history import Change, changes_of_act, changes_of_row
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask

_ACTS = "SELECT id, at, by, verb, about, reason, undoes FROM act"


@dataclass(frozen=True, slots=True)
class Act:
    """One act: when (UTC), by whom, what was done to what, and why; `undoes` another act."""

    key: int
    at: str
    by: str
    verb: str
    about: str
    reason: str
    undoes: int | None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row before and after an act; `table` and `field` as in `db.catalogue`."""

    at: str
    by: str
    verb: str
    about: str
    reason: str
    table: str
    field: str
    before: str
    after: str


def acts(door: Door, ask: Ask = EVERYTHING) -> tuple[Act, ...]:
    """One window of acts, the newest last unless `ask` says otherwise; `words` look in who, what and why."""
    where, values = _where(ask)
    way = "DESC" if ask.descending else "ASC"
    values |= {"limit": -1 if ask.limit is None else ask.limit, "offset": ask.offset}
    sql = f"{_ACTS} WHERE {where} ORDER BY id {way} LIMIT :limit OFFSET :offset"
    return tuple(Act(*row) for row in door.fetch(sql, values))


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many acts `ask` finds."""
    where, values = _where(ask)
    return door.number(f"SELECT count(*) FROM act WHERE {where}", values)


def one(door: Door, key: int) -> Act | None:
    """One act by its number."""
    row = door.first(f"{_ACTS} WHERE id = ?", (key,))
    return Act(*row) if row else None


def place(door: Door, key: int, words: str = "") -> int | None:
    """How many of the acts with those `words` came after the one numbered `key`; None where it is not one."""
    where, values = _where(Ask(words=words))
    found = f"SELECT count(*) FROM act WHERE {where} AND"
    if not door.number(f"{found} id = :key", values | {"key": key}):
        return None
    return door.number(f"{found} id > :key", values | {"key": key})


def of_act(door: Door, act: Act) -> tuple[FieldChange, ...]:
    """What one act changed, field by field, in order."""
    return tuple(line for change in changes_of_act(door.connection, act.key) for line in _lines(change, act))


def rows_changed(door: Door, act: Act) -> tuple[tuple[str, int], ...]:
    """How many rows of each table one act changed, in the order it came to them."""
    sql = (
        "SELECT subject, count(DISTINCT row_id) FROM history WHERE act = ? AND subject <> 'act'"
        " GROUP BY subject ORDER BY min(seq)"
    )
    return tuple((table, int(count)) for table, count in door.fetch(sql, (act.key,)))


def of_row(door: Door, table: str, key: int) -> tuple[FieldChange, ...]:
    """Every change of one row, oldest first."""
    changes = changes_of_row(door.connection, table, key)
    known = {act.key: act for act in _acts_named(door, {change.act for change in changes})}
    return tuple(line for change in changes for line in _lines(change, known.get(change.act or 0)))


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[FieldChange, ...]:
    """Every change of every act that `ask` finds, field by field."""
    return tuple(line for act in acts(door, ask) for line in of_act(door, act))


def _where(ask: Ask) -> tuple[str, dict[str, Any]]:
    parts, values = ["1"], dict[str, Any]()
    for number, word in enumerate(ask.words.split()):
        parts.append(
            f"instr(lower(by || ' ' || verb || ' ' || about || ' ' || reason), lower(:word{number}))"
        )
        values[f"word{number}"] = word
    if ask.since:
        parts.append("at >= :since")
        values["since"] = ask.since.isoformat()
    if ask.until:
        parts.append("substr(at, 1, 10) <= :until")
        values["until"] = ask.until.isoformat()
    return " AND ".join(parts), values


def _acts_named(door: Door, keys: set[int | None]) -> tuple[Act, ...]:
    marks = ", ".join("?" * len(keys))
    return tuple(Act(*row) for row in door.fetch(f"{_ACTS} WHERE id IN ({marks})", tuple(keys)))


def _lines(change: Change, act: Act | None) -> tuple[FieldChange, ...]:
    names = dict.fromkeys((*change.before, *change.after))
    return tuple(
        FieldChange(
            at=change.at,
            by=change.by,
            verb=change.verb,
            about=act.about if act else "",
            reason=act.reason if act else "",
            table=change.subject,
            field=name,
            before=_written(change.before, name),
            after=_written(change.after, name),
        )
        for name in names
        if change.before.get(name) != change.after.get(name)
    )


def _written(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return "" if value is None else str(value)
