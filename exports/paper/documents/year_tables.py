"""The counts of taking part, one year or three side by side: both reports come from here."""

from collections.abc import Callable

from db.catalogue.participation import RESULT_HEADINGS
from db.reading.statistics.counts import QUARTERS, YearCounts
from db.reading.statistics.lead import SPANS
from exports.paper.documents.side_by_side import (
    NAMES,
    Years,
    all_names,
    chart,
    figure_column,
    namer,
    table,
    year_columns,
    year_table,
    years_said,
)
from exports.paper.flow import Block
from exports.paper.rows import Column
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Paragraph, bulleted
from nsc_tui.guideline.verdict import TookPart, Verdict
from nsc_tui.language import statistics as said
from nsc_tui.language import year_report as words
from nsc_tui.language.text import Language, Text
from nsc_tui.language.values import said as value
from nsc_tui.language.verdicts import VERDICTS

_SOURCES = 3.4


def in_numbers(years: Years, language: Language) -> list[Block]:
    """The sums, each with the lists that it can be counted from."""
    lines: tuple[tuple[Text, str, Callable[[YearCounts], int]], ...] = (
        (said.ACTIVITIES, "activities", lambda year: year.activities),
        (said.TOLD, "activities", lambda year: year.told),
        (said.CANCELLED, "activities", lambda year: year.cancelled),
        (said.ATTENDED, "activities, contacts", lambda year: year.attended),
        (said.PARTICIPATIONS, "contacts, activities", lambda year: year.participations),
        (said.IN_PART, "contacts, activities", lambda year: year.only_in_part),
        (said.PEOPLE, "contacts, activities", lambda year: year.people),
        (said.ORGANISATIONS, "contacts, members", lambda year: year.organisations),
        (said.ELSEWHERE, "contacts, activities", lambda year: year.elsewhere),
        (said.NOT_TAKEN, "contacts, activities", lambda year: year.took_part[TookPart.NO]),
        (said.UNANSWERED, "contacts, activities", lambda year: year.took_part[TookPart.UNKNOWN]),
        (said.RESULTS, "results", lambda year: sum(year.results.values())),
        (said.WITHOUT_RESULTS, "contacts, results", lambda year: year.without_results),
        (said.FOCUS_AREAS, "focus-areas", lambda year: year.focus_areas),
        (said.SPREADING, "spreading", lambda year: sum(count for _, count in year.spreading)),
        (said.DEVIATIONS, "deviations", lambda year: sum(each.total for each in year.deviations)),
        (said.SETTLED, "deviations", lambda year: _settled(year)),
        (said.MEETINGS, "meetings", lambda year: year.meetings.held),
    )
    columns = [
        Column(words.WHAT.written_in(language), NAMES, names_row=True),
        *year_columns(years, language),
        Column("nsc-tui list", _SOURCES, style=CELL_FIGURES),
    ]
    rows = [
        [text.written_in(language), *(str(count(year)) for year in years), source]
        for text, source, count in lines
    ]
    return [table(columns, rows)]


def by_kind(years: Years, language: Language) -> list[Block]:
    """Activities and participations by kind: of one year both, of several the participations alone."""
    names = all_names([[each.kind for each in year.by_kind] for year in years])
    label = namer(said.NO_KIND, language)
    found = [{each.kind: each for each in year.by_kind} for year in years]
    taken = [[of[name].participations if name in of else 0 for name in names] for of in found]
    none = words.NO_KINDS.written_in(language)
    measures: tuple[Text, ...] = (words.HELD, words.ATTENDED, words.PARTICIPATIONS)
    if len(years) > 1:
        return [year_table(words.KIND, years, names, taken, label, language, none)]
    drawn = chart(words.CHART_KIND, years, [label(name) for name in names], taken, language)
    rows = [
        [label(each.kind), str(each.activities), str(each.attended), str(each.participations)]
        for each in years[0].by_kind
    ]
    columns = [
        Column(words.KIND.written_in(language), NAMES, names_row=True),
        *(figure_column(head.written_in(language), 2) for head in measures),
    ]
    return [*drawn, table(columns, rows, none)]


def by_quarter(years: Years, language: Language) -> list[Block]:
    """Participations by quarter, and those whose quarter is not known."""
    labels = [said.QUARTER.written_in(language, number=number) for number in QUARTERS]
    labels.append(said.QUARTER_OPEN.written_in(language))
    values = [[*year.quarters, year.quarter_open] for year in years]
    return chart(words.CHART_QUARTER, years, labels, values, language)


def by_organisation(years: Years, language: Language) -> list[Block]:
    """Participations by organisation: of one year by quarter, of several by year."""
    label = namer(said.NO_ORGANISATION, language)
    names = all_names([[each.organisation for each in year.by_organisation] for year in years])
    found = [{each.organisation: each.total for each in year.by_organisation} for year in years]
    totals = [[of.get(name, 0) for name in names] for of in found]
    none = words.NOBODY.written_in(language, years=years_said(years))
    if len(years) > 1:
        return [year_table(words.ORGANISATION, years, names, totals, label, language, none)]
    drawn = chart(words.CHART_ORGANISATION, years, [label(name) for name in names], totals, language)
    columns = [
        Column(words.ORGANISATION.written_in(language), NAMES, names_row=True),
        *(figure_column(said.QUARTER_SHORT.written_in(language, number=number)) for number in QUARTERS),
        figure_column(said.OPEN_SHORT.written_in(language), 1.6),
        figure_column(said.TOTAL.written_in(language), 1.4),
    ]
    rows = [
        [label(each.organisation), *map(str, (*each.quarters, each.undated, each.total))]
        for each in years[0].by_organisation
    ]
    return [*drawn, table(columns, rows, none)]


def contact_before(years: Years, language: Language) -> list[Block]:
    """How participations stand to G14, and how long before they got in touch."""
    verdicts = [VERDICTS[each].written_in(language) for each in Verdict]
    spans = [said.SPANS[each.name].written_in(language) for each in SPANS]
    spans += [said.LEAD_OPEN.written_in(language), said.NO_CONTACT.written_in(language)]
    leads = [
        [*(year.lead.count(each) for each in SPANS), year.lead.undated, year.lead.no_contact]
        for year in years
    ]
    medians = [
        words.MEDIAN.written_in(
            language,
            year=year.year,
            days=said.days(year.lead.median, language),
            count=len(year.lead.days),
            total=year.participations,
        )
        for year in years
    ]
    return [
        *chart(
            words.CHART_VERDICT, years, verdicts, [list(year.verdicts.values()) for year in years], language
        ),
        *chart(words.CHART_LEAD, years, spans, leads, language),
        *(Paragraph(text, x=LEFT) for text in medians),
    ]


def not_counted(years: Years, language: Language) -> list[Block]:
    """Of each year the participations that have no lead time."""
    return [
        Paragraph(
            words.NOT_COUNTED.written_in(
                language, year=year.year, undated=year.lead.undated, none=year.lead.no_contact
            ),
            x=LEFT,
        )
        for year in years
        if year.lead.undated or year.lead.no_contact
    ]


def results(years: Years, language: Language) -> list[Block]:
    """How many results stand under each of the goal's headings."""
    labels = [value("heading", each, language, kind="results") for each in RESULT_HEADINGS]
    return chart(
        words.CHART_RESULTS, years, labels, [list(year.results.values()) for year in years], language
    )


def how_counted(years: Years, language: Language) -> Block:
    """How the numbers come about."""
    last = years[-1]
    return bulleted(
        [
            text.written_in(language, count=last.without_year, today=last.today)
            for text in words.RULES_OF_COUNTING
        ],
        LEFT,
    )


def _settled(year: YearCounts) -> int:
    return sum(count for each in year.deviations for state, count in each.states.items() if state.is_settled)
