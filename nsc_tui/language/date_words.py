"""Dates of any precision in words: `maj 2018`, `vecka 43, 2020`, `senast 2020-11-18`.

A single day is an ISO date, as on paper; times are those of Stockholm, with the written
time beside where it was given in another offset. What is said can be typed back in.
"""

from datetime import UTC, date, datetime
from typing import Final

from nsc_tui.guideline import stockholm
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import OPEN, Point, Precision
from nsc_tui.language.calendar_names import MONTHS
from nsc_tui.language.text import ENGLISH, SWEDISH, Language, Text, spoken

UNKNOWN: Final = Text("okänt datum", "date unknown")
AT_THE_LATEST: Final = Text("senast {date}", "{date} at the latest")
FROM: Final = Text("från {date}", "from {date}")
YEAR_UNKNOWN: Final = Text("{date}, år okänt", "{date}, year unknown")
WEEK: Final = Text("vecka {week}, {year}", "week {week}, {year}")
CLOCK: Final = Text("{hour:02}.{minute:02}", "{hour:02}:{minute:02}")
ELSEWHERE: Final = Text("{here} ({there})", "{here} ({there})")
RANGE: Final = "–"
WIDE_RANGE: Final = " – "


def in_words(when: When, language: Language | None = None) -> str:
    """`when` in words, with everything that is known of it."""
    said = language or spoken()
    if not when:
        return UNKNOWN.written_in(said)
    if when.start is OPEN:
        return AT_THE_LATEST.written_in(said, date=_point(when.end, said))
    if when.end is OPEN:
        return FROM.written_in(said, date=_point(when.start, said))
    return _between(when.start, when.end, said) if when.is_range else _point(when.start, said)


def clock_in_words(written: str, language: Language | None = None) -> str:
    """A stored time of day (`13:00`) as it is written in the language: `13.00`; empty stays empty."""
    if not written:
        return ""
    hour, minute = written.split(":")
    return CLOCK.written_in(language or spoken(), hour=int(hour), minute=int(minute))


def search_words(when: When) -> str:
    """Everything by which `when` can be searched: as written, in words in both languages, its months."""
    months = dict.fromkeys(
        f"{MONTHS[point.begins.month - 1].written_in(language)} {point.begins.year}"
        for point in (when.start, when.end)
        if point.begins and point.precision is not Precision.YEAR
        for language in (SWEDISH, ENGLISH)
    )
    said = (in_words(when, SWEDISH), in_words(when, ENGLISH)) if when else ()
    return " ".join(filter(None, (str(when), *said, *months)))


def _between(start: Point, end: Point, said: Language) -> str:
    if start.precision is not end.precision:
        return f"{_point(start, said)}{WIDE_RANGE}{_point(end, said)}"
    if start.precision is Precision.NO_YEAR:
        return YEAR_UNKNOWN.written_in(said, date=_days(_without_year(start), _without_year(end), said))
    assert start.begins is not None
    assert end.begins is not None
    if start.precision is Precision.MINUTE:
        return _moments(start, end, said)
    if start.precision is Precision.DAY:
        return _dated_days(start.begins.date(), end.begins.date(), said)
    if start.precision is Precision.YEAR:
        return f"{start.text}{RANGE}{end.text}"
    if start.year != end.year:
        return f"{_point(start, said)}{WIDE_RANGE}{_point(end, said)}"
    if start.precision is Precision.MONTH:
        return f"{_month(start.begins, said)}{RANGE}{_month(end.begins, said)} {start.year}"
    return WEEK.written_in(said, week=f"{_week(start)}{RANGE}{_week(end)}", year=start.year)


def _dated_days(first: date, last: date, said: Language) -> str:
    if first.year == last.year:
        return f"{_days(first, last, said)} {first.year}"
    return f"{_day(first, said)} {first.year}{WIDE_RANGE}{_day(last, said)} {last.year}"


def _days(first: date, last: date, said: Language) -> str:
    if first.month == last.month and first.day <= last.day:
        return f"{first.day}{RANGE}{_day(last, said)}"
    return f"{_day(first, said)}{WIDE_RANGE}{_day(last, said)}"


def _moments(start: Point, end: Point, said: Language) -> str:
    one_day = start.day == end.day and not _foreign(start) and not _foreign(end)
    if not one_day:
        return f"{_point(start, said)}{WIDE_RANGE}{_point(end, said)}"
    assert end.begins is not None
    return f"{_point(start, said)}{RANGE}{_clock(end.begins, said)}"


def _point(point: Point, said: Language) -> str:
    if point.precision is Precision.NO_YEAR:
        return YEAR_UNKNOWN.written_in(said, date=_day(_without_year(point), said))
    assert point.begins is not None
    match point.precision:
        case Precision.MINUTE:
            return _moment(point, point.begins, said)
        case Precision.WEEK:
            return WEEK.written_in(said, week=_week(point), year=point.year)
        case Precision.MONTH:
            return f"{_month(point.begins, said)} {point.begins.year}"
        case _:
            return point.text


def _moment(point: Point, written: datetime, said: Language) -> str:
    if not _foreign(point):
        return f"{written:%Y-%m-%d} {_clock(written, said)}"
    here = stockholm.local(point.first or written.replace(tzinfo=UTC))
    there = f"{_clock(written, said)}{point.text[16:].replace('Z', '+00:00')}"
    return ELSEWHERE.written_in(said, here=f"{here:%Y-%m-%d} {_clock(here, said)}", there=there)


def _foreign(point: Point) -> bool:
    """Whether a time was written in an offset that was not Stockholm's then."""
    if point.offset is None or point.first is None or point.begins is None:
        return False
    return stockholm.local(point.first).replace(tzinfo=None) != point.begins


def _without_year(point: Point) -> date:
    return date(2000, int(point.text[5:7]), int(point.text[8:10]))  # a leap year


def _day(day: date, said: Language) -> str:
    return f"{day.day} {_month(day, said)}"


def _month(day: date, said: Language) -> str:
    return MONTHS[day.month - 1].written_in(said)


def _week(point: Point) -> int:
    return int(point.text[6:8])


def _clock(moment: datetime, said: Language) -> str:
    return CLOCK.written_in(said, hour=moment.hour, minute=moment.minute)
