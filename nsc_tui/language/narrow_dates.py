"""Dates of any precision in a narrow column, without their time: `tor 3 dec`, `12–13 nov`, `v43 2020`."""

from datetime import date
from typing import Final

from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import OPEN, Point, Precision
from nsc_tui.language.calendar_names import SHORT_MONTHS
from nsc_tui.language.short_dates import short_day
from nsc_tui.language.text import Language, Text, spoken

LATEST: Final = Text("senast {date}", "by {date}")
FROM: Final = Text("från {date}", "from {date}")
WEEK: Final = Text("v{week} {year}", "w{week} {year}")
YEAR_UNKNOWN: Final = Text("{date}, år ?", "{date}, year ?")
RANGE: Final = "–"
_DAYS: Final = frozenset({Precision.DAY, Precision.MINUTE})


def narrow(when: When, today: date, language: Language | None = None) -> str:
    """`when` in at most 19 characters, a single day in 11; empty where nothing is known.

    A day of another year is an ISO date. Two ends that are known to different precision may be longer.
    """
    said = language or spoken()
    if not when:
        return ""
    if when.start is OPEN:
        return LATEST.written_in(said, date=_point(when.end, today, said))
    if when.end is OPEN:
        return FROM.written_in(said, date=_point(when.start, today, said))
    return _between(when.start, when.end, today, said) if when.is_range else _point(when.start, today, said)


def _point(point: Point, today: date, said: Language) -> str:
    if point.precision is Precision.NO_YEAR:
        return YEAR_UNKNOWN.written_in(said, date=_day(_without_year(point), said))
    assert point.begins is not None
    day = point.begins.date()
    match point.precision:
        case Precision.WEEK:
            return WEEK.written_in(said, week=_week(point), year=point.year)
        case Precision.MONTH:
            return f"{_month(day, said)} {day.year}"
        case Precision.YEAR:
            return point.text
        case _:
            known = point.day or day
            return short_day(known, today, said) if known.year == today.year else f"{known}"


def _between(start: Point, end: Point, today: date, said: Language) -> str:
    if start.precision in _DAYS and end.precision in _DAYS and start.day and end.day:
        return _days(start.day, end.day, today, said)
    if start.precision is not end.precision:
        return f"{_point(start, today, said)}{RANGE}{_point(end, today, said)}"
    if start.precision is Precision.NO_YEAR:
        days = _same_year(_without_year(start), _without_year(end), said)
        return YEAR_UNKNOWN.written_in(said, date=days)
    if start.precision is Precision.YEAR or start.year != end.year:
        return f"{_point(start, today, said)}{RANGE}{_point(end, today, said)}"
    if start.precision is Precision.WEEK:
        return WEEK.written_in(said, week=f"{_week(start)}{RANGE}{_week(end)}", year=start.year)
    assert start.begins is not None
    return f"{_month(start.begins.date(), said)}{RANGE}{_point(end, today, said)}"


def _days(first: date, last: date, today: date, said: Language) -> str:
    if first.year != last.year:
        return f"{first}{RANGE}{last:%m-%d}"
    if first == last:
        return short_day(first, today, said) if first.year == today.year else f"{first}"
    year = "" if last.year == today.year else f" {last.year}"
    return f"{_same_year(first, last, said)}{year}"


def _same_year(first: date, last: date, said: Language) -> str:
    begins = f"{first.day}" if first.month == last.month else _day(first, said)
    return f"{begins}{RANGE}{_day(last, said)}"


def _day(day: date, said: Language) -> str:
    return f"{day.day} {_month(day, said)}"


def _month(day: date, said: Language) -> str:
    return SHORT_MONTHS[day.month - 1].written_in(said)


def _week(point: Point) -> int:
    return int(point.text[6:8])


def _without_year(point: Point) -> date:
    return date(2000, int(point.text[5:7]), int(point.text[8:10]))  # a leap year
