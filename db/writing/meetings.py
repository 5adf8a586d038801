"""Meetings of the council: when and where, who chairs, writes and approves."""

from dataclasses import dataclass

from sqlmodel import col, select

from db.checks import Refused, Value, checked
from db.writing.models import Meeting, Signatory
from db.writing.numbering import move_to_year
from db.writing.pen import Act
from db.writing.rows import get, insert, remove, update
from nsc_tui.guideline.clock import NotATimeError, pauses
from nsc_tui.language import checks as check_words
from nsc_tui.language import register as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.states import PROTOCOL_STATES

DRAFT, COMPLETED, APPROVED, CANCELLED = "draft", "completed", "approved", "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDetails:
    """A meeting of the council. People are given by their numbers; `other_chairs` by number and §§."""

    held_on: str
    starts: str = ""
    ends: str = ""
    pauses: str = ""
    place: str = ""
    mode: str = ""
    chair: int | None = None
    secretary: int | None = None
    approvers: tuple[int, ...] = ()
    other_chairs: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Planned:
    """A new meeting: its number and its reference, the date (`2026-03-12/2` for a second one that day)."""

    key: int
    ref: str


def plan(act: Act, details: MeetingDetails) -> Planned:
    """A new meeting, its protocol a draft."""
    values = _values(details)
    ref = _free_reference(act, str(checked("meeting", "held_on", details.held_on)))
    row = insert(act, Meeting, values | {"ref": ref, "state": DRAFT})
    _sign(act, row.key, details)
    return Planned(row.key, ref)


def change(act: Act, key: int, details: MeetingDetails) -> None:
    """Correct a meeting whose protocol is a draft. On another day it has another reference, and in
    another year its items take that year's next § numbers."""
    row = draft(act, key)
    update(act, row, _values(details))
    if row.ref.partition("/")[0] != row.held_on:
        # It was named after another day.
        update(act, row, {"ref": _free_reference(act, row.held_on)})
        move_to_year(act, key, int(row.held_on[:4]))
    _sign(act, key, details)


def cancel(act: Act, key: int) -> None:
    """The meeting is not held; what was written stays."""
    update(act, draft(act, key), {"state": CANCELLED})


def draft(act: Act, key: int) -> Meeting:
    """The meeting, if its protocol can be written in; raises Fault NOT_ALLOWED else."""
    row = get(act, Meeting, key)
    if row.state == APPROVED:
        raise Fault(ExitCode.NOT_ALLOWED, words.APPROVED_IS_LOCKED)
    if row.state != DRAFT:
        raise Fault(ExitCode.NOT_ALLOWED, words.NOT_A_DRAFT, ref=row.ref, state=PROTOCOL_STATES[row.state]())
    return row


def _values(details: MeetingDetails) -> dict[str, Value]:
    starts, ends = (checked("meeting", name, getattr(details, name)) for name in ("starts", "ends"))
    if starts and ends and str(ends) < str(starts):
        raise Refused("ends", check_words.MEETING_ENDS_BEFORE_IT_BEGINS, starts=starts, ends=ends)
    return {
        "held_on": details.held_on,
        "starts": details.starts,
        "ends": details.ends,
        "pauses": _pauses(details.pauses),
        "place": details.place,
        "mode": details.mode,
    }


def _pauses(written: str) -> str:
    try:
        return "|".join(pauses(written))
    except NotATimeError as error:
        raise Refused("pauses", check_words.NOT_PAUSES, value=written) from error


def _free_reference(act: Act, day: str) -> str:
    taken = set(act.session.exec(select(Meeting.ref).where(col(Meeting.ref).startswith(day))))
    ref, count = day, 1
    while ref in taken:
        count += 1
        ref = f"{day}/{count}"
    return ref


def _sign(act: Act, meeting: int, details: MeetingDetails) -> None:
    """Hold chair, secretary and approvers as they now stand."""
    wanted: dict[tuple[str, int], str] = {}
    if details.chair is not None:
        wanted["chair", details.chair] = ""
    for person, paragraphs in details.other_chairs:
        wanted["chair", person] = paragraphs
    if details.secretary is not None:
        wanted["secretary", details.secretary] = ""
    for person in details.approvers:
        wanted["approver", person] = ""
    standing = {
        (row.duty, row.person_id): row
        for row in act.session.exec(select(Signatory).where(Signatory.meeting_id == meeting)).all()
    }
    for who in standing.keys() - wanted.keys():
        remove(act, standing[who])
    for position, ((duty, person), paragraphs) in enumerate(wanted.items()):
        values: dict[str, Value] = {"paragraphs": paragraphs, "position": position}
        if (duty, person) in standing:
            update(act, standing[duty, person], values)
        else:
            own: dict[str, Value] = {"meeting_id": meeting, "person_id": person, "duty": duty}
            insert(act, Signatory, own | values)
