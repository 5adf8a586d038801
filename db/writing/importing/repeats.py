"""Whether a row repeats a record that the register has, where several can bear the same key."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from db.writing.importing.desk import Desk, Standing
from db.writing.importing.rows import Row
from db.writing.models import Row as Stored
from db.writing.rows import get

Model = TypeVar("Model", bound=Stored)
_CALLED = ("ref", "title", "decided")  # what a record is called, by the first of these that it has


def settled(
    desk: Desk,
    kind: str,
    row: Row,
    model: type[Model],
    known: Sequence[int],
    standing: Callable[[Model], list[Standing]],
) -> Model | None:
    """The record that `row` repeats among those of its key, `known`; None where it is a new one.

    The row is counted as unchanged, or it is told where the two disagree. Of several records it is
    the one that agrees, else the one of the row's reference, else the first.
    Two rows of one import to which a register gave different references are two records.
    """
    record = _repeated(desk, row, model, known, standing)
    if record is not None:
        called = next(str(getattr(record, name)) for name in _CALLED if hasattr(record, name))
        desk.settle(kind, row, (model.__tablename__, record.key), standing(record), called)
    return record


def _repeated(
    desk: Desk,
    row: Row,
    model: type[Model],
    known: Sequence[int],
    standing: Callable[[Model], list[Standing]],
) -> Model | None:
    records = [get(desk.act, model, key) for key in known if not _are_two(desk, row, model, key)]
    agreeing = (record for record in records if _agrees(row, standing(record)))
    named = (record for record in records if row.ref and getattr(record, "ref", "") == row.ref)
    return next(agreeing, None) or next(named, None) or next(iter(records), None)


def _are_two(desk: Desk, row: Row, model: type[Model], key: int) -> bool:
    origin = desk.origin(model.__tablename__, key)
    return origin is not None and bool(row.ref and origin.ref) and row.ref != origin.ref


def _agrees(row: Row, standing: Sequence[Standing]) -> bool:
    return all(one.agrees for one in standing if row[one.heading])
