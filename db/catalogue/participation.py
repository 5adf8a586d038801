"""Taking part: activities of the network, contacts before them, deviations from the guideline."""

from db.catalogue.forms import BINNED, Field, Form, Table, line, link, long, must
from nsc_tui.guideline.categories import Category

ARRANGERS = ("nsc", "partner", "other")
ACTIVITY_STATES = ("planned", "held", "cancelled")
TOOK_PART = ("yes", "no", "part", "unknown")
MEMBERSHIP_COSTS = ("fee", "seminar", "advice", "communication")  # what the membership covers, G25
FURTHER_COSTS = ("travel", "lodging", "other")  # borne by whoever takes part, G26
RESULT_HEADINGS = ("methods", "angles", "network", "research")  # the goal's headings, G09
CATEGORIES = tuple(category.value for category in Category)
TABLES: tuple[Table, ...] = (
    Table(
        "activity",
        (
            must("ref"),
            must("title"),
            line("kind"),
            must("arranged_by", choices=ARRANGERS),
            Field("happens", Form.WHEN),
            must("sort_key", Form.KEY),
            line("place"),
            link("part_of_id", "activity"),
            line("url"),
            *long("agenda"),
            must("status", choices=ACTIVITY_STATES),
            Field("told_on", Form.WHEN),
            line("told_how"),
            line("told_by"),
            link("told_meeting_id", "meeting"),
            line("valued_by"),
            Field("valued_on", Form.WHEN),
            *long("lessons", "cooperation"),
            Field("worth", Form.YES_NO),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "contact",
        (
            must("ref"),
            link("person_id", "person", True),
            link("activity_id", "activity", True),
            Field("contacted_at", Form.WHEN),
            must("entered_at", Form.INSTANT),
            must("sort_key", Form.KEY),
            line("channel"),
            Field("took_part", choices=TOOK_PART),
            Field("own_first_day", Form.WHEN),
            line("paid_by"),
            *long("purpose"),
            Field("bound", Form.YES_NO),
            Field("answered_on", Form.WHEN),
            *long("outcome", "note"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "deviation",
        (
            must("ref"),
            must("category", choices=CATEGORIES),
            line("rule"),
            must("what", Form.LONG),
            Field("happened", Form.WHEN),
            must("sort_key", Form.KEY),
            link("person_id", "person"),
            link("organisation_id", "organisation"),
            Field("council", Form.YES_NO),
            *long("motivation"),
            link("motivated_by_id", "person"),
            must("recorded_by"),
            must("recorded_at", Form.INSTANT),
            link("contact_id", "contact"),
            link("activity_id", "activity"),
            link("cost_id", "cost"),
            line("duty"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "result",
        (
            link("contact_id", "contact", True),
            must("heading", choices=RESULT_HEADINGS),
            must("wording", Form.LONG),
        ),
        unique=(("contact_id", "heading"),),
    ),
    Table(
        "spreading",
        (
            must("ref"),
            must("happened", Form.WHEN),
            must("sort_key", Form.KEY),
            must("what", Form.LONG),
            *long("told"),
            line("channel"),
            link("activity_id", "activity"),
            line("url"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "cost",
        (
            must("ref"),
            must("year", Form.YEAR),
            must("kind", choices=(*MEMBERSHIP_COSTS, *FURTHER_COSTS)),
            Field("amount", Form.AMOUNT),
            must("currency", Form.CURRENCY),
            Field("about", Form.YES_NO),
            line("paid_by"),
            link("activity_id", "activity"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
)
