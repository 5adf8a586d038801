"""The first page of a year's archive: every file in it in order, and what a reader of it must know."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from db.reading.letterhead import Letterhead
from db.reading.meetings import Meeting
from exports.archive_folder import SUMS
from exports.archive_pieces import Part
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Sheet, stacked
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEFT, MUTED_SMALL
from exports.paper.words import Heading, Paragraph, bulleted
from nsc_tui.guideline.deviation_state import ProtocolState
from nsc_tui.language import archive as words
from nsc_tui.language import reports
from nsc_tui.language.text import SWEDISH, Language

_HEADINGS = {Part.PROTOCOLS: words.PROTOCOLS, Part.REGISTERS: words.REGISTERS, Part.REPORTS: words.REPORTS}


class Entry(NamedTuple):
    """One line: in which part, what it is, its files; how it stands, or why it is not there; its records."""

    part: Part
    what: str
    files: tuple[str, ...]
    state: str = ""
    records: int = 0


def archive_contents(
    entries: Sequence[Entry],
    meetings: Sequence[Meeting],
    year: int,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The contents of the archive of `year`; `meetings` are all that the year has."""
    title = words.OF_YEAR.written_in(language, year=year)
    sheet = Sheet(letterhead, title, reports.YEAR.written_in(language, year=year), language)
    count = sum(len(each.files) for each in entries) + 2  # this page and the checksums
    blocks: list[Block] = [
        *sheet.lead(words.LEAD.written_in(language), words.COUNT.written_in(language, count=count)),
        bulleted(list(_to_know(meetings, language)), LEFT),
    ]
    for of, heading in _HEADINGS.items():
        found = [each for each in entries if each.part is of]
        blocks += [
            Heading(2, heading.written_in(language), x=LEFT),
            _where(words.FOLDER.written_in(language, folder=of)),
            _papers(found, language),
        ]
    data = [each for each in entries if each.part is Part.JSON]
    folders = words.FOLDERS.written_in(language, json=Part.JSON, csv=Part.CSV)
    blocks += [Heading(2, words.DATA.written_in(language), x=LEFT), _where(folders), _data(data, language)]
    return sheet.composed(blocks, words.TITLE.written_in(language), part)


def _to_know(meetings: Sequence[Meeting], language: Language) -> Iterator[str]:
    held = [each for each in meetings if each.state != ProtocolState.CANCELLED]
    waiting = sum(1 for each in held if each.state != ProtocolState.APPROVED)
    said = words.NO_MEETINGS if not held else words.NOT_APPROVED if waiting else words.ALL_APPROVED
    yield said.written_in(language, count=waiting, all=len(held))
    yield words.DRAFTS.written_in(language)
    yield words.DATA_IS.written_in(language)
    yield words.SUMS.written_in(language, file=SUMS)


def _where(text: str) -> Paragraph:
    return Paragraph(text, style=MUTED_SMALL, x=LEFT, stays_with_next=True)


def _papers(entries: Sequence[Entry], language: Language) -> Rows:
    """A line for each paper; how it stands only where any of them says so."""
    has_state = any(each.state and each.files for each in entries)
    columns = [
        # Of two columns there would be as many headings as cells to read.
        Column(words.WHAT.written_in(language), 5.2, names_row=has_state),
        *([Column(words.STATE.written_in(language), 2.8, style=CELL_FIGURES)] if has_state else []),
        Column(words.FILE.written_in(language), 8.4, style=CELL_FIGURES),
    ]
    rows = [_paper(each, language, has_state) for each in entries]
    return Rows(columns, rows, none=words.NONE.written_in(language))


def _paper(entry: Entry, language: Language, has_state: bool) -> list[str]:
    missing = "" if entry.files else words.NOT_MADE.written_in(language, reason=entry.state)
    state = [entry.state if entry.files else ""] if has_state else []
    return [entry.what, *state, missing or stacked(*entry.files)]


def _data(entries: Sequence[Entry], language: Language) -> Rows:
    columns = [
        Column(words.KIND.written_in(language), 5.0, names_row=True),
        Column(words.RECORDS.written_in(language), 1.6, style=CELL_FIGURES, align="right"),
        Column(words.FILE.written_in(language), 9.8, style=CELL_FIGURES),
    ]
    rows = [[each.what, str(each.records), ", ".join(each.files)] for each in entries]
    return Rows(columns, rows, none=words.NONE.written_in(language))
