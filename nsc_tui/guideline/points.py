"""One end of a date, known to the minute, day, week, month or year, or not at all.

The notation is EDTF (ISO 8601-2:2019) and the ISO week, in the few forms the register
keeps: `2022-10-24`, `2021-02-11T15:00+01:00`, `2018-05`, `2016`, `2020-W43`, `XXXX-01-30`.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from functools import lru_cache

from nsc_tui.guideline import stockholm

FIRST_YEAR = 1900
LAST_YEAR = 2199


class Precision(StrEnum):
    """How much of a date is known."""

    MINUTE = "minute"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    NO_YEAR = "no_year"  # month and day without the year
    OPEN = "open"  # the other side of a range: `..`
    UNKNOWN = "unknown"


class DateProblem(StrEnum):
    """What is wrong with a text that should be a date."""

    FORM = "form"
    YEAR = "year"  # outside FIRST_YEAR–LAST_YEAR
    MONTH = "month"
    DAY = "day"
    WEEK = "week"
    TIME = "time"
    SKIPPED = "skipped"  # the hour that the clock in Stockholm skips in spring
    OFFSET = "offset"
    BACKWARDS = "backwards"  # a range that ends before it begins


class NotADateError(ValueError):
    """A text that is no date in the register's notation; `problem` says why."""

    def __init__(self, problem: DateProblem, text: str) -> None:
        super().__init__(problem.value, text)
        self.problem = problem
        self.text = text


@dataclass(frozen=True, slots=True)
class Point:
    """One end of a date: its canonical text, its precision and, where known, where it begins."""

    text: str
    precision: Precision
    begins: datetime | None = None  # naive, as the clock or calendar was written
    offset: int | None = None  # minutes east of UTC, where one was written

    @property
    def first(self) -> datetime | None:
        """The earliest instant (UTC) this can mean; None where there is no limit."""
        if self.begins is None:
            return None
        if self.precision is Precision.MINUTE:
            return self._minute()[0]
        return stockholm.midnight(self.begins.date())

    @property
    def last(self) -> datetime | None:
        """The latest instant (UTC) this can mean, itself included; None where there is no limit."""
        if self.begins is None:
            return None
        if self.precision is Precision.MINUTE:
            return self._minute()[-1]
        return stockholm.last_instant(self.last_day or self.begins.date())

    @property
    def day(self) -> date | None:
        """The calendar day in Stockholm, where it is known."""
        if self.begins is None:
            return None
        if self.precision is Precision.DAY or (self.precision is Precision.MINUTE and self.offset is None):
            return self.begins.date()
        if self.precision is Precision.MINUTE:
            return stockholm.local_day(self._minute()[0])
        return None

    @property
    def last_day(self) -> date | None:
        """The last calendar day this can mean, as written; None where there is no limit."""
        if self.begins is None:
            return None
        begins = self.begins.date()
        if self.precision is Precision.WEEK:
            return begins + timedelta(days=6)
        if self.precision is Precision.MONTH:
            return (begins + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return begins.replace(month=12, day=31) if self.precision is Precision.YEAR else begins

    @property
    def year(self) -> int | None:
        """The year, where it is known; of an ISO week the year it is numbered in."""
        if self.precision is Precision.WEEK:
            return int(self.text[:4])
        if self.day is not None:
            return self.day.year
        return self.begins.year if self.begins else None

    def _minute(self) -> tuple[datetime, ...]:
        assert self.begins is not None
        if self.offset is None:
            return stockholm.instants(self.begins)
        return (self.begins.replace(tzinfo=timezone(timedelta(minutes=self.offset))).astimezone(UTC),)


UNKNOWN = Point("", Precision.UNKNOWN)
OPEN = Point("..", Precision.OPEN)

_DAY = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
_FORMS = (
    (Precision.YEAR, r"(?P<year>\d{4})"),
    (Precision.MONTH, r"(?P<year>\d{4})-(?P<month>\d\d)"),
    (Precision.DAY, _DAY),
    (Precision.WEEK, r"(?P<year>\d{4})-W(?P<week>\d\d)"),
    (Precision.NO_YEAR, r"XXXX-(?P<month>\d\d)-(?P<day>\d\d)"),
    (Precision.MINUTE, _DAY + r"T(?P<hour>\d\d):(?P<minute>\d\d)(?P<offset>Z|[+-]\d\d(:\d\d)?)?"),
)


@lru_cache(maxsize=4096)
def parse_point(text: str) -> Point:
    """The end of a date that `text` writes; raises NotADateError."""
    for precision, form in _FORMS:
        if match := re.fullmatch(form, text, re.ASCII):
            parts = match.groupdict()
            offset = _offset(parts.get("offset"), text)
            point = Point(text, precision, _begins(parts, text), offset)
            if precision is Precision.MINUTE and offset is None and not stockholm.instants(_known(point)):
                raise NotADateError(DateProblem.SKIPPED, text)
            return point
    raise NotADateError(DateProblem.FORM, text)


def _known(point: Point) -> datetime:
    assert point.begins is not None
    return point.begins


def _begins(parts: dict[str, str | None], text: str) -> datetime | None:
    """Where the parts of a date begin; None without a year. Raises NotADateError."""
    year = int(parts.get("year") or 2000)  # a leap year, so that 29 February can stand without its year
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotADateError(DateProblem.YEAR, text)
    if week := parts.get("week"):
        return _monday(year, int(week), text)
    month, day = int(parts.get("month") or 1), int(parts.get("day") or 1)
    if not 1 <= month <= 12:
        raise NotADateError(DateProblem.MONTH, text)
    try:
        begins = datetime(year, month, day)
    except ValueError:
        raise NotADateError(DateProblem.DAY, text) from None
    try:
        begins = begins.replace(hour=int(parts.get("hour") or 0), minute=int(parts.get("minute") or 0))
    except ValueError:
        raise NotADateError(DateProblem.TIME, text) from None
    return begins if parts.get("year") else None


def _monday(year: int, week: int, text: str) -> datetime:
    try:
        return datetime.fromisocalendar(year, week, 1)
    except ValueError:
        raise NotADateError(DateProblem.WEEK, text) from None


def _offset(written: str | None, text: str) -> int | None:
    """A written offset in minutes; RFC 3339 allows up to 23:59, real zones lie within 14 hours."""
    if written is None:
        return None
    if written == "Z":
        return 0
    hours, minutes = int(written[1:3]), int(written[4:6] or 0)
    if minutes > 59 or hours * 60 + minutes > 14 * 60:
        raise NotADateError(DateProblem.OFFSET, text)
    return (hours * 60 + minutes) * (-1 if written[0] == "-" else 1)
