"""Items on their way in; meeting and number are the key, or meeting and heading without a number."""

from collections.abc import Iterable

from db.writing import items
from db.writing.importing.desk import Desk, plain
from db.writing.importing.lookup import Lookup, Named
from db.writing.importing.rows import Row
from db.writing.items import ItemDetails
from db.writing.models import Item
from db.writing.rows import get

KIND = "items"
TABLE = "item"
TEXTS = (
    "heading",
    "dnr",
    "matter",
    "earlier",
    "documents",
    "motions",
    "proposition_order",
    "vote",
    "decision",
    "dissent",
    "note",
    "jav",
    "extract_to",
    "task_who",
    "task_what",
    "task_due",
    "task_reported",
)
PLAIN = {name: name for name in ("number", "kind", *TEXTS)}
FIELDS = PLAIN | {"meeting": "meeting_id"}
NAMED: Named = {"meeting": Lookup.meeting}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        meeting = Lookup(desk, row).meeting("meeting")
        if meeting is None:
            continue
        known = desk.names.items.get((meeting, _name(row)))
        if known is not None:
            _compare(desk, row, known, meeting)
        else:
            _add(desk, row, meeting)


def _name(row: Row) -> int | str:
    return int(row["number"]) if row["number"] else row["heading"]


def _add(desk: Desk, row: Row, meeting: int) -> None:
    number = int(row["number"]) if row["number"] else None
    texts = {name: row[name] for name in TEXTS}
    details = ItemDetails(number=number, kind=row["kind"] or "decision", **texts)
    with desk.trying(row, FIELDS):
        key = items.add(desk.act, meeting, details)
        desk.names.items[meeting, _name(row)] = key
        if number is not None:
            desk.names.items_of_year[get(desk.act, Item, key).year, number] = key
        desk.bring(KIND, row, TABLE, key)


def _compare(desk: Desk, row: Row, key: int, meeting: int) -> None:
    record = get(desk.act, Item, key)
    called = f"{row['meeting']} § {row['number'] or '–'}"
    if desk.agrees(row, (TABLE, key), plain(row, record, PLAIN), called, meeting=meeting):
        desk.unchanged[KIND] += 1
