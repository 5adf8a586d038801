"""Contacts on their way in; person, activity and the moment of contact are the key."""

from collections.abc import Iterable

from db.writing import contacts
from db.writing.contacts import ContactDetails
from db.writing.importing.desk import Desk, plain, yes_no
from db.writing.importing.lookup import Lookup, Named
from db.writing.importing.rows import Row
from db.writing.models import Contact
from db.writing.rows import get

KIND = "contacts"
TABLE = "contact"
PLAIN = {
    name: name
    for name in (
        "contacted_at",
        "channel",
        "took_part",
        "own_first_day",
        "paid_by",
        "purpose",
        "answered_on",
        "outcome",
        "note",
    )
}
FIELDS = PLAIN | {"member": "person_id", "activity": "activity_id", "bound": "bound"}
NAMED: Named = {"member": Lookup.person, "activity": Lookup.activity}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        person, activity = lookup.person("member"), lookup.activity("activity")
        if person is None or activity is None:
            continue
        known = desk.names.contact_keys.get((person, activity, row["contacted_at"]))
        if known is not None:
            _compare(desk, row, known)
        else:
            _add(desk, row, person, activity)


def _add(desk: Desk, row: Row, person: int, activity: int) -> None:
    details = ContactDetails(
        person=person,
        activity=activity,
        contacted_at=row["contacted_at"],
        channel=row["channel"],
        took_part=row["took_part"],
        own_first_day=row["own_first_day"],
        paid_by=row["paid_by"],
        purpose=row["purpose"],
        bound=row.yes_no("bound"),
        answered_on=row["answered_on"],
        outcome=row["outcome"],
        note=row["note"],
    )
    with desk.trying(row, FIELDS):
        made = contacts.log(desk.act, details)
        desk.names.contacts.add(made.key, made.ref, [made.ref])
        desk.names.contacts.stand_in(row.ref, made.key)
        desk.names.contact_keys[person, activity, row["contacted_at"]] = made.key
        desk.bring(KIND, row, TABLE, made.key)


def _compare(desk: Desk, row: Row, key: int) -> None:
    record = get(desk.act, Contact, key)
    desk.names.contacts.stand_in(row.ref, key)
    standing = [*plain(row, record, PLAIN), yes_no(row, "bound", record.bound)]
    desk.settle(KIND, row, (TABLE, key), standing, called=record.ref)
