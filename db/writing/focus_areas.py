"""The year's focus areas (G17), adopted in a § where that is on record."""

from dataclasses import dataclass

from db.checks import Value
from db.writing.models import FocusArea
from db.writing.pen import Act
from db.writing.references import FOCUS_AREA, Written, next_reference
from db.writing.rows import bin_row, get, insert, update


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusAreaDetails:
    """`year` is the year it applies to; `basis` the budget or steering document it rests on (G10)."""

    year: int
    title: str
    text: str = ""
    basis: str = ""
    item: int | None = None


def add(act: Act, details: FocusAreaDetails) -> Written:
    """A new focus area."""
    ref = next_reference(act, FOCUS_AREA, details.year)
    return Written(insert(act, FocusArea, _values(details) | {"ref": ref}).key, ref)


def change(act: Act, key: int, details: FocusAreaDetails) -> None:
    """Correct a focus area."""
    update(act, get(act, FocusArea, key), _values(details))


def discard(act: Act, key: int) -> None:
    """Put a focus area in the bin."""
    bin_row(act, FocusArea, key)


def _values(details: FocusAreaDetails) -> dict[str, Value]:
    return {
        "year": details.year,
        "title": details.title,
        "wording": details.text,
        "basis": details.basis,
        "item_id": details.item,
    }
