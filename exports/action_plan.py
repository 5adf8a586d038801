"""The action plan of a year (G18–G20) as it leaves the program: its parts, and the focus areas behind it."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from db.reading import action_plans, focus_areas
from db.reading.action_plans import ActionPlan
from db.reading.door import Door
from db.reading.focus_areas import FocusArea
from exports.tables.kinds import KINDS
from exports.tables.writing import json_objects
from nsc_tui.language import action_plan as words
from nsc_tui.language.faults import ExitCode, Fault

PARTS = {"priorities": "G19", "feedback_own": "G20", "feedback_others": "G20"}
"""The parts that each plan has by the guideline, by their headings, with the rule that asks for each."""
BASIS_RULE = "G18"


class WholePlan(NamedTuple):
    """A plan, and the focus areas that it rests on."""

    plan: ActionPlan
    focus_areas: tuple[FocusArea, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The headings under which the plan has nothing, of those that the guideline asks for."""
        lacking = [part for part in PARTS if not getattr(self.plan, part).strip()]
        return (*lacking, *(() if self.focus_areas else ("focus_areas",)))


def plans_of_year(door: Door, year: int) -> tuple[WholePlan, ...]:
    """The plans of `year`, at least one. Raises Fault BAD_INPUT where the year has none."""
    found = action_plans.of_year(door, year)
    if not found:
        raise Fault(ExitCode.BAD_INPUT, words.NO_PLAN, year=year)
    return tuple(WholePlan(plan, focus_areas.of_plan(door, plan.key)) for plan in found)


def plan_json(plans: Iterable[WholePlan]) -> bytes:
    """Each plan as `list action-plans --json` has it, its focus areas in full, and what it lacks."""
    text = json.dumps([_object(each) for each in plans], ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "replace")


def _object(whole: WholePlan) -> dict[str, Any]:
    (plan,) = json_objects(KINDS["action-plans"], [whole.plan])
    behind = json_objects(KINDS["focus-areas"], whole.focus_areas)
    return plan | {"focus_areas": behind, "missing": list(whole.missing)}
