"""What lies in the bin: records of every table that has one, the latest put there first."""

from dataclasses import dataclass

from db.reading.door import Door
from db.view_parts import full_name

_PERSON = full_name("p")
_SEAT = "s.role || ' · ' || o.name"
# Of each table: its reference, what it is called, and the joins that takes.
_CALLED: dict[str, tuple[str, str, str]] = {
    "organisation": ("''", "b.name", ""),
    "person": ("''", full_name("b"), ""),
    "seat": ("''", "b.role || ' · ' || o.name", "JOIN organisation o ON o.id = b.organisation_id"),
    "term": (
        "''",
        f"{_PERSON} || ' · ' || {_SEAT}",
        "JOIN person p ON p.id = b.person_id JOIN seat s ON s.id = b.seat_id"
        " JOIN organisation o ON o.id = s.organisation_id",
    ),
    "activity": ("b.ref", "b.title", ""),
    "contact": (
        "b.ref",
        f"{_PERSON} || ' · ' || a.title",
        "JOIN person p ON p.id = b.person_id JOIN activity a ON a.id = b.activity_id",
    ),
    "deviation": ("b.ref", "b.category || ' · ' || b.what", ""),
    "spreading": ("b.ref", "b.what", ""),
    "cost": ("b.ref", "b.year || ' · ' || b.kind", ""),
    "focus_area": ("b.ref", "b.year || ' · ' || b.title", ""),
    "action_plan": ("b.ref", "CAST(b.year AS TEXT)", ""),
    "report": ("b.ref", "b.recipient || ' · ' || b.dated", ""),
    "dialogue": ("b.ref", "b.held_on || ' · ' || b.theme", ""),
    "guideline_version": ("''", "b.decided", ""),
    "document": ("''", "b.title", ""),
}
_MERGED = frozenset({"organisation", "person"})
TABLES = tuple(_CALLED)


@dataclass(frozen=True, slots=True)
class Binned:
    """A record in the bin: since when (UTC), by whom, and the number of the record it was merged into."""

    table: str
    key: int
    ref: str
    name: str
    at: str
    by: str
    merged_into: int | None


def rows(door: Door) -> tuple[Binned, ...]:
    """Everything in the bin, the latest first."""
    return _rows(door, TABLES)


def one(door: Door, table: str, key: int) -> Binned | None:
    """One record of the bin; None where it is not there."""
    if table not in _CALLED:
        return None
    found = _rows(door, (table,), "AND b.id = :key", key)
    return found[0] if found else None


def _rows(door: Door, tables: tuple[str, ...], only: str = "", key: int = 0) -> tuple[Binned, ...]:
    sql = " UNION ALL ".join(_select(table, only) for table in tables)
    return tuple(Binned(*row) for row in door.fetch(f"{sql} ORDER BY 5 DESC, 1, 2", {"key": key}))


def _select(table: str, only: str) -> str:
    ref, name, joins = _CALLED[table]
    merged = "b.merged_into_id" if table in _MERGED else "NULL"
    # A record in the bin is not changed there: its last change is by whom it was put there.
    by = (
        "(SELECT a.by FROM history h JOIN act a ON a.id = h.act"
        f" WHERE h.subject = '{table}' AND h.row_id = b.id ORDER BY h.seq DESC LIMIT 1)"
    )
    return (
        f"SELECT '{table}', b.id, {ref}, {name}, b.binned_at, coalesce({by}, ''), {merged}"
        f" FROM {table} b {joins} WHERE b.binned_at IS NOT NULL {only}"
    )
