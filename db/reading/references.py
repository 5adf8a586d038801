"""From a reference as people say it to the row it names."""

from collections.abc import Iterable

from db.reading.door import Door
from nsc_tui.language.references import (
    AgendaReference,
    ItemReference,
    MeetingItemReference,
    MeetingReference,
    RecordKind,
    RecordReference,
    parse_reference,
)

_TABLES = {
    RecordKind.CONTACT: "contact",
    RecordKind.DEVIATION: "deviation",
    RecordKind.ACTIVITY: "activity",
    RecordKind.FOCUS_AREA: "focus_area",
    RecordKind.ACTION_PLAN: "action_plan",
    RecordKind.REPORT: "report",
    RecordKind.DIALOGUE: "dialogue",
    RecordKind.SPREADING: "spreading",
    RecordKind.COST: "cost",
}
_ON_THE_AGENDA = (
    "SELECT i.id FROM item i JOIN meeting m ON m.id = i.meeting_id WHERE m.ref = ?"
    " ORDER BY i.position, i.id LIMIT 1 OFFSET ?"
)
_IN_MEETING = "SELECT i.id FROM item i JOIN meeting m ON m.id = i.meeting_id WHERE m.ref = ? AND i.number = ?"

_NAMED = {
    "item": "SELECT m.ref || ' § ' || i.number, i.id FROM meeting m JOIN item i ON i.meeting_id = m.id"
    " WHERE m.ref IN ({marks})",
    "meeting": "SELECT ref, id FROM meeting WHERE ref IN ({marks})",
}
_KEPT = "SELECT ref, id FROM {table} WHERE ref IN ({marks}) AND binned_at IS NULL"


def rows_named(door: Door, refs: Iterable[str]) -> dict[str, tuple[str, int]]:
    """The table and the number of each row that `refs` name, by reference; one query a table.

    What names nothing, or something in the bin, is left out.
    """
    found: dict[str, tuple[str, int]] = {}
    asked: dict[str, dict[str, str]] = {}
    named: dict[str, dict[str, str]] = {}
    for ref in refs:
        match reference := parse_reference(ref):
            case RecordReference(kind, _, _):
                table, bearer, name = _TABLES[kind], str(reference), str(reference)
            case MeetingReference():
                table, bearer, name = "meeting", str(reference), str(reference)
            case MeetingItemReference(meeting, number):
                table, bearer, name = "item", str(meeting), f"{meeting} § {number}"
            case _:
                if row := row_named(door, ref):
                    found[ref] = row
                continue
        asked.setdefault(table, {})[bearer] = ref
        named.setdefault(table, {})[name] = ref
    for table, bearers in asked.items():
        sql = _NAMED.get(table, _KEPT).format(table=table, marks=", ".join("?" * len(bearers)))
        for name, key in door.fetch(sql, list(bearers)):
            if name in named[table]:
                found[named[table][name]] = (table, int(key))
    return found


def row_named(door: Door, ref: str) -> tuple[str, int] | None:
    """The table and the number of the row that `ref` names; None where it names none, or one in the bin."""
    reference = parse_reference(ref)
    match reference:
        case RecordReference(kind, _, _):
            table = _TABLES[kind]
            sql = f"SELECT id FROM {table} WHERE ref = ? AND binned_at IS NULL"
            row = door.first(sql, (str(reference),))
        case MeetingReference():
            table, row = "meeting", door.first("SELECT id FROM meeting WHERE ref = ?", (str(reference),))
        case ItemReference(year, number):
            table = "item"
            row = door.first("SELECT id FROM item WHERE year = ? AND number = ?", (year, number))
        case MeetingItemReference(meeting, number):
            table, row = "item", door.first(_IN_MEETING, (str(meeting), number))
        case AgendaReference(meeting, place):
            table, row = "item", door.first(_ON_THE_AGENDA, (str(meeting), place - 1))
        case _:
            return None
    return (table, int(row[0])) if row else None
