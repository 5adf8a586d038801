"""The attendance as rows and counts: what each line shows, who is present at which §, what a letter means."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from db.catalogue.protocol import ATTENDANCE_GROUPS, AWAY_GROUPS
from db.reading.attendance import PRESENT
from db.reading.roll import RollLine
from nsc_tui.guideline.paragraphs import contains, printed
from nsc_tui.guideline.seats import Role
from nsc_tui.language import attendance_screen as words
from screens.records import Cell, Column, Row, Tone, row

COLUMNS = (
    Column("name", words.NAME, width=24, sortable=False),
    Column("group", words.GROUP, width=25, sortable=False),
    Column("remark", words.REMARK, sortable=False),
    Column("role", words.ROLE, drop=2, sortable=False),
)
_SIGNS: dict[str, tuple[str, Tone]] = {
    "member": ("+", "good"),
    "substitute": ("+", "good"),
    "other": ("·", ""),
    "coopted": ("·", ""),
    "apologies": ("-", "dim"),
    "absent": ("!", "warn"),
}
_USUAL = {Role.SUBSTITUTE: "other", Role.COOPTED: "coopted"}


class CountAt(NamedTuple):
    """How many with a seat were present at a run of §§, such as `§§ 1–3`."""

    paragraphs: str
    present: int


def drawn(line: RollLine) -> Row:
    """One person in the attendance."""
    sign, tone = _SIGNS.get(line.group, ("?", "warn"))
    said = words.GROUPS[line.group]() if line.group else words.UNSAID()
    at = f"§ {line.paragraphs}" if line.paragraphs.isdigit() else f"§§ {line.paragraphs}"
    replaces = words.REPLACES(name=line.replaces_name) if line.replaces_name else ""
    remark = ", ".join(part for part in (at if line.paragraphs else "", replaces, line.note) if part)
    role = ", ".join(part for part in (line.role or line.title, line.organisation) if part)
    return row(str(line.person_key), line.name, Cell(f"{sign} {said}", tone), remark, Cell(role, "dim"))


def usual_group(line: RollLine) -> str:
    """The group of one who is simply there: by the seat held."""
    if not line.role:
        return "other"
    return _USUAL.get(Role(line.role), "member")


def group_of_letter(letter: str) -> str:
    """The group that a letter sets in the language in use; empty where it sets none."""
    return next((group for group in ATTENDANCE_GROUPS if words.LETTERS[group]() == letter), "")


def legend() -> str:
    """The letters and what they set."""
    return "  ".join(f"{words.LETTERS[group]()} {words.LEGEND[group]()}" for group in ATTENDANCE_GROUPS)


def replaced_by(line: RollLine, lines: Sequence[RollLine]) -> int | None:
    """Whom a serving substitute replaces: the one of their seat, else the only one who is away."""
    taken = {each.replaces for each in lines if each.person_key != line.person_key}
    away = [
        each.person_key
        for each in lines
        if each.group in AWAY_GROUPS and each.role != Role.COOPTED and each.person_key not in taken
    ]
    if line.stands_in_for in away:
        return line.stands_in_for
    return away[0] if len(away) == 1 else None


def present_at(lines: Iterable[RollLine], numbers: Iterable[int]) -> tuple[CountAt, ...]:
    """Who was present at each §, §§ in a row with the same count together; empty where it never differs."""
    spans = [line.paragraphs for line in lines if line.group in PRESENT]
    counts = {number: sum(contains(span, number) for span in spans) for number in sorted(set(numbers))}
    if len(set(counts.values())) < 2:
        return ()
    runs: list[tuple[list[int], int]] = []
    for number, present in counts.items():
        if runs and runs[-1][1] == present:
            runs[-1][0].append(number)
        else:
            runs.append(([number], present))
    return tuple(CountAt(printed(run), present) for run, present in runs)
