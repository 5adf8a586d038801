"""The attendance list of a meeting: who was there and who was not, group by group, and the totals."""

from collections.abc import Sequence

from db.reading.attendance import Expected, Tally
from db.reading.protocol_model import Protocol
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper, compose
from exports.paper.documents.attendance import GROUPS, attendance
from exports.paper.documents.protocol import STAMPS, running
from exports.paper.documents.wording import meeting_time
from exports.paper.flow import Block
from exports.paper.metadata import About
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Facts, Heading
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language import meeting_papers as words
from nsc_tui.language import paper
from nsc_tui.language.text import SWEDISH, Language


def attendance_list(
    record: Protocol,
    tally: Tally,
    unstated: Sequence[Expected] = (),
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The list of one meeting; `unstated` are those who held a seat that day and stand in no group."""
    title = words.ATTENDANCE_TITLE.written_in(language, date=record.date)
    full = words.ATTENDANCE_FULL.written_in(language, date=record.date, council=record.council)
    about = About(full, record.council, full, language, record.recorded_at)
    blocks: list[Block] = [
        Heading(1, title, x=LEFT),
        *_facts(record, tally, language),
        *attendance(record.attendees, language),
        *_unstated(unstated, language),
        *_totals(record, language),
    ]
    frame = running(record, words.ATTENDANCE.written_in(language), language)
    if record.state in (ProtocolState.DRAFT, ProtocolState.CANCELLED):
        frame = frame.stamped(STAMPS[record.state].written_in(language))
    return compose(blocks, frame, about, part)


def _facts(record: Protocol, tally: Tally, language: Language) -> list[Block]:
    facts = [
        (paper.TIME, meeting_time(record, language)),
        (paper.PLACE, record.place),
        (paper.MODE, record.mode),
        (paper.CHAIR, record.chair),
        (paper.SECRETARY, record.secretary),
        (
            words.PRESENT,
            words.PRESENT_OF.written_in(language, present=tally.present, seats=tally.seats),
        ),
    ]
    return [Facts([(label.written_in(language), text) for label, text in facts if text])]


def _unstated(people: Sequence[Expected], language: Language) -> list[Block]:
    if not people:
        return []
    heading = words.NOT_STATED.written_in(language)
    columns = [
        Column(paper.NAME.written_in(language), 4),
        Column(paper.ROLE.written_in(language), 2),
        Column(paper.ORGANISATION.written_in(language), 4),
    ]
    rows = [[person.name, person.role, person.organisation] for person in people]
    return [Heading(3, heading, x=LEFT), Rows(columns, rows, none=heading)]


def _totals(record: Protocol, language: Language) -> list[Block]:
    if not record.attendees:
        return []
    groups = [person.group for person in record.attendees]
    rows = [
        [heading.written_in(language), str(groups.count(group))]
        for group, heading in GROUPS.items()
        if group in groups
    ]
    rows.append([words.ALL.written_in(language), str(len(groups))])
    columns = [
        Column(words.GROUP.written_in(language), 8),
        Column(words.COUNT.written_in(language), 2, style=CELL_FIGURES, align="right"),
    ]
    heading = Heading(2, words.TOTALS.written_in(language), x=LEFT)
    return [heading, Rows(columns, rows, none=paper.NO_ATTENDANCE.written_in(language))]
