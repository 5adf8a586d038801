"""Which act is undone next, which is done again, and why one cannot be.

The acts are a row of steps that is only added to. An undo is an act that `undoes` another, a redo
one that undoes an undo; neither is ever undone itself: what was done again is undone anew. What
is undone last is done again first, until something new is done.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from db.catalogue import TABLE
from db.history import Change, changes_of_act
from db.literals import Value
from nsc_tui.language import undo as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

UNDO, REDO, IMPORT = "undo", "redo", "import"
# What leaves nothing to take back: the checksums of papers that were made.
_UNNOTICED = "('act', 'protocol_print')"
_STOPS: dict[str, Text] = {
    "register.make": words.PAST_MAKING,
    "protocol.complete": words.PAST_STEP,
    "protocol.reopen": words.PAST_REOPENING,
    "protocol.approve": words.PAST_APPROVAL,
    "protocol.correct": words.PAST_CORRECTION,
    "restore": words.PAST_RESTORE,
    "migrate": words.PAST_MIGRATION,
    "outside": words.PAST_OUTSIDE,
}
_STOPPING = ", ".join(f"'{verb}'" for verb in _STOPS)


@dataclass(frozen=True, slots=True)
class _Order:
    """How the undoing acts have left the others: `undone` acts, and when an act was `last_done` if again."""

    undone: frozenset[int]
    undos: tuple[int, ...]  # the oldest first
    last_done: dict[int, int]

    def done_at(self, act: int) -> int:
        """The number of the act by which `act` came to hold: its own, or that of its latest redo."""
        return self.last_done.get(act, act)


def next_undo(connection: sqlite3.Connection) -> int | None:
    """The number of the act that undo would take back; it may still refuse. None where there is none."""
    return _newest(connection, _order(connection))


def next_redo(connection: sqlite3.Connection) -> int | None:
    """The number of the undo that redo would take back; None where something else was done since."""
    order = _order(connection)
    undo = next((act for act in reversed(order.undos) if act not in order.undone), None)
    newest = next(_acts(connection), 0)
    return undo if undo and undo > newest else None


def refuse(connection: sqlite3.Connection, act: int, by: int | None = None) -> tuple[Change, ...]:
    """What `act` changed, if it can be undone; raises Fault NOT_ALLOWED with the reason where it cannot.

    An act that only added, and every import, can be undone although other things were done since,
    as long as nothing it brought has changed. `by` is the undoing act where that is written already.
    """
    row = connection.execute("SELECT verb FROM act WHERE id = ?", (act,)).fetchone()
    if row is None:
        raise _fault(words.NO_SUCH_ACT)
    order = _order(connection, before=by)
    if act in order.undone or row[0] == REDO:
        raise _fault(words.ALREADY_UNDONE)
    if row[0] == UNDO and next(_acts(connection), 0) > act:
        raise _fault(words.NOTHING_TO_REDO)
    _refuse_past(connection, order.done_at(act))
    changes = changes_of_act(connection, act)
    only_added = row[0] == IMPORT or all(change.op == "insert" for change in changes)
    if row[0] != UNDO and not only_added and act != _newest(connection, order):
        raise _fault(words.LATER_FIRST)
    for change in _last_of_each_row(changes):
        _refuse_changed(connection, change)
    return changes


def base_of(connection: sqlite3.Connection, act: int) -> int:
    """The act that an undo or a redo is about in the end; any other act is about itself."""
    row = connection.execute("SELECT undoes FROM act WHERE id = ?", (act,)).fetchone()
    return act if row is None or row[0] is None else base_of(connection, row[0])


def _order(connection: sqlite3.Connection, before: int | None = None) -> _Order:
    rows = connection.execute(
        "SELECT id, undoes, verb FROM act WHERE undoes IS NOT NULL AND id < coalesce(?, id + 1) ORDER BY id",
        (before,),
    ).fetchall()
    undone: set[int] = set()
    for act, undoes, _ in reversed(rows):
        if act not in undone:
            undone.add(undoes)
    about = {act: undoes for act, undoes, _ in rows}
    last_done = {about[undoes]: act for act, undoes, verb in rows if verb == REDO}
    undos = tuple(act for act, _, verb in rows if verb == UNDO)
    return _Order(frozenset(undone), undos, last_done)


def _newest(connection: sqlite3.Connection, order: _Order) -> int | None:
    """The act that was done last, or done again last, of those that stand."""
    latest = next((act for act in _acts(connection) if act not in order.undone), None)
    standing = [act for act in order.last_done if act not in order.undone]
    return max((*standing, *([latest] if latest else [])), key=order.done_at, default=None)


def _acts(connection: sqlite3.Connection) -> Iterator[int]:
    """The acts that did something, the latest first, undos and redos left out."""
    found = connection.execute(
        f"SELECT a.id FROM act a WHERE a.undoes IS NULL AND (a.verb IN ({_STOPPING}) OR EXISTS"
        f" (SELECT 1 FROM history h WHERE h.act = a.id AND h.subject NOT IN {_UNNOTICED})) ORDER BY a.id DESC"
    )
    return (int(act) for (act,) in found)


def _refuse_past(connection: sqlite3.Connection, since: int) -> None:
    """Refuse where undo would go past an act that it stops at, or a protocol approved by an import."""
    stop = connection.execute(
        f"SELECT verb, about FROM act WHERE id >= ? AND verb IN ({_STOPPING}) ORDER BY id DESC LIMIT 1",
        (since,),
    ).fetchone()
    if stop is not None:
        raise _fault(_STOPS[stop[0]], about=stop[1])
    approved = connection.execute(
        "SELECT ref FROM meeting WHERE state = 'approved' AND approved_at >="
        " (SELECT at FROM act WHERE id = ?) LIMIT 1",
        (since,),
    ).fetchone()
    if approved is not None:
        raise _fault(words.PAST_APPROVAL, about=approved[0])


def _last_of_each_row(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    return tuple({(change.subject, change.row_id): change for change in changes}.values())


def _refuse_changed(connection: sqlite3.Connection, change: Change) -> None:
    columns = TABLE[change.subject].columns
    for values, there in ((change.before, change.op != "insert"), (change.after, change.op != "delete")):
        if there and tuple(values) != columns:
            raise _fault(words.ERASED if not values else words.PAST_MIGRATION)
    if row_now(connection, change.subject, change.row_id) != (tuple(change.after.values()) or None):
        values = change.after or change.before
        named = (values.get(name) for name in ("ref", "name", "title", "heading", "family_name"))
        where = next((str(name) for name in named if name), f"{change.subject} {change.row_id}")
        raise _fault(words.CHANGED_SINCE, where=where)


def row_now(connection: sqlite3.Connection, table: str, key: int) -> tuple[Value, ...] | None:
    """The row as it stands, in the order of the table's columns; None where there is none."""
    columns = ", ".join(TABLE[table].columns)
    row = connection.execute(f"SELECT {columns} FROM {table} WHERE id = ?", (key,)).fetchone()
    return None if row is None else tuple(row)


def _fault(text: Text, **values: object) -> Fault:
    return Fault(ExitCode.NOT_ALLOWED, text, **values)
