"""A meeting as it is shown: head, live count, items, deviations minuted, corrections, next step."""

from datetime import date

from db.reading import attendance, deviations, items, meetings, protocol
from db.reading.items import Item
from db.reading.meetings import Meeting
from nsc_tui.guideline.deviation_state import DeviationState, ProtocolState
from nsc_tui.language import protocol_screen as words
from nsc_tui.language.date_words import clock_in_words
from nsc_tui.language.holidays import due_day
from nsc_tui.language.short_dates import long_day, short_day
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.goals import Goal, goal
from screens.protocol.item_words import lacking, number_of
from screens.protocol.states import approval_cell, awaits_approval, last_day, state_cell
from screens.records import Tone

ROOM = "protocol"
_NEXT = {
    ProtocolState.DRAFT: words.NEXT_DRAFT,
    ProtocolState.COMPLETED: words.NEXT_COMPLETED,
    ProtocolState.APPROVED: words.NEXT_APPROVED,
}
# Deviations that nobody has minuted yet; those in a draft already have their §.
WAITING = frozenset({DeviationState.OPEN, DeviationState.MOTIVATED})


def meeting_detail(desk: Desk, key: int) -> Detail | None:
    """What is shown of the meeting with that number; None where there is none."""
    found = meetings.one(desk.door, key)
    if found is None:
        return None
    listed = items.of_meeting(desk.door, key)
    state = state_cell(found.state)
    none = words.NO_ITEMS if found.state == ProtocolState.DRAFT else words.NO_ITEMS_ANY_MORE
    return Detail(
        words.MEETING_TITLE(day=long_day(date.fromisoformat(found.date))),
        (
            Section("", _head(desk, found)),
            Section(words.ITEMS(), tuple(_item(each) for each in listed), none()),
            Section(words.MINUTED_HERE(), _minuted(desk, listed)),
            Section(words.CORRECTIONS(), _corrections(desk, found)),
        ),
        under=state.text,
        tone=state.tone,
    )


def _head(desk: Desk, found: Meeting) -> tuple[Fact, ...]:
    where = " · ".join(part for part in (_time(found), found.place, found.mode) if part)
    head = facts(
        (words.WHEN_AND_WHERE(), where),
        (words.CHAIR(), found.chair_name),
        (words.SECRETARY(), found.secretary_name),
        (words.APPROVERS(), ", ".join(found.approver_names)),
    )
    return (*head, _present(desk, found), *_steps(desk, found))


def _time(found: Meeting) -> str:
    """`13.00–15.20, paus 14.05–14.15`."""
    span = "–".join(clock_in_words(time) for time in (found.starts, found.ends) if time)
    pauses = ("–".join(clock_in_words(time) for time in pause.split("–")) for pause in found.pauses)
    return ", ".join((span, *(words.PAUSE(pause=pause) for pause in pauses)))


def _present(desk: Desk, found: Meeting) -> Fact:
    tally = attendance.tally(desk.door, found.key)
    text = words.PRESENT_OF(present=tally.present, seats=tally.seats)
    unsaid = 0
    if found.state == ProtocolState.DRAFT:
        unsaid = sum(1 for each in attendance.expected(desk.door, found.key) if not each.group)
    if unsaid:
        text = f"{text} · {words.NOT_SAID(count=unsaid)}"
    return Fact(words.ATTENDANCE(), text, goal=Goal(ROOM, "attendance", str(found.key)))


def _steps(desk: Desk, found: Meeting) -> tuple[Fact, ...]:
    lines: list[Fact] = []
    if found.approved_on:
        day = short_day(date.fromisoformat(found.approved_on), desk.today())
        lines.append(Fact(words.APPROVAL(), day))
    elif awaits_approval(found, desk.settings, desk.today()):
        day = due_day(last_day(found, desk.settings), desk.today())
        left = approval_cell(found, desk.settings, desk.today())
        lines.append(Fact(words.APPROVE_BY(), f"{day} · {left.text}", left.tone))
    if found.state in _NEXT:
        lines.append(Fact(words.NEXT(), _NEXT[ProtocolState(found.state)](), "dim"))
    if found.state == ProtocolState.DRAFT and (waiting := waiting_deviations(desk)):
        one = words.ONE_OPEN_DEVIATION if len(waiting) == 1 else words.OPEN_DEVIATIONS
        lines.append(Fact("", one(count=len(waiting)), "warn"))
    return tuple(lines)


def waiting_deviations(desk: Desk) -> tuple[deviations.Deviation, ...]:
    """The deviations that stand in no protocol yet, not in a draft either."""
    unsettled = deviations.unsettled(desk.door)
    return tuple(each for each in unsettled if each.state in WAITING and each.protocol != ProtocolState.DRAFT)


def _item(each: Item) -> Fact:
    said, tone = lacking(each)
    text = f"{each.heading} · {said}" if said else each.heading
    return Fact(number_of(each), text, tone, goal("item", each.key))


def _minuted(desk: Desk, listed: tuple[Item, ...]) -> tuple[Fact, ...]:
    lines: list[Fact] = []
    for each in listed:
        for minuted in items.minuted(desk.door, each.key):
            motivated = minuted.motivation.strip()
            text = f"{number_of(each)} · {minuted.what}"
            tone: Tone = "" if motivated else "bad"
            text = text if motivated else f"{text} · {words.UNMOTIVATED()}"
            lines.append(Fact(minuted.ref, text, tone, goal("deviation", minuted.deviation_key)))
    return tuple(lines)


def _corrections(desk: Desk, found: Meeting) -> tuple[Fact, ...]:
    return tuple(
        Fact(
            each.dated,
            f"{words.WHOLE_PROTOCOL() if each.item_number is None else f'§ {each.item_number}'}: {each.text}",
        )
        for each in protocol.corrections(desk.door, found.key)
    )
