"""What `nsc-tui list` lists: how each kind is read, and which columns a person is shown."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
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


def _organisations(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import organisations

    return organisations.rows(door, ask)


def _members(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import members

    return members.terms(door, ask)


def _activities(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import activities

    return activities.rows(door, ask)


def _contacts(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import contacts

    return contacts.rows(door, ask)


def _proposals(door: "Door", _ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import proposals

    return proposals.rows(door)


def _meetings(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import meetings

    return meetings.rows(door, ask)


def _attendance(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import attendance

    since = ask.since.isoformat() if ask.since else ""
    return attendance.rows(door, since, ask.until.isoformat() if ask.until else "9999")


def _items(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import items

    return items.rows(door, ask)


def _tasks(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import items

    return items.tasks(door, ask)


def _deviations(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import deviations

    return deviations.rows(door, ask)


def _history(door: "Door", ask: "Ask", _day: date) -> Sequence[object]:
    from db.reading import changes

    return changes.rows(door, ask)


LISTED: dict[str, Listed] = {
    "organisations": Listed(_organisations, ("name", "kind", "former_names", "covered"), by_day=False),
    "members": Listed(
        _members, ("family_name", "given_name", "organisation", "role", "from", "to"), by_day=False
    ),
    "activities": Listed(_activities, ("ref", "when", "title", "place", "arranged_by", "status")),
    "contacts": Listed(
        _contacts,
        ("ref", "contacted_at", "member", "activity", "took_part", "verdict"),
        names={"member": "person"},
    ),
    "proposals": Listed(_proposals, ("category", "rule", "about", "why"), by_day=False),
    "meetings": Listed(
        _meetings,
        ("ref", "starts", "place", "chair", "state", "approved_on"),
        names={"chair": "chair_name"},
    ),
    "attendance": Listed(
        _attendance, ("meeting", "person", "group", "paragraphs", "note"), names={"person": "name"}
    ),
    "items": Listed(_items, ("ref", "meeting", "heading", "dnr", "kind")),
    "tasks": Listed(_tasks, ("item", "task_who", "task_what", "task_due", "task_reported")),
    "deviations": Listed(
        _deviations,
        ("ref", "happened", "category", "who", "what", "item", "state"),
        names={"who": "who_name"},
    ),
    "history": Listed(_history, ("at", "by", "verb", "about", "table", "field", "before", "after")),
}

# Kinds of the contract that this version does not list.
NOT_YET = (
    "results", "duties", "focus-areas", "action-plans", "reports", "dialogues", "spreading", "costs",
    "documents", "guideline-versions",
)  # fmt: skip
