"""Disseminations on their way in; the day and what was spread are the key."""

from collections.abc import Iterable

from db.writing import spreading
from db.writing.importing.desk import Desk, Standing, link, plain
from db.writing.importing.lookup import Lookup
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.models import Spreading
from db.writing.spreading import SpreadingDetails

KIND = "spreading"
TABLE = "spreading"
PLAIN = {"date": "happened", "what": "what", "to": "told", "channel": "channel", "url": "url"}
FIELDS = PLAIN | {"activity": "activity_id"}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        details = SpreadingDetails(
            what=row["what"],
            happened=row["date"],
            told=row["to"],
            channel=row["channel"],
            activity=lookup.activity("activity"),
            url=row["url"],
        )
        if lookup.sound:
            _settle_or_add(desk, row, details)


def _settle_or_add(desk: Desk, row: Row, details: SpreadingDetails) -> None:
    known = desk.year.known(TABLE)[row["date"], row["what"]]
    record = settled(desk, KIND, row, Spreading, known, lambda record: _standing(desk, row, record, details))
    if record is not None:
        return
    with desk.trying(row, FIELDS):
        made = spreading.add(desk.act, details)
        known.append(made.key)
        desk.bring(KIND, row, TABLE, made.key)


def _standing(desk: Desk, row: Row, record: Spreading, details: SpreadingDetails) -> list[Standing]:
    return [
        *plain(row, record, PLAIN),
        link(
            "activity",
            record.activity_id,
            details.activity,
            desk.names.activities.said(record.activity_id),
        ),
    ]
