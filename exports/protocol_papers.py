"""Protocol and extract straight from the register: what screen and command line both write to disk."""

from db.reading import items
from db.reading.door import Door
from db.reading.items import Item
from db.reading.protocol import protocol as read_protocol
from db.reading.protocol_model import Protocol
from exports.paper.document import Paper
from exports.paper.documents.extract import draft_extract, extract
from exports.paper.documents.names import extract_file, protocol_file
from exports.paper.documents.protocol import protocol
from exports.reports import Made
from nsc_tui.language import protocol_papers as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import SWEDISH, Language


def protocol_paper(door: Door, meeting: int, language: Language = SWEDISH) -> Made:
    """The protocol of a meeting. Raises Fault (BAD_INPUT) where there is no such meeting."""
    record = meeting_record(door, meeting)
    return _made(protocol_file(record), protocol(record, language))


def extract_paper(door: Door, item: int, language: Language = SWEDISH) -> Made:
    """The extract of a numbered item. Raises Fault (BAD_INPUT) where it has no number, or is not there."""
    found = _item(door, item)
    if found.number is None:
        raise Fault(ExitCode.BAD_INPUT, words.UNNUMBERED, heading=found.heading)
    record = meeting_record(door, found.meeting_key)
    name = extract_file(record, record.items[_place(door, found)])
    return _made(name, extract(record, found.number, language))


def draft_extract_paper(door: Door, item: int, language: Language = SWEDISH) -> Made:
    """The extract of an item that need not have a number, marked UTKAST. Raises Fault as `extract_paper`."""
    found = _item(door, item)
    record = meeting_record(door, found.meeting_key)
    place = _place(door, found)
    return _made(extract_file(record, record.items[place]), draft_extract(record, place + 1, language))


def meeting_record(door: Door, meeting: int) -> Protocol:
    """All of a meeting, as its papers tell it. Raises Fault (BAD_INPUT) where there is no such meeting."""
    found = read_protocol(door, meeting)
    if found is None:
        raise Fault(ExitCode.BAD_INPUT, words.NO_MEETING)
    return found


def _item(door: Door, key: int) -> Item:
    found = items.one(door, key)
    if found is None:
        raise Fault(ExitCode.BAD_INPUT, words.NO_ITEM)
    return found


def _place(door: Door, found: Item) -> int:
    keys = [each.key for each in items.of_meeting(door, found.meeting_key)]
    return keys.index(found.key)


def _made(name: str, paper: Paper) -> Made:
    return Made(name, paper.content, paper.notices)
