"""The year's counts as tables and charts, one year or three side by side: both reports come from here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from db.catalogue.participation import RESULT_HEADINGS
from db.reading.statistics.counts import QUARTERS, YearCounts
from db.reading.statistics.lead import SPANS
from db.reading.statistics.money import Sums
from exports.paper.figures import BarChart, Series
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Paragraph, bulleted
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.metadata import MEMBERSHIP_ABOUT_SEK
from nsc_tui.guideline.verdict import TookPart, Verdict
from nsc_tui.language import numbers
from nsc_tui.language import statistics as said
from nsc_tui.language import year_report as words
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.text import Language, Text
from nsc_tui.language.values import said as value
from nsc_tui.language.verdicts import VERDICTS

Years = Sequence[YearCounts]
Lines = Sequence[Sequence[str]]
_MOST_BARS = 15  # a chart holds a page at most; the table beside it has them all
_SOURCES = 3.4
_FIGURES = 1.2
_NAMES = 6.4


def table(columns: Sequence[Column], rows: Lines, none: str = "") -> Rows:
    """A table whose names head their rows, where there are then more cells than headings to hear."""
    if len(columns) + len(rows) > len(rows) * (len(columns) - 1):
        columns = [replace(column, names_row=False) for column in columns]
    return Rows(columns, rows, none=none)


def years_said(years: Years) -> str:
    """`2025`, or `2023–2025`."""
    return str(years[0].year) if len(years) == 1 else f"{years[0].year}–{years[-1].year}"


def in_numbers(years: Years, language: Language) -> list[Block]:
    """The sums, each with the lists that it can be counted from."""
    lines: tuple[tuple[Text, str, Callable[[YearCounts], int]], ...] = (
        (said.ACTIVITIES, "activities", lambda year: year.activities),
        (said.ATTENDED, "activities, contacts", lambda year: year.attended),
        (said.TOLD, "activities", lambda year: year.told),
        (said.CANCELLED, "activities", lambda year: year.cancelled),
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
        Column(words.WHAT.written_in(language), _NAMES, names_row=True),
        *_year_columns(years, language),
        Column("nsc-tui list", _SOURCES, style=CELL_FIGURES),
    ]
    rows = [
        [text.written_in(language), *(str(count(year)) for year in years), source]
        for text, source, count in lines
    ]
    return [table(columns, rows)]


def by_kind(years: Years, language: Language) -> list[Block]:
    """Activities and participations by kind: of one year both, of several the participations alone."""
    names = _names([[each.kind for each in year.by_kind] for year in years])
    label = _namer(said.NO_KIND, language)
    found = [{each.kind: each for each in year.by_kind} for year in years]
    taken = [[of[name].participations if name in of else 0 for name in names] for of in found]
    heads: tuple[Text, ...] = (words.HELD, words.ATTENDED, words.PARTICIPATIONS)
    if len(years) > 1:
        return [_table(words.KIND, years, names, taken, label, language, words.NO_KINDS)]
    chart = _chart(words.CHART_KIND, years, [label(name) for name in names], taken, language)
    rows = [
        [label(each.kind), str(each.activities), str(each.attended), str(each.participations)]
        for each in years[0].by_kind
    ]
    columns = [
        Column(words.KIND.written_in(language), _NAMES, names_row=True),
        *(_figure_column(head.written_in(language), 2) for head in heads),
    ]
    return [*chart, table(columns, rows, words.NO_KINDS.written_in(language))]


def by_quarter(years: Years, language: Language) -> list[Block]:
    """Participations by quarter, and those whose quarter is not known."""
    labels = [said.QUARTER.written_in(language, number=number) for number in QUARTERS]
    labels.append(said.QUARTER_OPEN.written_in(language))
    values = [[*year.quarters, year.quarter_open] for year in years]
    return _chart(words.CHART_QUARTER, years, labels, values, language)


def by_organisation(years: Years, language: Language) -> list[Block]:
    """Participations by organisation: of one year by quarter, of several by year."""
    label = _namer(said.NO_ORGANISATION, language)
    names = _names([[each.organisation for each in year.by_organisation] for year in years])
    found = [{each.organisation: each.total for each in year.by_organisation} for year in years]
    totals = [[of.get(name, 0) for name in names] for of in found]
    none = Text(*(words.NOBODY.written_in(each, years=years_said(years)) for each in ("sv", "en")))
    if len(years) > 1:
        return [_table(words.ORGANISATION, years, names, totals, label, language, none)]
    chart = _chart(words.CHART_ORGANISATION, years, [label(name) for name in names], totals, language)
    columns = [
        Column(words.ORGANISATION.written_in(language), _NAMES, names_row=True),
        *(_figure_column(said.QUARTER_SHORT.written_in(language, number=number)) for number in QUARTERS),
        _figure_column(said.OPEN_SHORT.written_in(language), 1.6),
        _figure_column(said.TOTAL.written_in(language), 1.4),
    ]
    rows = [
        [label(each.organisation), *map(str, (*each.quarters, each.undated, each.total))]
        for each in years[0].by_organisation
    ]
    return [*chart, table(columns, rows, none.written_in(language))]


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
        *_chart(
            words.CHART_VERDICT, years, verdicts, [list(year.verdicts.values()) for year in years], language
        ),
        *_chart(words.CHART_LEAD, years, spans, leads, language),
        *(Paragraph(text, x=LEFT) for text in medians),
    ]


def results(years: Years, language: Language) -> list[Block]:
    """How many results stand under each of the goal's headings."""
    labels = [value("heading", each, language, kind="results") for each in RESULT_HEADINGS]
    return _chart(
        words.CHART_RESULTS, years, labels, [list(year.results.values()) for year in years], language
    )


def deviations(years: Years, language: Language) -> list[Block]:
    """Deviations by category: of one year by state, of several by year."""
    none = words.NO_DEVIATIONS
    if len(years) > 1:
        found = {each.category for year in years for each in year.deviations}
        names = [each for each in Category if each in found]
        totals = [{each.category: each.total for each in year.deviations} for year in years]
        values = [[of.get(name, 0) for name in names] for of in totals]
        labels = [_category(name, language) for name in names]
        return [_table(words.CATEGORY, years, labels, values, str, language, none)]
    columns = [
        Column(words.CATEGORY.written_in(language), 5, names_row=True),
        *(_figure_column(text.written_in(language), 2) for text in said.STATES.values()),
        _figure_column(said.TOTAL.written_in(language), 1.4),
    ]
    rows = [
        [_category(each.category, language), *map(str, (*each.states.values(), each.total))]
        for each in years[0].deviations
    ]
    return [table(columns, rows, none.written_in(language))]


def costs(years: Years, language: Language) -> list[Block]:
    """What the membership cost, beside what the guideline reckons with, and further costs by bearer."""
    bearers = _names([[name for name, _ in year.costs.further] for year in years])
    label = _namer(said.NO_BEARER, language)
    rows = [
        [
            words.MEMBERSHIP.written_in(language),
            *(_money(year.costs.membership, language) for year in years),
        ]
    ]
    for bearer in bearers:
        named = words.FURTHER.written_in(language, bearer=label(bearer))
        sums = [dict(year.costs.further).get(bearer, Sums()) for year in years]
        rows.append([named, *(_money(each, language) for each in sums)])
    columns = [
        Column(words.COST.written_in(language), 4, names_row=True),
        *(_figure_column(head, 2.4) for head in _heads(years, words.AMOUNT, language)),
    ]
    reference = numbers.about(MEMBERSHIP_ABOUT_SEK, language=language)
    return [
        table(columns, rows),
        Paragraph(words.REFERENCE.written_in(language, amount=reference), x=LEFT),
    ]


def spreading(years: Years, language: Language) -> list[Block]:
    """Disseminations by channel."""
    names = _names([[channel for channel, _ in year.spreading] for year in years])
    values = [[dict(year.spreading).get(name, 0) for name in names] for year in years]

    def label(channel: str) -> str:
        known = value("channel", channel, language, kind="spreading")
        return known or said.NO_CHANNEL.written_in(language)

    return [_table(words.CHANNEL, years, names, values, label, language, words.NO_SPREADING)]


def how_counted(years: Years, language: Language) -> Block:
    """How the numbers come about."""
    count = years[-1].without_year
    return bulleted([text.written_in(language, count=count) for text in words.RULES_OF_COUNTING])


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


def _settled(year: YearCounts) -> int:
    return sum(count for each in year.deviations for state, count in each.states.items() if state.is_settled)


def _category(category: Category, language: Language) -> str:
    return f"{category.value} {CATEGORIES[category].written_in(language)}"


def _money(sums: Sums, language: Language) -> str:
    parts = [
        numbers.of_hundredths(each.hundredths, each.currency, language, rough=each.about)
        for each in sums.sums
    ]
    if sums.unknown:
        parts.append(words.UNKNOWN_AMOUNT.written_in(language, count=sums.unknown))
    return "\n".join(parts) or words.NOTHING.written_in(language)


def _names(of_years: Sequence[Sequence[str]]) -> list[str]:
    """Every name of any year, in the years' order; what has no name comes last."""
    found = dict.fromkeys(name for names in of_years for name in names)
    return sorted(found, key=lambda name: not name)


def _namer(nameless: Text, language: Language) -> Callable[[str], str]:
    return lambda name: name or nameless.written_in(language)


def _table(
    head: Text,
    years: Years,
    names: Sequence[str],
    values: Sequence[Sequence[int]],
    label: Callable[[str], str],
    language: Language,
    none: Text,
) -> Rows:
    """A row for each name, a column for each year."""
    columns = [Column(head.written_in(language), _NAMES, names_row=True), *_year_columns(years, language)]
    rows = [[label(name), *(str(of[place]) for of in values)] for place, name in enumerate(names)]
    return table(columns, rows, none.written_in(language))


def _year_columns(years: Years, language: Language) -> list[Column]:
    return [_figure_column(head) for head in _heads(years, words.COUNT, language)]


def _heads(years: Years, alone: Text, language: Language) -> list[str]:
    return [alone.written_in(language)] if len(years) == 1 else [str(year.year) for year in years]


def _figure_column(head: str, share: float = _FIGURES) -> Column:
    return Column(head, share, style=CELL_FIGURES, align="right")


def _chart(
    caption: Text, years: Years, labels: Sequence[str], values: Sequence[Sequence[int]], language: Language
) -> list[Block]:
    """A series for each year; nothing where every value is 0, which the table says as well."""
    if not any(map(any, values)):
        return []
    if len(labels) > _MOST_BARS:
        rest = len(labels) - _MOST_BARS + 1
        kept = slice(0, _MOST_BARS - 1)
        labels = [*labels[kept], words.THE_REST.written_in(language, count=rest)]
        values = [[*of[kept], sum(islice(of, _MOST_BARS - 1, None))] for of in values]
    said_of = caption.written_in(language, years=years_said(years))
    series = [Series(str(year.year), of) for year, of in zip(years, values, strict=True)]
    return [BarChart(said_of, labels, series, language)]
