"""The year's action plans (G18–G20)."""

from dataclasses import dataclass

from db.reading.columns import maker, names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class ActionPlan:
    """One action plan of the year it applies to. `feedback_own` is to the own organisation (G20),
    `feedback_others` to the city's other stakeholders.

    `focus_areas` are named by title, or by reference where that is not enough.
    """

    key: int
    ref: str
    year: int
    dated: str
    priorities: str
    feedback_own: str
    feedback_others: str
    focus_areas: tuple[str, ...]
    item: str
    item_key: int | None


ACTION_PLANS = Listing(
    "action_plan",
    names(ActionPlan),
    maker(ActionPlan, "focus_areas"),
    {
        "year": Order(("r.year", "r.ref")),
        "ref": Order(("r.ref",)),
        "dated": Order(("coalesce(r.dated, '')", "r.year")),
    },
    begins="(r.year || '-01-01')",
    whole_days=True,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[ActionPlan, ...]:
    """One window of action plans, by year, the newest last unless `ask` says otherwise."""
    return ACTION_PLANS.rows(door, ask)


def one(door: Door, key: int) -> ActionPlan | None:
    """One action plan by its number."""
    return ACTION_PLANS.one(door, key)


def named(door: Door, ref: str) -> ActionPlan | None:
    """One action plan by its reference."""
    return ACTION_PLANS.named(door, ref)


def of_year(door: Door, year: int) -> tuple[ActionPlan, ...]:
    """The action plans of one year."""
    return ACTION_PLANS.rows(door, only="r.year = :year", year=year)


def of_focus_area(door: Door, focus_area: int) -> tuple[ActionPlan, ...]:
    """The action plans that rest on one focus area."""
    only = "r.id IN (SELECT action_plan_id FROM plan_basis WHERE focus_area_id = :focus_area)"
    return ACTION_PLANS.rows(door, only=only, focus_area=focus_area)


def of_item(door: Door, item: int) -> tuple[ActionPlan, ...]:
    """The action plans treated in one item of a protocol."""
    return ACTION_PLANS.rows(door, only="r.item_id = :item", item=item)
