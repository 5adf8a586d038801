"""What `nsc-tui export` makes: each report, what names its record, and the forms it comes in."""

from typing import NamedTuple


class Report(NamedTuple):
    """One report. `example` shows the reference it needs; empty where it takes none."""

    forms: tuple[str, ...]
    example: str = ""


_TABLE = ("csv", "xlsx", "json")

REPORTS: dict[str, Report] = {
    "protocol": Report(("pdf",), "2026-03-12"),
    "protocol-extract": Report(("pdf",), "”§ 3/2026”"),
    "organisations": Report(_TABLE),
    "members": Report(_TABLE),
    "activities": Report(_TABLE),
    "contacts": Report(_TABLE),
    "meetings": Report(_TABLE),
    "attendance": Report(_TABLE),
    "items": Report(_TABLE),
    "deviations": Report(_TABLE),
}

# Reports of the contract that this version does not make.
NOT_YET = (
    "kallelse", "spreading", "costs", "deviation", "person", "year-report", "ks-report", "action-plan",
    "year-check", "archive", "copy",
)  # fmt: skip
