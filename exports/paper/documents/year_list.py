"""A list of one kind of the guideline's year on paper: headed as its table is, a row a record."""

from collections.abc import Sequence
from dataclasses import replace

from db.reading.letterhead import Letterhead
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Period, Sheet
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from nsc_tui.language.headings import label
from nsc_tui.language.text import Language


def year_list(
    kind: str,
    title: str,
    lead: Sequence[str],
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    none: str,
    sheet: tuple[Period, Letterhead, Language],
    part: ArchivePart | None,
    after: Sequence[Block] = (),
) -> Paper:
    """The rows under `columns`, whose heads are headings of the table `kind`; `after` stands below them."""
    period, letterhead, language = sheet
    page = Sheet(letterhead, title, period.in_words(language), language)
    headed = [replace(each, head=label(kind, each.head).written_in(language)) for each in columns]
    return page.composed([*page.lead(*lead), Rows(headed, rows, none=none), *after], title, part)
