"""Costs of the membership and of taking part, and who bore them (G24–G26)."""

from dataclasses import dataclass

from db.checks import Value
from db.writing.models import Cost
from db.writing.pen import Act
from db.writing.references import COST, Written, next_reference
from db.writing.rows import bin_row, get, insert, update


@dataclass(frozen=True, slots=True, kw_only=True)
class CostDetails:
    """`amount` in hundredths of `currency`, None where it is not known; `about` where it is not exact.

    The kinds `fee seminar advice communication` belong to the membership, `travel lodging other`
    are further costs.
    """

    year: int
    kind: str
    amount: int | None = None
    currency: str = "SEK"
    about: bool = False
    paid_by: str = ""
    activity: int | None = None


def add(act: Act, details: CostDetails) -> Written:
    """A new cost."""
    ref = next_reference(act, COST, details.year)
    return Written(insert(act, Cost, _values(details) | {"ref": ref}).key, ref)


def change(act: Act, key: int, details: CostDetails) -> None:
    """Correct a cost."""
    update(act, get(act, Cost, key), _values(details))


def discard(act: Act, key: int) -> None:
    """Put a cost in the bin."""
    bin_row(act, Cost, key)


def _values(details: CostDetails) -> dict[str, Value]:
    return {
        "year": details.year,
        "kind": details.kind,
        "amount": details.amount,
        "currency": details.currency,
        "about": details.about,
        "paid_by": details.paid_by,
        "activity_id": details.activity,
    }
