"""The history as a reader has it: the acts, and what each changed, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import Any

from db.history import Change, changes_between, changes_of_act, changes_of_row
from db.literals import named
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask
from nsc_tui.guideline.stockholm import midnight
from nsc_tui.language.act_words import verbs_said

# An undo knows what it undoes; a redo undoes an undo.
_UNDONE = (
    "SELECT coalesce((SELECT b.verb FROM act b WHERE b.id = u.undoes), u.verb)"
    " FROM act u WHERE u.id = act.undoes"
)
_ACTS = f"SELECT id, at, by, verb, about, reason, undoes, coalesce(({_UNDONE}), '') FROM act"
_BETWEEN = ", "
_MADE = (
    "SELECT act, fields, after FROM history WHERE op = 'insert'"
    " AND subject NOT IN ('act', 'setting', 'person_name', 'organisation_name')"
)
# Rows that only belong to a record: their table, and the field that names the record.
_PARTS = {
    "person": (("person_name", "person_id"), ("term", "person_id")),
    "organisation": (("organisation_name", "organisation_id"),),
    "seat": (("term", "seat_id"),),
    "meeting": (("signatory", "meeting_id"), ("correction", "meeting_id")),
    "item": (("minuting", "item_id"),),
    "contact": (("result", "contact_id"),),
    "action_plan": (("plan_basis", "action_plan_id"),),
    "guideline_version": (("version_basis", "guideline_version_id"),),
}
# An act by any word of who, what (also in words) and why, or of what it made where it names nothing else.
_SAYS = (
    "(instr(lower(by || ' ' || verb || ' ' || about || ' ' || reason), lower({word})) OR verb IN ({called})"
    " OR about = '' AND EXISTS (SELECT 1 FROM history h WHERE h.act = act.id AND h.op = 'insert'"
    " AND h.subject <> 'act' AND instr(lower(h.after), lower({word}))))"
)
_AT_ONCE = 500  # values in one query


@dataclass(frozen=True, slots=True)
class Act:
    """One act: when (UTC), by whom, what was done to what, and why.

    Where it `undoes` another, `undone` is the verb of what was undone, or done again.
    """

    key: int
    at: str
    by: str
    verb: str
    about: str
    reason: str
    undoes: int | None
    undone: str


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
    return _named(door, [Act(*row) for row in door.fetch(sql, values)])


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many acts `ask` finds."""
    where, values = _where(ask)
    return door.number(f"SELECT count(*) FROM act WHERE {where}", values)


def one(door: Door, key: int) -> Act | None:
    """One act by its number."""
    found = _named(door, [Act(*row) for row in door.fetch(f"{_ACTS} WHERE id = ?", (key,))])
    return found[0] if found else None


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


def of_record(door: Door, table: str, key: int) -> tuple[tuple[Act | None, tuple[FieldChange, ...]], ...]:
    """What each act changed in one record and in the rows that only belong to it, the oldest act first.

    A person's former names and terms are such rows, or what is minuted in an item. The act is None
    where another tool made the change and it is not yet recorded.
    """
    changes = list(changes_of_row(door.connection, table, key))
    for part, link in _PARTS.get(table, ()):
        for row in _parts(door, part, link, key):
            changes += changes_of_row(door.connection, part, row)
    changes.sort(key=lambda change: change.seq)
    known = {act.key: act for act in _acts_named(door, {change.act for change in changes})}
    found = []
    for number, of_act in groupby(changes, key=lambda change: change.act or 0):
        act = known.get(number)
        found.append((act, tuple(line for change in of_act for line in _lines(change, act))))
    return tuple(found)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[FieldChange, ...]:
    """Every change of every act that `ask` finds, field by field."""
    found = acts(door, ask)
    if not found:
        return ()
    keys = [act.key for act in found]
    made: dict[int | None, list[Change]] = {}
    for change in changes_between(door.connection, min(keys), max(keys)):
        made.setdefault(change.act, []).append(change)
    return tuple(line for act in found for change in made.get(act.key, ()) for line in _lines(change, act))


def _where(ask: Ask) -> tuple[str, dict[str, Any]]:
    parts, values = ["1"], dict[str, Any]()
    for number, word in enumerate(ask.words.split()):
        called = ", ".join(f"'{verb}'" for verb in verbs_said(word))
        parts.append(_SAYS.format(word=f":word{number}", called=called))
        values[f"word{number}"] = word
    if ask.since:
        parts.append("at >= :since")
        values["since"] = _begins(ask.since)
    if ask.until:
        parts.append("at < :until")
        values["until"] = _begins(ask.until + timedelta(days=1))
    return " AND ".join(parts), values


def _begins(day: date) -> str:
    """Where a day in Stockholm begins among the stored instants."""
    return midnight(day).strftime("%Y-%m-%dT%H:%M:%S")


def _parts(door: Door, table: str, link: str, key: int) -> list[int]:
    """The rows of `table` that belong to the record, those that were taken away too."""
    found = [int(row) for (row,) in door.fetch(f"SELECT id FROM {table} WHERE {link} = ?", (key,))]
    gone = "SELECT row_id, fields, before FROM history WHERE subject = ? AND op = 'delete'"
    for row, fields, before in door.fetch(gone, (table,)):
        if named(fields, before).get(link) == key and row not in found:
            found.append(int(row))
    return found


def _named(door: Door, found: list[Act]) -> tuple[Act, ...]:
    """Acts that do not say what they are about, because they made it, say what they made."""
    silent = [act.key for act in found if not act.about]
    made: dict[int, list[str]] = {}
    for start in range(0, len(silent), _AT_ONCE):
        keys = silent[start : start + _AT_ONCE]
        sql = f"{_MADE} AND act IN ({', '.join('?' * len(keys))}) ORDER BY seq"
        for key, fields, after in door.fetch(sql, keys):
            made.setdefault(key, []).extend(filter(None, [_name(named(fields, after))]))
    return tuple(
        replace(act, about=_BETWEEN.join(made[act.key])) if act.key in made else act for act in found
    )


def _name(values: Mapping[str, Any]) -> str:
    if "family_name" in values:
        return f"{values['given_name']} {values['family_name']}"
    return next((str(values[name]) for name in ("ref", "name", "title", "heading") if values.get(name)), "")


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
