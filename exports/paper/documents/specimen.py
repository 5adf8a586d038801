"""One document that shows every kind of content, to look at and to check; all of it is made up."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import cycle

from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper, compose
from exports.paper.figures import BarChart, Series, Steps
from exports.paper.flow import Block
from exports.paper.frame import Running
from exports.paper.grid import Cell, Grid
from exports.paper.metadata import About
from exports.paper.rows import Column, Rows
from exports.paper.signing import FootBlock, SignatureLines, Signer
from exports.paper.styles import CAPTION, CELL_FIGURES, LEAD, LEFT
from exports.paper.words import Facts, Heading, Link, Paragraph, Points, Rule, bulleted
from nsc_tui.language import specimen as words
from nsc_tui.language.text import SWEDISH, Language

_MOMENT = datetime(2025, 1, 1, tzinfo=UTC)
_ALPHABETS = "ÅÄÖ åäö · ČĐŊŠŦŽ čđŋšŧž · ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż · ÁÐÉÍÓÚÝÞÆ áðéíóúýþæ · ØÆ øæ · ÕÜ õü"


def specimen(language: Language = SWEDISH, part: ArchivePart | None = None) -> Paper:
    """Every kind: headings, text, lists, tables of both sorts, chart, figure, link, signatures, foot."""
    title = words.TITLE.written_in(language)
    about = About(title, words.COUNCIL.written_in(language), title, language, _MOMENT)
    running = Running(
        council=words.COUNCIL.written_in(language),
        day=words.DAY.written_in(language),
        kind=words.KIND.written_in(language),
        stamp=words.STAMP.written_in(language),
        foot=words.FOOT.written_in(language),
    )
    blocks = [*_text(language), *_tables(language), *_figures(language), *_end(language)]
    return compose(blocks, running, about, part)


def _text(language: Language) -> list[Block]:
    return [
        Heading(1, words.TITLE.written_in(language), x=LEFT),
        Paragraph(words.LEAD.written_in(language), style=LEAD, x=LEFT),
        Facts([(words.FACT.written_in(language), words.FACT_TEXT.written_in(language)), ("Aa", _ALPHABETS)]),
        Heading(2, words.HEADING.written_in(language), label="§ 117"),
        Paragraph(words.TEXT.written_in(language)),
        Heading(3, words.NUMBERED.written_in(language)),
        Points([("1.", words.POINT.written_in(language)), ("2.", words.LONG_POINT.written_in(language))]),
        Heading(3, words.BULLETED.written_in(language)),
        bulleted([words.POINT.written_in(language), words.LONG_POINT.written_in(language)]),
        Link(words.LINK.written_in(language), "https://example.org/", words.LINK_SAYS.written_in(language)),
        Rule(),
    ]


def _tables(language: Language) -> list[Block]:
    columns = [
        Column(words.REFERENCE.written_in(language), 2.2, names_row=True, style=CELL_FIGURES),
        Column(words.NAME.written_in(language), 5),
        Column(words.DAY_HEAD.written_in(language), 2, style=CELL_FIGURES),
        Column(words.COST.written_in(language), 1.6, style=CELL_FIGURES, align="right"),
    ]
    names = cycle(words.NAMES)
    rows = [
        (f"K-2025-{n:03}", next(names), f"2025-{n % 12 + 1:02}-{n:02}", f"{n * 731}") for n in range(1, 14)
    ]
    return [
        Heading(2, words.LONG_TABLE.written_in(language), x=LEFT),
        Rows(columns, rows, none=words.NO_ROWS.written_in(language)),
        Heading(3, words.EMPTY_TABLE.written_in(language), x=LEFT),
        Rows(columns, [], none=words.NO_ROWS.written_in(language)),
        Heading(2, words.GRID.written_in(language), x=LEFT),
        _grid(language),
    ]


def _grid(language: Language) -> Grid:
    def group(name: str, before: Sequence[str], after: Sequence[str]) -> list[list[Cell]]:
        earlier, later = words.BEFORE.written_in(language), words.AFTER.written_in(language)
        return [
            [Cell(name, rows=2, heads="row"), Cell(earlier, heads="row"), *_values(before)],
            [Cell(later, heads="row"), *_values(after)],
        ]

    head, years = words.DUTY.written_in(language), words.YEARS.written_in(language)
    return Grid(
        [3, 3, 1, 1, 1],
        [
            [Cell(head, columns=2, rows=2, heads="column"), Cell(years, columns=3, heads="column")],
            [Cell(year, heads="column", align="right") for year in ("2023", "2024", "2025")],
            *group(words.CONTACTS.written_in(language), ["11", "17", "24"], ["3", "1", "0"]),
            *group(words.ACCOUNTS.written_in(language), ["2", "4", "4"], ["9", "12", "20"]),
            [
                Cell(words.REPORTS.written_in(language), columns=2, heads="row"),
                Cell(words.TOGETHER.written_in(language), columns=3),
            ],
        ],
    )


def _values(values: Sequence[str]) -> list[Cell]:
    return [Cell(value, align="right") for value in values]


def _figures(language: Language) -> list[Block]:
    labels = [text.written_in(language) for text in words.CHART_LABELS]
    series = [Series("2024", [3, 7, 12, 0]), Series("2025", [5, 6, 19, 2.5])]
    steps = [(day, text.written_in(language)) for day, text in words.STEPS]
    return [
        Heading(2, words.FIGURES.written_in(language), x=LEFT),
        BarChart(words.CHART.written_in(language), labels, series, language),
        Steps(words.STEPS_CAPTION.written_in(language), steps, 2, language),
    ]


def _end(language: Language) -> list[Block]:
    signers = [Signer(words.ROLE.written_in(language), name) for name in words.NAMES[:3]]
    return [
        Heading(2, words.SIGNATURES.written_in(language), x=LEFT),
        SignatureLines(signers),
        Paragraph(words.SMALL.written_in(language), style=CAPTION),
        FootBlock(
            [text.written_in(language) for text in (words.COUNCIL, words.KIND, words.DAY)],
            words.CERTIFIED.written_in(language),
            signers[0],
        ),
    ]
