"""What the tables and charts of one year, or of three side by side, are made of."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice

from db.reading.statistics.counts import YearCounts
from exports.paper.figures import BarChart, Series
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES
from nsc_tui.language import year_report as words
from nsc_tui.language.text import Language, Text

Years = Sequence[YearCounts]
Lines = Sequence[Sequence[str]]
_MOST_BARS = 15  # a chart holds a page at most; the table beside it has them all
_FIGURES = 1.2
NAMES = 6.4  # the shares of a table that names and numbers take


def table(columns: Sequence[Column], rows: Lines, none: str = "") -> Rows:
    """A table whose names head their rows, where there are then more cells than headings to hear."""
    if len(columns) + len(rows) > len(rows) * (len(columns) - 1):
        columns = [replace(column, names_row=False) for column in columns]
    return Rows(columns, rows, none=none)


def year_table(
    head: Text,
    years: Years,
    names: Sequence[str],
    values: Sequence[Sequence[int]],
    label: Callable[[str], str],
    language: Language,
    none: str,
) -> Rows:
    """A row for each name, a column for each year."""
    columns = [Column(head.written_in(language), NAMES, names_row=True), *year_columns(years, language)]
    rows = [[label(name), *(str(of[place]) for of in values)] for place, name in enumerate(names)]
    return table(columns, rows, none)


def year_columns(years: Years, language: Language) -> list[Column]:
    """A column of counts for each year."""
    return [figure_column(head) for head in heads(years, words.COUNT, language)]


def heads(years: Years, alone: Text, language: Language) -> list[str]:
    """The years as headings; of one year alone, what its column holds."""
    return [alone.written_in(language)] if len(years) == 1 else [str(year.year) for year in years]


def figure_column(head: str, share: float = _FIGURES) -> Column:
    """A column of numbers."""
    return Column(head, share, style=CELL_FIGURES, align="right")


def chart(
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


def years_said(years: Years) -> str:
    """`2025`, or `2023–2025`."""
    return str(years[0].year) if len(years) == 1 else f"{years[0].year}–{years[-1].year}"


def all_names(of_years: Sequence[Sequence[str]]) -> list[str]:
    """Every name of any year, in the years' order; what has no name comes last."""
    found = dict.fromkeys(name for names in of_years for name in names)
    return sorted(found, key=lambda name: not name)


def namer(nameless: Text, language: Language) -> Callable[[str], str]:
    """Names as they are printed: what has none is `nameless`."""
    return lambda name: name or nameless.written_in(language)
