"""The year's action plan (G18–G20): priorities, feedback to two audiences, the focus areas behind it."""

from dataclasses import dataclass

from sqlmodel import select

from db.checks import Value
from db.writing.models import ActionPlan, PlanBasis
from db.writing.pen import Act
from db.writing.references import ACTION_PLAN, Written, next_reference
from db.writing.rows import bin_row, get, insert, remove, update


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPlanDetails:
    """`feedback_own` is to the own organisation, `feedback_others` to the city's other stakeholders."""

    year: int
    dated: str = ""
    priorities: str = ""
    feedback_own: str = ""
    feedback_others: str = ""
    focus_areas: tuple[int, ...] = ()
    item: int | None = None


def add(act: Act, details: ActionPlanDetails) -> Written:
    """A new action plan."""
    ref = next_reference(act, ACTION_PLAN, details.year)
    row = insert(act, ActionPlan, _values(details) | {"ref": ref})
    _rest_on(act, row.key, details.focus_areas)
    return Written(row.key, ref)


def change(act: Act, key: int, details: ActionPlanDetails) -> None:
    """Correct an action plan."""
    update(act, get(act, ActionPlan, key), _values(details))
    _rest_on(act, key, details.focus_areas)


def discard(act: Act, key: int) -> None:
    """Put an action plan in the bin."""
    bin_row(act, ActionPlan, key)


def _values(details: ActionPlanDetails) -> dict[str, Value]:
    return {
        "year": details.year,
        "dated": details.dated,
        "priorities": details.priorities,
        "feedback_own": details.feedback_own,
        "feedback_others": details.feedback_others,
        "item_id": details.item,
    }


def _rest_on(act: Act, plan: int, focus_areas: tuple[int, ...]) -> None:
    rows = act.session.exec(select(PlanBasis).where(PlanBasis.action_plan_id == plan)).all()
    for row in rows:
        if row.focus_area_id not in focus_areas:
            remove(act, row)
    for focus_area in focus_areas:
        if focus_area not in {row.focus_area_id for row in rows}:
            insert(act, PlanBasis, {"action_plan_id": plan, "focus_area_id": focus_area})
