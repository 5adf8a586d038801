"""What a row is called where another row points at it, also one that lies in the bin."""

from functools import cache

from db.catalogue import TABLE
from db.reading.door import Door

_NAMES = {
    "person": "SELECT given_name || ' ' || family_name FROM person WHERE id = ?",
    "organisation": "SELECT name FROM organisation WHERE id = ?",
    "activity": "SELECT ref || ' ' || title FROM activity WHERE id = ?",
    "seat": "SELECT s.role || ', ' || o.name FROM seat s JOIN organisation o ON o.id = s.organisation_id"
    " WHERE s.id = ?",
    "item": "SELECT m.ref || coalesce(' § ' || i.number, ' ' || i.heading) FROM item i"
    " JOIN meeting m ON m.id = i.meeting_id WHERE i.id = ?",
    "setting": "SELECT name FROM setting WHERE id = ?",
    "document": "SELECT title FROM document WHERE id = ?",
    "guideline_version": "SELECT decided FROM guideline_version WHERE id = ?",
}


class LinkNames:
    """Each row is asked for once."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self.of = cache(self._of)

    def _of(self, table: str, key: int) -> str:
        """Its name, title or reference; its number where it has none, or is gone."""
        sql = _NAMES.get(table)
        if sql is None and "ref" in TABLE[table].columns:
            sql = f"SELECT ref FROM {table} WHERE id = ?"
        row = self._door.first(sql, (key,)) if sql else None
        return str(row[0]) if row else str(key)
