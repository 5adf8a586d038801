"""How a table that goes in or out is defined: its headings, and how a cell under each is written."""

from enum import StrEnum
from typing import NamedTuple

from db.catalogue import TABLE, Field, Form


class Shape(StrEnum):
    """How a cell is written."""

    PLAIN = "plain"  # as its field in the catalogue
    SEVERAL = "several"  # values separated by `|`
    PAUSES = "pauses"  # spans of clock times separated by `|`
    PARAGRAPHS = "paragraphs"  # § numbers: `1–3, 7`
    NAMED = "named"  # another record by its reference or name
    NAMED_SEVERAL = "named_several"
    AMOUNT = "amount"  # money: `150000`, `8450.50`
    OUT = "out"  # worked out by the register; ignored on the way in
    OUT_SEVERAL = "out_several"
    OUT_NAMED = "out_named"  # several, each with a name and values of its own


SEVERAL = frozenset({Shape.SEVERAL, Shape.PAUSES, Shape.NAMED_SEVERAL, Shape.OUT_SEVERAL, Shape.OUT_NAMED})
ONLY_OUT = frozenset({Shape.OUT, Shape.OUT_SEVERAL, Shape.OUT_NAMED})


class Column(NamedTuple):
    """One heading. `field` is where its value stands in the register, as `table.column`.

    `attribute` is what a record calls the value where that is not the heading. A `required` heading
    must be there, and a value under it in each row unless some rows `may_lack` it.
    """

    name: str
    field: str = ""
    shape: Shape = Shape.PLAIN
    required: bool = False
    key: bool = False
    attribute: str = ""
    may_lack: bool = False

    @property
    def held_in(self) -> Field:
        """The catalogue's field: form, limit and choices."""
        table, _, name = self.field.partition(".")
        return next(field for field in TABLE[table].fields if field.name == name)

    @property
    def is_long(self) -> bool:
        """Whether the value is text of many lines."""
        return bool(self.field) and self.held_in.form is Form.LONG

    @property
    def is_number(self) -> bool:
        """Whether the value is a number."""
        if self.shape is Shape.AMOUNT:
            return True
        return (
            self.shape is Shape.PLAIN and bool(self.field) and self.held_in.form in (Form.NUMBER, Form.YEAR)
        )


class Kind(NamedTuple):
    """One table by the name it has on the command line."""

    name: str
    columns: tuple[Column, ...]
    comes_in: bool = True

    @property
    def headings(self) -> tuple[str, ...]:
        """Every heading on the way out, `ref` first where the table has one."""
        return tuple(column.name for column in self.columns)

    @property
    def incoming(self) -> tuple[Column, ...]:
        """The columns that an import reads."""
        return tuple(column for column in self.columns if column.shape not in ONLY_OUT)

    def column(self, name: str) -> Column:
        """The column with that heading."""
        return next(column for column in self.columns if column.name == name)


REF = Column("ref", shape=Shape.OUT)


def fields(table: str, *names: str) -> tuple[Column, ...]:
    """Headings that are called as their fields are."""
    return tuple(Column(name, f"{table}.{name}") for name in names)


def required(name: str, field: str, shape: Shape = Shape.PLAIN) -> Column:
    """A heading that a file must have, and each row a value under it."""
    return Column(name, field, shape, required=True)


def key(name: str, field: str, shape: Shape = Shape.PLAIN) -> Column:
    """The same, and a part of what tells one row from another."""
    return Column(name, field, shape, required=True, key=True)


def named(name: str, field: str, attribute: str = "") -> Column:
    """A heading under which another record is named; `attribute` as `Column` has it."""
    return Column(name, field, Shape.NAMED, attribute=attribute)


def out(*names: str) -> tuple[Column, ...]:
    """Headings that only come out."""
    return tuple(Column(name, shape=Shape.OUT) for name in names)
