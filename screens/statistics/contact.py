"""Contact before taking part (G14): the verdicts, and how long before. No Textual in here."""

from collections.abc import Sequence
from typing import NamedTuple

from db.reading.statistics.counts import YearStatistics
from db.reading.statistics.lead import SPANS, LeadTimes
from db.reading.statistics.participation import Participation
from nsc_tui.guideline.verdict import CONTACT_RULE
from nsc_tui.language import statistics as said
from nsc_tui.language import statistics_screen as words
from nsc_tui.language.verdicts import SIGNS, VERDICTS
from screens.contacts.words import TONES
from screens.details import Detail, Section, facts
from screens.records import Cell, Column, row
from screens.statistics.bars import bar
from screens.statistics.table import (
    LONG,
    Line,
    Table,
    bar_column,
    number,
    of_participations,
    told_of_taking_part,
)


class _Group(NamedTuple):
    """Participations that are counted together: the row's key, what it is called, how many, and which."""

    key: str
    label: Cell
    counted: int
    participations: Sequence[Participation]


def _contact(year: YearStatistics) -> list[Line]:
    every = year.taking_part
    if not every:
        return []
    groups = [
        _Group(
            f"verdict:{verdict}",
            Cell(f"{SIGNS[verdict]} {VERDICTS[verdict]()}", TONES[verdict]),
            count,
            [one for one in every if one.verdict is verdict],
        )
        for verdict, count in year.counts.verdicts.items()
    ]
    return _lines(groups)


def _lead(year: YearStatistics) -> list[Line]:
    lead, every = year.counts.lead, year.taking_part
    if not every:
        return []
    groups = [
        _Group(
            f"lead:{span.name}",
            Cell(said.SPANS[span.name]()),
            lead.count(span),
            [one for one in every if one.days is not None and span.holds(one.days)],
        )
        for span in SPANS
    ]
    open_day = [one for one in every if one.in_touch and one.days is None]
    untouched = [one for one in every if not one.in_touch]
    groups += [
        _Group("lead:day_not_known", Cell(said.LEAD_OPEN(), "dim"), lead.undated, open_day),
        _Group("lead:no_contact", Cell(said.NO_CONTACT(), "dim"), lead.no_contact, untouched),
    ]
    return [*_lines(groups), _median(lead)]


def _lines(groups: Sequence[_Group]) -> list[Line]:
    most = max(each.counted for each in groups)
    return [
        of_participations(
            row(each.key, each.label, str(each.counted), bar(each.counted, most, LONG)),
            Section("", facts((words.COUNT(), str(each.counted)))),
            each.participations,
            CONTACT_RULE,
        )
        for each in groups
    ]


def _median(lead: LeadTimes) -> Line:
    days = said.days(lead.median)
    how = Section("", facts(("", words.MEDIAN_OF(count=len(lead.days)))))
    detail = Detail(f"{words.MEDIAN()}: {days}", (how,))
    return Line(row("lead:median", words.MEDIAN(), days, ""), detail, CONTACT_RULE)


CONTACT = Table(
    "contact",
    words.CONTACT,
    (
        Column("outcome", words.OUTCOME, sortable=False),
        number("count", words.COUNT, 6),
        bar_column(LONG),
    ),
    _contact,
    told_of_taking_part,
    words.NO_PARTICIPATION,
)
LEAD = Table(
    "lead",
    words.LEAD,
    (
        Column("span", words.SPAN, sortable=False),
        number("count", words.COUNT, 12),
        bar_column(LONG),
    ),
    _lead,
    told_of_taking_part,
    words.NO_PARTICIPATION,
)
