"""The material for the report to the executive board: three years side by side (G28, G29)."""

from collections.abc import Sequence

from db.reading.dialogues import Dialogue
from db.reading.letterhead import Letterhead
from db.reading.reports import Report
from db.reading.statistics.counts import YearStatistics
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents import year_sums as sums
from exports.paper.documents import year_tables as tables
from exports.paper.documents.report import Sheet, stacked
from exports.paper.documents.side_by_side import table
from exports.paper.documents.year_report import achieved, focus_areas
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Heading
from exports.year_report import Basis
from nsc_tui.language import year_report as words
from nsc_tui.language.text import SWEDISH, Language, Text
from nsc_tui.language.values import said as value


def ks_report(
    years: Sequence[YearStatistics],
    basis: Basis,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The counts of the years, each in a column of its own, and what was reported and talked of in them."""
    counts = [each.counts for each in years]
    span = {"first": counts[0].year, "last": counts[-1].year}
    title = words.KS_TITLE.written_in(language, **span)
    sheet = Sheet(letterhead, title, words.KS_SPAN.written_in(language, **span), language)
    parts: tuple[tuple[int, Text, list[Block]], ...] = (
        (2, words.IN_NUMBERS, tables.in_numbers(counts, language)),
        (2, words.BY_KIND, tables.by_kind(counts, language)),
        (2, words.BY_QUARTER, tables.by_quarter(counts, language)),
        (2, words.BY_ORGANISATION, tables.by_organisation(counts, language)),
        (
            2,
            words.CONTACT,
            [*tables.contact_before(counts, language), *tables.not_counted(counts, language)],
        ),
        (2, words.ACHIEVED, achieved(years, language)),
        (3, words.REPORTS, [_reports(basis.reports, language)]),
        (2, words.FOCUS, focus_areas(years, language)),
        (2, words.DIALOGUES, [_dialogues(basis.dialogues, language)]),
        (2, words.SPREAD, sums.spreading(counts, language)),
        (2, words.DEVIATIONS, sums.deviations(counts, language)),
        (2, words.COSTS, sums.costs(counts, language)),
        (2, words.HOW, [tables.how_counted(counts, language)]),
    )
    blocks = sheet.lead(words.KS_LEAD.written_in(language))
    for level, heading, under in parts:
        if under:
            blocks += [Heading(level, heading.written_in(language), x=LEFT), *under]
    return sheet.composed(blocks, words.KS_KIND.written_in(language), part)


def _reports(found: Sequence[Report], language: Language) -> Rows:
    columns = [
        Column(words.REF.written_in(language), 2.3, names_row=True, style=CELL_FIGURES),
        Column(words.PERIOD.written_in(language), 1.6, style=CELL_FIGURES),
        Column(words.GAVE.written_in(language), 8.0),
    ]
    rows = [
        [
            stacked(each.ref, value("dated", each.dated, language), each.item),
            each.period,
            stacked(each.achieved, each.analysis),
        ]
        for each in found
    ]
    return table(columns, rows, words.NO_REPORTS.written_in(language))


def _dialogues(found: Sequence[Dialogue], language: Language) -> Rows:
    columns = [
        Column(words.REF.written_in(language), 2.3, style=CELL_FIGURES),
        Column(words.THEME.written_in(language), 4.0, names_row=True),
        Column(words.CONCLUSIONS.written_in(language), 5.6),
    ]
    rows = [
        [
            stacked(each.ref, value("date", each.date, language), each.item),
            each.theme,
            stacked(each.conclusions, each.proposals),
        ]
        for each in found
    ]
    return table(columns, rows, words.NO_DIALOGUES.written_in(language))
