"""The guideline's versions and the documents it is linked to, on their way in."""

from collections.abc import Callable

from sqlmodel import col, select

from db.writing import documents, guideline_versions
from db.writing.documents import DocumentDetails
from db.writing.guideline_versions import VersionDetails
from db.writing.importing.lookup import Lookup
from db.writing.importing.rows import Row
from db.writing.importing.year_kind import Keys, Linked, Links, YearKind, under
from db.writing.models import Document, GuidelineVersion, VersionBasis
from db.writing.models import Row as Stored
from db.writing.pen import Act
from db.writing.references import Written


def _year(cell: str) -> int | None:
    return int(cell) if cell else None


def _add_document(act: Act, row: Row, _links: Links) -> Written:
    details = DocumentDetails(
        title=row["title"], kind=row["kind"], from_year=_year(row["from"]), to_year=_year(row["to"])
    )
    return Written(documents.add(act, details), row["title"])


DOCUMENTS = YearKind(
    "documents",
    Document,
    under("title"),
    {"title": "title", "from": "from_year", "to": "to_year", "kind": "kind"},
    _add_document,
)


def _add_version(act: Act, row: Row, links: Links) -> Written:
    details = VersionDetails(
        decided=row["decided"],
        dnr=row["dnr"],
        body=row["body"],
        paragraph=row["paragraph"],
        owner=row["owner"],
        revised=row["revised"],
        in_force=row["in_force"],
        reports=links["reports"],
        dialogues=links["dialogues"],
    )
    return Written(guideline_versions.add(act, details), row["decided"])


def _basis_of(field: str) -> Callable[[Act, Stored], Keys]:
    """The reports, or the dialogues, that a version rests on."""
    column = getattr(VersionBasis, field)

    def basis(act: Act, version: Stored) -> Keys:
        found = select(column).where(
            VersionBasis.guideline_version_id == version.key, col(column).is_not(None)
        )
        return tuple(act.session.exec(found).all())

    return basis


GUIDELINE_VERSIONS = YearKind(
    "guideline-versions",
    GuidelineVersion,
    under("decided"),
    {name: name for name in ("decided", "dnr", "body", "paragraph", "owner", "revised", "in_force")},
    _add_version,
    {
        "reports": Linked(
            "report_id",
            Lookup.reports,
            lambda desk, key: desk.year.reports.said(key),
            _basis_of("report_id"),
        ),
        "dialogues": Linked(
            "dialogue_id",
            Lookup.dialogues,
            lambda desk, key: desk.year.dialogues.said(key),
            _basis_of("dialogue_id"),
        ),
    },
)
