"""The year's focus areas (G17)."""

from dataclasses import dataclass

from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class FocusArea:
    """One focus area of the year it applies to. `basis` is the budget or document it rests on (G10).

    `item` is the § it was adopted in, `2025-03-12 § 5`.
    """

    key: int
    ref: str
    year: int
    title: str
    text: str
    basis: str
    item: str
    item_key: int | None


FOCUS_AREAS = Listing(
    "focus_area",
    names(FocusArea),
    FocusArea,
    {
        "year": Order(("r.year", "r.ref")),
        "ref": Order(("r.ref",)),
        "title": Order(("swedish(r.title)", "r.year")),
        "basis": Order(("swedish(r.basis)", "r.year")),
    },
    begins="(r.year || '-01-01')",
    whole_days=True,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[FocusArea, ...]:
    """One window of focus areas, by year, the newest last unless `ask` says otherwise."""
    return FOCUS_AREAS.rows(door, ask)


def one(door: Door, key: int) -> FocusArea | None:
    """One focus area by its number."""
    return FOCUS_AREAS.one(door, key)


def named(door: Door, ref: str) -> FocusArea | None:
    """One focus area by its reference."""
    return FOCUS_AREAS.named(door, ref)


def of_year(door: Door, year: int) -> tuple[FocusArea, ...]:
    """The focus areas of one year."""
    return FOCUS_AREAS.rows(door, only="r.year = :year", year=year)


def of_plan(door: Door, plan: int) -> tuple[FocusArea, ...]:
    """The focus areas behind one action plan."""
    only = "r.id IN (SELECT focus_area_id FROM plan_basis WHERE action_plan_id = :plan)"
    return FOCUS_AREAS.rows(door, only=only, plan=plan)


def of_item(door: Door, item: int) -> tuple[FocusArea, ...]:
    """The focus areas adopted in one item of a protocol."""
    return FOCUS_AREAS.rows(door, only="r.item_id = :item", item=item)
