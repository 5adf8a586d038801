"""How the catalogue is written: the forms of a value, fields and tables."""

from enum import StrEnum
from typing import NamedTuple

LINE = 200  # characters in a field of one line
KEY = 16 * LINE  # two lines folded, as they are and with their order; folding can double a letter
LONG = 20_000  # characters in a field of many lines; longer paragraphs stall the paper (quadratic)


class Form(StrEnum):
    """How a value is written."""

    LINE = "line"  # text of one line
    LONG = "long"  # text of many lines
    WHEN = "when"  # a date of any precision, `nsc_tui.guideline.dates`
    DAY = "day"  # 2026-03-12
    CLOCK = "clock"  # 13:00
    INSTANT = "instant"  # 2026-11-22T09:15:00.000Z, always UTC
    NUMBER = "number"
    AMOUNT = "amount"  # money in hundredths of its currency, never less than nothing
    CURRENCY = "currency"  # three letters of ISO 4217
    YEAR = "year"  # a calendar year of four digits
    YES_NO = "yes_no"  # 1, 0, or NULL where nobody has said
    DIGEST = "digest"  # 64 hex digits
    KEY = "key"  # what a list is ordered by, made from one or two lines: `nsc_tui.language.folding.sort_key`


_NUMBERS = frozenset({Form.NUMBER, Form.AMOUNT, Form.YEAR, Form.YES_NO})


class Field(NamedTuple):
    """One column: `links` names the table its number points to, `choices` closes the list of values."""

    name: str
    form: Form = Form.LINE
    required: bool = False
    links: str | None = None
    choices: tuple[str, ...] = ()

    @property
    def sql_type(self) -> str:
        """The column's type in SQLite."""
        return "INTEGER" if self.form in _NUMBERS else "TEXT"

    @property
    def limit(self) -> int:
        """The most characters the field takes."""
        return {Form.LONG: LONG, Form.KEY: KEY}.get(self.form, LINE)


class Table(NamedTuple):
    """One table; `id` stands first in each and is not listed.

    `meeting` is the SQL by which a row (`{row}`) finds the protocol it belongs to: once that is
    approved the row is locked, but for its `stays_open` fields, which the protocol does not print.
    `append_only` rows are never changed or removed.
    """

    name: str
    fields: tuple[Field, ...]
    unique: tuple[tuple[str, ...], ...] = ()
    meeting: str | None = None
    append_only: bool = False
    stays_open: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of all columns, `id` first."""
        return ("id", *(field.name for field in self.fields))


def link(name: str, table: str, required: bool = False) -> Field:
    """A number that points to a row of `table`."""
    return Field(name, Form.NUMBER, required, links=table)


def line(name: str, choices: tuple[str, ...] = ()) -> Field:
    """A text of one line."""
    return Field(name, choices=choices)


def long(*names: str) -> tuple[Field, ...]:
    """Texts of many lines."""
    return tuple(Field(name, Form.LONG) for name in names)


def must(name: str, form: Form = Form.LINE, choices: tuple[str, ...] = ()) -> Field:
    """A value that every row has."""
    return Field(name, form, required=True, choices=choices)


BINNED = Field("binned_at", Form.INSTANT)
