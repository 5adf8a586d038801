"""Contact before taking part (G14): the verdicts, and how long before. No Textual in here."""

from collections.abc import Iterable

from db.reading.statistics.counts import YearStatistics
from db.reading.statistics.lead import SPANS
from db.reading.statistics.participation import Participation
from nsc_tui.guideline.verdict import CONTACT_RULE
from nsc_tui.language import statistics as said
from nsc_tui.language import statistics_screen as words
from nsc_tui.language.verdicts import SIGNS, VERDICTS
from screens.contacts.words import TONES
from screens.details import Detail, Section, facts
from screens.records import Cell, Column, Tone, row
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


def _contact(year: YearStatistics) -> list[Line]:
    most = max(year.counts.verdicts.values())
    if not most:
        return []
    return [
        of_participations(
            row(
                f"verdict:{verdict}",
                Cell(f"{SIGNS[verdict]} {VERDICTS[verdict]()}", TONES[verdict]),
                str(count),
                bar(count, most, LONG),
            ),
            Section("", facts((words.COUNT(), str(count)))),
            [one for one in year.taking_part if one.verdict is verdict],
            CONTACT_RULE,
        )
        for verdict, count in year.counts.verdicts.items()
    ]


def _lead(year: YearStatistics) -> list[Line]:
    lead = year.counts.lead
    if not year.counts.participations:
        return []
    counts = [lead.count(span) for span in SPANS]
    most = max(*counts, lead.undated, lead.no_contact)

    def line(key: str, label: str, count: int, counted: Iterable[Participation], tone: Tone = "") -> Line:
        cells = row(f"lead:{key}", Cell(label, tone), str(count), bar(count, most, LONG))
        return of_participations(
            cells, Section("", facts((words.COUNT(), str(count)))), counted, CONTACT_RULE
        )

    every = year.taking_part
    median = Detail(
        f"{words.MEDIAN()}: {said.days(lead.median)}",
        (Section("", facts(("", words.MEDIAN_OF(count=len(lead.days))))),),
    )
    return [
        *(
            line(
                span.name,
                said.SPANS[span.name](),
                count,
                [one for one in every if one.days is not None and span.holds(one.days)],
            )
            for span, count in zip(SPANS, counts, strict=True)
        ),
        line(
            "day_not_known",
            said.LEAD_OPEN(),
            lead.undated,
            [one for one in every if one.in_touch and one.days is None],
            "dim",
        ),
        line(
            "no_contact",
            said.NO_CONTACT(),
            lead.no_contact,
            [one for one in every if not one.in_touch],
            "dim",
        ),
        Line(row("lead:median", words.MEDIAN(), said.days(lead.median), ""), median, CONTACT_RULE),
    ]


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
