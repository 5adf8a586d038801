"""A table as a file holds it, before anybody asks what its headings mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from nsc_tui.language import tables as words
from nsc_tui.language.faults import ExitCode
from nsc_tui.language.problems import Problem, TableFault
from nsc_tui.language.text import Text

MOST_BYTES = 20_000_000
MOST_ROWS = 100_000
MOST_COLUMNS = 200
LONGEST_CELL = 100_000  # characters; no field of the register takes more than 20 000

Line = tuple[int, tuple[str, ...]]
"""The number of the line (of the file, from 1) on which a row begins, and its cells as text."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of one file; the first is the headings, wholly blank ones are left out."""

    lines: tuple[Line, ...]
    notices: tuple[str, ...] = ()


def refuse(file: str, text: Text, line: int = 0, **values: object) -> TableFault:
    """The fault that a file as a whole, or one of its lines, cannot be read."""
    return TableFault((Problem(text, values, file, line, code=ExitCode.BAD_INPUT),))


def filled(lines: Iterator[Line], file: str) -> tuple[Line, ...]:
    """The lines that hold anything; raises TableFault where there are too many or they are too wide."""
    kept: list[Line] = []
    for number, cells in lines:
        if not any(cell.strip() for cell in cells):
            continue
        if len(kept) > MOST_ROWS:
            raise refuse(file, words.TOO_MANY_ROWS, limit=MOST_ROWS)
        if len(cells) > MOST_COLUMNS:
            raise refuse(file, words.TOO_MANY_COLUMNS, number, limit=MOST_COLUMNS)
        if any(len(cell) > LONGEST_CELL for cell in cells):
            raise refuse(file, words.CELL_TOO_LONG, number, limit=LONGEST_CELL)
        kept.append((number, cells))
    return tuple(kept)
