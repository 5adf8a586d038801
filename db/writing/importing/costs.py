"""Costs on their way in; year, kind and amount are the key."""

from collections.abc import Iterable

from db.writing import costs
from db.writing.costs import CostDetails
from db.writing.importing.desk import Desk, Standing, link, plain, written, yes_no
from db.writing.importing.lookup import Lookup
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.models import Cost
from nsc_tui.language.numbers import hundredths

KIND = "costs"
TABLE = "cost"
PLAIN = {"year": "year", "kind": "kind", "currency": "currency", "paid_by": "paid_by"}
FIELDS = PLAIN | {"amount": "amount", "about": "about", "activity": "activity_id"}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        details = CostDetails(
            year=int(row["year"]),
            kind=row["kind"],
            amount=hundredths(row["amount"]) if row["amount"] else None,
            currency=row["currency"] or "SEK",
            about=row.yes_no("about") or False,
            paid_by=row["paid_by"],
            activity=lookup.activity("activity"),
        )
        if lookup.sound:
            _settle_or_add(desk, row, details)


def _settle_or_add(desk: Desk, row: Row, details: CostDetails) -> None:
    known = desk.year.known(TABLE)[row["year"], row["kind"], written(details.amount)]
    record = settled(desk, KIND, row, Cost, known, lambda record: _standing(desk, row, record, details))
    if record is not None:
        return
    with desk.trying(row, FIELDS):
        made = costs.add(desk.act, details)
        known.append(made.key)
        desk.bring(KIND, row, TABLE, made.key)


def _standing(desk: Desk, row: Row, record: Cost, details: CostDetails) -> list[Standing]:
    return [
        *plain(row, record, PLAIN),
        yes_no(row, "about", record.about),
        link(
            "activity",
            record.activity_id,
            details.activity,
            desk.names.activities.said(record.activity_id),
        ),
    ]
