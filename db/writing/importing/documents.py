"""Linked documents on their way in; the title is the key."""

from collections.abc import Iterable

from db.writing import documents
from db.writing.documents import DocumentDetails
from db.writing.importing.desk import Desk, plain
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.models import Document

KIND = "documents"
TABLE = "document"
PLAIN = {"title": "title", "from": "from_year", "to": "to_year", "kind": "kind"}
FIELDS = PLAIN


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        details = DocumentDetails(
            title=row["title"],
            kind=row["kind"],
            from_year=_year(row["from"]),
            to_year=_year(row["to"]),
        )
        _settle_or_add(desk, row, details)


def _settle_or_add(desk: Desk, row: Row, details: DocumentDetails) -> None:
    known = desk.year.known(TABLE)[(row["title"],)]
    record = settled(desk, KIND, row, Document, known, lambda record: [*plain(row, record, PLAIN)])
    if record is not None:
        return
    with desk.trying(row, FIELDS):
        key = documents.add(desk.act, details)
        known.append(key)
        desk.bring(KIND, row, TABLE, key)


def _year(written: str) -> int | None:
    return int(written) if written else None
