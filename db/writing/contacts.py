"""Contacts before participation (G14), and what came of them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from db.checks import Value, checked
from db.writing.models import Activity, Contact
from db.writing.pen import Act
from db.writing.references import CONTACT, Written, next_reference, year_of
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.guideline.dates import When


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDetails:
    """One person and one activity. An empty `contacted_at` with `took_part` = took part without contact.

    `bound` is the secretary's decision where the rule asks; `answered_on` and `outcome` say what she
    answered: nothing is approved or denied.
    """

    person: int
    activity: int
    contacted_at: str = ""
    channel: str = ""
    took_part: str = ""
    own_first_day: str = ""
    paid_by: str = ""
    purpose: str = ""
    bound: bool | None = None
    answered_on: str = ""
    outcome: str = ""
    note: str = ""


def log(act: Act, details: ContactDetails) -> Written:
    """One contact; the moment of entry is kept beside the moment of contact."""
    contacted = str(checked("contact", "contacted_at", details.contacted_at) or "")
    happens = get(act, Activity, details.activity).happens
    ref = next_reference(act, CONTACT, year_of(act, contacted, happens))
    values = _values(act, details) | {"ref": ref, "entered_at": act.at}
    return Written(insert(act, Contact, values).key, ref)


def log_call(
    act: Act, details: ContactDetails, people: Iterable[int], activities: Iterable[int]
) -> tuple[Written, ...]:
    """Several people in one call, or one call about several activities: a row for each."""
    activities = tuple(activities)
    return tuple(
        log(act, replace(details, person=person, activity=activity))
        for person in people
        for activity in activities
    )


def change(act: Act, key: int, details: ContactDetails) -> None:
    """Correct a contact; what stood before stays in the history."""
    update(act, get(act, Contact, key), _values(act, details))


def answer(act: Act, key: int, on: str, outcome: str) -> None:
    """Note when the secretary answered and what."""
    update(act, get(act, Contact, key), {"answered_on": on, "outcome": outcome})


def note_participation(act: Act, key: int, took_part: str) -> None:
    """Note whether the person took part: yes, no, part or unknown."""
    update(act, get(act, Contact, key), {"took_part": took_part})


def discard(act: Act, key: int) -> None:
    """Put a contact in the bin."""
    bin_row(act, Contact, key)


def _values(act: Act, details: ContactDetails) -> dict[str, Value]:
    values: dict[str, Value] = {
        name: getattr(details, name)
        for name in ContactDetails.__dataclass_fields__
        if name not in ("person", "activity")
    }
    contacted = str(checked("contact", "contacted_at", details.contacted_at) or "")
    happens = get(act, Activity, details.activity).happens or ""
    return values | {
        "person_id": details.person,
        "activity_id": details.activity,
        "sort_key": When.parse(contacted).sort_key or When.parse(happens).sort_key or "-",
    }
