"""The pre-lock checklist on the screen: each finding leads to where it can be put right."""

from collections.abc import Sequence

from db.reading import checklist, deviations, items
from db.reading.items import Item
from db.reading.meetings import Meeting
from nsc_tui.guideline.checklist import Finding, FindingCode, Severity
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language import meeting_form as words
from nsc_tui.language import register
from nsc_tui.language.checklist import finding_in_words
from screens.desk import Desk
from screens.details import Detail, Fact, Section
from screens.goals import Goal
from screens.protocol.meeting_detail import ROOM

# Goals that the room answers with a form or an act instead of a page.
# The key of the first is a field, of the second an item and a field, of the third a deviation.
EDIT_MEETING, EDIT_ITEM, MOTIVATE = "edit_meeting", "edit_item", "motivate"
NUMBER_ALL, ADD_ITEM = "number_all", "add_item"

_IN_ATTENDANCE = (FindingCode.SEAT_NOT_IN_ATTENDANCE, FindingCode.COOPTED_NOT_IN_ATTENDANCE)
_MISSING = FindingCode.SEAT_NOT_IN_ATTENDANCE
_FEW = 3  # names that are spelled out
# The field of the meeting's form in which each is put right.
_IN_MEETING = {
    FindingCode.NO_CHAIR: "chair",
    FindingCode.NO_SECRETARY: "secretary",
    FindingCode.APPROVER_LATER: "approvers",
    FindingCode.NO_APPROVER: "approvers",
    FindingCode.NO_APPROVAL_DAY: "held_on",
    FindingCode.APPROVED_BEFORE_MEETING: "held_on",
}
# The field of the item's form in which each is put right; a number wherever it is wrong.
_IN_ITEM = {FindingCode.NO_DECISION: "decision"}


def before_next_step(desk: Desk, meeting: Meeting) -> tuple[Finding, ...]:
    """What is to be seen before the next step: completing a draft, else approving (the day comes later)."""
    if meeting.state == ProtocolState.DRAFT:
        return checklist.before_completing(desk.door, meeting.key)
    return before_approving(desk, meeting, desk.today().isoformat())


def before_approving(desk: Desk, meeting: Meeting, day: str) -> tuple[Finding, ...]:
    """What is to be seen before a protocol is approved on a day."""
    return checklist.before_approving(desk.door, meeting.key, day)


def blocking(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those that stand in the way."""
    return tuple(each for each in findings if each.severity is Severity.BLOCKS)


def remarks(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those that should only be seen."""
    return tuple(each for each in findings if each.severity is Severity.REMARK)


def checklist_detail(desk: Desk, meeting: Meeting, findings: Sequence[Finding]) -> Detail:
    """The findings, what stands in the way first, each with the way to where it is put right."""
    listed = items.of_meeting(desk.door, meeting.key)
    step = register.COMPLETED_STEP() if meeting.state == ProtocolState.DRAFT else register.APPROVED_STEP()
    stopping = [
        *_missing(meeting, findings),
        *(_fact(desk, meeting, listed, each) for each in blocking(findings) if each.code is not _MISSING),
    ]
    if any(each.code is FindingCode.NO_NUMBER for each in findings):
        stopping.append(Fact("", words.NUMBER_ALL(), "accent", Goal(ROOM, NUMBER_ALL, str(meeting.key))))
    return Detail(
        words.CHECKLIST(ref=meeting.ref, step=step),
        (
            Section(words.BLOCKS(), tuple(stopping), words.NOTHING_IN_THE_WAY()),
            Section(words.REMARKS(), tuple(_fact(desk, meeting, listed, each) for each in remarks(findings))),
        ),
        under=hint(meeting, findings),
    )


def hint(meeting: Meeting, findings: Sequence[Finding]) -> str:
    """How to go on: only a draft can be put right; with nothing in its way it can be completed as it is."""
    if meeting.state != ProtocolState.DRAFT:
        return words.BACK_TO_DRAFT_FIRST()
    return words.CHECKLIST_HINT() if blocking(findings) else words.COMPLETES_ANYWAY()


def _missing(meeting: Meeting, findings: Sequence[Finding]) -> list[Fact]:
    """One line for all who are missing from the attendance."""
    names = [each.about for each in findings if each.code is _MISSING]
    if not names:
        return []
    shown = ", ".join(names[:_FEW])
    if len(names) > _FEW:
        shown = words.AND_MORE(names=shown)
    text = f"! {words.NOT_IN_ATTENDANCE(count=len(names), names=shown)}"
    return [Fact("", text, "bad", Goal(ROOM, "attendance", str(meeting.key)))]


def _fact(desk: Desk, meeting: Meeting, listed: tuple[Item, ...], finding: Finding) -> Fact:
    blocks = finding.severity is Severity.BLOCKS
    sign = "!" if blocks else "?"
    said = finding_in_words(finding)
    where = _goal(desk, meeting, listed, finding)
    return Fact("", f"{sign} {said[:1].upper()}{said[1:]}", "bad" if blocks else "warn", where)


def _goal(desk: Desk, meeting: Meeting, listed: tuple[Item, ...], finding: Finding) -> Goal:
    key = str(meeting.key)
    if finding.code in _IN_ATTENDANCE:
        return Goal(ROOM, "attendance", key)
    if finding.code in _IN_MEETING:
        return Goal(ROOM, EDIT_MEETING, _IN_MEETING[finding.code])
    if finding.code is FindingCode.NO_ITEMS:
        return Goal(ROOM, ADD_ITEM, key)
    if finding.code is FindingCode.DEVIATION_UNMOTIVATED:
        found = deviations.named(desk.door, finding.about)
        return Goal(ROOM, MOTIVATE, str(found.key)) if found else Goal(ROOM, "meeting", key)
    item = next((each for each in listed if finding.about in (each.heading, str(each.number))), None)
    if item is None:
        return Goal(ROOM, "meeting", key)
    return Goal(ROOM, EDIT_ITEM, f"{item.key} {_IN_ITEM.get(finding.code, 'number')}")
