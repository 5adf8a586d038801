"""Costs of the membership and of taking part, and who bore them (G24–G26)."""

from dataclasses import dataclass

from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order
from nsc_tui.language.numbers import plain_amount


@dataclass(frozen=True, slots=True)
class Cost:
    """One cost. `hundredths` of `currency`, None where not known; `about` is `yes` where it is not exact.

    `activity_named` is what tables call the activity: its title, or the reference where several bear it.
    """

    key: int
    ref: str
    year: int
    kind: str
    hundredths: int | None
    currency: str
    about: str
    paid_by: str
    activity: str
    activity_key: int | None
    activity_ref: str
    activity_named: str

    @property
    def amount(self) -> str:
        """As tables write it: `150000`, `8450.50`; empty where it is not known."""
        return "" if self.hundredths is None else plain_amount(self.hundredths)


COSTS = Listing(
    "cost",
    names(Cost),
    Cost,
    {
        "year": Order(("r.year", "r.ref")),
        "ref": Order(("r.ref",)),
        "kind": Order(("r.kind", "r.year")),
        "amount": Order(("r.currency", "coalesce(r.amount, 0)")),
        "paid_by": Order(("swedish(r.paid_by)", "r.year")),
        "activity": Order(("swedish(a.title)", "r.year"), "LEFT JOIN activity a ON a.id = r.activity_id"),
    },
    begins="(r.year || '-01-01')",
    whole_days=True,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Cost, ...]:
    """One window of costs, by year, the newest last unless `ask` says otherwise."""
    return COSTS.rows(door, ask)


def one(door: Door, key: int) -> Cost | None:
    """One cost by its number."""
    return COSTS.one(door, key)


def named(door: Door, ref: str) -> Cost | None:
    """One cost by its reference."""
    return COSTS.named(door, ref)


def of_activity(door: Door, activity: int) -> tuple[Cost, ...]:
    """The costs of one activity."""
    return COSTS.rows(door, only="r.activity_id = :activity", activity=activity)
