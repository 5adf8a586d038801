"""Consolidated reports to the council and to the city executive board (G21, G28, G29)."""

from dataclasses import dataclass

from db.checks import Value, checked
from db.writing.models import Report
from db.writing.pen import Act
from db.writing.references import REPORT, Written, next_reference, year_of
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.guideline.dates import When


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDetails:
    """`recipient` is TR or KS; `paragraph` a § that stands in somebody else's protocol, as free text."""

    recipient: str
    dated: str
    period: str = ""
    achieved: str = ""
    analysis: str = ""
    made_by: str = ""
    item: int | None = None
    paragraph: str = ""


def add(act: Act, details: ReportDetails) -> Written:
    """A new report."""
    ref = next_reference(act, REPORT, year_of(act, details.dated))
    return Written(insert(act, Report, _values(details) | {"ref": ref}).key, ref)


def change(act: Act, key: int, details: ReportDetails) -> None:
    """Correct a report."""
    update(act, get(act, Report, key), _values(details))


def discard(act: Act, key: int) -> None:
    """Put a report in the bin."""
    bin_row(act, Report, key)


def _values(details: ReportDetails) -> dict[str, Value]:
    dated = str(checked("report", "dated", details.dated) or "")
    return {
        "recipient": details.recipient,
        "dated": dated,
        "sort_key": When.parse(dated).sort_key or "-",
        "period": details.period,
        "achieved": details.achieved,
        "analysis": details.analysis,
        "made_by": details.made_by,
        "item_id": details.item,
        "paragraph": details.paragraph,
    }
