"""What `nsc-tui export` makes: the reports, the other tables, and the copy of the register."""

from typing import NamedTuple

from exports import reports
from exports.reports import Subject


class Report(NamedTuple):
    """One report. `example` shows the reference it needs; empty where it takes none."""

    forms: tuple[str, ...]
    example: str = ""


COPY = "copy"
ARCHIVE = "archive"
DRAFT_EXTRACT = "protocol-extract-draft"
TABLES = (
    "organisations", "meetings", "items", "results", "focus-areas", "action-plans", "reports", "dialogues",
    "documents", "guideline-versions",
)  # fmt: skip
_TABLE = ("csv", "xlsx", "json")
_EXAMPLES = {
    None: "",
    Subject.MEETING: "2026-03-12",
    Subject.ITEM: "”§ 3/2026”",
    Subject.DEVIATION: "AV-2026-003",
    Subject.PERSON: "anna.berg@example.org",
}

REPORTS: dict[str, Report] = {
    **{
        name: Report(report.forms, _EXAMPLES[report.about])
        for name, report in reports.REPORTS.items()
        if name != DRAFT_EXTRACT
    },
    **{name: Report(_TABLE) for name in TABLES},
    ARCHIVE: Report(("folder",)),
    COPY: Report(("db",)),
}
