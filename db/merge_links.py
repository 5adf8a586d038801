"""What points to a person or an organisation, and can be pointed elsewhere: all but approved protocols."""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from db.catalogue import TABLES, Table


class Link(NamedTuple):
    """A field of one row that points to a record."""

    table: str
    field: str
    row_id: int


def links_to(connection: sqlite3.Connection, subject: str, key: int) -> Iterator[Link]:
    """Every field of every row that points to the record, rows of approved protocols left out."""
    for table in TABLES:
        for field in table.fields:
            if field.links == subject:
                pointing = f"SELECT r.id FROM {table.name} r WHERE r.{field.name} = ?{_unlocked(table)}"
                for (row_id,) in connection.execute(pointing, (key,)).fetchall():
                    yield Link(table.name, field.name, row_id)


def count_moving(connection: sqlite3.Connection, subject: str, key: int) -> int:
    """How many entries would follow the record; its former names are not counted."""
    return sum(1 for link in links_to(connection, subject, key) if link.table != f"{subject}_name")


def _unlocked(table: Table) -> str:
    if table.meeting is None:
        return ""
    owner = table.meeting.format(row="r")
    return f" AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.id = {owner} AND m.state = 'approved')"
