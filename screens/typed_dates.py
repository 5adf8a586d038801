"""Dates in forms: read as people type them, echoed in words, shown so that they can be typed again."""

from collections.abc import Callable
from datetime import date, datetime

from nsc_tui.guideline.dates import When
from nsc_tui.language.checks import NOT_A_DAY
from nsc_tui.language.date_words import in_words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.human_dates import Looking, typed_date
from nsc_tui.language.narrow_dates import narrow
from nsc_tui.language.short_dates import near_day, near_moment, short_day
from screens.forms.fields import Reading

Clock = Callable[[], datetime]


def reader(now: Clock, looking: Looking = Looking.THIS_YEAR) -> Callable[[str], Reading]:
    """What a date field reads with: any precision, seen from `now`. It raises Fault."""

    def read(typed: str) -> Reading:
        moment = now()
        when = typed_date(typed, moment, looking)
        return Reading(str(when), _understood(when, moment.date()))

    return read


def echoed(when: When, today: date) -> str:
    """A date as it is said back: `idag 14.05`, `tor 3 dec 2026`, `maj 2018`; empty where unknown."""
    if not when:
        return ""
    if when.is_range or when.day_known is None:
        return in_words(when)
    if when.has_time and when.start.first is not None:
        return near_moment(when.start.first, today)
    return near_day(when.day_known, today)


def _understood(when: When, today: date) -> str:
    """What a field says it has read: as `echoed`, with the date where that is a word: `igår, lör 21 nov`."""
    said = echoed(when, today)
    if when.day_known is None or when.is_range or when.has_time:
        return said
    dated = short_day(when.day_known, today)
    return said if said == dated else f"{said}, {dated}"


def typable(written: str, now: datetime) -> str:
    """A stored date in words where those can be typed back as the same date, else as stored."""
    if not written:
        return ""
    said = in_words(When.parse(written))
    try:
        same = str(typed_date(said, now)) == written
    except Fault:
        same = False
    return said if same else written


def in_a_column(written: str, today: date) -> str:
    """A stored date for a narrow column, without its time: `tor 3 dec`, `2025-12-03`; empty where unknown."""
    return narrow(When.parse(written), today)


def day_reader(now: Clock, looking: Looking = Looking.THIS_YEAR) -> Callable[[str], Reading]:
    """What a field for one calendar day reads with; raises Fault where the text is no single day."""

    def read(typed: str) -> Reading:
        moment = now()
        when = typed_date(typed, moment, looking)
        if when.is_range or when.has_time or when.day_known is None:
            raise Fault(ExitCode.BAD_INPUT, NOT_A_DAY, value=typed.strip())
        return Reading(str(when), _understood(when, moment.date()))

    return read
