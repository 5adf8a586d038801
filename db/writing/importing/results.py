"""Results on their way in; contact and heading of the goal are the key."""

from collections.abc import Iterable

from db.writing import results
from db.writing.importing.desk import Desk, plain
from db.writing.importing.lookup import Lookup, Named
from db.writing.importing.rows import Row
from db.writing.models import Result
from db.writing.results import ResultDetails
from db.writing.rows import get

KIND = "results"
TABLE = "result"
PLAIN = {"heading": "heading", "text": "wording"}
FIELDS = PLAIN | {"contact": "contact_id"}
NAMED: Named = {"contact": Lookup.contact}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        contact = Lookup(desk, row).contact("contact")
        if contact is None:
            continue
        known = desk.year.known(TABLE)[str(contact), row["heading"]]
        if known:
            _compare(desk, row, known[0])
        else:
            _add(desk, row, contact)


def _add(desk: Desk, row: Row, contact: int) -> None:
    details = ResultDetails(contact=contact, heading=row["heading"], text=row["text"])
    with desk.trying(row, FIELDS):
        key = results.note(desk.act, details)
        desk.year.known(TABLE)[str(contact), row["heading"]].append(key)
        desk.bring(KIND, row, TABLE, key)


def _compare(desk: Desk, row: Row, key: int) -> None:
    called = f"{row['contact']} {row['heading']}"
    desk.settle(KIND, row, (TABLE, key), plain(row, get(desk.act, Result, key), PLAIN), called)
