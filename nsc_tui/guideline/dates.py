"""Dates of any precision, and what can be said of them for certain.

A date is one point (`2018-05`), a range of two (`2022-10-24/2022-10-25`), one side of a
range (`../2020-11-18` happened at the latest then, `2024-01-01/..` goes on), or unknown
(empty). Reasoning is by interval: every instant that a date can mean lies between its
earliest and its latest, and None stands for no limit. Instants are aware, in UTC.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Self

from nsc_tui.guideline import stockholm
from nsc_tui.guideline.points import OPEN, UNKNOWN, DateProblem, NotADateError, Point, Precision, parse_point

SEPARATOR = "/"


@dataclass(frozen=True, slots=True)
class When:
    """A date of any precision. One point that is no range has the same point at both ends."""

    start: Point
    end: Point

    @classmethod
    def parse(cls, text: str) -> Self:
        """The date that `text` writes in EDTF; empty is unknown. Raises NotADateError."""
        written = text.strip().upper()
        if not written:
            return cls(UNKNOWN, UNKNOWN)
        start, separator, end = written.partition(SEPARATOR)
        if not separator:
            point = parse_point(written)
            return cls(point, point)
        return cls._range(_side(start), _side(end), written)

    @classmethod
    def _range(cls, start: Point, end: Point, written: str) -> Self:
        if start is OPEN and end is OPEN:
            raise NotADateError(DateProblem.FORM, written)
        earliest, latest = start.first, end.last
        if earliest is not None and latest is not None and latest < earliest:
            raise NotADateError(DateProblem.BACKWARDS, written)
        return cls(start, end)

    @classmethod
    def of_day(cls, day: date) -> Self:
        """The whole of one calendar day."""
        return cls.parse(day.isoformat())

    @classmethod
    def of_minute(cls, moment: datetime) -> Self:
        """A minute: naive in Stockholm, or with the offset of an aware `moment`."""
        return cls.parse(moment.replace(second=0, microsecond=0).isoformat(timespec="minutes"))

    def __str__(self) -> str:
        return f"{self.start.text}{SEPARATOR}{self.end.text}" if self.is_range else self.start.text

    def __bool__(self) -> bool:
        """Whether anything at all is known."""
        return self.start.precision is not Precision.UNKNOWN

    @property
    def is_range(self) -> bool:
        """Whether two ends were given, one of them possibly open."""
        return self.start != self.end

    @property
    def earliest_start(self) -> datetime | None:
        """The first instant at which it can have begun."""
        return self.start.first

    @property
    def latest_start(self) -> datetime | None:
        """The last instant at which it can have begun: not after its latest end."""
        return _least(self.start.last, self.end.last)

    @property
    def earliest_end(self) -> datetime | None:
        """The first instant at which it can have ended; no limit where only a latest is known."""
        return None if self.start is OPEN else _greatest(self.start.first, self.end.first)

    @property
    def latest_end(self) -> datetime | None:
        """The last instant at which it can have ended."""
        return self.end.last

    def is_over(self, day: date) -> bool:
        """Whether it has certainly ended when `day` begins in Stockholm."""
        return self.latest_end is not None and stockholm.local_day(self.latest_end) < day

    @property
    def day_known(self) -> date | None:
        """The calendar day in Stockholm on which it begins, where known to the day or better."""
        return self.start.day

    @property
    def last_day_known(self) -> date | None:
        """The calendar day in Stockholm on which it ends, where known to the day or better."""
        return self.end.day

    @property
    def has_time(self) -> bool:
        """Whether the start is known to the minute."""
        return self.start.precision is Precision.MINUTE

    @property
    def year(self) -> int | None:
        """The year in which it begins, where known; of an ISO week the year it is numbered in."""
        return self.start.year

    @property
    def sort_key(self) -> str:
        """A text that sorts dates by their earliest start; unknown first, the precise before the vague."""
        anchor = self.end if self.start is OPEN else self.start
        if anchor.precision is Precision.NO_YEAR:
            return f"0000{anchor.text[4:]}"
        if anchor.first is None or anchor.last is None:
            return ""
        return f"{anchor.first:%Y-%m-%dT%H:%M}/{_least(anchor.last, self.latest_start):%Y-%m-%dT%H:%M}"


NEVER_SAID = When(UNKNOWN, UNKNOWN)


def _side(text: str) -> Point:
    return OPEN if text == OPEN.text else parse_point(text)


def _least(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((limit for limit in (one, other) if limit is not None), default=None)


def _greatest(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((limit for limit in (one, other) if limit is not None), default=None)
