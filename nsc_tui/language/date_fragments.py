"""The pieces of a typed date: a day, a month, a week, a year, a time, in Swedish or English."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Final, NamedTuple

from nsc_tui.language.calendar_names import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from nsc_tui.language.folding import exact


class Fragment(NamedTuple):
    """What one typed piece says. `weekday` counts from 0, `shift` is in days from today."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    week: int | None = None
    weekday: int | None = None
    shift: int | None = None
    time: str = ""  # `13:00`

    @property
    def has_date(self) -> bool:
        """Whether it says more than a time of day."""
        return any(part is not None for part in self[:6])


_TIME: Final = r"(?:^|(?<=\s))(?:(?:kl\.?|at)\s?)?(\d{1,2})[.:](\d\d)$|(?:^|(?<=\s))kl\.?\s?(\d{1,2})$"
_SHIFTS: Final = {
    "i förrgår": -2,
    "igår": -1,
    "i går": -1,
    "yesterday": -1,
    "idag": 0,
    "i dag": 0,
    "today": 0,
    "imorgon": 1,
    "i morgon": 1,
    "tomorrow": 1,
    "i övermorgon": 2,
}
_YEAR: Final = r"(?:,?\s?(?P<year>\d{4}))?"
_MONTH: Final = r"(?P<name>[a-zåäö]+)\.?"
_NUMERIC: Final = (
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)",
    r"(?P<short>\d\d)(?P<month>\d\d)(?P<day>\d\d)",
    r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:[\s/-](?P<year>\d{4}))?",
    r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<short>\d\d)",
    r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
    r"(?P<year>\d{4})-(?P<month>\d\d)",
    r"(?P<year>\d{4})",
    r"(?P<day>\d{1,2})",
    rf"(?:vecka|week|v\.?|w\.?)\s?(?P<week>\d{{1,2}}){_YEAR}",
    r"(?P<year>\d{4})[\s-]?[vw](?P<week>\d{1,2})",
)
_NAMED: Final = (
    rf"(?:den\s)?(?P<day>\d{{1,2}})(?::?[ea]|st|nd|rd|th)?\s?{_MONTH}{_YEAR}",
    rf"{_MONTH}{_YEAR}",
    rf"{_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_YEAR}",
)


def fragment(text: str) -> Fragment | None:
    """What `text`, folded by `exact`, says of a date; None where it is none."""
    time = re.search(_TIME, text, re.ASCII)
    said = text[: time.start()].rstrip(" ,") if time else text
    found = _date(said) if said else Fragment()
    if found is None or (not said and not time):
        return None
    return found._replace(time=f"{int(time[1] or time[3]):02}:{time[2] or '00'}") if time else found


def _date(text: str) -> Fragment | None:
    readers: tuple[Callable[[str], Fragment | None], ...] = (_shift, _weekday, _numeric, _named)
    for reader in readers:
        if found := reader(text):
            return found
    weekday, _, rest = text.partition(" ")  # `tor 3 dec`: the date says more than the weekday
    if rest and weekday.rstrip(".,") in _weekdays():
        return _numeric(rest) or _named(rest)
    return None


def _shift(text: str) -> Fragment | None:
    if re.fullmatch(r"[+-]\d{1,3}", text, re.ASCII):
        return Fragment(shift=int(text))
    return Fragment(shift=_SHIFTS[text]) if text in _SHIFTS else None


def _weekday(text: str) -> Fragment | None:
    weekday = _weekdays().get(text.removeprefix("på ").removeprefix("on "))
    return Fragment(weekday=weekday) if weekday is not None else None


def _numeric(text: str) -> Fragment | None:
    return next((_filled(match) for form in _NUMERIC if (match := re.fullmatch(form, text, re.ASCII))), None)


def _named(text: str) -> Fragment | None:
    for form in _NAMED:
        if (match := re.fullmatch(form, text, re.ASCII)) and (month := _months().get(match["name"])):
            return _filled(match)._replace(month=month)
    return None


def _filled(match: re.Match[str]) -> Fragment:
    parts = {name: int(part) for name, part in match.groupdict().items() if part and part.isdigit()}
    year = 2000 + parts["short"] if "short" in parts else parts.get("year")
    return Fragment(year, parts.get("month"), parts.get("day"), parts.get("week"))


@cache
def _months() -> dict[str, int]:
    return _named_by(MONTHS, SHORT_MONTHS, first=1) | {"mar": 3, "jun": 6, "jul": 7, "sept": 9}


@cache
def _weekdays() -> dict[str, int]:
    definite = {exact(name.sv + "en"): number for number, name in enumerate(WEEKDAYS)}
    return _named_by(WEEKDAYS, SHORT_WEEKDAYS, first=0) | definite | {"tors": 3, "tues": 1, "thurs": 3}


def _named_by(*lists: tuple[tuple[str, str], ...], first: int) -> dict[str, int]:
    return {exact(word): n for names in lists for n, name in enumerate(names, first) for word in name}


def coming(weekday: int, today: date) -> date:
    """The next day after `today` that is `weekday`."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def latest(weekday: int, today: date) -> date:
    """The last day before `today` that was `weekday`."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
