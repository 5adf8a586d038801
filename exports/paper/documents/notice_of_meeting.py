"""The notice that calls to a meeting (kallelse): when and where, the agenda, who is called."""

from collections.abc import Sequence
from datetime import date

from db.reading.attendance import Expected
from db.reading.protocol_model import Protocol, ProtocolItem
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper, compose
from exports.paper.documents.protocol import STAMPS
from exports.paper.documents.wording import meeting_time
from exports.paper.flow import Block
from exports.paper.frame import Running
from exports.paper.metadata import About
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEAD, LEFT
from exports.paper.words import Facts, Heading, Paragraph
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language import meeting_papers as words
from nsc_tui.language import paper
from nsc_tui.language.short_dates import long_day
from nsc_tui.language.text import SWEDISH, Language


def notice_of_meeting(
    record: Protocol,
    called: Sequence[Expected],
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The notice with its agenda (föredragningslista); that of a cancelled meeting is stamped so."""
    title = words.NOTICE_TITLE.written_in(language, date=record.date)
    about = About(
        title=words.NOTICE_FULL.written_in(language, date=record.date, council=record.council),
        author=record.council,
        subject=words.NOTICE_SUBJECT.written_in(language, date=record.date, council=record.council),
        language=language,
        moment=record.recorded_at,
    )
    frame = Running(
        council=record.council,
        day=paper.DAY_OF_MEETING.written_in(language, date=record.date),
        kind=words.NOTICE.written_in(language),
    )
    cancelled = record.state is ProtocolState.CANCELLED
    if cancelled:
        frame = frame.stamped(STAMPS[record.state].written_in(language))
    blocks: list[Block] = [
        Heading(1, title, x=LEFT),
        *_facts(record, language),
        *_agenda(record.items, language),
        *_called(called, language),
        *([] if cancelled else _apologies(record, language)),
    ]
    return compose(blocks, frame, about, part)


def _facts(record: Protocol, language: Language) -> list[Block]:
    state = words.CANCELLED.written_in(language) if record.state is ProtocolState.CANCELLED else ""
    facts = [
        (words.DAY, long_day(date.fromisoformat(record.date), language)),
        (paper.TIME, meeting_time(record, language)),
        (paper.PLACE, record.place),
        (paper.MODE, record.mode),
        (paper.CHAIR, record.chair),
        (paper.SECRETARY, record.secretary),
    ]
    given = [Facts([(label.written_in(language), text) for label, text in facts if text])]
    return [Paragraph(state, style=LEAD, x=LEFT), *given] if state else [*given]


def _agenda(items: Sequence[ProtocolItem], language: Language) -> list[Block]:
    columns = [
        Column(words.NUMBER.written_in(language), 1.0, style=CELL_FIGURES),
        Column(words.ITEM.written_in(language), 9.4, names_row=True),
        Column(words.DNR.written_in(language), 3.6, style=CELL_FIGURES),
        Column(words.KIND.written_in(language), 2.4),
    ]
    rows = [_item(place, item, language) for place, item in enumerate(items, 1)]
    return [
        Heading(2, words.AGENDA.written_in(language), x=LEFT),
        Rows(columns, rows, none=words.NO_ITEMS.written_in(language)),
    ]


def _item(place: int, item: ProtocolItem, language: Language) -> list[str]:
    """Items are numbered as they are taken up: their § numbers they get in the protocol."""
    heading = item.heading
    if item.documents:
        documents = words.DOCUMENTS.written_in(language, documents="; ".join(item.documents))
        heading = f"{heading}\n{documents}"
    kind = words.KINDS[item.kind].written_in(language) if item.kind in words.KINDS else item.kind
    return [str(place), heading, item.dnr, kind]


def _called(called: Sequence[Expected], language: Language) -> list[Block]:
    columns = [
        Column(paper.NAME.written_in(language), 4, names_row=True),
        Column(paper.ROLE.written_in(language), 2),
        Column(paper.ORGANISATION.written_in(language), 4),
    ]
    rows = [[_name(person), person.role, person.organisation] for person in called]
    return [
        Heading(2, words.CALLED.written_in(language), x=LEFT),
        Rows(columns, rows, none=words.NOBODY.written_in(language)),
    ]


def _name(person: Expected) -> str:
    """As protocols write it: the party of an elected politician in parentheses, then the title."""
    name = f"{person.name} ({person.party})" if person.party else person.name
    return f"{name}, {person.title}" if person.title else name


def _apologies(record: Protocol, language: Language) -> list[Block]:
    text = words.APOLOGIES if record.secretary else words.APOLOGIES_UNNAMED
    return [Paragraph(text.written_in(language, name=record.secretary), x=LEFT)]
