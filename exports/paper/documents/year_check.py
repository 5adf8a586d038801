"""The year check: each rule of the guideline and each yearly duty, how it stands, and what shows it."""

from collections.abc import Sequence
from datetime import date

from db.reading.letterhead import Letterhead
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Sheet, stacked
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Heading, Paragraph, bulleted
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.law import LAW
from nsc_tui.guideline.rules import rule
from nsc_tui.guideline.year_clocks import Status
from nsc_tui.language import duties as said
from nsc_tui.language import reports
from nsc_tui.language import year_check as words
from nsc_tui.language.text import SWEDISH, Language, Text

_MOST = 12  # references in a cell; a year may have hundreds of contacts, and their log has them all


def year_check(
    duties: Sequence[Duty],
    year: int,
    today: date,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The lines of `year` as judged on `today`."""
    kind = words.TITLE.written_in(language)
    title = words.YEAR.written_in(language, year=year)
    sheet = Sheet(letterhead, title, reports.YEAR.written_in(language, year=year), language)
    owed = [each for each in duties if each.status is not Status.INFO and rule(each.rule)]
    rest = [each for each in duties if each.status is Status.INFO]
    law = [each for each in duties if not rule(each.rule) and each.status is not Status.OFF]
    blocks = [
        *sheet.lead(words.LEAD.written_in(language, day=today), *_counts(owed, language)),
        Heading(2, words.DUTIES.written_in(language), x=LEFT),
        _table([_judged(each, language) for each in owed], language, words.STATE),
        *_clock(duties, language),
    ]
    if law:
        judged = [_judged(each, language) for each in law]
        blocks += [Heading(2, LAW, x=LEFT), _table(judged, language, words.STATE)]
    if rest:
        known = [_known(each, language) for each in rest]
        blocks.append(Heading(2, words.THE_REST.written_in(language), x=LEFT))
        blocks.append(_table(known, language))
    return sheet.composed(blocks, kind, part)


def _counts(duties: Sequence[Duty], language: Language) -> list[str]:
    counted = {status: sum(1 for each in duties if each.status is status) for status in words.COUNTED}
    return [
        words.COUNTED[status].written_in(language, count=count) for status, count in counted.items() if count
    ]


def _table(rows: Sequence[Sequence[str]], language: Language, *state: Text) -> Rows:
    columns = [
        Column(words.RULE.written_in(language), 1.3, style=CELL_FIGURES),
        Column(words.DUTY.written_in(language), 4.9, names_row=True),
        Column(words.WHOSE.written_in(language), 4.3),
        *(Column(head.written_in(language), 2.9, style=CELL_FIGURES) for head in state),
        Column(words.EVIDENCE.written_in(language), 4.7, style=CELL_FIGURES),
    ]
    return Rows(columns, rows, none=words.NONE.written_in(language))


def _judged(duty: Duty, language: Language) -> list[str]:
    lacking = _refs(duty.lacking, language)
    short = words.FALLS_SHORT.written_in(language, refs=lacking) if lacking else ""
    return [
        duty.rule.removeprefix(LAW).strip(),
        said.DUTIES[duty.duty].written_in(language),
        said.whose(duty, language),
        stacked(said.state(duty, language), said.due_day(duty, language)),
        stacked(_refs(duty.evidence, language), short, said.reason(duty, language)),
    ]


def _known(duty: Duty, language: Language) -> list[str]:
    return [
        duty.rule,
        said.title(duty, language),
        said.whose(duty, language),
        stacked(_refs(duty.evidence, language), said.reason(duty, language)),
    ]


def _refs(refs: Sequence[str], language: Language) -> str:
    named = ", ".join(refs[:_MOST])
    if len(refs) <= _MOST:
        return named
    return words.AND_MORE.written_in(language, refs=named, count=len(refs) - _MOST)


def _clock(duties: Sequence[Duty], language: Language) -> list[Block]:
    """All readings of the three-year clock, under the table."""
    readings = [reading for each in duties for reading in said.readings_with_days(each, language)]
    if not readings:
        return []
    return [
        Heading(3, words.CLOCK.written_in(language), x=LEFT),
        Paragraph(words.CLOCK_TEXT.written_in(language), x=LEFT),
        bulleted(readings, LEFT),
    ]
