"""A plan that is carried on to the year after rests on that year's focus areas, where there are some."""

from datetime import datetime
from pathlib import Path

from registers import empty_register

from db.writing import action_plans, focus_areas
from screens.desk import Desk
from screens.forms.values import Pick
from screens.year_records.forms import carried_on
from screens.year_records.kinds import KEPT


async def _no_activity(_typed: str) -> Pick | None:
    return None


def test_the_focus_areas_of_the_year_after_are_behind_the_new_plan(tmp_path: Path) -> None:
    desk = Desk.for_writing(empty_register(tmp_path), lambda: datetime(2026, 11, 22, 12))
    kept = next(each for each in KEPT if each.kind == "action-plans")
    with desk.act("action_plan.add") as act:
        area = focus_areas.add(act, focus_areas.FocusAreaDetails(year=2026, title="Torg"))
        details = action_plans.ActionPlanDetails(year=2026, priorities="Torg", focus_areas=(area.key,))
        plan = action_plans.add(act, details)

    def behind() -> list[str]:
        form = carried_on(desk, kept, kept.one(desk.door, plan.key), _no_activity)
        assert form.loaded["year"].text == "2027"
        return [pick.label for pick in form.loaded["focus_areas"].picks]

    assert behind() == ["FO-2026-001 · Torg"]
    with desk.act("focus_area.add") as act:
        focus_areas.add(act, focus_areas.FocusAreaDetails(year=2027, title="Torg"))
        focus_areas.add(act, focus_areas.FocusAreaDetails(year=2027, title="Unga"))
    assert behind() == ["FO-2027-001 · Torg", "FO-2027-002 · Unga"]
    desk.close()
