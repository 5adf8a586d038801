"""Which record a report is about: from what was typed to its number in the register."""

import re

from db.reading import deviations, items, meetings, people
from db.reading.door import Door
from db.reading.items import Item
from db.reading.meetings import Meeting
from exports.reports import Subject
from nsc_tui.language import cli as words
from nsc_tui.language import paper
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.references import (
    ItemReference,
    MeetingItemReference,
    MeetingReference,
    parse_reference,
)

_PLACE = r"(.+?)\s*(?:ärende|item|·)\s*(\d{1,4})"  # `2026-03-12 ärende 3`: its place on the agenda


def key_of(door: Door, subject: Subject, ref: str) -> int:
    """The number of the record that `ref` names; raises Fault BAD_INPUT where it names none or several."""
    match subject:
        case Subject.MEETING:
            return _meeting(door, ref).key
        case Subject.ITEM:
            return item_of(door, ref).key
        case Subject.DEVIATION:
            found = deviations.named(door, ref.strip().upper())
            return found.key if found else _nothing(ref)
        case Subject.PERSON:
            return _person(door, ref)


def item_of(door: Door, ref: str) -> Item:
    """The item, also one without a number by its place on the agenda. Raises Fault BAD_INPUT."""
    if place := re.fullmatch(_PLACE, ref):
        return _item_at(door, _meeting(door, place[1]), int(place[2]))
    match parse_reference(ref):
        case ItemReference(year, number):
            found = items.numbered(door, number, year)
        case MeetingItemReference(meeting, number):
            found = items.of_reference(door, str(meeting), number)
        case _:
            raise Fault(ExitCode.BAD_INPUT, words.NOT_AN_ITEM, ref=ref)
    if found is None:
        raise Fault(ExitCode.BAD_INPUT, words.NO_SUCH_RECORD, ref=ref)
    return found


def _item_at(door: Door, meeting: Meeting, place: int) -> Item:
    agenda = items.of_meeting(door, meeting.key)
    if not 1 <= place <= len(agenda):
        raise Fault(
            ExitCode.BAD_INPUT, paper.NO_SUCH_PLACE, date=meeting.date, position=place, count=len(agenda)
        )
    return agenda[place - 1]


def _meeting(door: Door, ref: str) -> Meeting:
    reference = parse_reference(ref)
    meeting = meetings.named(door, str(reference)) if isinstance(reference, MeetingReference) else None
    if meeting is None:
        text = words.NO_SUCH_RECORD if isinstance(reference, MeetingReference) else words.NOT_A_MEETING
        raise Fault(ExitCode.BAD_INPUT, text, ref=ref)
    return meeting


def _person(door: Door, ref: str) -> int:
    found = people.named(door, ref)
    if len(found) > 1:
        candidates = ", ".join(f"{each.name} ({each.email or each.organisation})" for each in found)
        raise Fault(ExitCode.BAD_INPUT, words.SEVERAL, ref=ref, candidates=candidates)
    return found[0].key if found else _nothing(ref)


def _nothing(ref: str) -> int:
    raise Fault(ExitCode.BAD_INPUT, words.NO_SUCH_RECORD, ref=ref)
