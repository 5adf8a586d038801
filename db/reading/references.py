"""From a reference as people say it to the row it names."""

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
