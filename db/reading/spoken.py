"""What a record is called when one says it aloud or writes it in a letter: its reference, or its name."""

from db.catalogue import TABLE
from db.reading.door import Door

_SQL = {
    "person": "SELECT given_name || ' ' || family_name FROM person WHERE id = ?",
    "organisation": "SELECT name FROM organisation WHERE id = ?",
    "item": "SELECT '§ ' || number || '/' || year FROM item WHERE id = ?",
}


def spoken(door: Door, table: str, key: int) -> str:
    """`K-2026-014`, `2026-03-12`, `§ 12/2026`, `Zahra Åberg`; empty where it has no such name."""
    known = table in TABLE and "ref" in TABLE[table].columns
    sql = _SQL.get(table) or (f"SELECT ref FROM {table} WHERE id = ?" if known else "")
    row = door.first(sql, (key,)) if sql else None
    return str(row[0] or "") if row else ""
