"""Deviations on their way in; category, what happened and when are the key."""

from collections.abc import Iterable

from db.writing import deviations, items
from db.writing.deviations import DeviationDetails
from db.writing.importing.desk import Desk, Standing, link, plain
from db.writing.importing.lookup import Lookup, Named, council
from db.writing.importing.rows import Row
from db.writing.models import Deviation
from db.writing.rows import get

KIND = "deviations"
TABLE = "deviation"
PLAIN = {
    "category": "category",
    "rule": "rule",
    "happened": "happened",
    "what": "what",
    "motivation": "motivation",
}
FIELDS = PLAIN | {
    "who": "person_id",
    "motivated_by": "motivated_by_id",
    "contact": "contact_id",
    "activity": "activity_id",
}
NAMED: Named = {
    "who": Lookup.who,
    "motivated_by": Lookup.person,
    "contact": Lookup.contact,
    "activity": Lookup.activity,
    "item": Lookup.item,
}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        person, organisation, is_council = lookup.who("who")
        details = DeviationDetails(
            category=row["category"],
            what=row["what"],
            happened=row["happened"],
            rule=row["rule"],
            person=person,
            organisation=organisation,
            council=is_council,
            motivation=row["motivation"],
            motivated_by=lookup.person("motivated_by"),
            contact=lookup.contact("contact"),
            activity=lookup.activity("activity"),
        )
        item = lookup.item("item")
        if lookup.sound:
            _settle_or_add(desk, row, details, item)


def _settle_or_add(desk: Desk, row: Row, details: DeviationDetails, item: int | None) -> None:
    known = desk.names.deviation_keys[row["category"], row["what"], row["happened"]]
    same = next((key for key in known if _is_by(desk, key, details)), None)
    # The same words about two people in one file are two deviations; against the register one is wrong.
    other = next((key for key in known if not desk.is_brought(TABLE, key)), None)
    if same is not None or (other is not None and row["who"]):
        _compare(desk, row, same if same is not None else other or 0, details, item)
    elif known and not row["who"]:
        _compare(desk, row, known[0], details, item)
    else:
        _add(desk, row, details, item)


def _is_by(desk: Desk, key: int, details: DeviationDetails) -> bool:
    record = get(desk.act, Deviation, key)
    there = (record.person_id, record.organisation_id, bool(record.council))
    return there == (details.person, details.organisation, details.council)


def _add(desk: Desk, row: Row, details: DeviationDetails, item: int | None) -> None:
    with desk.trying(row, FIELDS):
        made = deviations.record(desk.act, details)
        if item is not None:
            items.minute(desk.act, item, made.key)
            desk.names.minuted_in[made.key] = item
        desk.names.deviation_keys[row["category"], row["what"], row["happened"]].append(made.key)
        desk.bring(KIND, row, TABLE, made.key)


def _compare(desk: Desk, row: Row, key: int, details: DeviationDetails, item: int | None) -> None:
    record = get(desk.act, Deviation, key)
    names = desk.names
    minuted = names.minuted_in.get(key)
    standing = [
        *plain(row, record, PLAIN),
        Standing("who", _who(desk, record), _is_by(desk, key, details)),
        link(
            "motivated_by",
            record.motivated_by_id,
            details.motivated_by,
            names.people.said(record.motivated_by_id),
        ),
        link("contact", record.contact_id, details.contact, names.contacts.said(record.contact_id)),
        link("activity", record.activity_id, details.activity, names.activities.said(record.activity_id)),
        link("item", minuted, item, "" if minuted == item else names.item_said(minuted)),
    ]
    desk.settle(KIND, row, (TABLE, key), standing, called=record.ref)


def _who(desk: Desk, record: Deviation) -> str:
    if record.council:
        return council(desk)
    names = desk.names
    return names.people.said(record.person_id) or names.organisations.said(record.organisation_id)
