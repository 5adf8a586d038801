"""Dates as people type them, in Swedish or English, read from a given moment.

`2026-03-01`, `260301`, `12/3` (day/month), `12/3 13.00`, `idag`, `igår`, `+7`, `tor`, `v43`,
`mars 2026`, `2026`, `24–25 okt 2022`, `senast 2020-11-18`, `30 januari, år okänt`, `nu`, and the
register's own notation. What `date_words.in_words` says
can be typed back (a time in another offset than Stockholm's in the notation only).
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Final

from nsc_tui.guideline.dates import NEVER_SAID, When
from nsc_tui.guideline.points import DateProblem, NotADateError
from nsc_tui.language.date_fragments import Fragment, coming, fragment, latest
from nsc_tui.language.date_problems import date_fault, unreadable
from nsc_tui.language.folding import exact


class Looking(Enum):
    """Which way a field looks, for what was typed without its year or week."""

    AHEAD = "ahead"  # the next one: a meeting to come
    BACK = "back"  # the last one: a contact that was made
    THIS_YEAR = "this_year"  # as the calendar year has it; a weekday is the next one


_LONGEST: Final = 100  # characters; no date is longer
_NOW: Final = frozenset({"nu", "now"})
_LATEST: Final = r"(?:senast|latest|by)\s(?P<a>.+)|(?P<b>.+?),?\s(?:at the latest|senast)"
_FROM: Final = r"(?:från|fr\.?\s?o\.?\s?m\.?|sedan|from|since)\s(?P<a>.+)"
_NO_YEAR: Final = r"(?P<a>.+?),?\s(?:år okänt|okänt år|year unknown)"
_WEEKS: Final = r"^(?:vecka|week|v\.?|w\.?)\s?(\d{1,2})\s?-\s?(\d{1,2})(,?\s?\d{4})?$"
_DAY_OR_YEAR: Final = r"\d{1,2}/\d{1,2}\s?-\s?\d{1,2}"  # `12/3-25` may be a range or a year
_TO: Final = r"\s?-\s?|\s(?:till|to|t\.?o\.?m\.?|until)\s"


def typed_date(text: str, now: datetime, looking: Looking = Looking.THIS_YEAR) -> When:
    """The date that `text` says; empty is unknown. `now` is a local time in Stockholm.

    Raises Fault (BAD_INPUT) with the forms that can be typed, or with what is impossible.
    """
    try:
        return _read(text, now, looking)
    except NotADateError as error:
        if error.problem is DateProblem.FORM:
            raise unreadable(text) from error
        raise date_fault(NotADateError(error.problem, text)) from error


def _read(text: str, now: datetime, looking: Looking) -> When:
    if not text.strip():
        return NEVER_SAID
    try:
        return When.parse(text)
    except NotADateError as error:
        if error.problem is not DateProblem.FORM:
            raise
    folded = exact(text) if len(text) <= _LONGEST else ""
    if folded in _NOW:
        return When.of_minute(now.replace(tzinfo=None))
    if match := re.fullmatch(_LATEST, folded):
        return When.parse(f"../{_single(match['a'] or match['b'], now, looking)}")
    if match := re.fullmatch(_FROM, folded):
        return When.parse(f"{_single(match['a'], now, looking)}/..")
    if match := re.fullmatch(_NO_YEAR, folded):
        return _without_year(match["a"])
    return When.parse(_one_or_two(folded, now, looking))


def _one_or_two(folded: str, now: datetime, looking: Looking) -> str:
    """One date, or two with a dash between, in the register's notation."""
    whole = fragment(folded)
    if whole and _is_complete(whole):
        return _written(_resolved(whole, now, looking))
    if re.fullmatch(_DAY_OR_YEAR, folded):
        raise NotADateError(DateProblem.FORM, folded)
    folded = re.sub(_WEEKS, r"v\1\3-v\2\3", folded, flags=re.ASCII)
    for first, last in _halves(folded):
        return _range(first, last, now, looking)
    raise NotADateError(DateProblem.FORM, folded)


def _single(folded: str, now: datetime, looking: Looking) -> str:
    found = fragment(folded)
    if not found or not _is_complete(found):
        raise NotADateError(DateProblem.FORM, folded)
    return _written(_resolved(found, now, looking))


def _halves(folded: str) -> Iterator[tuple[Fragment, Fragment]]:
    """Every way to take `folded` as two pieces with a dash or a word between."""
    for dash in re.finditer(_TO, folded):
        first, last = fragment(folded[: dash.start()]), fragment(folded[dash.end() :])
        if first and last:
            yield first, last


def _range(first: Fragment, last: Fragment, now: datetime, looking: Looking) -> str:
    """The later piece lends the earlier its month and year, the earlier lends a time its day."""
    if not last.has_date:
        start = _resolved(first, now, looking)
        return f"{_written(start)}/{_written(start._replace(time=last.time))}"
    first, last = _lent(first, last)
    if looking is Looking.AHEAD and first.year is None and last.year is None:
        return _ending_ahead(first, last, now)
    start = _resolved(first, now, looking)
    end = _resolved(last._replace(year=last.year or start.year), now, looking)
    if last.year is None and _backwards(start, end):
        end = end._replace(year=(end.year or now.year) + 1)
    return f"{_written(start)}/{_written(end)}"


def _ending_ahead(first: Fragment, last: Fragment, now: datetime) -> str:
    """A range to come, typed without a year: what has begun and goes on has not passed."""
    end = _resolved(last, now, Looking.AHEAD)
    start = _resolved(first._replace(year=end.year), now, Looking.AHEAD)
    if _backwards(start, end):
        start = start._replace(year=(start.year or now.year) - 1)
    return f"{_written(start)}/{_written(end)}"


def _backwards(start: Fragment, end: Fragment) -> bool:
    return start.year == end.year and _in_year(start) > _in_year(end) > (0, 0)


def _in_year(piece: Fragment) -> tuple[int, int]:
    return piece.month or 0, piece.day or 0


def _lent(first: Fragment, last: Fragment) -> tuple[Fragment, Fragment]:
    if last.day is not None and last.month is None:
        last = last._replace(month=first.month, year=first.year)
    if first.day is not None and first.month is None:
        first = first._replace(month=last.month)
    if first.year is None and first.shift is None and first.weekday is None:
        first = first._replace(year=last.year)
    return first, last


def _without_year(folded: str) -> When:
    """Days whose year nobody knows: `30–31 januari, år okänt`."""
    whole = fragment(folded)
    pieces = [whole] if whole and whole.month else next(([*pair] for pair in _halves(folded)), [])
    if not pieces or pieces[-1].month is None or any(p.day is None or p.year for p in pieces):
        raise NotADateError(DateProblem.FORM, folded)
    month = pieces[-1].month
    return When.parse("/".join(f"XXXX-{piece.month or month:02}-{piece.day:02}" for piece in pieces))


def _is_complete(piece: Fragment) -> bool:
    """A bare number is a day of nothing."""
    return not (piece.day is not None and piece.month is None)


def _resolved(piece: Fragment, now: datetime, looking: Looking) -> Fragment:
    """`piece` with the year, or the day, that was left to be understood."""
    today = now.date()
    if piece.shift is not None:
        return _on(today + timedelta(days=piece.shift), piece.time)
    if piece.weekday is not None:
        find = latest if looking is Looking.BACK else coming
        return _on(find(piece.weekday, today), piece.time)
    if not piece.has_date:
        return _on(today, piece.time)
    return piece if piece.year is not None else piece._replace(year=_year(piece, today, looking))


def _on(day: date, time: str) -> Fragment:
    return Fragment(year=day.year, month=day.month, day=day.day, time=time)


def _year(piece: Fragment, today: date, looking: Looking) -> int:
    """The year in which a day, month or week comes next, came last, or simply this one."""
    year, week = today.isocalendar()[:2]
    if piece.week is not None:
        typed, current = (piece.week, 0), (week, 0)
    else:
        year = today.year
        typed = (piece.month or 1, piece.day or 0)
        current = (today.month, today.day if piece.day is not None else 0)
    if looking is Looking.AHEAD and typed < current:
        return year + 1
    return year - 1 if looking is Looking.BACK and typed > current else year


def _written(piece: Fragment) -> str:
    """`piece` in the register's notation. Raises NotADateError where a time stands without a day."""
    if piece.week is not None:
        text = f"{piece.year:04}-W{piece.week:02}"
    else:
        text = "-".join(
            f"{part:0{width}}"
            for part, width in ((piece.year, 4), (piece.month, 2), (piece.day, 2))
            if part is not None
        )
    if piece.time and piece.day is None:
        raise NotADateError(DateProblem.FORM, text)
    return f"{text}T{piece.time}" if piece.time else text
