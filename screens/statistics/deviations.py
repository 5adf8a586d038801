"""Deviations by category and state. No Textual in here."""

from collections.abc import Iterable

from db.reading.deviations import Deviation
from db.reading.statistics.counts import OfCategory, YearStatistics
from nsc_tui.guideline.categories import rule_of
from nsc_tui.language import statistics_screen as words
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.values import said as value
from screens.details import Detail, Fact, Section
from screens.goals import goal
from screens.records import Cell, Column, Row, Tone, row
from screens.statistics.bars import bar
from screens.statistics.table import SHORT, Line, Table, bar_column, number, told_nothing


def _deviations(year: YearStatistics) -> list[Line]:
    most = max((each.total for each in year.counts.deviations), default=0)
    return [line for each in year.counts.deviations for line in _of_category(each, most, year)]


def _of_category(each: OfCategory, most: int, year: YearStatistics) -> list[Line]:
    """The category, and under it the states that its deviations are in."""
    own = [one for one in year.material.deviations if one.category == each.category.value]
    name = f"{each.category.value} {CATEGORIES[each.category]()}"
    rule = rule_of(each.category) or ""
    code = f"category:{each.category.value}"
    lines = [_deviated(row(code, name, str(each.total), bar(each.total, most, SHORT)), name, own, rule)]
    for state, count in each.states.items():
        if count:
            tone: Tone = "good" if state.is_settled else "bad"
            label = Cell(words.STATE(state=value("state", state.value)), tone)
            cells = row(f"{code}:{state.value}", label, str(count), bar(count, most, SHORT))
            lines.append(_deviated(cells, name, [one for one in own if one.state is state], rule))
    return lines


def _deviated(cells: Row, title: str, counted: Iterable[Deviation], rule: str) -> Line:
    found = tuple(Fact("", f"{one.ref} · {one.what}", goal=goal("deviation", one.key)) for one in counted)
    return Line(cells, Detail(title, (Section(words.COUNTED_FROM(), found),)), rule)


DEVIATIONS = Table(
    "deviations",
    words.DEVIATIONS,
    (
        Column("category", words.CATEGORY, sortable=False),
        number("count", words.COUNT),
        bar_column(),
    ),
    _deviations,
    told_nothing,
    words.NO_DEVIATIONS,
)
