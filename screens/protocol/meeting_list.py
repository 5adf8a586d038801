"""The list of meetings: its columns and rows."""

from datetime import date

from db.reading import meetings
from db.reading.meetings import MEETINGS, Meeting
from nsc_tui.guideline.dates import When
from nsc_tui.language import protocol_screen as words
from nsc_tui.language.date_words import clock_in_words
from nsc_tui.language.narrow_dates import narrow
from screens.desk import Desk
from screens.door_source import DoorSource
from screens.protocol.states import approval_cell, state_cell
from screens.records import Cell, Column, Row, row
from screens.rooms.record_room import View

COLUMNS = (
    Column("date", words.DATE, width=21),
    Column("place", words.PLACE, drop=2),
    Column("paragraphs", words.PARAGRAPHS, width=9, drop=1, sortable=False),
    Column("state", words.STATE, width=14),
    Column("approved_on", words.APPROVAL, width=17),
)


def all_meetings(desk: Desk) -> View:
    """All meetings, the newest first."""

    def drawn(meeting: Meeting) -> Row:
        return meeting_row(meeting, desk)

    source = DoorSource(desk.door, MEETINGS, drawn, meetings.rows)
    return View(words.ALL, COLUMNS, source, words.EMPTY)


def meeting_row(meeting: Meeting, desk: Desk) -> Row:
    """One meeting in the list."""
    return row(
        str(meeting.key),
        meeting_day(meeting, desk.today()),
        meeting.place,
        Cell(span(meeting.paragraphs), "dim"),
        state_cell(meeting.state),
        approval_cell(meeting, desk.settings, desk.today()),
    )


def meeting_day(meeting: Meeting, today: date) -> str:
    """`ons 12 mars 13.00`, `2025-03-12 13.00`; a second meeting that day is told by its number."""
    second = meeting.ref.removeprefix(meeting.date).lstrip("/")
    parts = (narrow(When.parse(meeting.date), today), clock_in_words(meeting.starts))
    return " ".join(part for part in (*parts, f"({second})" if second else "") if part)


def span(paragraphs: str) -> str:
    """`§ 7` or `§§ 7–9` from the first and last number of a meeting; empty where there are none."""
    first, _, last = paragraphs.partition("–")
    if not first:
        return ""
    return f"§ {first}" if first == last else f"§§ {paragraphs}"
