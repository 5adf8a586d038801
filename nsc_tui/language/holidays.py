"""Swedish public holidays (lag 1989:253) and the eves that are worked as such, computed for any year."""

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from nsc_tui.language.short_dates import short_day
from nsc_tui.language.text import Language, Text, spoken

_FIXED: Final = (
    (1, 1, Text("nyårsdagen", "New Year's Day")),
    (1, 6, Text("trettondedag jul", "Epiphany")),
    (5, 1, Text("första maj", "May Day")),
    (6, 6, Text("nationaldagen", "National Day")),
    (12, 25, Text("juldagen", "Christmas Day")),
    (12, 26, Text("annandag jul", "Boxing Day")),
)
_FROM_EASTER: Final = (
    (-2, Text("långfredagen", "Good Friday")),
    (0, Text("påskdagen", "Easter Sunday")),
    (1, Text("annandag påsk", "Easter Monday")),
    (39, Text("Kristi himmelsfärdsdag", "Ascension Day")),
    (49, Text("pingstdagen", "Whit Sunday")),
)
MIDSUMMER: Final = Text("midsommardagen", "Midsummer Day")
ALL_SAINTS: Final = Text("alla helgons dag", "All Saints' Day")
# No public holidays by law, but days off by agreement and in semesterlagen (1977:480) 7 §.
MIDSUMMER_EVE: Final = Text("midsommarafton", "Midsummer Eve")
CHRISTMAS_EVE: Final = Text("julafton", "Christmas Eve")
NEW_YEARS_EVE: Final = Text("nyårsafton", "New Year's Eve")

_SATURDAY: Final = 5
_NATIONAL_DAY_FROM: Final = 2005  # a holiday since then; Whit Monday was one until 2004
_WHIT_MONDAY: Final = (50, Text("annandag pingst", "Whit Monday"))


def easter(year: int) -> date:
    """Easter Sunday of `year` in the Gregorian calendar (the anonymous algorithm, Meeus 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


@lru_cache(maxsize=64)
def holidays(year: int) -> dict[date, Text]:
    """The public holidays of `year` and their names, ordinary Sundays left out, in date order."""
    national = [day for day in _FIXED if day[:2] != (6, 6) or year >= _NATIONAL_DAY_FROM]
    days = {date(year, month, day): name for month, day, name in national}
    moving = _FROM_EASTER if year >= _NATIONAL_DAY_FROM else (*_FROM_EASTER, _WHIT_MONDAY)
    days.update({easter(year) + timedelta(days=after): name for after, name in moving})
    days[_first(_SATURDAY, date(year, 6, 20))] = MIDSUMMER
    days[_first(_SATURDAY, date(year, 10, 31))] = ALL_SAINTS
    return dict(sorted(days.items()))


@lru_cache(maxsize=64)
def eves(year: int) -> dict[date, Text]:
    """The eves of `year` that count as days off."""
    midsummer_eve = _first(_SATURDAY, date(year, 6, 20)) - timedelta(days=1)
    return {
        midsummer_eve: MIDSUMMER_EVE,
        date(year, 12, 24): CHRISTMAS_EVE,
        date(year, 12, 31): NEW_YEARS_EVE,
    }


def _day_off(day: date) -> Text | None:
    return holidays(day.year).get(day) or eves(day.year).get(day)


def due_day(day: date, today: date, language: Language | None = None) -> str:
    """A day on which something falls due, as `short_day`, with the name of a holiday or an eve.

    `fre 19 juni (midsommarafton)`
    """
    said = language or spoken()
    name = _day_off(day)
    text = short_day(day, today, said)
    return f"{text} ({name.written_in(said)})" if name else text


def _first(weekday: int, start: date) -> date:
    return start + timedelta(days=(weekday - start.weekday()) % 7)
