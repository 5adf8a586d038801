"""The lines of the year check as rows of a list. No Textual in here."""

from collections.abc import Sequence

from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.law import LAW
from nsc_tui.guideline.year_clocks import Status
from nsc_tui.language import duties as said
from nsc_tui.language import year_check as words
from screens.desk import Desk
from screens.records import Cell, Column, Row, Tone, row

COLUMNS = (
    Column("rule", words.RULE, width=5, sortable=False),
    Column("state", words.STATE, width=13, sortable=False),
    Column("duty", words.DUTY, sortable=False, least=28),
    Column("due", words.DUE, width=15, sortable=False),
    Column("who", words.WHOSE, width=28, drop=1, sortable=False),
)
TONES: dict[Status, Tone] = {
    Status.MET: "good",
    Status.DUE: "warn",
    Status.MISSING: "bad",
    Status.UNDECIDABLE: "warn",
    Status.OFF: "dim",
    Status.INFO: "dim",
}
_WAITING = frozenset({Status.DUE, Status.MISSING, Status.UNDECIDABLE})
_COUNTED = (Status.MISSING, Status.DUE, Status.UNDECIDABLE)


def needs_a_hand(duty: Duty) -> bool:
    """Whether something is left to do about the line."""
    return duty.status in _WAITING


def is_owed(duty: Duty) -> bool:
    """Whether the line is a duty that holds in this register."""
    return duty.status not in (Status.INFO, Status.OFF)


def duty_row(desk: Desk, duty: Duty) -> Row:
    """One line: its rule, sign and word, what it is about, the day it falls due with weekday, whose it is."""
    return row(
        duty.duty,
        duty.rule.removeprefix(LAW).strip(),
        Cell(said.state(duty), TONES[duty.status]),
        said.title(duty),
        said.falls_due(duty, desk.today()),
        said.whose(duty),
    )


def heading(year: int, first: int, last: int, duties: Sequence[Duty]) -> str:
    """The year, where the keys lead, what is left: `Årskontroll 2026   < 2025   2027 >   1 saknas`."""
    counts = [(status, sum(each.status is status for each in duties)) for status in _COUNTED]
    left = [f"{count} {said.STATUSES[status]()}" for status, count in counts if count]
    parts = (
        words.YEAR(year=year),
        words.BEFORE(year=year - 1) if year > first else "",
        words.AFTER(year=year + 1) if year < last else "",
        " · ".join(left) or words.ALL_MET(),
    )
    return "   ".join(part for part in parts if part)
