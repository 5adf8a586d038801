"""Organisations on their way in; the name is the key."""

from collections.abc import Iterable

from sqlmodel import select

from db.writing import organisations
from db.writing.importing.desk import Desk, Standing, plain, yes_no
from db.writing.importing.rows import Row
from db.writing.models import Organisation, OrganisationName
from db.writing.organisations import OrganisationDetails
from db.writing.rows import get

KIND = "organisations"
TABLE = "organisation"
FIELDS = {"name": "name", "kind": "kind", "area": "area", "covered": "covered"}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        known = desk.names.organisations.matching(row["name"])
        if known:
            _compare(desk, row, known[0])
        else:
            _add(desk, row)


def _add(desk: Desk, row: Row) -> None:
    details = OrganisationDetails(
        name=row["name"],
        kind=row["kind"],
        area=row["area"],
        covered=row.yes_no("covered"),
        former_names=row.several("former_names"),
    )
    with desk.trying(row, FIELDS):
        key = organisations.add(desk.act, details)
        desk.names.organisations.add(key, row["name"], [row["name"]])
        desk.bring(KIND, row, TABLE, key)


def _compare(desk: Desk, row: Row, key: int) -> None:
    record = get(desk.act, Organisation, key)
    found = select(OrganisationName.name).where(OrganisationName.organisation_id == key)
    former = set(desk.act.session.exec(found).all())
    standing = [
        *plain(row, record, {"name": "name", "kind": "kind", "area": "area"}),
        yes_no(row, "covered", record.covered),
        Standing("former_names", "|".join(sorted(former)), former == set(row.several("former_names"))),
    ]
    desk.settle(KIND, row, (TABLE, key), standing, called=row["name"])
