"""The protocol extract: one § on paper, the decision first. The paper that leaves the house most."""

from db.reading.protocol_model import Protocol, ProtocolItem
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper, compose
from exports.paper.documents.item_parts import ItemParts
from exports.paper.documents.protocol import running
from exports.paper.documents.wording import joined
from exports.paper.flow import Block, Together
from exports.paper.metadata import About
from exports.paper.signing import FootBlock, Signer
from exports.paper.styles import KICKER
from exports.paper.words import Heading, Paragraph
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.guideline.paragraphs import printed
from nsc_tui.language import paper as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import SWEDISH, Language


def extract(
    record: Protocol, number: int, language: Language = SWEDISH, part: ArchivePart | None = None
) -> Paper:
    """The extract of § `number`; of a protocol still in draft it is stamped UTKAST.

    Raises Fault (BAD_INPUT) where the protocol has no such §: an item without a number gets no
    extract but a `draft_extract`.
    """
    return _composed(record, item_numbered(record, number), language, part)


def draft_extract(
    record: Protocol, position: int, language: Language = SWEDISH, part: ArchivePart | None = None
) -> Paper:
    """The extract of the item at `position` (from 1), numbered or not, stamped UTKAST.

    Raises Fault (BAD_INPUT) where the protocol has no such item.
    """
    if not 1 <= position <= len(record.items):
        raise Fault(
            ExitCode.BAD_INPUT,
            words.NO_SUCH_PLACE,
            date=record.date,
            position=position,
            count=len(record.items),
        )
    return _composed(record, record.items[position - 1], language, part, draft=True)


def item_numbered(record: Protocol, number: int) -> ProtocolItem:
    """The item with § `number`; raises Fault (BAD_INPUT) where there is none."""
    for item in record.items:
        if item.number == number:
            return item
    numbers = printed(item.number for item in record.items if item.number is not None)
    if not numbers:
        raise Fault(ExitCode.BAD_INPUT, words.NO_NUMBERS, date=record.date)
    raise Fault(ExitCode.BAD_INPUT, words.NO_SUCH_ITEM, date=record.date, number=number, paragraphs=numbers)


def _composed(
    record: Protocol, item: ProtocolItem, language: Language, part: ArchivePart | None, *, draft: bool = False
) -> Paper:
    name = _name(item, language)
    about = About(
        title=words.EXTRACT_TITLE.written_in(
            language, paragraph=name, date=record.date, council=record.council
        ),
        author=record.council,
        subject=words.EXTRACT_SUBJECT.written_in(language, heading=item.heading, date=record.date),
        language=language,
        moment=record.recorded_at,
    )
    frame = running(record, words.EXTRACT.written_in(language), language)
    if draft or record.state is ProtocolState.DRAFT:
        frame = frame.stamped(words.DRAFT.written_in(language))
    return compose(_blocks(record, item, language), frame, about, part)


def _blocks(record: Protocol, item: ProtocolItem, language: Language) -> list[Block]:
    parts = ItemParts(item, 2, language)
    name = ", ".join(part for part in (_name(item, language), item.dnr) if part)
    return [
        Paragraph(name, style=KICKER, stays_with_next=True),
        Heading(1, item.heading),
        *parts.decision(),
        *parts.matter(),
        *parts.earlier(),
        *parts.documents(),
        *parts.debate(),
        *parts.remarks(),
        *parts.corrections(record.corrections),
        *_end(record, parts.recipients(), language),
    ]


def _end(record: Protocol, recipients: list[Block], language: Language) -> list[Block]:
    """Justering, recipients and the foot block, which never stands alone on a page."""
    approval: list[Block] = [
        Heading(2, words.APPROVAL.written_in(language)),
        Paragraph(_approval(record, language)),
    ]
    foot = _foot(record, language)
    if recipients:
        return [*approval, Together([*recipients, foot])]
    return [Together([*approval, foot])]


def _name(item: ProtocolItem, language: Language) -> str:
    return words.UNNUMBERED.written_in(language) if item.number is None else printed([item.number])


def _approval(record: Protocol, language: Language) -> str:
    if record.state is not ProtocolState.APPROVED:
        return words.NOT_APPROVED.written_in(language)
    names = joined(record.approvers, language)
    text = words.APPROVED_BY if names else words.APPROVED
    return text.written_in(language, date=record.approved_on, names=names)


def _foot(record: Protocol, language: Language) -> FootBlock:
    return FootBlock(
        facts=[
            record.council,
            words.OUT_OF.written_in(language),
            words.DAY_OF_MEETING.written_in(language, date=record.date),
        ],
        certified=words.CERTIFIED.written_in(language),
        signer=Signer(words.SECRETARY.written_in(language), record.secretary),
    )
