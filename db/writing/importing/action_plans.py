"""Action plans on their way in; the year is the key."""

from collections.abc import Iterable

from sqlmodel import select

from db.writing import action_plans
from db.writing.action_plans import ActionPlanDetails
from db.writing.importing.desk import Desk, Standing, link, plain
from db.writing.importing.lookup import Lookup
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.models import ActionPlan, PlanBasis

KIND = "action-plans"
TABLE = "action_plan"
PLAIN = {
    "year": "year",
    "dated": "dated",
    "priorities": "priorities",
    "feedback_own": "feedback_own",
    "feedback_others": "feedback_others",
}
FIELDS = PLAIN | {"focus_areas": "focus_area_id", "item": "item_id"}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        details = ActionPlanDetails(
            year=int(row["year"]),
            dated=row["dated"],
            priorities=row["priorities"],
            feedback_own=row["feedback_own"],
            feedback_others=row["feedback_others"],
            focus_areas=lookup.focus_areas("focus_areas", row["year"]),
            item=lookup.item("item"),
        )
        if lookup.sound:
            _settle_or_add(desk, row, details)


def _settle_or_add(desk: Desk, row: Row, details: ActionPlanDetails) -> None:
    known = desk.year.known(TABLE)[(row["year"],)]
    record = settled(desk, KIND, row, ActionPlan, known, lambda record: _standing(desk, row, record, details))
    if record is not None:
        return
    with desk.trying(row, FIELDS):
        made = action_plans.add(desk.act, details)
        known.append(made.key)
        desk.bring(KIND, row, TABLE, made.key)


def _standing(desk: Desk, row: Row, record: ActionPlan, details: ActionPlanDetails) -> list[Standing]:
    found = select(PlanBasis.focus_area_id).where(PlanBasis.action_plan_id == record.key)
    areas = desk.act.session.exec(found).all()
    said = ", ".join(desk.year.focus_areas.said(key) for key in areas)
    return [
        *plain(row, record, PLAIN),
        Standing("focus_areas", said, set(areas) == set(details.focus_areas)),
        link("item", record.item_id, details.item, desk.names.item_said(record.item_id)),
    ]
