"""Where Enter on a reference leads: a record, in the room it lives in. No Textual in here."""

from typing import NamedTuple

UNREPORTED = "unreported"  # no record: the participations of which nothing says what they gave
_ROOMS = {
    "person": "members",
    "member": "members",
    "seat": "members",
    "activity": "activities",
    "contact": "contacts",
    "proposal": "contacts",
    UNREPORTED: "contacts",
    "meeting": "protocol",
    "item": "protocol",
    "deviation": "deviations",
    "duty": "year",
    "organisation": "more",
    "rule": "more",
    "history": "more",
    "binned": "more",
    "setting": "more",
    "focus_area": "more",
    "action_plan": "more",
    "report": "more",
    "dialogue": "more",
    "spreading": "more",
    "cost": "more",
    "document": "more",
    "guideline_version": "more",
    "statistic": "more",
    "phrase": "more",
}


class Goal(NamedTuple):
    """One record: its room (see `screens.commands`), its kind, and its key: the row's number or a name.

    Of a rule the key is its id (`G14`), of a record's history its table and number (`person:12`).
    An empty kind is the room itself.
    """

    room: str
    kind: str = ""
    key: str = ""


def goal(kind: str, key: int | str) -> Goal:
    """Where the record `key` of that kind is shown. Raises KeyError for a kind no room shows."""
    return Goal(_ROOMS[kind], kind, str(key))


def has_room(kind: str) -> bool:
    """Whether some room shows records of that kind."""
    return kind in _ROOMS
