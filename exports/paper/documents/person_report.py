"""The registerutdrag: everything the register holds on one person, for that person (GDPR art. 15)."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from db.reading.letterhead import Letterhead
from db.reading.person_changes import RowChange
from db.reading.person_extract import HeldRow, PersonExtract
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Sheet, stacked
from exports.paper.documents.stored_words import field_label, moment_said, table_label, value_said
from exports.paper.flow import Block
from exports.paper.rows import Column, Rows
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Facts, Heading, Paragraph
from nsc_tui.language import person_extract as words
from nsc_tui.language.act_words import verb_in_words
from nsc_tui.language.text import SWEDISH, Language

_PERSON = "person"
_OWNER = "person_id"


def person_report(
    extract: PersonExtract,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """All of it: the data table by table, mentions of the name, the history."""
    title = words.TITLE.written_in(language, name=extract.name)
    day = moment_said(letterhead.recorded_at.isoformat(), language)
    sheet = Sheet(letterhead, title, day, language)
    lead = words.LEAD.written_in(language, name=extract.name, council=letterhead.council)
    blocks: list[Block] = [*sheet.lead(lead, words.RIGHTS.written_in(language)), *_summary(extract, language)]
    for table, same in groupby(extract.rows, key=lambda row: row.table):
        rows = list(same)
        blocks.append(Heading(2, table_label(table, language), x=LEFT))
        blocks += _person(rows, language) if table == _PERSON else [_table(rows, extract.name, language)]
    blocks += _mentions(extract, language)
    blocks += _history(extract.changes, language)
    return sheet.composed(blocks, words.KIND.written_in(language), part)


def _summary(extract: PersonExtract, language: Language) -> list[Block]:
    acts, tables = extract.acts_by, {row.table for row in extract.rows}
    done = words.ACTS_SPAN if acts.count else words.NO_ACTS
    first, last = (moment_said(at, language) for at in (acts.first, acts.last))
    rows = words.ROW_COUNT.written_in(language, count=len(extract.rows), tables=len(tables))
    facts = [
        (words.NAMES, ", ".join(extract.names)),
        (words.ROWS, rows),
        (words.MENTIONS, str(len(extract.mentions))),
        (words.CHANGES, str(len(extract.changes))),
        (words.ACTS, done.written_in(language, count=acts.count, first=first, last=last)),
    ]
    heading = Heading(2, words.SUMMARY.written_in(language), x=LEFT)
    return [heading, Facts([(label.written_in(language), text) for label, text in facts])]


def _person(rows: Sequence[HeldRow], language: Language) -> list[Block]:
    return [Facts(_labelled(row, language)) for row in rows]


def _table(rows: Sequence[HeldRow], name: str, language: Language) -> Rows:
    columns = [
        Column(words.ENTRY.written_in(language), 3, style=CELL_FIGURES),
        Column(words.DATA.written_in(language), 9),
    ]
    made = [[row.name, _content(row, name, language)] for row in rows]
    return Rows(columns, made, none=words.NO_MENTIONS.written_in(language))


def _labelled(row: HeldRow, language: Language) -> list[tuple[str, str]]:
    return [
        (field_label(row.table, field, language), value_said(row.table, field, value, language))
        for field, value in row.values
    ]


def _content(row: HeldRow, name: str, language: Language) -> str:
    """Label and value on a line each; not again what the row is called, nor whose row it is."""
    bare = replace(row, values=tuple(each for each in row.values if each[1] != row.name))
    own = replace(bare, values=tuple(each for each in bare.values if each != (_OWNER, name)))
    return "\n".join(
        words.VALUE.written_in(language, label=label, value=value)
        for label, value in _labelled(own, language)
    )


def _mentions(extract: PersonExtract, language: Language) -> list[Block]:
    heading = Heading(2, words.MENTIONS.written_in(language), x=LEFT)
    if not extract.mentions:
        return [heading, Paragraph(words.NO_MENTIONS.written_in(language), x=LEFT)]
    columns = [
        Column(words.ENTRY.written_in(language), 3, style=CELL_FIGURES),
        Column(words.DATA.written_in(language), 9),
    ]
    rows = [
        [stacked(table_label(row.table, language), row.name), _content(row, extract.name, language)]
        for row in extract.mentions
    ]
    lead = Paragraph(words.MENTION_LEAD.written_in(language), x=LEFT, stays_with_next=True)
    return [heading, lead, Rows(columns, rows, none=words.NO_MENTIONS.written_in(language))]


def _history(changes: Sequence[RowChange], language: Language) -> list[Block]:
    columns = [
        Column(words.WHEN.written_in(language), 2.6, style=CELL_FIGURES),
        Column(words.WHO.written_in(language), 2.4),
        Column(words.WHAT.written_in(language), 2.8),
        Column(words.DATA.written_in(language), 7),
    ]
    rows = [_change(change, language) for change in changes]
    return [
        Heading(2, words.HISTORY.written_in(language), x=LEFT),
        Rows(columns, rows, none=words.NO_CHANGES.written_in(language)),
    ]


def _change(change: RowChange, language: Language) -> list[str]:
    done = verb_in_words(change.verb, language) if change.verb else ""
    return [
        moment_said(change.at, language),
        change.by or words.OUTSIDE.written_in(language),
        stacked(done, table_label(change.table, language)),
        "\n".join(_field(change.table, field, language) for field in change.fields),
    ]


def _field(table: str, field: tuple[str, str, str], language: Language) -> str:
    name, before, after = field
    label = field_label(table, name, language)
    before, after = (value_said(table, name, value, language) for value in (before, after))
    if not before:
        return words.NEW_VALUE.written_in(language, label=label, after=after)
    text = words.CHANGE if after else words.TAKEN_OUT
    return text.written_in(language, label=label, before=before, after=after)
