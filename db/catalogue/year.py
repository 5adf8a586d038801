"""The guideline's year: focus areas, action plan, reports, dialogues, versions, linked documents."""

from db.catalogue.forms import BINNED, Field, Form, Table, line, link, long, must

RECIPIENTS = ("TR", "KS")

TABLES: tuple[Table, ...] = (
    Table(
        "focus_area",
        (
            must("ref"),
            must("year", Form.YEAR),
            must("title"),
            *long("wording", "basis"),
            link("item_id", "item"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "action_plan",
        (
            must("ref"),
            must("year", Form.YEAR),
            Field("dated", Form.WHEN),
            *long("priorities", "feedback_own", "feedback_others"),
            link("item_id", "item"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "plan_basis",
        (
            link("action_plan_id", "action_plan", True),
            link("focus_area_id", "focus_area", True),
        ),
        unique=(("action_plan_id", "focus_area_id"),),
    ),
    Table(
        "report",
        (
            must("ref"),
            must("recipient", choices=RECIPIENTS),
            must("dated", Form.WHEN),
            must("sort_key", Form.KEY),
            line("period"),
            *long("achieved", "analysis"),
            line("made_by"),
            link("item_id", "item"),
            line("paragraph"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "dialogue",
        (
            must("ref"),
            must("held_on", Form.WHEN),
            must("sort_key", Form.KEY),
            must("theme"),
            *long("conclusions", "proposals"),
            link("item_id", "item"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "guideline_version",
        (
            must("decided", Form.DAY),
            line("dnr"),
            line("body"),
            line("paragraph"),
            line("owner"),
            Field("revised", Form.DAY),
            line("in_force"),
            *long("changes"),
            BINNED,
        ),
    ),
    Table(
        "version_basis",
        (
            link("guideline_version_id", "guideline_version", True),
            link("report_id", "report"),
            link("dialogue_id", "dialogue"),
        ),
        unique=(
            ("guideline_version_id", "report_id"),
            ("guideline_version_id", "dialogue_id"),
        ),
    ),
    Table(
        "document",
        (
            must("title"),
            Field("from_year", Form.YEAR),
            Field("to_year", Form.YEAR),
            line("kind"),
            BINNED,
        ),
        unique=(("title",),),
    ),
    Table("phrase", (must("name"), must("wording", Form.LONG)), unique=(("name",),)),
)
