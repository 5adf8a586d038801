"""Focus areas on their way in; year and title are the key."""

from collections.abc import Iterable

from db.writing import focus_areas
from db.writing.focus_areas import FocusAreaDetails
from db.writing.importing.desk import Desk, Standing, link, plain
from db.writing.importing.lookup import Lookup
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.importing.year_names import in_year
from db.writing.models import FocusArea

KIND = "focus-areas"
TABLE = "focus_area"
PLAIN = {"year": "year", "title": "title", "text": "wording", "basis": "basis"}
FIELDS = PLAIN | {"item": "item_id"}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        details = FocusAreaDetails(
            year=int(row["year"]),
            title=row["title"],
            text=row["text"],
            basis=row["basis"],
            item=lookup.item("item"),
        )
        if lookup.sound:
            _settle_or_add(desk, row, details)


def _settle_or_add(desk: Desk, row: Row, details: FocusAreaDetails) -> None:
    known = desk.year.known(TABLE)[row["year"], row["title"]]
    names = desk.year.focus_areas
    record = settled(desk, KIND, row, FocusArea, known, lambda record: _standing(desk, row, record, details))
    if record is not None:
        names.stand_in(row.ref, record.key)
        return
    with desk.trying(row, FIELDS):
        made = focus_areas.add(desk.act, details)
        known.append(made.key)
        names.add(made.key, f"{made.ref} {row['title']}", [made.ref, in_year(row["year"], row["title"])])
        names.stand_in(row.ref, made.key)
        desk.bring(KIND, row, TABLE, made.key)


def _standing(desk: Desk, row: Row, record: FocusArea, details: FocusAreaDetails) -> list[Standing]:
    return [
        *plain(row, record, PLAIN),
        link("item", record.item_id, details.item, desk.names.item_said(record.item_id)),
    ]
