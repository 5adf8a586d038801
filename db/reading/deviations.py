"""Deviations from the guideline, with their state: red until motivated and minuted (G07)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from db.reading import contacts
from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order, day_key
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.deviation_state import (
    DeviationState,
    ProtocolState,
    deviation_state,
    verdict_has_moved,
)
from nsc_tui.guideline.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Deviation:
    """One deviation. `who` is named as in tables: e-mail address, name, organisation or council.

    `item` is `2025-03-12 § 3` where it is minuted, `protocol` the state of that protocol.
    `activity_named` is what tables call the activity: the title, or the reference where several bear it.
    `cost` is a reference (`U-2026-001`), `duty` a yearly duty that was missed, such as `G28:2024`.
    """

    key: int
    ref: str
    category: str
    rule: str
    happened: str
    who: str
    what: str
    motivation: str
    motivated_by: str
    contact: str
    activity: str
    item: str
    recorded_by: str
    recorded_at: str
    person_key: int | None
    organisation_key: int | None
    who_name: str
    motivator: str
    motivator_key: int | None
    contact_key: int | None
    activity_key: int | None
    activity_ref: str
    activity_named: str
    cost: str
    cost_key: int | None
    duty: str
    item_key: int | None
    protocol: str
    state: DeviationState

    @property
    def is_settled(self) -> bool:
        """Whether it is motivated and stands in a completed or approved protocol: the green state."""
        return self.state.is_settled


_COLUMNS = (*names(Deviation, "state"), "minuted_text")


def _make(*row: Any) -> Deviation:
    values: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
    minuted = values.pop("minuted_text")
    protocol = ProtocolState(values["protocol"]) if values["protocol"] else None
    return Deviation(**values, state=deviation_state(values["motivation"], minuted, protocol))


_WHEN = "r.sort_key"
DEVIATIONS = Listing(
    "deviation",
    _COLUMNS,
    _make,
    {
        "happened": Order((_WHEN, "r.ref")),
        "ref": Order(("r.ref",)),
        "category": Order(("r.category", _WHEN)),
        "rule": Order(("coalesce(r.rule, '')", _WHEN)),
        "who": Order(
            ("coalesce(p.sort_key, o.sort_key, '')", _WHEN),
            "LEFT JOIN person p ON p.id = r.person_id LEFT JOIN organisation o ON o.id = r.organisation_id",
        ),
        "recorded_at": Order(("r.recorded_at",)),
    },
    begins=_WHEN,
)
# What has no year of its own counts in the year in which it was recorded.
_IN_DAYS = (
    "((r.sort_key >= :since AND r.sort_key < :until)"
    " OR (r.sort_key < '0001' AND r.recorded_at BETWEEN :first AND :last))"
)
# Minuted with a motivation in a protocol that stands; the exact state is judged row by row.
_SETTLED = (
    "EXISTS (SELECT 1 FROM minuting n JOIN item i ON i.id = n.item_id JOIN meeting m ON m.id = i.meeting_id"
    " WHERE n.deviation_id = r.id AND m.state IN ('completed', 'approved')"
    " AND trim(coalesce(n.printed_motivation, '')) <> ''"
    " AND trim(coalesce(n.printed_motivation, '')) = trim(coalesce(r.motivation, '')))"
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Deviation, ...]:
    """One window of deviations, by when they happened, the newest last unless `ask` says otherwise."""
    return DEVIATIONS.rows(door, ask)


def count(door: Door, ask: Ask = EVERYTHING) -> int:
    """How many deviations `ask` finds."""
    return DEVIATIONS.count(door, ask)


def in_days(door: Door, first: date, last: date) -> tuple[Deviation, ...]:
    """The deviations that happened from `first` to `last`, those of unknown year by their recording."""
    return DEVIATIONS.rows(
        door,
        only=_IN_DAYS,
        since=day_key(first),
        until=day_key(last + timedelta(days=1)),
        first=first.isoformat(),
        last=f"{last}~",
    )


def one(door: Door, key: int) -> Deviation | None:
    """One deviation by its number."""
    return DEVIATIONS.one(door, key)


def named(door: Door, ref: str) -> Deviation | None:
    """One deviation by its reference."""
    return DEVIATIONS.named(door, ref)


def of_person(door: Door, person: int) -> tuple[Deviation, ...]:
    """The deviations of one person."""
    return DEVIATIONS.rows(door, only="r.person_id = :person", person=person)


def of_organisation(door: Door, organisation: int) -> tuple[Deviation, ...]:
    """The deviations of one organisation."""
    return DEVIATIONS.rows(door, only="r.organisation_id = :organisation", organisation=organisation)


def of_contact(door: Door, contact: int) -> tuple[Deviation, ...]:
    """The deviations recorded for one contact."""
    return DEVIATIONS.rows(door, only="r.contact_id = :contact", contact=contact)


def of_cost(door: Door, cost: int) -> tuple[Deviation, ...]:
    """The deviations about one cost."""
    return DEVIATIONS.rows(door, only="r.cost_id = :cost", cost=cost)


def of_activity(door: Door, activity: int) -> tuple[Deviation, ...]:
    """The deviations at one activity, also those recorded for contacts about it."""
    only = (
        "r.activity_id = :activity OR r.contact_id IN (SELECT id FROM contact WHERE activity_id = :activity)"
    )
    return DEVIATIONS.rows(door, only=f"({only})", activity=activity)


def unsettled(door: Door) -> tuple[Deviation, ...]:
    """The deviations that still need a hand: not motivated, not minuted, or not in a protocol that stands."""
    return DEVIATIONS.rows(door, only=f"NOT {_SETTLED}")


def has_moved(door: Door, deviation: Deviation) -> bool:
    """Whether a corrected date has moved the contact's verdict away from what was recorded."""
    return moved_to(door, deviation) is not None


def moved_to(door: Door, deviation: Deviation) -> Verdict | None:
    """The verdict that a corrected date has moved the contact to; None where it stands as recorded.

    A deviation that names no contact is about the person's contacts on the activity.
    """
    category = Category(deviation.category)
    verdicts = [contact.judgement.verdict for contact in _contacts_of(door, deviation)]
    if all(verdict_has_moved(category, verdict) for verdict in verdicts):
        return verdicts[0] if verdicts else None
    return None


def _contacts_of(door: Door, deviation: Deviation) -> tuple[contacts.Contact, ...]:
    if deviation.contact_key:
        found = contacts.one(door, deviation.contact_key)
        return (found,) if found else ()
    if deviation.activity_key is None:
        return ()
    every = contacts.of_activity(door, deviation.activity_key)
    return tuple(each for each in every if each.person_key == deviation.person_key)
