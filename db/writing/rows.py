"""Writing one row: checked, stored, and marked for the search index."""

from collections.abc import Mapping
from typing import TypeVar

from db.catalogue import TABLE
from db.checks import Value, checked_row, require_all
from db.writing.models import Row
from db.writing.pen import Act
from nsc_tui.language import register as words
from nsc_tui.language.faults import ExitCode, Fault

Model = TypeVar("Model", bound=Row)


def insert(act: Act, model: type[Model], values: Mapping[str, Value]) -> Model:
    """A new row of `model`; raises `Refused` where a value cannot stand in its field."""
    require_all(TABLE[model.__tablename__], values)
    row = model()
    for name, value in checked_row(model.__tablename__, values).items():
        setattr(row, name, value)
    act.session.add(row)
    act.session.flush()
    act.touched.add((model.__tablename__, row.key))
    return row


def update(act: Act, row: Row, values: Mapping[str, Value]) -> None:
    """Change `row` to hold `values`; what is equal is left alone."""
    for name, value in checked_row(row.__tablename__, values).items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    act.session.flush()
    act.touched.add((row.__tablename__, row.key))


def remove(act: Act, row: Row) -> None:
    """Take away a row that only joins others; what is a record of its own goes to the bin instead."""
    act.touched.add((row.__tablename__, row.key))
    act.session.delete(row)
    act.session.flush()


def bin_row(act: Act, model: type[Model], key: int) -> None:
    """Put a record in the bin: it leaves every list and stays in the history."""
    update(act, get(act, model, key), {"binned_at": act.at})


def restore_row(act: Act, model: type[Model], key: int) -> None:
    """Take a record out of the bin."""
    update(act, get(act, model, key), {"binned_at": None})


def get(act: Act, model: type[Model], key: int) -> Model:
    """The row with that number; raises Fault where there is none."""
    row = act.session.get(model, key)
    if row is None:
        raise Fault(ExitCode.BAD_INPUT, words.NO_SUCH_ROW, table=model.__tablename__, key=key)
    return row
