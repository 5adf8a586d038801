"""Who was there: one table for each group of the attendance that has anybody in it."""

from collections.abc import Sequence

from db.reading.protocol_model import AttendanceGroup, Attendee
from exports.paper.documents.wording import named, remark
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import LEFT
from exports.paper.words import Heading, Paragraph
from nsc_tui.language import paper as words
from nsc_tui.language.text import Language

GROUPS = {
    AttendanceGroup.MEMBER: words.MEMBERS,
    AttendanceGroup.SUBSTITUTE: words.SUBSTITUTES,
    AttendanceGroup.COOPTED: words.COOPTED,
    AttendanceGroup.OTHER: words.OTHERS,
    AttendanceGroup.APOLOGIES: words.APOLOGIES,
    AttendanceGroup.ABSENT: words.ABSENT,
}


def attendance(attendees: Sequence[Attendee], language: Language) -> list[Block]:
    """The attendance under its heading; a sentence where nobody is recorded."""
    remarked = any(remark(person, language) for person in attendees)
    blocks: list[Block] = [Heading(2, words.ATTENDANCE.written_in(language), x=LEFT)]
    for group, heading in GROUPS.items():
        people = [person for person in attendees if person.group is group]
        if people:
            blocks += [Heading(3, heading.written_in(language), x=LEFT), _table(people, language, remarked)]
    if not attendees:
        blocks.append(Paragraph(words.NO_ATTENDANCE.written_in(language)))
    return blocks


def _table(people: Sequence[Attendee], language: Language, remarked: bool) -> Rows:
    columns = [
        Column(words.NAME.written_in(language), 4),
        Column(words.ROLE.written_in(language), 2),
        Column(words.ORGANISATION.written_in(language), 4),
    ]
    rows = [[named(person), person.role, person.organisation] for person in people]
    if remarked:
        columns.append(Column(words.PRESENCE.written_in(language), 3))
        rows = [[*row, remark(person, language)] for row, person in zip(rows, people, strict=True)]
    return Rows(columns, rows, none=words.NO_ATTENDANCE.written_in(language))
