"""What a view of the year's numbers is made of: rows, and what each was counted from. No Textual in here."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from db.reading.statistics.counts import YearStatistics
from db.reading.statistics.participation import Participation
from nsc_tui.guideline.verdict import TookPart
from nsc_tui.language import statistics_screen as words
from nsc_tui.language.text import Text
from screens.details import Detail, Fact, Section
from screens.goals import goal
from screens.records import Column, Row

SHORT, LONG = 8, 20  # characters of the longest bar, beside several numbers and beside one


class Line(NamedTuple):
    """One row, what Enter shows of it, and the rule it is about."""

    row: Row
    detail: Detail
    rule: str = ""


class Table(NamedTuple):
    """One view: its columns, the lines of a year, what it leaves uncounted, what an empty one says."""

    name: str
    label: Text
    columns: tuple[Column, ...]
    lines: Callable[[YearStatistics], list[Line]]
    told: Callable[[YearStatistics], list[str]]
    empty: Text


def bar_column(width: int = SHORT) -> Column:
    """The column of the bars."""
    return Column("bar", words.BAR, width=width, sortable=False)


def number(name: str, label: Text, width: int = 5) -> Column:
    """A column of numbers."""
    return Column(name, label, width=width, right=True, sortable=False)


def of_participations(cells: Row, first: Section, counted: Iterable[Participation], rule: str) -> Line:
    """A row of participations; each of them leads to its contact."""
    found = tuple(
        Fact("", f"{one.person} · {one.activity.title}", goal=goal("contact", one.contacts[0].key))
        for one in counted
    )
    return Line(cells, Detail(cells.cells[0].text, (first, Section(words.COUNTED_FROM(), found))), rule)


def told_of_taking_part(year: YearStatistics) -> list[str]:
    """What the numbers of participation leave out."""
    counts = year.counts
    return told(
        (words.QUARTER_OPEN, counts.quarter_open),
        (words.OTHERS, counts.elsewhere),
        (words.NO_YEAR, counts.without_year),
        (words.UNANSWERED, counts.took_part[TookPart.UNKNOWN]),
    )


def told_nothing(_year: YearStatistics) -> list[str]:
    """Nothing is left out."""
    return []


def told(*counts: tuple[Text, int]) -> list[str]:
    """The sentences whose count is not nought."""
    return [text(count=count) for text, count in counts if count]
