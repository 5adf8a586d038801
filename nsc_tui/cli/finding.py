"""Which record a reference or a name points at, and what stands around it.

What few ask for is imported where it is asked for.
"""

from collections.abc import Iterable
from typing import TypeVar

from db.reading import activities, contacts, deviations, items, meetings, members, organisations, people
from db.reading.attendance import of_meeting as attendance_of
from db.reading.attendance import of_person as attendance_of_person
from db.reading.door import Door
from nsc_tui.cli.found import Found, some
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.references import (
    AgendaReference,
    ItemReference,
    MeetingItemReference,
    MeetingReference,
    RecordKind,
    RecordReference,
    RuleReference,
    parse_reference,
)

One = TypeVar("One")


def find(door: Door, ref: str) -> Found | None:
    """The record that `ref` names: a reference, an e-mail address, a person, organisation or exact title.

    A day is a meeting, else a version of the guideline decided then.

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
        case AgendaReference(meeting, place):
            return _item(door, items.on_agenda(door, str(meeting), place))
        case RuleReference(rule):
            return Found("rules", rule)
    return _named(door, " ".join(ref.split()))


def _record(door: Door, ref: RecordReference) -> Found | None:
    match ref.kind:
        case RecordKind.CONTACT:
            contact = contacts.named(door, str(ref))
            return _contact(door, contact) if contact else None
        case RecordKind.DEVIATION:
            deviation = deviations.named(door, str(ref))
            return Found("deviations", deviation) if deviation else None
        case RecordKind.ACTIVITY:
            return _activity(door, next(iter(activities.named(door, str(ref))), None))
        case _:
            from nsc_tui.cli import finding_year

            return finding_year.record(door, ref)


def _contact(door: Door, contact: contacts.Contact) -> Found:
    from db.reading import results

    return Found(
        "contacts",
        contact,
        some(
            ("results", results.of_contact(door, contact.key)),
            ("deviations", deviations.of_contact(door, contact.key)),
        ),
    )


def _activity(door: Door, activity: activities.Activity | None) -> Found | None:
    if activity is None:
        return None
    from db.reading import costs, results, spreading

    return Found(
        "activities",
        activity,
        some(
            ("activities", activities.parts_of(door, activity.key)),
            ("contacts", contacts.of_activity(door, activity.key)),
            ("results", results.of_activity(door, activity.key)),
            ("spreading", spreading.of_activity(door, activity.key)),
            ("costs", costs.of_activity(door, activity.key)),
            ("deviations", deviations.of_activity(door, activity.key)),
        ),
    )


def _meeting(door: Door, ref: str) -> Found | None:
    meeting = meetings.named(door, ref)
    if meeting is None:
        from nsc_tui.cli import finding_year

        return finding_year.version(door, ref)
    return Found(
        "meetings",
        meeting,
        some(
            ("attendance", attendance_of(door, meeting.key)),
            ("items", items.of_meeting(door, meeting.key)),
            ("activities", activities.told_at(door, meeting.key)),
        ),
    )


def _item(door: Door, item: items.Item | None) -> Found | None:
    if item is None:
        return None
    from nsc_tui.cli import finding_year

    refs = [minuted.ref for minuted in items.minuted(door, item.key)]
    found = tuple(deviation for ref in refs if (deviation := deviations.named(door, ref)))
    return Found("items", item, (*some(("deviations", found)), *finding_year.around_item(door, item.key)))


def _named(door: Door, name: str) -> Found | None:
    """People first, then organisations, then activities and documents by their exact title."""
    if found := people.named(door, name):
        person = _only(name, found, [f"{each.name} ({each.email or each.organisation})" for each in found])
        return Found(
            "people",
            person,
            some(
                ("members", tuple(term for term in members.terms_of(door, person.key) if term.term_key)),
                ("contacts", contacts.of_person(door, person.key)),
                ("deviations", deviations.of_person(door, person.key)),
                ("attendance", attendance_of_person(door, person.key)),
            ),
        )
    if organisation := organisations.named(door, name):
        around = some(
            ("members", members.ever_of_organisation(door, organisation.key)),
            ("deviations", deviations.of_organisation(door, organisation.key)),
        )
        return Found("organisations", organisation, around)
    if titled := activities.named(door, name):
        return _activity(door, _only(name, titled, [each.ref for each in titled]))
    from db.reading import documents

    document = documents.named(door, name)
    return Found("documents", document) if document else None


def _only(name: str, found: tuple[One, ...], said: Iterable[str]) -> One:
    if len(found) > 1:
        raise Fault(ExitCode.BAD_INPUT, words.SEVERAL, ref=name, candidates=", ".join(said))
    return found[0]
