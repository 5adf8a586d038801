"""A protocol's way on the screen: draft → completed → approved → corrections, and back to draft."""

from datetime import date
from typing import TYPE_CHECKING

from db.reading.meetings import Meeting
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language import meeting_form as words
from nsc_tui.language import protocol_screen as room_words
from nsc_tui.language.checklist import finding_in_words
from nsc_tui.language.faults import Fault
from nsc_tui.language.short_dates import long_day
from screens.desk import Desk
from screens.protocol.agenda import offer_told
from screens.protocol.checklist import before_approving, before_next_step, blocking, remarks
from screens.protocol.step_forms import approval_day, back_to_draft, correction

if TYPE_CHECKING:
    from collections.abc import Callable

    from screens.app import RegisterApp


async def next_step(
    app: "RegisterApp",
    desk: Desk,
    meeting: Meeting,
    item: int | None,
    approved: "Callable[[], None]",
    has_seen: bool,
) -> bool:
    """Take a protocol one step further; False where the checklist is to be seen first.

    `item` is the one in front of the user, for a correction; `approved` is called after an approval.
    Remarks on a draft, such as a missing approver, are easily met while it is one: they are shown
    before it is completed, unless the user `has_seen` the checklist.
    """
    if meeting.state == ProtocolState.APPROVED:
        if await app.ask_form(correction(desk, meeting, item)):
            app.notify(words.CORRECTED(ref=meeting.ref))
        return True
    if meeting.state == ProtocolState.COMPLETED and not desk.settings.approval:
        app.notify(words.APPROVAL_IS_OFF(), severity="warning")
        return True
    findings = before_next_step(desk, meeting)
    if blocking(findings) or (meeting.state == ProtocolState.DRAFT and findings and not has_seen):
        return False
    if meeting.state == ProtocolState.DRAFT:
        _complete(app, desk, meeting)
        await offer_told(app, desk, meeting)
        return True
    day = await app.ask_form(approval_day(desk, meeting))
    if day is not None and await _approve(app, desk, meeting, day):
        approved()
        await offer_told(app, desk, meeting)
    return True


async def to_draft(app: "RegisterApp", desk: Desk, meeting: Meeting) -> None:
    """Take a completed protocol back to draft, with a reason."""
    if await app.ask_form(back_to_draft(desk, meeting)):
        app.notify(words.REOPENED(ref=meeting.ref))


def why_no_change(meeting: Meeting) -> str:
    """Why nothing can be written in a protocol now; empty where it is a draft."""
    reasons = {
        ProtocolState.APPROVED: room_words.LOCKED,
        ProtocolState.COMPLETED: room_words.STANDS,
        ProtocolState.CANCELLED: room_words.IS_CANCELLED,
    }
    reason = reasons.get(ProtocolState(meeting.state))
    return reason() if reason else ""


def _complete(app: "RegisterApp", desk: Desk, meeting: Meeting) -> None:
    from db.writing.protocol import complete

    with desk.act("protocol.complete", about=meeting.ref) as act:
        complete(act, meeting.key)
    said = words.COMPLETED if desk.settings.approval else words.COMPLETED_NO_APPROVAL
    app.notify(said(ref=meeting.ref))


async def _approve(app: "RegisterApp", desk: Desk, meeting: Meeting, day: date) -> bool:
    findings = before_approving(desk, meeting, day.isoformat())
    seen = "".join(f"\n{words.REMARK(finding=finding_in_words(each))}" for each in remarks(findings))
    question = words.APPROVE_QUESTION(ref=meeting.ref, day=long_day(day), remarks=seen)
    if not await app.confirm(question, words.APPROVE(), words.NOT_YET()):
        return False
    from db.writing.protocol import approve

    try:
        with desk.act("protocol.approve", about=meeting.ref) as act:
            approve(act, meeting.key, day)
    except Fault as fault:
        app.show_error(fault)
        return False
    app.notify(words.APPROVED(ref=meeting.ref))
    return True
