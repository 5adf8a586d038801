"""The desk an import works at: what it has found wrong, what it has brought, what stands already."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError

from db.checks import Refused
from db.writing.importing.directory import Directory
from db.writing.importing.promises import Promises
from db.writing.importing.rows import Row
from db.writing.importing.watch import Watch
from db.writing.importing.year_names import YearNames
from db.writing.models import Row as Stored
from db.writing.pen import Act, raw_connection
from db.writing.refusals import translated
from nsc_tui.language import importing as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.problems import Problem, TableFault


class Standing(NamedTuple):
    """What the register has where a row has `heading`, and whether the row says the same."""

    heading: str
    there: str
    agrees: bool


class Desk:
    """One import under way; every verb of it writes in the same act."""

    def __init__(self, act: Act, path: Path, watch: Watch) -> None:
        self.act = act
        self.watch = watch
        self._path = path
        self.names = Directory(lambda: raw_connection(act))
        self.year = YearNames(lambda: raw_connection(act))
        self.promises = Promises()
        self.problems: list[Problem] = []
        self.withheld: list[Problem] = []
        """Names that were not found and that a wrong row may bring: to be told where nothing else is."""
        self.remarks: list[str] = []
        self.added: Counter[str] = Counter()
        self.unchanged: Counter[str] = Counter()
        self.protocols: dict[int, Row] = {}
        """Meetings this import brought, and the row that says what state each shall have."""
        self._brought: dict[tuple[str, int], Row] = {}

    def bring(self, kind: str, row: Row, table: str, key: int) -> None:
        """Count `row` as brought in, as the record `key` of `table`."""
        self.watch.done(row)
        self.added[kind] += 1
        self.note_origin(row, table, key)

    def note_origin(self, row: Row, table: str, key: int) -> None:
        """Remember from which row a record came."""
        self._brought[table, key] = row

    def origin(self, table: str, key: int) -> Row | None:
        """The row of this import that brought the record; None where the register had it before."""
        return self._brought.get((table, key))

    def is_brought(self, table: str, key: int) -> bool:
        """Whether this very import brought the record."""
        return (table, key) in self._brought

    def is_brought_by(self, row: Row, table: str, key: int) -> bool:
        """Whether the record came from this very row."""
        return self._brought.get((table, key)) is row

    def settle(
        self, kind: str, row: Row, record: tuple[str, int], standing: Iterable[Standing], called: str
    ) -> None:
        """Count a row that repeats a record as unchanged, or tell where the two disagree."""
        if self.agrees(row, record, standing, called):
            self.unchanged[kind] += 1

    def agrees(
        self,
        row: Row,
        record: tuple[str, int],
        standing: Iterable[Standing],
        called: str,
        meeting: int | None = None,
    ) -> bool:
        """Whether a row says what the register has; where not, each difference is told.

        `record` is table and number, `called` what the record is called, `meeting` the one whose
        protocol it belongs to. An empty cell says nothing, and so agrees with everything.
        """
        self.watch.done(row)
        wrong = [one for one in standing if row[one.heading] and not one.agrees]
        origin = self._brought.get(record)
        locked = meeting is not None and meeting in self.names.approved
        for one in wrong:
            said: dict[str, object] = {
                "key": called,
                "there": one.there or words.NOTHING,
                "here": row[one.heading],
            }
            if origin is not None:
                problem = row.problem(words.SAME_ROW_TWICE, one.heading, said | {"number": origin.line})
            elif locked:
                problem = row.problem(words.DISAGREES_LOCKED, one.heading, said, ExitCode.NOT_ALLOWED)
            else:
                problem = row.problem(words.DISAGREES, one.heading, said)
            self.problems.append(problem)
        return not wrong

    @contextmanager
    def trying(self, row: Row, fields: Mapping[str, str]) -> Iterator[None]:
        """Run verbs for a row; a refusal becomes a problem of that row, in the column it is about.

        `fields` says in which field of the register each heading is kept.
        """
        try:
            yield
        except DBAPIError as error:
            # The transaction is gone with it: what was found so far is all that can be told.
            refused = translated(error, self._path)
            problem = row.problem(refused.text, "", refused.values, refused.code)
            raise TableFault((*self.problems, problem)) from error
        except Fault as fault:
            field = fault.field if isinstance(fault, Refused) else ""
            heading = next((heading for heading, kept in fields.items() if kept == field), "")
            self.problems.append(row.problem(fault.text, heading, fault.values, fault.code))


def plain(row: Row, record: Stored, fields: Mapping[str, str]) -> Iterator[Standing]:
    """What stands in the record's own fields; `fields` says in which each heading is kept."""
    for heading, field in fields.items():
        there = written(getattr(record, field))
        yield Standing(heading, there, there == row[heading])


def yes_no(row: Row, heading: str, there: int | None) -> Standing:
    """What stands in a field of yes and no."""
    said = "" if there is None else "yes" if there else "no"
    return Standing(heading, said, said == row[heading])


def link(heading: str, there: int | None, here: int | None, said: str) -> Standing:
    """What stands where a row names another record; `said` is what the one that is there is called."""
    return Standing(heading, said, there == here)


def written(value: str | int | None) -> str:
    """A stored value as a row writes it."""
    return "" if value is None else str(value)
