"""Versions of the guideline on their way in; the day of decision is the key."""

from collections.abc import Iterable

from sqlmodel import select

from db.writing import guideline_versions
from db.writing.guideline_versions import VersionDetails
from db.writing.importing.desk import Desk, Standing, plain
from db.writing.importing.lookup import Lookup
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.models import GuidelineVersion, VersionBasis

KIND = "guideline-versions"
TABLE = "guideline_version"
PLAIN = {
    "decided": "decided",
    "dnr": "dnr",
    "body": "body",
    "paragraph": "paragraph",
    "owner": "owner",
    "revised": "revised",
    "in_force": "in_force",
}
FIELDS = PLAIN | {"reports": "report_id", "dialogues": "dialogue_id"}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        details = VersionDetails(
            decided=row["decided"],
            dnr=row["dnr"],
            body=row["body"],
            paragraph=row["paragraph"],
            owner=row["owner"],
            revised=row["revised"],
            in_force=row["in_force"],
            reports=lookup.reports("reports"),
            dialogues=lookup.dialogues("dialogues"),
        )
        if lookup.sound:
            _settle_or_add(desk, row, details)


def _settle_or_add(desk: Desk, row: Row, details: VersionDetails) -> None:
    known = desk.year.known(TABLE)[(row["decided"],)]
    record = settled(
        desk, KIND, row, GuidelineVersion, known, lambda record: _standing(desk, row, record, details)
    )
    if record is not None:
        return
    with desk.trying(row, FIELDS):
        key = guideline_versions.add(desk.act, details)
        known.append(key)
        desk.bring(KIND, row, TABLE, key)


def _standing(desk: Desk, row: Row, record: GuidelineVersion, details: VersionDetails) -> list[Standing]:
    found = select(VersionBasis).where(VersionBasis.guideline_version_id == record.key)
    basis = desk.act.session.exec(found).all()
    reports = {each.report_id for each in basis if each.report_id is not None}
    dialogues = {each.dialogue_id for each in basis if each.dialogue_id is not None}
    said_reports = ", ".join(desk.year.reports.said(key) for key in sorted(reports))
    said_dialogues = ", ".join(desk.year.dialogues.said(key) for key in sorted(dialogues))
    return [
        *plain(row, record, PLAIN),
        Standing("reports", said_reports, reports == set(details.reports)),
        Standing("dialogues", said_dialogues, dialogues == set(details.dialogues)),
    ]
