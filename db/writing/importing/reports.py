"""Reports on their way in; recipient and date are the key."""

from collections.abc import Iterable

from db.writing import reports
from db.writing.importing.desk import Desk, Standing, link, plain
from db.writing.importing.lookup import Lookup
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.importing.year_names import report_texts
from db.writing.models import Report
from db.writing.reports import ReportDetails

KIND = "reports"
TABLE = "report"
PLAIN = {
    "recipient": "recipient",
    "dated": "dated",
    "period": "period",
    "achieved": "achieved",
    "analysis": "analysis",
    "by": "made_by",
    "paragraph": "paragraph",
}
FIELDS = PLAIN | {"item": "item_id"}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        details = ReportDetails(
            recipient=row["recipient"],
            dated=row["dated"],
            period=row["period"],
            achieved=row["achieved"],
            analysis=row["analysis"],
            made_by=row["by"],
            item=lookup.item("item"),
            paragraph=row["paragraph"],
        )
        if lookup.sound:
            _settle_or_add(desk, row, details)


def _settle_or_add(desk: Desk, row: Row, details: ReportDetails) -> None:
    known = desk.year.known(TABLE)[row["recipient"], row["dated"]]
    names = desk.year.reports
    record = settled(desk, KIND, row, Report, known, lambda record: _standing(desk, row, record, details))
    if record is not None:
        names.stand_in(row.ref, record.key)
        return
    with desk.trying(row, FIELDS):
        made = reports.add(desk.act, details)
        known.append(made.key)
        names.add(made.key, *report_texts(made.ref, row["recipient"], row["dated"]))
        names.stand_in(row.ref, made.key)
        desk.bring(KIND, row, TABLE, made.key)


def _standing(desk: Desk, row: Row, record: Report, details: ReportDetails) -> list[Standing]:
    return [
        *plain(row, record, PLAIN),
        link("item", record.item_id, details.item, desk.names.item_said(record.item_id)),
    ]
