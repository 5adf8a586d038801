"""The lines of the year check that screen Idag reminds of."""

from datetime import date, timedelta

from db.reading import duties, meetings
from db.reading.door import Door
from nsc_tui.guideline.duty import Duty, Reason
from nsc_tui.guideline.year_clocks import Status

_SOON = timedelta(days=92)
# Deviations, contacts and costs have lines of their own.
_SAID_ELSEWHERE = frozenset({"G07", "G14", "G26"})
_WHOLES = {
    "plan_rests_on_focus_areas": "action_plan",
    "plan_priorities": "action_plan",
    "plan_feedback_own": "action_plan",
    "plan_feedback_others": "action_plan",
    "report_results": "report_tr",
    "report_analysis": "report_tr",
}


def duties_waiting(door: Door, on: date) -> tuple[Duty, ...]:
    """This year's lines of the year check that are missing, remind, or fall due within three months, by day.

    A part of a plan or a report is not told beside the whole that is not there yet; a register without
    any meeting has not begun, and is asked for nothing.
    """
    if not meetings.count(door):
        return ()
    waiting = {
        duty.duty: duty
        for duty in duties.rows(door, on.year, on)
        if duty.rule not in _SAID_ELSEWHERE and _waits(duty, on)
    }
    told = [duty for duty in waiting.values() if _WHOLES.get(duty.duty) not in waiting]
    return tuple(sorted(told, key=lambda duty: duty.due_on or date.max))


def _waits(duty: Duty, on: date) -> bool:
    soon = duty.due_on is not None and duty.due_on - on <= _SOON
    reminds = duty.reason is Reason.REMINDER
    return duty.status is Status.MISSING or (duty.status is Status.DUE and (soon or reminds))
