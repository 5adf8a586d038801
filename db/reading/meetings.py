"""Meetings of the council and how far their protocols have come."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from db.reading.columns import lines, names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting. Clock times are `13:00`, pauses `14:05–14:15`.

    `chair`, `secretary` and `approvers` are named as in tables (e-mail address, else name), the
    `..._name(s)` as printed. `paragraphs` are the first and last § (`1–5`), `items` their number.
    """

    key: int
    ref: str
    date: str
    starts: str
    ends: str
    pauses: tuple[str, ...]
    place: str
    mode: str
    chair: str
    secretary: str
    approvers: tuple[str, ...]
    approved_on: str
    state: str
    chair_name: str
    secretary_name: str
    approver_names: tuple[str, ...]
    items: int
    paragraphs: str


_COLUMNS = names(Meeting)
_ONE_OF_SEVERAL = ("chair", "secretary", "chair_name", "secretary_name")


def _make(*row: Any) -> Meeting:
    values: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
    values["pauses"] = tuple(values["pauses"].split("|")) if values["pauses"] else ()
    for name in _ONE_OF_SEVERAL:  # other chairs stand after the meeting's own
        values[name] = values[name].partition("\n")[0]
    for name in ("approvers", "approver_names"):
        values[name] = lines(values[name])
    return Meeting(**values)


MEETINGS = Listing(
    "meeting",
    _COLUMNS,
    _make,
    {
        "date": Order(("r.held_on", "r.ref")),
        "state": Order(("r.state", "r.held_on")),
        "place": Order(("swedish(r.place)", "r.held_on")),
        "approved_on": Order(("coalesce(r.approved_on, '')", "r.held_on")),
    },
    has_bin=False,
    begins="r.held_on",
    whole_days=True,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Meeting, ...]:
    """One window of meetings, the newest last unless `ask` says otherwise."""
    return MEETINGS.rows(door, ask)


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many meetings `ask` finds."""
    return MEETINGS.count(door, ask)


def one(door: Door, key: int) -> Meeting | None:
    """One meeting by its number."""
    return MEETINGS.one(door, key)


def named(door: Door, ref: str) -> Meeting | None:
    """One meeting by its reference: `2026-03-12`, or `2026-03-12/2` for a second one that day."""
    return MEETINGS.named(door, ref)


def next_after(door: Door, day: date) -> Meeting | None:
    """The first meeting on `day` or later that is not cancelled."""
    only = (
        "r.id = (SELECT id FROM meeting WHERE held_on >= :day AND state <> 'cancelled'"
        " ORDER BY held_on, id LIMIT 1)"
    )
    found = MEETINGS.rows(door, only=only, day=day.isoformat())
    return found[0] if found else None


def unapproved(door: Door, day: date) -> tuple[Meeting, ...]:
    """Meetings held before `day` whose protocols are neither approved nor cancelled, oldest first."""
    only = "r.held_on < :day AND r.state IN ('draft', 'completed')"
    return MEETINGS.rows(door, only=only, day=day.isoformat())
