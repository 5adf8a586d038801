"""Versions of the guideline, and what each revision rested on (G30: the report and the dialogues)."""

from dataclasses import dataclass

from sqlmodel import select

from db.checks import Refused, Value, checked
from db.writing.models import GuidelineVersion, VersionBasis
from db.writing.pen import Act
from db.writing.rows import bin_row, get, insert, remove, update
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import NotADateError
from nsc_tui.language import checks as words


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionDetails:
    """`decided` and `revised` are days; `reports` and `dialogues` the rows the revision rests on."""

    decided: str
    dnr: str = ""
    body: str = ""
    paragraph: str = ""
    owner: str = ""
    revised: str = ""
    in_force: str = ""
    changes: str = ""
    reports: tuple[int, ...] = ()
    dialogues: tuple[int, ...] = ()


def add(act: Act, details: VersionDetails) -> int:
    """A new version."""
    key = insert(act, GuidelineVersion, _values(details)).key
    _rest_on(act, key, details)
    return key


def change(act: Act, key: int, details: VersionDetails) -> None:
    """Correct a version."""
    update(act, get(act, GuidelineVersion, key), _values(details))
    _rest_on(act, key, details)


def discard(act: Act, key: int) -> None:
    """Put a version in the bin."""
    bin_row(act, GuidelineVersion, key)


def _values(details: VersionDetails) -> dict[str, Value]:
    _refuse_before_decided(details)
    return {
        name: getattr(details, name)
        for name in VersionDetails.__dataclass_fields__
        if name not in ("reports", "dialogues")
    }


def _refuse_before_decided(details: VersionDetails) -> None:
    decided, revised = (
        str(checked("guideline_version", name, getattr(details, name)) or "")
        for name in ("decided", "revised")
    )
    if revised and revised < decided:
        raise Refused("revised", words.REVISED_BEFORE_DECIDED, revised=revised, decided=decided)
    ends = _date_in(details.in_force).latest_end
    begins = When.parse(decided).earliest_start
    if ends and begins and ends <= begins:
        raise Refused("in_force", words.IN_FORCE_BEFORE_DECIDED, in_force=details.in_force, decided=decided)


def _date_in(text: str) -> When:
    """The date that a free text is; no date where it is none (`tills vidare`)."""
    try:
        return When.parse(text)
    except NotADateError:
        return When.parse("")


def _rest_on(act: Act, version: int, details: VersionDetails) -> None:
    wanted: set[tuple[int | None, int | None]] = {(report, None) for report in details.reports}
    wanted |= {(None, dialogue) for dialogue in details.dialogues}
    found = select(VersionBasis).where(VersionBasis.guideline_version_id == version)
    rows = {(row.report_id, row.dialogue_id): row for row in act.session.exec(found).all()}
    for basis in rows.keys() - wanted:
        remove(act, rows[basis])
    for report, dialogue in sorted(wanted - rows.keys(), key=str):
        insert(
            act,
            VersionBasis,
            {"guideline_version_id": version, "report_id": report, "dialogue_id": dialogue},
        )
