"""How each kind of record is read whole: what `list` prints, and what the year's archive holds as data."""

from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from db.reading.door import Door
    from db.reading.window import Ask

Read = Callable[["Door", "Ask", date], Sequence[object]]


class Reader(NamedTuple):
    """What reads a kind: the days asked for, and the one that counts as today.

    `by_day` tells whether its records have days or years; else it is always read whole.
    """

    read: Read
    by_day: bool = True


def _by(module: str, function: str = "rows", *, by_day: bool = True) -> Reader:
    """The reader of a kind that needs no more than its module of `db.reading`, imported when it is called."""

    def read(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
        found: Sequence[object] = getattr(import_module(f"db.reading.{module}"), function)(door, ask)
        return found

    return Reader(read, by_day)


def _proposals(door: "Door", _ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import proposals

    return proposals.rows(door)


def _attendance(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import attendance

    since = ask.since.isoformat() if ask.since else ""
    return attendance.rows(door, since, ask.until.isoformat() if ask.until else "9999")


def _duties(door: "Door", ask: "Ask", day: date) -> Sequence[object]:
    """The lines of each year that the days asked for touch; of the running year where none are."""
    from db.reading import duties
    from nsc_tui.guideline.year_clocks import FIRST_YEAR

    last = ask.until.year if ask.until else day.year
    first = ask.since.year if ask.since else FIRST_YEAR if ask.until else last
    return [line for year in range(max(first, FIRST_YEAR), last + 1) for line in duties.rows(door, year, day)]


READERS: dict[str, Reader] = {
    "organisations": _by("organisations", by_day=False),
    "members": _by("members", "tabled", by_day=False),
    "activities": _by("activities"),
    "contacts": _by("contacts"),
    "results": _by("results"),
    "proposals": Reader(_proposals, by_day=False),
    "meetings": _by("meetings"),
    "attendance": Reader(_attendance),
    "items": _by("items"),
    "tasks": _by("items", "tasks"),
    "deviations": _by("deviations"),
    "focus-areas": _by("focus_areas"),
    "action-plans": _by("action_plans"),
    "reports": _by("reports"),
    "dialogues": _by("dialogues"),
    "spreading": _by("spreading"),
    "costs": _by("costs"),
    "documents": _by("documents", by_day=False),
    "guideline-versions": _by("guideline_versions"),
    "duties": Reader(_duties),
    "history": _by("changes"),
}
"""Every kind by its name on the command line, in the order that help and archive name them."""
