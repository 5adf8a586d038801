"""A file as rows of one kind: headings known, every cell checked, everything wrong told at once."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from unicodedata import normalize

from db.writing.importing.rows import Batch, Row
from exports.tables import cards, separated, workbooks
from exports.tables.cells import incoming
from exports.tables.columns import Column, Kind
from exports.tables.grid import MOST_BYTES, Grid, Line, refuse
from exports.tables.kinds import KINDS, MEMBERS
from nsc_tui.language import headings as labels
from nsc_tui.language import tables as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.plain_text import PERSONAL_NUMBER, looks_like_personal_number
from nsc_tui.language.problems import Problem, TableFault, joined
from nsc_tui.language.system_reasons import of_system
from nsc_tui.language.text import Text, spoken


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says: the rows that are sound, what is wrong with the others, and what to know besides."""

    batch: Batch
    problems: tuple[Problem, ...]
    notices: tuple[str, ...]


def kind_named(name: str) -> Kind:
    """The kind that can be imported under that name; raises Fault WRONG_CALL."""
    kind = KINDS.get(name)
    if kind is not None and kind.comes_in:
        return kind
    if kind is not None:
        raise Fault(ExitCode.WRONG_CALL, words.OUT_ONLY, kind=name)
    kinds = ", ".join(known.name for known in KINDS.values() if known.comes_in)
    raise Fault(ExitCode.WRONG_CALL, words.UNKNOWN_KIND, kind=name, kinds=kinds)


def read(path: Path, kind: Kind) -> Reading:
    """The rows of the file at `path`; its form is told by its first bytes, not by its name.

    Raises Fault where the file cannot be read at all, or has no rows.
    """
    grid = _grid(_bytes(path), path.name, kind)
    if not grid.lines:
        raise refuse(path.name, words.NO_HEADINGS)
    headings = _headings(grid.lines[0], path.name, kind)
    if len(grid.lines) == 1:
        raise _first(headings.problems, path.name, words.NO_ROWS)
    rows = [_row(line, headings, path.name) for line in grid.lines[1:]]
    found = [problem for _, problems in rows for problem in problems]
    sound = tuple(row for row, problems in rows if not (problems or headings.problems))
    flawed = tuple(row for row, problems in rows if problems or headings.problems)
    batch = Batch(kind.name, sound, flawed, is_whole=not headings.problems)
    return Reading(batch, (*headings.problems, *found), (*grid.notices, *_personal_numbers(sound)))


def _bytes(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Fault(ExitCode.BAD_INPUT, words.NOT_A_FILE, path=path)
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Fault(ExitCode.BAD_INPUT, words.NO_FILE, path=path) from None
    except IsADirectoryError:
        raise Fault(ExitCode.BAD_INPUT, words.NOT_A_FILE, path=path) from None
    except OSError as error:
        raise Fault(ExitCode.BAD_INPUT, words.UNREADABLE, path=path, detail=of_system(error)) from None
    if len(data) > MOST_BYTES:
        raise refuse(path.name, words.TOO_BIG, limit=MOST_BYTES // 1_000_000)
    return data


def _without_waiting(path: str, flags: int) -> int:
    """A pipe without a writer would let the program hang."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _grid(data: bytes, file: str, kind: Kind) -> Grid:
    if data.startswith(workbooks.MAGIC):
        return workbooks.grid_of(data, file)
    if data[:64].lstrip(b"\xef\xbb\xbf \r\n").upper().startswith(cards.BEGIN.encode()):
        if kind is not MEMBERS:
            raise refuse(file, words.CARDS_ARE_PEOPLE)
        return cards.grid_of(data, file)
    return separated.grid_of(data, file)


@dataclass(frozen=True, slots=True)
class _Headings:
    """Which column stands where, and how the file writes its heading; what is wrong with the others.

    `unknown` are the places whose heading means nothing here: what stands below is not looked at.
    """

    columns: dict[int, tuple[Column, str]]
    unknown: frozenset[int]
    width: int
    problems: tuple[Problem, ...]


def _headings(line: Line, file: str, kind: Kind) -> _Headings:
    known = _spellings(kind)
    found: dict[int, tuple[Column, str]] = {}
    problems: list[Problem] = []
    unknown: set[int] = set()
    number, cells = line
    for place, cell in enumerate(cells):
        written = " ".join(cell.split())
        if not written:
            continue
        column = known.get(_folded(written))
        if column is None:
            unknown.add(place)
            problems.append(_unknown(written, file, number, kind))
        elif any(column is other for other, _ in found.values()):
            unknown.add(place)
            problems.append(Problem(words.TWICE, {"heading": written}, file, number))
        else:
            found[place] = (column, written)
    present = {column.name for column, _ in found.values()}
    for column in kind.columns:
        if column.required and column.name not in present:
            missing = {"heading": column.name, "kind": kind.name}
            problems.append(Problem(words.MISSING_HEADING, missing, file, number))
    return _Headings(found, frozenset(unknown), len(cells), tuple(problems))


def _first(problems: tuple[Problem, ...], file: str, otherwise: Text) -> Fault:
    return TableFault(problems) if problems else refuse(file, otherwise)


def _spellings(kind: Kind) -> dict[str, Column]:
    """Every way to write each heading: its name, and its label in both languages."""
    spellings = {_folded(text): column for column in kind.columns
                 for text in labels.label(kind.name, column.name)}  # fmt: skip
    return spellings | {_folded(column.name): column for column in kind.columns}


def _folded(written: str) -> str:
    return normalize("NFC", written).casefold().replace("_", " ")


def _unknown(written: str, file: str, line: int, kind: Kind) -> Problem:
    spellings = _spellings(kind)
    near = get_close_matches(_folded(written), spellings, n=1, cutoff=0.75)
    values: dict[str, object] = {"heading": written[:80], "kind": kind.name}
    if near:
        return Problem(words.NEAREST_HEADING, values | {"nearest": spellings[near[0]].name}, file, line)
    names = joined([column.name for column in kind.incoming])
    return Problem(words.UNKNOWN_HEADING, values | {"headings": names}, file, line)


def _row(line: Line, headings: _Headings, file: str) -> tuple[Row, list[Problem]]:
    number, cells = line
    values: dict[str, str] = {}
    wrong: dict[str, str] = {}
    known = headings.columns.keys() | headings.unknown
    strays = (place for place, cell in enumerate(cells) if cell.strip() and place not in known)
    problems = [_stray(place, cells, file, number, headings.width) for place in islice(strays, 1)]
    for place, (column, heading) in headings.columns.items():
        cell = cells[place] if place < len(cells) else ""
        try:
            values[column.name] = incoming(column, cell)
        except Fault as fault:
            wrong[column.name] = cell
            problems.append(Problem(fault.text, fault.values, file, number, heading, fault.code))
    ref = values.pop("ref", "")
    written = {column.name: heading for column, heading in headings.columns.values()}
    return Row(file, number, values, written, ref, wrong), problems


def _personal_numbers(rows: Iterable[Row]) -> Iterator[str]:
    """Where a text looks like a personnummer: it may stay, but somebody should look."""
    for row in rows:
        for heading, value in row.cells.items():
            if looks_like_personal_number(value):
                yield row.problem(PERSONAL_NUMBER, heading, {}).written_in(spoken())


def _stray(place: int, cells: tuple[str, ...], file: str, line: int, width: int) -> Problem:
    """A value where no heading stands, most often because of a separator in a text."""
    if place >= width:
        counts = {"cells": len(cells), "headings": width}
        return Problem(words.MORE_CELLS, counts, file, line)
    return Problem(words.EMPTY_HEADING, {"number": place + 1}, file, line)
