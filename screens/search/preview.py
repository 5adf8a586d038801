"""The record behind a hit of the search, as its own room shows it. Each is read where it is asked for."""

from collections.abc import Callable

from db.reading.search import RULE, Hit
from screens.desk import Desk
from screens.details import Detail

Show = Callable[[Desk, int], Detail | None]


def preview(desk: Desk, hit: Hit) -> Detail | None:
    """What is shown of the hit; None where it is no longer there."""
    if hit.subject == RULE:
        return _rule(desk, hit.ref)
    show = _SHOWN.get(hit.subject)
    return show(desk, hit.key) if show else _of_the_year(desk, hit)


def _rule(desk: Desk, rule_id: str) -> Detail | None:
    from db.reading import duties
    from nsc_tui.guideline.rules import rule
    from screens.guideline.record import of_rule

    found, today = rule(rule_id), desk.today()
    if found is None:
        return None
    return of_rule(
        found, [each for each in duties.rows(desk.door, today.year, today) if each.rule == rule_id]
    )


def _person(desk: Desk, key: int) -> Detail | None:
    from db.reading.members import terms_of
    from screens.members.record import of_key

    terms = [each for each in terms_of(desk.door, key) if each.role]
    return of_key(desk, terms[-1].key if terms else f"p{key}")


def _organisation(desk: Desk, key: int) -> Detail | None:
    from db.reading.organisations import one
    from screens.organisations.record import of_organisation

    found = one(desk.door, key)
    return of_organisation(desk, found) if found else None


def _activity(desk: Desk, key: int) -> Detail | None:
    from db.reading.activities import one
    from screens.activities.record import activity_detail

    found = one(desk.door, key)
    return activity_detail(desk, found) if found else None


def _contact(desk: Desk, key: int) -> Detail | None:
    from db.reading.contacts import one
    from screens.contacts.record import contact_detail

    found = one(desk.door, key)
    return contact_detail(desk, found) if found else None


def _deviation(desk: Desk, key: int) -> Detail | None:
    from db.reading.deviations import one
    from screens.deviations.record import deviation_detail

    found = one(desk.door, key)
    return deviation_detail(desk, found) if found else None


def _meeting(desk: Desk, key: int) -> Detail | None:
    from screens.protocol.meeting_detail import meeting_detail

    return meeting_detail(desk, key)


def _item(desk: Desk, key: int) -> Detail | None:
    from screens.protocol.item_detail import item_detail

    return item_detail(desk, key)


def _of_the_year(desk: Desk, hit: Hit) -> Detail | None:
    from screens.year_records.kinds import KEPT
    from screens.year_records.record import detail_of

    for kept in KEPT:
        if kept.subject == hit.subject:
            found = kept.one(desk.door, hit.key)
            return detail_of(kept, found, desk.today()) if found else None
    return None


_SHOWN: dict[str, Show] = {
    "person": _person,
    "organisation": _organisation,
    "activity": _activity,
    "contact": _contact,
    "deviation": _deviation,
    "meeting": _meeting,
    "item": _item,
}
