"""The kinds of the guideline's year on their way in, from focus areas to costs."""

from sqlmodel import select

from db.writing import (
    action_plans,
    costs,
    dialogues,
    focus_areas,
    reports,
    spreading,
)
from db.writing.action_plans import ActionPlanDetails
from db.writing.costs import CostDetails
from db.writing.dialogues import DialogueDetails
from db.writing.focus_areas import FocusAreaDetails
from db.writing.importing.desk import written
from db.writing.importing.lookup import Lookup
from db.writing.importing.rows import Row
from db.writing.importing.year_kind import CalledBy, Keys, Linked, Links, YearKind, one_link, under
from db.writing.importing.year_names import Key, dialogue_texts, in_year, report_texts
from db.writing.models import (
    ActionPlan,
    Cost,
    Dialogue,
    FocusArea,
    PlanBasis,
    Report,
    Spreading,
)
from db.writing.models import Row as Stored
from db.writing.pen import Act
from db.writing.references import Written
from db.writing.reports import ReportDetails
from db.writing.spreading import SpreadingDetails
from nsc_tui.language.numbers import hundredths

_ITEM = one_link("item_id", Lookup.item, lambda desk, key: desk.names.item_said(key))
_ACTIVITY = one_link("activity_id", Lookup.activity, lambda desk, key: desk.names.activities.said(key))


def _add_focus_area(act: Act, row: Row, links: Links) -> Written:
    return focus_areas.add(
        act,
        FocusAreaDetails(
            year=int(row["year"]),
            title=row["title"],
            text=row["text"],
            basis=row["basis"],
            item=links.one("item"),
        ),
    )


FOCUS_AREAS = YearKind(
    "focus-areas",
    FocusArea,
    under("year", "title"),
    {"year": "year", "title": "title", "text": "wording", "basis": "basis"},
    _add_focus_area,
    {"item": _ITEM},
    called=CalledBy(
        lambda desk: desk.year.focus_areas,
        lambda ref, row: (f"{ref} {row['title']}", [ref, in_year(row["year"], row["title"])]),
    ),
)


def _add_action_plan(act: Act, row: Row, links: Links) -> Written:
    return action_plans.add(
        act,
        ActionPlanDetails(
            year=int(row["year"]),
            dated=row["dated"],
            priorities=row["priorities"],
            feedback_own=row["feedback_own"],
            feedback_others=row["feedback_others"],
            focus_areas=links["focus_areas"],
            item=links.one("item"),
        ),
    )


def _areas_behind(act: Act, plan: Stored) -> Keys:
    found = select(PlanBasis.focus_area_id).where(PlanBasis.action_plan_id == plan.key)
    return tuple(act.session.exec(found).all())


ACTION_PLANS = YearKind(
    "action-plans",
    ActionPlan,
    under("year"),
    {
        "year": "year",
        "dated": "dated",
        "priorities": "priorities",
        "feedback_own": "feedback_own",
        "feedback_others": "feedback_others",
    },
    _add_action_plan,
    {
        "focus_areas": Linked(
            "focus_area_id",
            Lookup.focus_areas,
            lambda desk, key: desk.year.focus_areas.said(key),
            _areas_behind,
        ),
        "item": _ITEM,
    },
)


def _add_report(act: Act, row: Row, links: Links) -> Written:
    return reports.add(
        act,
        ReportDetails(
            recipient=row["recipient"],
            dated=row["dated"],
            period=row["period"],
            achieved=row["achieved"],
            analysis=row["analysis"],
            made_by=row["by"],
            item=links.one("item"),
            paragraph=row["paragraph"],
        ),
    )


REPORTS = YearKind(
    "reports",
    Report,
    under("recipient", "dated"),
    {
        "recipient": "recipient",
        "dated": "dated",
        "period": "period",
        "achieved": "achieved",
        "analysis": "analysis",
        "by": "made_by",
        "paragraph": "paragraph",
    },
    _add_report,
    {"item": _ITEM},
    called=CalledBy(
        lambda desk: desk.year.reports,
        lambda ref, row: report_texts(ref, row["recipient"], row["dated"]),
    ),
)


def _add_dialogue(act: Act, row: Row, links: Links) -> Written:
    return dialogues.add(
        act,
        DialogueDetails(
            held_on=row["date"],
            theme=row["theme"],
            conclusions=row["conclusions"],
            proposals=row["proposals"],
            item=links.one("item"),
        ),
    )


DIALOGUES = YearKind(
    "dialogues",
    Dialogue,
    under("date", "theme"),
    {"date": "held_on", "theme": "theme", "conclusions": "conclusions", "proposals": "proposals"},
    _add_dialogue,
    {"item": _ITEM},
    called=CalledBy(
        lambda desk: desk.year.dialogues,
        lambda ref, row: dialogue_texts(ref, row["date"], row["theme"]),
    ),
)


def _add_spreading(act: Act, row: Row, links: Links) -> Written:
    return spreading.add(
        act,
        SpreadingDetails(
            what=row["what"],
            happened=row["date"],
            told=row["to"],
            channel=row["channel"],
            activity=links.one("activity"),
            url=row["url"],
        ),
    )


SPREADING = YearKind(
    "spreading",
    Spreading,
    under("date", "what"),
    {"date": "happened", "what": "what", "to": "told", "channel": "channel", "url": "url"},
    _add_spreading,
    {"activity": _ACTIVITY},
)


def _amount(row: Row) -> int | None:
    return hundredths(row["amount"]) if row["amount"] else None


def _cost_key(row: Row) -> Key:
    return row["year"], row["kind"], written(_amount(row))


def _add_cost(act: Act, row: Row, links: Links) -> Written:
    return costs.add(
        act,
        CostDetails(
            year=int(row["year"]),
            kind=row["kind"],
            amount=_amount(row),
            currency=row["currency"] or "SEK",
            about=row.yes_no("about") or False,
            paid_by=row["paid_by"],
            activity=links.one("activity"),
        ),
    )


COSTS = YearKind(
    "costs",
    Cost,
    _cost_key,
    {"year": "year", "kind": "kind", "currency": "currency", "paid_by": "paid_by"},
    _add_cost,
    {"activity": _ACTIVITY},
    unlike={"amount": "amount"},
    yes_no=("about",),
)
