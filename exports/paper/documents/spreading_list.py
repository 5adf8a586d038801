"""The list of dissemination: what was spread when, to whom, and in which channel (G22, G23)."""

from collections.abc import Sequence

from db.reading.letterhead import Letterhead
from db.reading.spreading import Spread
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Period, Sheet, stacked
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES
from nsc_tui.language import year_lists as words
from nsc_tui.language.headings import label
from nsc_tui.language.text import SWEDISH, Language
from nsc_tui.language.values import said

_KIND = "spreading"


def spreading_list(
    spread: Sequence[Spread],
    period: Period,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The disseminations in their order."""
    title = words.SPREADING.written_in(language)
    sheet = Sheet(letterhead, title, period.in_words(language), language)

    def head(name: str) -> str:
        return label(_KIND, name).written_in(language)

    columns = [
        Column(head("ref"), 2.2, names_row=True, style=CELL_FIGURES),
        Column(head("date"), 2.6, style=CELL_FIGURES),
        Column(head("what"), 6.2),
        Column(head("to"), 3.6),
        Column(head("channel"), 2.6),
    ]
    count = words.ONE_SPREAD if len(spread) == 1 else words.SPREAD_COUNT
    lead = sheet.lead(
        words.SPREADING_LEAD.written_in(language),
        count.written_in(language, count=len(spread)) if spread else "",
    )
    rows = [_row(each, language) for each in spread]
    none = words.NOTHING_SPREAD.written_in(language)
    return sheet.composed([*lead, Rows(columns, rows, none=none)], title, part)


def _row(spread: Spread, language: Language) -> list[str]:
    return [
        spread.ref,
        said("when", spread.date, language),
        stacked(spread.what, spread.activity),
        "\n".join(spread.to),
        said("channel", spread.channel, language, kind=_KIND),
    ]
