"""References a person can say aloud: `K-2026-014`. A number is given once and never again."""

from dataclasses import dataclass

from sqlmodel import text

from db.writing.pen import Act
from nsc_tui.guideline.dates import When

CONTACT, DEVIATION, ACTIVITY = "K", "AV", "A"
FOCUS_AREA, ACTION_PLAN, REPORT, DIALOGUE, SPREADING, COST = "FO", "HP", "R", "D", "S", "U"
_TABLES = {
    CONTACT: "contact",
    DEVIATION: "deviation",
    ACTIVITY: "activity",
    FOCUS_AREA: "focus_area",
    ACTION_PLAN: "action_plan",
    REPORT: "report",
    DIALOGUE: "dialogue",
    SPREADING: "spreading",
    COST: "cost",
}


@dataclass(frozen=True, slots=True)
class Written:
    """What an act wrote: the row's number and the reference to say aloud."""

    key: int
    ref: str


def next_reference(act: Act, prefix: str, year: int) -> str:
    """The next free reference of the kind `prefix` in `year`, binned rows counted."""
    slot = (prefix, year)
    if slot not in act.last_numbers:
        act.last_numbers[slot] = _last_number(act, prefix, year)
    act.last_numbers[slot] += 1
    return f"{prefix}-{year}-{act.last_numbers[slot]:03}"


def year_of(act: Act, *dates: str | None) -> int:
    """The year of the first date that has one; else the year of entry."""
    for written in dates:
        year = When.parse(written or "").year
        if year is not None:
            return year
    return act.today.year


def _last_number(act: Act, prefix: str, year: int) -> int:
    start = f"{prefix}-{year}-"
    found = act.session.connection().execute(
        text(f"SELECT max(CAST(substr(ref, :after) AS INTEGER)) FROM {_TABLES[prefix]} "
             "WHERE ref >= :start AND ref < :stop"),
        {"after": len(start) + 1, "start": start, "stop": start + "~"},
    )  # fmt: skip
    return int(found.scalar() or 0)
