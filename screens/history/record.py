"""What is shown of one act, and of everything that has happened to one record."""

from collections.abc import Iterable, Iterator
from datetime import date

from db.reading import changes
from db.reading.changes import Act, FieldChange
from db.reading.door import Door
from nsc_tui.language import history_screen as words
from nsc_tui.language.act_words import about_in_words, undoing_in_words
from screens.details import Detail, Fact, Section, facts
from screens.history.words import Names, line, moment

MOST_SHOWN = 40  # rows; an act that changed more is told in numbers


def of_act(door: Door, act: Act, today: date) -> Detail:
    """One act: when, by whom, why, and what it changed."""
    rows = changes.rows_changed(door, act)
    if sum(count for _, count in rows) > MOST_SHOWN:
        sections = [_summary(rows)]
    else:
        names = Names(door)
        sections = [
            Section(words.table_in_words(row[0].table), _facts(row, names, today))
            for row in _by_row(changes.of_act(door, act))
        ]
    return Detail(
        undoing_in_words(act.verb, act.undone),
        (
            Section(
                "",
                facts(
                    (words.WHEN(), moment(act.at, today)),
                    (words.WHO(), act.by or words.NOBODY()),
                    (words.ABOUT(), about_in_words(act.verb, act.about)),
                    (words.REASON(), act.reason),
                ),
            ),
            *(section for section in sections if section.facts),
        ),
        under=about_in_words(act.verb, act.about),
    )


def of_row(door: Door, table: str, key: int, today: date) -> Detail:
    """Everything that has happened to one record, the latest first."""
    names = Names(door)
    sections = [
        Section(
            _heading(act, found, today),
            (
                *facts((words.REASON(), act.reason if act else "")),
                *(fact for row in _by_row(found) for fact in _row_facts(row, table, names, today)),
            ),
        )
        for act, found in changes.of_record(door, table, key)
    ]
    name = names.of(table, key)
    about = words.table_in_words(table) if name == str(key) else name
    return Detail(
        words.OF_RECORD(name=about),
        tuple(reversed(sections)) or (Section("", (), words.NO_CHANGES()),),
        under=words.table_in_words(table),
    )


def _heading(act: Act | None, found: tuple[FieldChange, ...], today: date) -> str:
    if act is None:
        return words.NOBODY() if not found else f"{moment(found[0].at, today)} · {words.NOBODY()}"
    what = undoing_in_words(act.verb, act.undone)
    return " · ".join((moment(act.at, today), what, act.by or words.NOBODY()))


def _row_facts(row: list[FieldChange], table: str, names: Names, today: date) -> Iterator[Fact]:
    """The changes of one row, as far as they are told; a row of another table is named first."""
    said = _facts(row, names, today)
    if said and row[0].table != table:
        yield Fact("", words.table_in_words(row[0].table), "dim")
    yield from said


def _summary(rows: tuple[tuple[str, int], ...]) -> Section:
    return Section(
        words.ROWS_CHANGED(), tuple(Fact(words.table_in_words(table), str(count)) for table, count in rows)
    )


def _by_row(found: Iterable[FieldChange]) -> list[list[FieldChange]]:
    """The changes row by row: a field that comes again, or another table, begins another row."""
    rows: list[list[FieldChange]] = []
    for each in found:
        begins = not rows or rows[-1][0].table != each.table
        if begins or any(each.field == other.field for other in rows[-1]):
            rows.append([])
        rows[-1].append(each)
    return rows


def _facts(found: Iterable[FieldChange], names: Names, today: date) -> tuple[Fact, ...]:
    said = (line(each, names, today) for each in found)
    return tuple(Fact(label, text) for label, text in filter(None, said))
