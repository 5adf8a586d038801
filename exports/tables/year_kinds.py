"""The tables of the guideline's year, from focus areas to its own versions; see `exports.tables.kinds`."""

from exports.tables.columns import REF, Column, Kind, Shape, fields, key, named

FOCUS_AREAS = Kind(
    "focus-areas",
    (
        REF,
        key("year", "focus_area.year"),
        key("title", "focus_area.title"),
        Column("text", "focus_area.wording"),
        *fields("focus_area", "basis"),
        named("item", "focus_area.item_id"),
    ),
)

ACTION_PLANS = Kind(
    "action-plans",
    (
        REF,
        key("year", "action_plan.year"),
        *fields("action_plan", "dated", "priorities", "feedback_own", "feedback_others"),
        Column("focus_areas", "plan_basis.focus_area_id", Shape.NAMED_SEVERAL),
        named("item", "action_plan.item_id"),
    ),
)

REPORTS = Kind(
    "reports",
    (
        REF,
        key("recipient", "report.recipient"),
        key("dated", "report.dated"),
        *fields("report", "period", "achieved", "analysis"),
        Column("by", "report.made_by"),
        named("item", "report.item_id"),
        *fields("report", "paragraph"),
    ),
)

DIALOGUES = Kind(
    "dialogues",
    (
        REF,
        key("date", "dialogue.held_on"),
        key("theme", "dialogue.theme"),
        *fields("dialogue", "conclusions", "proposals"),
        named("item", "dialogue.item_id"),
    ),
)

SPREADING = Kind(
    "spreading",
    (
        REF,
        key("date", "spreading.happened"),
        key("what", "spreading.what"),
        Column("to", "spreading.told", Shape.SEVERAL),
        *fields("spreading", "channel"),
        named("activity", "spreading.activity_id", "activity_named"),
        *fields("spreading", "url"),
    ),
)

COSTS = Kind(
    "costs",
    (
        REF,
        key("year", "cost.year"),
        key("kind", "cost.kind"),
        Column("amount", "cost.amount", Shape.AMOUNT, key=True),
        *fields("cost", "currency", "about", "paid_by"),
        named("activity", "cost.activity_id", "activity_named"),
    ),
)

DOCUMENTS = Kind(
    "documents",
    (
        REF,
        key("title", "document.title"),
        Column("from", "document.from_year"),
        Column("to", "document.to_year"),
        *fields("document", "kind"),
    ),
)

GUIDELINE_VERSIONS = Kind(
    "guideline-versions",
    (
        REF,
        key("decided", "guideline_version.decided"),
        *fields("guideline_version", "dnr", "body", "paragraph", "owner", "revised", "in_force"),
        Column("reports", "version_basis.report_id", Shape.NAMED_SEVERAL),
        Column("dialogues", "version_basis.dialogue_id", Shape.NAMED_SEVERAL),
    ),
)

YEAR_KINDS = (
    FOCUS_AREAS,
    ACTION_PLANS,
    REPORTS,
    DIALOGUES,
    SPREADING,
    COSTS,
    DOCUMENTS,
    GUIDELINE_VERSIONS,
)
