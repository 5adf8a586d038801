"""A meeting's protocol read from the register, ready for those who print it.

What is approved is told in the words it was printed with; a draft in the words of its day.
"""

from datetime import UTC, datetime

from db import history
from db.names_then import NameThen, names_then, person_name_then
from db.reading import attendance, items, meetings
from db.reading.attendance import Attended
from db.reading.door import Door
from db.reading.items import Item
from db.reading.meetings import Meeting
from db.reading.protocol_model import (
    AttendanceGroup,
    Attendee,
    Correction,
    HistoryHead,
    MinutedDeviation,
    OtherChair,
    Protocol,
    ProtocolItem,
)
from db.reading.settings import settings
from nsc_tui.guideline.deviation_state import ProtocolState

_CHAIRS = """SELECT g.printed_name, g.person_id, coalesce(g.paragraphs, '') FROM signatory g
WHERE g.meeting_id = ? AND g.duty = 'chair' ORDER BY g.position"""
_CORRECTIONS = """SELECT c.dated, i.number, c.wording, c.made_by FROM correction c
LEFT JOIN item i ON i.id = c.item_id WHERE c.meeting_id = ? ORDER BY c.dated, c.id"""
_STATE = "SELECT approved_at, head, printed_council, printed_city FROM meeting WHERE id = ?"
_LAST_CHANGE = """SELECT max(at) FROM history WHERE subject = 'meeting' AND row_id = :meeting
OR subject = 'item' AND row_id IN (SELECT id FROM item WHERE meeting_id = :meeting)
OR subject = 'attendance' AND row_id IN (SELECT id FROM attendance WHERE meeting_id = :meeting)
OR subject = 'signatory' AND row_id IN (SELECT id FROM signatory WHERE meeting_id = :meeting)"""


def protocol(door: Door, meeting: int) -> Protocol | None:
    """The protocol of the meeting with that row number, as it stands; None where there is none."""
    with door.snapshot():
        row = meetings.one(door, meeting)
        return _protocol(door, row) if row else None


def corrections(door: Door, meeting: int) -> tuple[Correction, ...]:
    """The corrections (rättelser) set beside a protocol, the oldest first."""
    return tuple(Correction(*line) for line in door.fetch(_CORRECTIONS, (meeting,)))


def _protocol(door: Door, row: Meeting) -> Protocol:
    held = settings(door)
    is_approved = row.state == ProtocolState.APPROVED
    approved_at, head, council, city = door.fetch(_STATE, (row.key,))[0]
    return Protocol(
        council=council or held.council,
        city=city or held.city,
        reference=row.ref,
        date=row.date,
        state=ProtocolState(row.state),
        recorded_at=_moment(approved_at or _last_change(door, row.key)),
        starts=row.starts,
        ends=row.ends,
        pauses=row.pauses,
        place=row.place,
        mode=row.mode,
        attendees=_attendees(door, row),
        secretary=row.secretary_name or ("" if is_approved else held.secretary),
        chair=row.chair_name,
        other_chairs=_other_chairs(door, row),
        approvers=row.approver_names,
        approved_on=row.approved_on,
        items=tuple(_item(door, item) for item in items.of_meeting(door, row.key)),
        corrections=corrections(door, row.key),
        head=_head(head or str(history.head(door.connection))),
    )


def _other_chairs(door: Door, row: Meeting) -> tuple[OtherChair, ...]:
    return tuple(
        OtherChair(printed or person_name_then(door.connection, person, row.date), paragraphs)
        for printed, person, paragraphs in door.fetch(_CHAIRS, (row.key,))[1:]
    )


def _attendees(door: Door, meeting: Meeting) -> tuple[Attendee, ...]:
    """Approved rows hold what was printed; else the seats held on the meeting's day are looked up."""
    lines = attendance.of_meeting(door, meeting.key)
    if meeting.state == ProtocolState.APPROVED:
        return tuple(_attendee(line, _printed(line)) for line in lines)
    then = names_then(door.connection, (line.person_key for line in lines), meeting.date)
    return tuple(_attendee(line, then[line.person_key]) for line in lines)


def _printed(line: Attended) -> NameThen:
    return NameThen(line.name, line.title, line.printed_role, line.printed_organisation, line.printed_party)


def _attendee(line: Attended, then: NameThen) -> Attendee:
    return Attendee(
        group=AttendanceGroup(line.group),
        name=line.name,
        title=then.title,
        role=then.role,
        organisation=then.organisation,
        party=then.party,
        paragraphs=line.paragraphs,
        replaces=line.replaces_name,
        note=line.note,
    )


def _item(door: Door, item: Item) -> ProtocolItem:
    minuted = tuple(
        MinutedDeviation(each.ref, each.category, each.rule, each.what, each.motivation, each.motivated_by)
        for each in items.minuted(door, item.key)
    )
    return ProtocolItem(
        number=item.number,
        year=item.year,
        heading=item.heading,
        dnr=item.dnr,
        kind=item.kind,
        matter=item.matter,
        earlier=item.earlier,
        documents=item.documents,
        motions=item.motions,
        proposition_order=item.proposition_order,
        vote=item.vote,
        decision=item.decision,
        minuted=minuted,
        dissent=item.dissent,
        note=item.note,
        jav=item.jav,
        extract_to=item.extract_to,
    )


def _last_change(door: Door, meeting: int) -> str:
    return str(door.fetch(_LAST_CHANGE, {"meeting": meeting})[0][0] or "")


def _moment(at: str) -> datetime:
    return datetime.fromisoformat(at) if at else datetime(1970, 1, 1, tzinfo=UTC)


def _head(written: str) -> HistoryHead:
    digits, _, number = written.partition("/")
    return HistoryHead(digits, int(number))
