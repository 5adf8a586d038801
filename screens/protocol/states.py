"""The state of a protocol as a sign and a word, and how many days are left to its approval."""

from datetime import date

from db.reading.meetings import Meeting
from db.register_settings import RegisterSettings
from nsc_tui.guideline.clocks import approval_due, days_left
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language import protocol_screen as words
from nsc_tui.language.short_dates import days_in_words, short_day
from nsc_tui.language.states import PROTOCOL_STATES
from screens.records import Cell, Tone

_SIGNS = {
    ProtocolState.DRAFT: ".",
    ProtocolState.COMPLETED: ">",
    ProtocolState.APPROVED: "+",
    ProtocolState.CANCELLED: "-",
}
_TONES: dict[str, Tone] = {
    ProtocolState.DRAFT: "",
    ProtocolState.COMPLETED: "accent",
    ProtocolState.APPROVED: "good",
    ProtocolState.CANCELLED: "dim",
}
# So many days before the last one the eye is drawn to it.
_SOON = 3


def state_cell(state: str) -> Cell:
    """`+ justerat` and its tone."""
    return Cell(f"{_SIGNS[ProtocolState(state)]} {PROTOCOL_STATES[state]()}", _TONES[state])


def last_day(meeting: Meeting, settings: RegisterSettings) -> date:
    """The day by which the protocol is to be approved."""
    return approval_due(date.fromisoformat(meeting.date), settings.approval_days)


def awaits_approval(meeting: Meeting, settings: RegisterSettings, today: date) -> bool:
    """Whether the meeting has been held and its protocol is to be approved, but is not yet."""
    open_state = meeting.state in (ProtocolState.DRAFT, ProtocolState.COMPLETED)
    return settings.approval and open_state and meeting.date <= today.isoformat()


def approval_cell(meeting: Meeting, settings: RegisterSettings, today: date) -> Cell:
    """The day of the approval, or how many days are left to it; empty for a meeting to come."""
    if meeting.approved_on:
        return Cell(short_day(date.fromisoformat(meeting.approved_on), today), "dim")
    if not awaits_approval(meeting, settings, today):
        return Cell("")
    left = days_left(last_day(meeting, settings), today)
    if left < 0:
        return Cell("! " + words.DAYS_OVER(days=days_in_words(-left)), "bad")
    text = words.LAST_DAY() if left == 0 else words.DAYS_LEFT(days=days_in_words(left))
    return Cell(text, "warn" if left <= _SOON else "")
