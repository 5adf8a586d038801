"""Dates as a list or a heading says them, seen from today: `tor 3 dec`, `idag 14.05`, `12–13 nov`."""

from datetime import date, datetime
from typing import Final

from nsc_tui.guideline import stockholm
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import Precision
from nsc_tui.language.calendar_names import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from nsc_tui.language.date_words import CLOCK, RANGE, in_words
from nsc_tui.language.text import Language, Text, spoken

TODAY: Final = Text("idag", "today")
YESTERDAY: Final = Text("igår", "yesterday")
TOMORROW: Final = Text("imorgon", "tomorrow")
DAYS: Final = Text("{days} dagar", "{days} days")
ONE_DAY: Final = Text("1 dag", "1 day")


def long_day(day: date, language: Language | None = None) -> str:
    """A day in full: `söndag 22 november 2026`."""
    said = language or spoken()
    month = MONTHS[day.month - 1].written_in(said)
    return f"{WEEKDAYS[day.weekday()].written_in(said)} {day.day} {month} {day.year}"


def short_day(day: date, today: date, language: Language | None = None) -> str:
    """A day with its weekday: `tor 3 dec`, with the year where it is not today's."""
    said = language or spoken()
    return f"{SHORT_WEEKDAYS[day.weekday()].written_in(said)} {_day(day, said)}{_year(day, today)}"


def near_day(day: date, today: date, language: Language | None = None) -> str:
    """A day as one says it: `igår`, `idag`, `imorgon`, else as `short_day`."""
    near = {-1: YESTERDAY, 0: TODAY, 1: TOMORROW}.get((day - today).days)
    return near.written_in(language or spoken()) if near else short_day(day, today, language)


def near_moment(instant: datetime, today: date, language: Language | None = None) -> str:
    """An aware instant as one says it in Stockholm: `idag 14.05`, `tor 3 dec 09.00`."""
    said = language or spoken()
    here = stockholm.local(instant)
    clock = CLOCK.written_in(said, hour=here.hour, minute=here.minute)
    return f"{near_day(here.date(), today, said)} {clock}"


def short(when: When, today: date, language: Language | None = None) -> str:
    """`when` for a narrow column: `tor 3 dec`, `12–13 nov`, `tor 3 dec 13.00`; the vague as in words."""
    said = language or spoken()
    first, last = when.day_known, when.last_day_known
    if first is None or last is None:
        return in_words(when, said)
    if when.start.precision is Precision.MINUTE and when.start.first is not None:
        here = stockholm.local(when.start.first)
        clock = CLOCK.written_in(said, hour=here.hour, minute=here.minute)
        return f"{short_day(first, today, said)} {clock}"
    if first == last:
        return short_day(first, today, said)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{RANGE}{_day(last, said)}{_year(last, today)}"
    started = _day(first, said) + (_year(first, today) if first.year != last.year else "")
    return f"{started} – {_day(last, said)}{_year(last, today)}"


def days_in_words(days: int, language: Language | None = None) -> str:
    """A number of days: `1 dag`, `274 dagar`."""
    said = language or spoken()
    return ONE_DAY.written_in(said) if days == 1 else DAYS.written_in(said, days=days)


def _day(day: date, said: Language) -> str:
    return f"{day.day} {SHORT_MONTHS[day.month - 1].written_in(said)}"


def _year(day: date, today: date) -> str:
    return "" if day.year == today.year else f" {day.year}"
