"""The next meeting in one line: `Nästa möte  ons 2 dec 13.00, Stadshuset · 3 ärenden`."""

from datetime import date

from rich.text import Text

from db.reading.meetings import Meeting
from nsc_tui.language import today_screen as words
from nsc_tui.language.date_words import clock_in_words
from nsc_tui.language.short_dates import near_day
from screens.widgets.plain import plain


def next_meeting(meeting: Meeting | None, today: date, to_take_up: str = "") -> Text:
    """The line, its label standing out, and under it what is to be taken up there."""
    line = plain(words.NEXT_MEETING().upper() + "   ", "bold")
    line.append_text(plain(_said(meeting, today) if meeting else words.NO_MEETING()))
    return line.append("\n").append_text(plain(to_take_up, "dim")) if to_take_up else line


def _said(meeting: Meeting, today: date) -> str:
    day = near_day(date.fromisoformat(meeting.date), today)
    when = " ".join(filter(None, (day, clock_in_words(meeting.starts))))
    said = words.NEXT_MEETING_AT(when=when, place=meeting.place) if meeting.place else when
    if not meeting.items:
        return said
    count = words.ONE_ITEM_WAITS() if meeting.items == 1 else words.ITEMS_WAIT(count=meeting.items)
    return f"{said} · {count}"
