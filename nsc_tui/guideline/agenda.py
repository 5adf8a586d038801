"""The standing agenda of a meeting: what its items are filled with, and what the season asks for."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from nsc_tui.guideline.names import folded


class Filling(StrEnum):
    """What an item of the template is filled with; the values stand in the register's setting."""

    PREVIOUS = "previous_protocol"
    ACTIVITIES = "activities"
    CONTACTS = "contacts"
    DEVIATIONS = "deviations"
    SEASON = "season"
    # Nothing is filled in; only what the item is to lead to.
    DECISION = "decision"
    INFORMATION = "information"

    @property
    def is_kind(self) -> bool:
        """Whether it says what the item leads to, and fills nothing in."""
        return self in (Filling.DECISION, Filling.INFORMATION)


class Standing(NamedTuple):
    """One line of the template: the heading of an item, and what it is filled with."""

    heading: str
    filling: Filling = Filling.DECISION


class SeasonDuty(StrEnum):
    """What a meeting deals with because of the time of the year."""

    REPORT_TR = "report_tr"
    LAST_YEARS_DEVIATIONS = "last_years_deviations"
    NEW_TERM = "new_term"
    SPREADING = "spreading"
    FOCUS_AREAS = "focus_areas"
    ACTION_PLAN = "action_plan"
    NO_OPEN_DEVIATIONS = "no_open_deviations"
    YEAR_CHECK = "year_check"
    REPORT_KS = "report_ks"


# By the last month of each season. The council meets four times a year.
_SEASONS: Final = (
    (3, (SeasonDuty.REPORT_TR, SeasonDuty.LAST_YEARS_DEVIATIONS)),
    (7, (SeasonDuty.SPREADING,)),
    (9, (SeasonDuty.FOCUS_AREAS,)),
    (10, (SeasonDuty.FOCUS_AREAS, SeasonDuty.ACTION_PLAN)),
    (12, (SeasonDuty.ACTION_PLAN, SeasonDuty.NO_OPEN_DEVIATIONS, SeasonDuty.YEAR_CHECK)),
)
_FIRST_SEASON_ENDS: Final = 3
_ELECTED_EVERY: Final = 4  # years; a general election in 2022 and 2026, new terms from the January after
_A_NEW_TERM: Final = 2027


def season(day: date, ks_due: date | None = None) -> tuple[SeasonDuty, ...]:
    """What a meeting on `day` deals with; `ks_due` is the day of a report to KS that is not given yet."""
    found = next(duties for last, duties in _SEASONS if day.month <= last)
    if day.month <= _FIRST_SEASON_ENDS and (day.year - _A_NEW_TERM) % _ELECTED_EVERY == 0:
        found = (*found, SeasonDuty.NEW_TERM)
    if ks_due is not None and ks_due.year <= day.year:
        found = (*found, SeasonDuty.REPORT_KS)
    return found


def missing(template: Iterable[Standing], headings: Iterable[str]) -> tuple[Standing, ...]:
    """The lines of the template that no item stands for yet."""
    there = [folded(heading) for heading in headings]
    return tuple(line for line in template if not any(_stands_for(line, each) for each in there))


def line_of(template: Iterable[Standing], heading: str) -> Standing | None:
    """The line of the template that an item with this heading stands for."""
    wanted = folded(heading)
    return next((line for line in template if _stands_for(line, wanted)), None)


def _stands_for(line: Standing, heading: str) -> bool:
    # The season's item says what it is about after its heading.
    wanted = folded(line.heading)
    return heading == wanted or (line.filling is Filling.SEASON and heading.startswith(f"{wanted}: "))
