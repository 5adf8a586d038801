"""The protocol of a meeting on paper, laid out as Swedish councils do."""

from db.reading.protocol_model import Correction, Protocol, ProtocolItem
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper, compose
from exports.paper.documents.attendance import attendance
from exports.paper.documents.item_parts import ItemParts, correction_heading
from exports.paper.documents.wording import (
    joined,
    meeting_time,
    signed,
)
from exports.paper.flow import Block
from exports.paper.frame import Running
from exports.paper.metadata import About
from exports.paper.signing import SignatureLines, Signer
from exports.paper.styles import LEFT, MUTED_SMALL
from exports.paper.words import Facts, Heading, Paragraph, prose
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.guideline.paragraphs import printed
from nsc_tui.language import paper as words
from nsc_tui.language.text import SWEDISH, Language

STAMPS = {ProtocolState.DRAFT: words.DRAFT, ProtocolState.CANCELLED: words.CANCELLED}


def protocol(record: Protocol, language: Language = SWEDISH, part: ArchivePart | None = None) -> Paper:
    """The whole protocol; a draft is stamped UTKAST, a cancelled meeting INSTÄLLT."""
    about = About(
        title=words.PROTOCOL_TITLE.written_in(language, date=record.date, council=record.council),
        author=record.council,
        subject=words.PROTOCOL_SUBJECT.written_in(language, date=record.date, council=record.council),
        language=language,
        moment=record.recorded_at,
    )
    stamp = STAMPS.get(record.state)
    frame = running(record, words.PROTOCOL.written_in(language), language)
    if stamp:
        frame = frame.stamped(stamp.written_in(language))
    return compose(_blocks(record, language), frame, about, part)


def running(record: Protocol, kind: str, language: Language) -> Running:
    """The running head and foot of a protocol's papers."""
    head = record.head
    foot = words.HISTORY_HEAD.written_in(language, digits=head.digits, number=head.number) if head else ""
    day = words.DAY_OF_MEETING.written_in(language, date=record.date)
    return Running(council=record.council, day=day, kind=kind, foot=foot)


def _blocks(record: Protocol, language: Language) -> list[Block]:
    blocks: list[Block] = [
        Heading(1, f"{words.PROTOCOL.written_in(language)} {record.date}", x=LEFT),
        *_facts(record, language),
        *attendance(record.attendees, language),
        *_signatures(record, language),
    ]
    for item in record.items:
        blocks += _item(item, record, language)
    if not record.items:
        blocks.append(Heading(2, words.ITEMS.written_in(language), x=LEFT))
        blocks.append(Paragraph(words.NO_ITEMS.written_in(language)))
    return blocks + _corrections(record, language)


def _facts(record: Protocol, language: Language) -> list[Block]:
    numbers = printed(item.number for item in record.items if item.number is not None)
    chairs = [record.chair] if record.chair else []
    for chair in record.other_chairs:
        chairs.append(
            words.CHAIRED.written_in(language, name=chair.name, paragraphs=signed(chair.paragraphs))
        )
    approvers = words.APPROVERS if len(record.approvers) > 1 else words.APPROVER
    facts = [
        (words.TIME, meeting_time(record, language)),
        (words.PLACE, record.place),
        (words.MODE, record.mode),
        (words.PARAGRAPHS, numbers),
        (words.CHAIR, joined(chairs, language)),
        (words.SECRETARY, record.secretary),
        (approvers, joined(record.approvers, language)),
        (words.APPROVAL_DAY, record.approved_on),
    ]
    given = [(label.written_in(language), text) for label, text in facts if text]
    return [Facts(given)] if given else []


def _signatures(record: Protocol, language: Language) -> list[Block]:
    signers = [
        Signer(words.SECRETARY.written_in(language), record.secretary),
        Signer(words.CHAIR.written_in(language), record.chair),
    ]
    for chair in record.other_chairs:
        role = words.CHAIR_OF.written_in(language, paragraphs=signed(chair.paragraphs))
        signers.append(Signer(role, chair.name))
    approver = words.APPROVER.written_in(language)
    signers += [Signer(approver, name) for name in record.approvers]
    return [Heading(2, words.SIGNATURES.written_in(language), x=LEFT), SignatureLines(signers)]


def _item(item: ProtocolItem, record: Protocol, language: Language) -> list[Block]:
    parts = ItemParts(item, 3, language)
    label = printed([item.number]) if item.number is not None else ""
    blocks: list[Block] = [Heading(2, item.heading, label=label)]
    if item.dnr:
        dnr = words.DNR.written_in(language, dnr=item.dnr)
        blocks.append(Paragraph(dnr, style=MUTED_SMALL, stays_with_next=True))
    return [
        *blocks,
        *parts.matter(),
        *parts.earlier(),
        *parts.documents(),
        *parts.debate(),
        *parts.decision(),
        *parts.remarks(),
        *parts.recipients(),
        *parts.corrections(record.corrections),
    ]


def _corrections(record: Protocol, language: Language) -> list[Block]:
    if not record.corrections:
        return []
    blocks: list[Block] = [Heading(2, words.CORRECTIONS.written_in(language), x=LEFT)]
    for correction in record.corrections:
        blocks += [
            Heading(3, f"{_about(correction, language)}: {correction_heading(correction, language)}"),
            *prose(correction.text),
        ]
    return blocks


def _about(correction: Correction, language: Language) -> str:
    if correction.item_number is None:
        return words.WHOLE.written_in(language)
    return printed([correction.item_number])
