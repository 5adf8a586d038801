"""Rows on their way in: what a file says, checked cell by cell, in the register's own notation."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nsc_tui.language.faults import ExitCode
from nsc_tui.language.problems import Problem
from nsc_tui.language.text import Text


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file. `cells` holds the value of each heading that the file has.

    Dates, times and choices are as the register keeps them; several values and several lines are
    separated by new lines; yes and no are `yes` and `no`; what nobody wrote is empty.
    `columns` says how the file itself writes the headings, `ref` the reference the file knows the
    record by: it is not stored, but other rows of the same import may name the record by it.
    `wrong` has what the file writes where that cannot stand; a row with such a value does not come in.
    """

    file: str
    line: int
    cells: Mapping[str, str]
    columns: Mapping[str, str] = field(default_factory=dict)
    ref: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, heading: str) -> str:
        return self.cells.get(heading, "")

    def lacks(self, heading: str) -> bool:
        """Whether nothing stands under a heading that the file has; a wrong value is something."""
        has_heading = not self.columns or heading in self.columns
        return has_heading and not self[heading] and heading not in self.wrong

    def several(self, heading: str) -> tuple[str, ...]:
        """The values of a cell that holds several."""
        return tuple(self[heading].split("\n")) if self[heading] else ()

    def yes_no(self, heading: str) -> bool | None:
        """True for yes, False for no, None where nobody has said."""
        return self[heading] == "yes" if self[heading] else None

    def problem(
        self,
        text: Text,
        heading: str,
        values: Mapping[str, object],
        code: ExitCode = ExitCode.BAD_INPUT,
    ) -> Problem:
        """What is wrong with this row, in the column `heading`; `values` fill in the text."""
        return Problem(text, values, self.file, self.line, self.columns.get(heading, heading), code)


@dataclass(frozen=True, slots=True)
class Batch:
    """The rows of one file, all of one kind: the sound ones, their required cells filled, and the others.

    `is_whole` says that every row could be read; else names that other files use may stand in the rest.
    """

    kind: str
    rows: tuple[Row, ...] = ()
    flawed: tuple[Row, ...] = ()
    is_whole: bool = True
