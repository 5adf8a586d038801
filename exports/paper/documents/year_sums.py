"""What was spread, departed from and paid, one year or three side by side."""

from db.reading.statistics.money import Sums
from exports.paper.documents.side_by_side import (
    Years,
    all_names,
    figure_column,
    heads,
    namer,
    table,
    year_table,
)
from exports.paper.flow import Block
from exports.paper.rows import Column
from exports.paper.styles import LEFT
from exports.paper.words import Paragraph
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.metadata import MEMBERSHIP_ABOUT_SEK
from nsc_tui.language import numbers
from nsc_tui.language import statistics as said
from nsc_tui.language import year_report as words
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.text import Language
from nsc_tui.language.values import said as value


def spreading(years: Years, language: Language) -> list[Block]:
    """Disseminations by channel."""
    names = all_names([[channel for channel, _ in year.spreading] for year in years])
    values = [[dict(year.spreading).get(name, 0) for name in names] for year in years]

    def label(channel: str) -> str:
        known = value("channel", channel, language, kind="spreading")
        return known or said.NO_CHANNEL.written_in(language)

    none = words.NO_SPREADING.written_in(language)
    return [year_table(words.CHANNEL, years, names, values, label, language, none)]


def deviations(years: Years, language: Language) -> list[Block]:
    """Deviations by category: of one year by state, of several by year."""
    none = words.NO_DEVIATIONS.written_in(language)
    if len(years) > 1:
        found = {each.category for year in years for each in year.deviations}
        names = [each for each in Category if each in found]
        totals = [{each.category: each.total for each in year.deviations} for year in years]
        values = [[of.get(name, 0) for name in names] for of in totals]
        labels = [_category(name, language) for name in names]
        return [year_table(words.CATEGORY, years, labels, values, str, language, none)]
    columns = [
        Column(words.CATEGORY.written_in(language), 5, names_row=True),
        *(figure_column(text.written_in(language), 2) for text in said.STATES.values()),
        figure_column(said.TOTAL.written_in(language), 1.4),
    ]
    rows = [
        [_category(each.category, language), *map(str, (*each.states.values(), each.total))]
        for each in years[0].deviations
    ]
    return [table(columns, rows, none)]


def costs(years: Years, language: Language) -> list[Block]:
    """What the membership cost, beside what the guideline reckons with, and further costs by bearer."""
    bearers = all_names([[name for name, _ in year.costs.further] for year in years])
    label = namer(said.NO_BEARER, language)
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
        *(figure_column(head, 2.4) for head in heads(years, words.AMOUNT, language)),
    ]
    reference = numbers.about(MEMBERSHIP_ABOUT_SEK, language=language)
    return [
        table(columns, rows),
        Paragraph(words.REFERENCE.written_in(language, amount=reference), x=LEFT),
    ]


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
