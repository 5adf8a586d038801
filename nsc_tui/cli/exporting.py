"""`nsc-tui export REPORT [REF]`: a file, named from its data unless `-o` says otherwise."""

import re
from pathlib import Path

from db.reading import items, meetings
from db.reading.door import Door
from db.reading.items import Item
from db.reading.meetings import Meeting
from db.reading.protocol import protocol as protocol_of
from db.reading.protocol_model import Protocol
from db.reading.window import Ask
from nsc_tui.cli import output
from nsc_tui.cli.calls import Call, nearest, path_of
from nsc_tui.cli.home import chosen, register_of
from nsc_tui.cli.kinds import LISTED
from nsc_tui.cli.reports import NOT_YET, REPORTS, Report
from nsc_tui.language import cli as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.references import (
    ItemReference,
    MeetingItemReference,
    MeetingReference,
    parse_reference,
)

_UNNUMBERED = r"(.+?)\s*(?:ärende|item|·)\s*(\d{1,4})"  # `2026-03-12 ärende 3`: its place on the agenda


def export(call: Call) -> int:
    """Write the file and print its path."""
    name, ref = call.words[0], " ".join(call.words[1:])
    report = _report(name)
    _check_reference(name, report, ref)
    target = path_of(call.options.output) if call.options.output else None
    form = _form(name, report, target)
    with Door(register_of(call)) as door:
        if report.example:
            suggested, content = _paper(door, call, name, ref)
        else:
            suggested, content = _table(door, call, name, form)
    path = target or _folder() / suggested
    _write(path, content, overwrite=call.options.overwrite)
    output.put(str(path))
    return ExitCode.DONE


def _report(name: str) -> Report:
    if name in REPORTS:
        return REPORTS[name]
    reports = " ".join(REPORTS)
    if name in NOT_YET:
        raise Fault(ExitCode.WRONG_CALL, words.REPORT_NOT_MADE, report=name, reports=reports)
    near = nearest(name, REPORTS)
    text = words.NO_SUCH_REPORT_NEAR if near else words.NO_SUCH_REPORT
    raise Fault(ExitCode.WRONG_CALL, text, report=name, near=near, reports=reports)


def _check_reference(name: str, report: Report, ref: str) -> None:
    if report.example and not ref:
        raise Fault(ExitCode.WRONG_CALL, words.REPORT_NEEDS_REF, report=name, example=report.example)
    if ref and not report.example:
        raise Fault(ExitCode.WRONG_CALL, words.REPORT_TAKES_NO_REF, report=name, word=ref)


def _form(name: str, report: Report, target: Path | None) -> str:
    if target is None:
        return report.forms[0]
    suffix = target.suffix.lower().lstrip(".")
    if suffix not in report.forms:
        raise Fault(
            ExitCode.WRONG_CALL,
            words.NO_SUCH_FORM,
            report=name,
            suffix=target.suffix or target.name,
            forms=", ".join(f".{form}" for form in report.forms),
        )
    return suffix


def _folder() -> Path:
    folder = chosen().settings.export_folder
    return path_of(folder) if folder else Path.cwd()


def _write(path: Path, content: bytes, *, overwrite: bool) -> None:
    from exports.files import write_new, write_over

    (write_over if overwrite else write_new)(path, content)


def _paper(door: Door, call: Call, name: str, ref: str) -> tuple[str, bytes]:
    if name == "protocol":
        return _protocol(door, _meeting(door, ref))
    if unnumbered := re.fullmatch(_UNNUMBERED, ref):
        return _extract_at(door, call, _meeting(door, unnumbered[1]), int(unnumbered[2]))
    item = _item(door, ref)
    record = _record(door, item.meeting_key)
    from exports.paper.documents.extract import extract, item_numbered
    from exports.paper.documents.names import extract_file

    assert item.number is not None
    paper = extract(record, item.number)
    _tell(paper.notices)
    return extract_file(record, item_numbered(record, item.number)), paper.content


def _protocol(door: Door, meeting: Meeting) -> tuple[str, bytes]:
    from exports.paper.documents.names import protocol_file
    from exports.paper.documents.protocol import protocol

    record = _record(door, meeting.key)
    paper = protocol(record)
    _tell(paper.notices)
    return protocol_file(record), paper.content


def _extract_at(door: Door, call: Call, meeting: Meeting, place: int) -> tuple[str, bytes]:
    """The item at a place on the agenda: without a number it leaves the house only as a draft."""
    from exports.paper.documents.extract import draft_extract, extract
    from exports.paper.documents.names import extract_file

    record = _record(door, meeting.key)
    item = record.items[place - 1] if 1 <= place <= len(record.items) else None
    if item is not None and item.number is None and not call.options.draft:
        raise Fault(ExitCode.BAD_INPUT, words.DRAFT_NEEDED, heading=item.heading)
    if item is not None and item.number is not None and not call.options.draft:
        paper = extract(record, item.number)
    else:
        paper = draft_extract(record, place)
    _tell(paper.notices)
    return extract_file(record, item or record.items[place - 1]), paper.content


def _table(door: Door, call: Call, name: str, form: str) -> tuple[str, bytes]:
    from exports.file_names import file_name
    from exports.tables.kinds import KINDS
    from exports.tables.writing import csv_bytes, json_bytes, xlsx_bytes

    since, until = call.span
    listed = LISTED[name]
    if (since or until) and not listed.by_day:
        raise Fault(ExitCode.WRONG_CALL, words.NOT_BY_DAY, kind=name)
    records = listed.read(door, Ask(since=since, until=until), call.day)
    content = {"csv": csv_bytes, "json": json_bytes, "xlsx": xlsx_bytes}[form](KINDS[name], records)
    span = call.options.year or "_".join(day.isoformat() for day in (since, until) if day)
    return file_name(name, span, ending=form), content


def _meeting(door: Door, ref: str) -> Meeting:
    reference = parse_reference(ref)
    meeting = meetings.named(door, str(reference)) if isinstance(reference, MeetingReference) else None
    if meeting is None:
        text = words.NO_SUCH_RECORD if isinstance(reference, MeetingReference) else words.NOT_A_MEETING
        raise Fault(ExitCode.BAD_INPUT, text, ref=ref)
    return meeting


def _item(door: Door, ref: str) -> Item:
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


def _record(door: Door, meeting: int) -> Protocol:
    record = protocol_of(door, meeting)
    assert record is not None
    return record


def _tell(notices: tuple[str, ...]) -> None:
    for notice in notices:
        output.talk(notice)
