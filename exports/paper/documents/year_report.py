"""The material for the yearly consolidated report (G28, G29): a year in numbers, and what it gave."""

from collections.abc import Sequence

from db.catalogue.participation import RESULT_HEADINGS
from db.reading.letterhead import Letterhead
from db.reading.results import Result
from db.reading.statistics.counts import YearStatistics
from db.reading.statistics.participation import Participation
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents import year_sums as sums
from exports.paper.documents import year_tables as tables
from exports.paper.documents.report import Sheet, stacked
from exports.paper.documents.side_by_side import table
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Heading, Paragraph, bulleted
from nsc_tui.language import reports
from nsc_tui.language import statistics as said
from nsc_tui.language import year_report as words
from nsc_tui.language.text import SWEDISH, Language, Text
from nsc_tui.language.values import said as value
from nsc_tui.language.verdicts import VERDICTS


def year_report(
    year: YearStatistics,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The counts of one year, who took part in what, what they brought home, and what was done with it."""
    number = year.counts.year
    title = words.YEAR_TITLE.written_in(language, year=number)
    sheet = Sheet(letterhead, title, reports.YEAR.written_in(language, year=number), language)
    counts = [year.counts]

    def under(level: int, heading: Text, blocks: Sequence[Block]) -> list[Block]:
        return [Heading(level, heading.written_in(language), x=LEFT), *blocks]

    blocks = [
        *sheet.lead(words.YEAR_LEAD.written_in(language, year=number)),
        *under(2, words.IN_NUMBERS, tables.in_numbers(counts, language)),
        *under(2, words.TAKING_PART, _taking_part(year, language)),
        *under(2, words.CONTACT, tables.contact_before(counts, language)),
        *tables.not_counted(counts, language),
        *under(2, words.ACHIEVED, achieved([year], language)),
        *under(2, words.FOCUS, focus_areas([year], language)),
        *under(2, words.SPREAD, [*sums.spreading(counts, language), *_spread(year, language)]),
        *under(2, words.DEVIATIONS, [*sums.deviations(counts, language), *_deviations(year, language)]),
        *under(2, words.COSTS, sums.costs(counts, language)),
        *under(2, words.HOW, [tables.how_counted(counts, language)]),
    ]
    return sheet.composed(blocks, reports.NAMES["year-report"].written_in(language), part)


def achieved(years: Sequence[YearStatistics], language: Language) -> list[Block]:
    """What each participation gave, under the goal's headings, after a chart of how many there are."""
    blocks = tables.results([each.counts for each in years], language)
    for heading in RESULT_HEADINGS:
        found = [result for year in years for result in year.results if result.heading == heading]
        name = value("heading", heading, language, kind="results")
        blocks.append(Heading(3, name[:1].upper() + name[1:], x=LEFT))
        if found:
            blocks.append(bulleted([_result(each, language) for each in found], LEFT))
        else:
            blocks.append(Paragraph(words.NONE_UNDER.written_in(language)))
    return blocks


def focus_areas(years: Sequence[YearStatistics], language: Language) -> list[Block]:
    """The focus areas of each year, what they start from and where they were adopted."""
    columns = [
        Column(words.YEAR.written_in(language), 1.0, style=CELL_FIGURES),
        Column(words.TITLE.written_in(language), 5.0, names_row=True),
        Column(words.BASIS.written_in(language), 4.0),
        Column(words.ADOPTED.written_in(language), 2.4, style=CELL_FIGURES),
    ]
    rows = [
        [str(each.year), stacked(each.title, each.text), each.basis, each.item]
        for year in years
        for each in year.material.focus_areas
    ]
    return [table(columns, rows, words.NO_FOCUS.written_in(language))]


def _taking_part(year: YearStatistics, language: Language) -> list[Block]:
    counts = [year.counts]
    parts = (
        (words.BY_KIND, tables.by_kind(counts, language)),
        (words.BY_QUARTER, tables.by_quarter(counts, language)),
        (words.BY_ORGANISATION, tables.by_organisation(counts, language)),
        (words.WHO_WHERE, [_who_where(year.taking_part, year.counts.year, language)]),
    )
    return [
        block
        for heading, blocks in parts
        if blocks
        for block in (Heading(3, heading.written_in(language), x=LEFT), *blocks)
    ]


def _who_where(found: Sequence[Participation], year: int, language: Language) -> Rows:
    columns = [
        Column(words.WHEN.written_in(language), 2.6, style=CELL_FIGURES),
        Column(words.ACTIVITY.written_in(language), 5.2),
        Column(words.PERSON.written_in(language), 4.4, names_row=True),
        Column(words.VERDICT.written_in(language), 2.8),
    ]
    rows = [
        [
            value("when", each.activity.when, language),
            stacked(each.activity.title, each.activity.kind),
            stacked(each.person, each.organisation),
            _contact(each, language),
        ]
        for each in found
    ]
    return table(columns, rows, words.NOBODY.written_in(language, years=year))


def _contact(each: Participation, language: Language) -> str:
    lead = "" if each.days is None else said.lead(each.days, language)
    return stacked(VERDICTS[each.verdict].written_in(language), lead)


def _result(result: Result, language: Language) -> str:
    text = " ".join(result.text.split()).rstrip(".")
    return words.RESULT.written_in(
        language, text=text, person=result.person, activity=result.activity, ref=result.contact
    )


def _spread(year: YearStatistics, language: Language) -> list[Block]:
    if not year.material.spreading:
        return []
    columns = [
        Column(words.DAY.written_in(language), 2.0, style=CELL_FIGURES),
        Column(words.WHAT.written_in(language), 6.0, names_row=True),
        Column(words.CHANNEL.written_in(language), 4.0),
    ]
    rows = [
        [
            value("date", each.date, language),
            stacked(each.what, each.activity),
            stacked(
                value("channel", each.channel, language, kind="spreading")
                or said.NO_CHANNEL.written_in(language),
                ", ".join(each.to),
            ),
        ]
        for each in year.material.spreading
    ]
    return [table(columns, rows, words.NO_SPREADING.written_in(language))]


def _deviations(year: YearStatistics, language: Language) -> list[Block]:
    if not year.material.deviations:
        return []
    columns = [
        Column(words.REF.written_in(language), 2.3, names_row=True, style=CELL_FIGURES),
        Column(words.HAPPENED.written_in(language), 2.2, style=CELL_FIGURES),
        Column(words.WHAT.written_in(language), 6.0),
        Column(words.STATE.written_in(language), 3.0),
    ]
    rows = [
        [
            each.ref,
            value("happened", each.happened, language),
            each.what,
            stacked(value("state", each.state.value, language), each.item),
        ]
        for each in year.material.deviations
    ]
    return [table(columns, rows, words.NO_DEVIATIONS.written_in(language))]
