"""Presence: at how many of the year's meetings each member was. No Textual in here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from db.reading.statistics.counts import YearStatistics
from db.reading.statistics.presence import Presence, presence
from nsc_tui.guideline.seats import Role
from nsc_tui.language import statistics_screen as words
from nsc_tui.language.values import said as value
from screens.details import Detail, Fact, Section, facts
from screens.goals import goal
from screens.records import Column, row
from screens.statistics.bars import bar
from screens.statistics.table import SHORT, Line, Table, bar_column, told

_PRESENCE = "presence"
_NOT_CALLED = frozenset({Role.SUBSTITUTE, Role.COOPTED})  # who need not be there each time


def _presence(year: YearStatistics) -> list[Line]:
    return [_present(each) for each in presence(year.material)]


def _present(each: Presence) -> Line:
    count = words.OF(present=each.present, held=each.held)
    cells = row(
        f"{_PRESENCE}:{each.person_key}",
        each.person,
        count,
        bar(each.present, each.held, SHORT),
        each.organisation,
        ", ".join(_remarks(each)),
    )
    return Line(cells, _detail(each, count))


def _remarks(each: Presence) -> list[str]:
    """The role of who need not be there each time, and the meetings that they were not at."""
    away = (
        (each.apologies, value("group", "apologies")),
        (each.absent, value("group", "absent")),
        (each.unstated, words.NOT_STATED()),
    )
    role = [each.role] if each.role in _NOT_CALLED else []
    return [*role, *(f"{number} {word}" for number, word in away if number)]


def _detail(each: Presence, count: str) -> Detail:
    heart = facts(
        (words.PRESENT(), count),
        (words.IN_PART(), str(each.in_part or "")),
        (words.ROLE(), each.role),
        (words.ORGANISATION(), each.organisation),
    )
    meetings = tuple(
        Fact(meeting.date, value("group", group) or words.NOT_STATED(), goal=goal("meeting", meeting.key))
        for meeting, group in each.meetings
    )
    return Detail(each.person, (Section("", heart), Section(words.COUNTED_FROM(), meetings)))


def presence_key(key: str) -> int | None:
    """The person whose presence the row `key` tells; None for any other row."""
    name, _, person = key.partition(":")
    return int(person) if name == _PRESENCE else None


def with_years(detail: Detail, years: Mapping[int, Sequence[Presence]], person: int) -> Detail:
    """A person's presence with that of the other years under it, the newest first."""
    own = [
        (year, each)
        for year, found in sorted(years.items(), reverse=True)
        for each in found
        if each.person_key == person
    ]
    shown = tuple(
        Fact(
            str(year),
            f"{words.OF(present=each.present, held=each.held)}  {bar(each.present, each.held, SHORT)}",
        )
        for year, each in own
    )
    return replace(detail, sections=(*detail.sections, Section(words.YEAR_BY_YEAR(), shown)))


def _told_of_presence(year: YearStatistics) -> list[str]:
    return told((words.NO_ATTENDANCE, len(year.counts.meetings.unrecorded)))


PRESENCE = Table(
    "presence",
    words.PRESENCE,
    (
        Column("member", words.MEMBER, sortable=False),
        Column("present", words.PRESENT, width=10, sortable=False),
        bar_column(),
        Column("organisation", words.ORGANISATION, width=30, drop=1, sortable=False),
        Column("remark", words.REMARK, width=24, sortable=False),
    ),
    _presence,
    _told_of_presence,
    words.NO_PRESENCE,
)
