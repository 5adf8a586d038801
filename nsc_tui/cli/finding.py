"""Which record a reference or a name points at, and what stands around it."""

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from db.reading import activities, contacts, deviations, items, meetings, members, organisations, people
from db.reading.attendance import of_meeting as attendance_of
from db.reading.attendance import of_person as attendance_of_person
from db.reading.door import Door
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.references import (
    ItemReference,
    MeetingItemReference,
    MeetingReference,
    RecordKind,
    RecordReference,
    RuleReference,
    parse_reference,
)

One = TypeVar("One")


class Around(NamedTuple):
    """Records of one kind that belong to what was asked for."""

    kind: str
    records: tuple[object, ...]


class Found(NamedTuple):
    """One record, the kind it is listed under, and the records around it."""

    kind: str
    record: object
    around: tuple[Around, ...] = ()


def find(door: Door, ref: str) -> Found | None:
    """The record that `ref` names: a reference, an e-mail address, a person, organisation or exact title.

    Raises Fault BAD_INPUT where a name is borne by several.
    """
    match parse_reference(ref):
        case RecordReference() as record:
            return _record(door, record)
        case MeetingReference() as meeting:
            return _meeting(door, str(meeting))
        case ItemReference(year, number):
            return _item(door, items.numbered(door, number, year))
        case MeetingItemReference(meeting, number):
            return _item(door, items.of_reference(door, str(meeting), number))
        case RuleReference(rule):
            return Found("rules", rule)
    return _named(door, " ".join(ref.split()))


def _record(door: Door, ref: RecordReference) -> Found | None:
    match ref.kind:
        case RecordKind.CONTACT:
            contact = contacts.named(door, str(ref))
            around = _some(("deviations", deviations.of_contact(door, contact.key))) if contact else ()
            return Found("contacts", contact, around) if contact else None
        case RecordKind.DEVIATION:
            deviation = deviations.named(door, str(ref))
            return Found("deviations", deviation) if deviation else None
        case RecordKind.ACTIVITY:
            return _activity(door, next(iter(activities.named(door, str(ref))), None))
    return None


def _activity(door: Door, activity: activities.Activity | None) -> Found | None:
    if activity is None:
        return None
    return Found(
        "activities",
        activity,
        _some(
            ("activities", activities.parts_of(door, activity.key)),
            ("contacts", contacts.of_activity(door, activity.key)),
            ("deviations", deviations.of_activity(door, activity.key)),
        ),
    )


def _meeting(door: Door, ref: str) -> Found | None:
    meeting = meetings.named(door, ref)
    if meeting is None:
        return None
    return Found(
        "meetings",
        meeting,
        _some(
            ("attendance", attendance_of(door, meeting.key)),
            ("items", items.of_meeting(door, meeting.key)),
            ("activities", activities.told_at(door, meeting.key)),
        ),
    )


def _item(door: Door, item: items.Item | None) -> Found | None:
    if item is None:
        return None
    refs = [minuted.ref for minuted in items.minuted(door, item.key)]
    found = tuple(deviation for ref in refs if (deviation := deviations.named(door, ref)))
    return Found("items", item, _some(("deviations", found)))


def _named(door: Door, name: str) -> Found | None:
    """People first, then organisations, then activities by their exact title."""
    if found := people.named(door, name):
        person = _only(name, found, [f"{each.name} ({each.email or each.organisation})" for each in found])
        return Found(
            "people",
            person,
            _some(
                ("members", tuple(term for term in members.terms_of(door, person.key) if term.term_key)),
                ("contacts", contacts.of_person(door, person.key)),
                ("deviations", deviations.of_person(door, person.key)),
                ("attendance", attendance_of_person(door, person.key)),
            ),
        )
    if organisation := organisations.named(door, name):
        around = _some(
            ("members", members.ever_of_organisation(door, organisation.key)),
            ("deviations", deviations.of_organisation(door, organisation.key)),
        )
        return Found("organisations", organisation, around)
    titled = activities.named(door, name)
    return _activity(door, _only(name, titled, [each.ref for each in titled])) if titled else None


def _only(name: str, found: tuple[One, ...], said: Iterable[str]) -> One:
    if len(found) > 1:
        raise Fault(ExitCode.BAD_INPUT, words.SEVERAL, ref=name, candidates=", ".join(said))
    return found[0]


def _some(*kinds: tuple[str, tuple[object, ...]]) -> tuple[Around, ...]:
    return tuple(Around(kind, records) for kind, records in kinds if records)
