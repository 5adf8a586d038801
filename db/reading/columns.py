"""How the views' texts become values of a read model."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar

Made = TypeVar("Made")


def names(record: type[Any], *computed: str) -> tuple[str, ...]:
    """The columns that fill `record`, named as its fields but for those `computed` from them.

    A field that would be a word of Python (`from_`) bears an underscore that its column does not.
    """
    return tuple(field.name.rstrip("_") for field in fields(record) if field.name not in computed)


def lines(text: str | None) -> tuple[str, ...]:
    """Several values that stand on a line each."""
    return tuple(line for line in (text or "").split("\n") if line)


def maker(record: type[Made], *several: str) -> Callable[..., Made]:
    """What makes a `record` of the row that fills it; the columns `several` hold a value on each line."""
    columns = names(record)
    split = frozenset(columns.index(name) for name in several)

    def make(*row: Any) -> Made:
        return record(*(lines(value) if place in split else value for place, value in enumerate(row)))

    return make
