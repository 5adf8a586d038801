"""What `nsc-tui list` lists: how each kind is read, and which columns a person is shown."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from db.reading.door import Door
    from db.reading.window import Ask

Read = Callable[["Door", "Ask", date], Sequence[object]]


class Listed(NamedTuple):
    """One kind. `shown` are its headings on a terminal; `names` the fields to show in their stead."""

    read: Read
    shown: tuple[str, ...]
    by_day: bool = True
    names: Mapping[str, str] = MappingProxyType({})


def _read_by(module: str, function: str = "rows") -> Read:
    """The reader of a kind that needs no more than its module of `db.reading`, imported when it is called."""

    def read(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
        found: Sequence[object] = getattr(import_module(f"db.reading.{module}"), function)(door, ask)
        return found

    return read


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


LISTED: dict[str, Listed] = {
    "organisations": Listed(
        _read_by("organisations"), ("name", "kind", "former_names", "covered"), by_day=False
    ),
    "members": Listed(
        _read_by("members", "terms"),
        ("family_name", "given_name", "organisation", "role", "from", "to"),
        by_day=False,
    ),
    "activities": Listed(
        _read_by("activities"),
        ("ref", "when", "title", "place", "arranged_by", "status", "told_on"),
        names={"told_on": "told_day"},
    ),
    "contacts": Listed(
        _read_by("contacts"),
        ("ref", "contacted_at", "member", "activity", "took_part", "verdict"),
        names={"member": "person"},
    ),
    "results": Listed(
        _read_by("results"), ("contact", "heading", "text"), names={"contact": "participation"}
    ),
    "proposals": Listed(_proposals, ("category", "rule", "about", "why"), by_day=False),
    "meetings": Listed(
        _read_by("meetings"),
        ("ref", "starts", "place", "chair", "state", "approved_on"),
        names={"chair": "chair_name"},
    ),
    "attendance": Listed(
        _attendance, ("meeting", "person", "group", "paragraphs", "note"), names={"person": "name"}
    ),
    "items": Listed(_read_by("items"), ("ref", "meeting", "heading", "dnr", "kind")),
    "tasks": Listed(
        _read_by("items", "tasks"), ("item", "task_who", "task_what", "task_due", "task_reported")
    ),
    "deviations": Listed(
        _read_by("deviations"),
        ("ref", "happened", "category", "who", "what", "item", "state"),
        names={"who": "who_name"},
    ),
    "focus-areas": Listed(_read_by("focus_areas"), ("ref", "year", "title", "basis", "item")),
    "action-plans": Listed(
        _read_by("action_plans"), ("ref", "year", "dated", "priorities", "focus_areas", "item")
    ),
    "reports": Listed(
        _read_by("reports"), ("ref", "dated", "recipient", "period", "by", "item", "paragraph")
    ),
    "dialogues": Listed(_read_by("dialogues"), ("ref", "date", "theme", "item")),
    "spreading": Listed(_read_by("spreading"), ("ref", "date", "what", "to", "channel", "activity")),
    "costs": Listed(
        _read_by("costs"), ("ref", "year", "kind", "amount", "currency", "about", "paid_by", "activity")
    ),
    "documents": Listed(_read_by("documents"), ("title", "kind", "from", "to"), by_day=False),
    "guideline-versions": Listed(
        _read_by("guideline_versions"), ("decided", "body", "paragraph", "dnr", "revised", "in_force")
    ),
    "duties": Listed(_duties, ("year", "rule", "duty", "who", "status", "due_on", "evidence")),
    "history": Listed(
        _read_by("changes"), ("at", "by", "verb", "about", "table", "field", "before", "after")
    ),
}
