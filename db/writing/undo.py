"""Undo and redo: an act that takes back what another act did, row by row, from its history.

Rows come back as they were to the byte, under the numbers they had. The locks of approved
protocols hold here as everywhere.
"""

import sqlite3
from collections.abc import Iterable, Iterator

from db.catalogue import TABLE
from db.history import Change
from db.undo_order import refuse
from db.writing.pen import Act, raw_connection
from nsc_tui.language import undo as words
from nsc_tui.language.faults import ExitCode, Fault


def take_back(act: Act) -> None:
    """Take back the act that `act` undoes; raises Fault NOT_ALLOWED with the reason where it cannot be."""
    assert act.undoes is not None
    raw = raw_connection(act)
    changes = refuse(raw, act.undoes, by=act.id)
    try:
        for change in reversed(changes):
            _reverse(raw, change)
    except sqlite3.IntegrityError as error:
        if "FOREIGN KEY" not in str(error):
            raise  # a lock, which has its own sentence
        raise Fault(ExitCode.NOT_ALLOWED, words.STILL_USED) from error
    act.touched.update(_touched(changes))


def _reverse(raw: sqlite3.Connection, change: Change) -> None:
    table, columns = change.subject, TABLE[change.subject].columns
    match change.op:
        case "insert":
            raw.execute(f"DELETE FROM {table} WHERE id = ?", (change.row_id,))
        case "update":
            sets = ", ".join(f"{column} = :{column}" for column in columns[1:])
            raw.execute(f"UPDATE {table} SET {sets} WHERE id = :id", change.before)
        case _:
            marks = ", ".join(f":{column}" for column in columns)
            raw.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", change.before)


def _touched(changes: Iterable[Change]) -> Iterator[tuple[str, int]]:
    """Every row that was changed, and every row it points or pointed to: they may show its texts."""
    for change in changes:
        yield change.subject, change.row_id
        for field in TABLE[change.subject].fields:
            for values in (change.before, change.after):
                linked = values.get(field.name)
                if field.links and isinstance(linked, int):
                    yield field.links, linked
