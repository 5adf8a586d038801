"""The list of dissemination: what was spread when, to whom, and in which channel (G22, G23)."""

from collections.abc import Sequence

from db.reading.letterhead import Letterhead
from db.reading.spreading import Spread
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Period, stacked
from exports.paper.documents.year_list import year_list
from exports.paper.rows import Column
from exports.paper.styles import CELL_FIGURES
from nsc_tui.language import year_lists as words
from nsc_tui.language.text import SWEDISH, Language
from nsc_tui.language.values import said

_KIND = "spreading"
_COLUMNS = (
    Column("ref", 2.2, names_row=True, style=CELL_FIGURES),
    Column("date", 2.6, style=CELL_FIGURES),
    Column("what", 6.2),
    Column("to", 3.6),
    Column("channel", 2.6),
)


def spreading_list(
    spread: Sequence[Spread],
    period: Period,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The disseminations in their order."""
    count = words.ONE_SPREAD if len(spread) == 1 else words.SPREAD_COUNT
    return year_list(
        _KIND,
        words.SPREADING.written_in(language),
        [
            words.SPREADING_LEAD.written_in(language),
            count.written_in(language, count=len(spread)) if spread else "",
        ],
        _COLUMNS,
        [_row(each, language) for each in spread],
        words.NOTHING_SPREAD.written_in(language),
        (period, letterhead, language),
        part,
    )


def _row(spread: Spread, language: Language) -> list[str]:
    return [
        spread.ref,
        said("when", spread.date, language),
        stacked(spread.what, spread.activity),
        "\n".join(spread.to),
        said("channel", spread.channel, language, kind=_KIND),
    ]
