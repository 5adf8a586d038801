"""The one definition of each table that goes in or out: its headings, in order, and what they hold.

`list --csv`, `list --json`, export and import all come from here (a contract: scripts lean on the
names). What a value may be comes from the register's own catalogue, `db.catalogue`.
"""

from exports.tables.columns import REF, Column, Kind, Shape, fields, key, named, out, required
from exports.tables.year_kinds import YEAR_KINDS
from nsc_tui.language import headings

ORGANISATIONS = Kind(
    "organisations",
    (
        REF,
        key("name", "organisation.name"),
        *fields("organisation", "kind"),
        Column("former_names", "organisation_name.name", Shape.SEVERAL),
        *fields("organisation", "area", "covered"),
    ),
)

MEMBERS = Kind(
    "members",
    (
        REF,
        # A seat that nobody has held yet has no name.
        Column("given_name", "person.given_name", required=True, may_lack=True),
        Column("family_name", "person.family_name", required=True, may_lack=True),
        *fields("person", "title"),
        named("organisation", "seat.organisation_id"),
        Column("role", "seat.role"),
        *fields("term", "party"),
        Column("from", "term.from_on"),
        Column("to", "term.to_on"),
        Column("email", "person.email", key=True),
        *fields("person", "phone"),
        named("substitute_for", "term.substitute_for_id"),
    ),
)

ACTIVITIES = Kind(
    "activities",
    (
        REF,
        key("title", "activity.title"),
        *fields("activity", "kind", "arranged_by"),
        Column("when", "activity.happens", key=True),
        *fields("activity", "place"),
        named("part_of", "activity.part_of_id", "part_of_named"),
        *fields("activity", "url", "agenda", "status", "told_on", "told_how", "told_by"),
        named("told_meeting", "activity.told_meeting_id"),
        *fields("activity", "valued_by", "valued_on", "lessons", "cooperation", "worth"),
    ),
)

CONTACTS = Kind(
    "contacts",
    (
        REF,
        key("member", "contact.person_id", Shape.NAMED),
        Column("activity", "contact.activity_id", Shape.NAMED, True, True, "activity_named"),
        Column("contacted_at", "contact.contacted_at", key=True),
        *fields("contact", "channel", "took_part", "own_first_day", "paid_by", "purpose", "bound"),
        *fields("contact", "answered_on", "outcome", "note"),
        *out("entered_at", "verdict"),
        Column("notices", shape=Shape.OUT_SEVERAL),
    ),
)

RESULTS = Kind(
    "results",
    (
        REF,
        key("contact", "result.contact_id", Shape.NAMED),
        key("heading", "result.heading"),
        required("text", "result.wording"),
    ),
)

MEETINGS = Kind(
    "meetings",
    (
        REF,
        key("date", "meeting.held_on"),
        *fields("meeting", "starts", "ends"),
        Column("pauses", "meeting.pauses", Shape.PAUSES),
        *fields("meeting", "place", "mode"),
        named("chair", "signatory.person_id"),
        named("secretary", "signatory.person_id"),
        Column("approvers", "signatory.person_id", Shape.NAMED_SEVERAL),
        *fields("meeting", "approved_on", "state"),
    ),
)

ATTENDANCE = Kind(
    "attendance",
    (
        REF,
        key("meeting", "attendance.meeting_id", Shape.NAMED),
        key("person", "attendance.person_id", Shape.NAMED),
        Column("group", "attendance.listed_as"),
        Column("paragraphs", "attendance.paragraphs", Shape.PARAGRAPHS),
        named("replaces", "attendance.replaces_id"),
        *fields("attendance", "note"),
    ),
)

ITEMS = Kind(
    "items",
    (
        REF,
        key("meeting", "item.meeting_id", Shape.NAMED),
        Column("number", "item.number", key=True),
        required("heading", "item.heading"),
        *fields("item", "dnr", "kind", "matter", "earlier"),
        Column("documents", "item.documents", Shape.SEVERAL),
        *fields("item", "motions", "proposition_order", "vote", "decision", "dissent", "note", "jav"),
        Column("extract_to", "item.extract_to", Shape.SEVERAL),
        *fields("item", "task_who", "task_what", "task_due", "task_reported"),
    ),
)

DEVIATIONS = Kind(
    "deviations",
    (
        REF,
        key("category", "deviation.category"),
        *fields("deviation", "rule"),
        Column("happened", "deviation.happened", key=True),
        named("who", "deviation.person_id"),
        key("what", "deviation.what"),
        *fields("deviation", "motivation"),
        named("motivated_by", "deviation.motivated_by_id"),
        named("contact", "deviation.contact_id"),
        named("activity", "deviation.activity_id", "activity_named"),
        named("item", "minuting.item_id"),
        *out("state", "recorded_by", "recorded_at"),
    ),
)

TASKS = Kind(
    "tasks", out("item", "heading", "task_who", "task_what", "task_due", "task_reported"), comes_in=False
)

PROPOSALS = Kind(
    "proposals",
    (*out("category", "rule"), Column("about", shape=Shape.OUT_SEVERAL), *out("why")),
    comes_in=False,
)

DUTIES = Kind(
    "duties",
    (
        *out("rule", "duty", "who", "year", "status", "due_on"),
        Column("evidence", shape=Shape.OUT_SEVERAL),
        Column("lacking", shape=Shape.OUT_SEVERAL),
        Column("readings", shape=Shape.OUT_NAMED),
        *out("reason"),
    ),
    comes_in=False,
)

HISTORY = Kind(
    "history",
    out("at", "by", "verb", "about", "reason", "table", "field", "before", "after"),
    comes_in=False,
)

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        ORGANISATIONS,
        MEMBERS,
        ACTIVITIES,
        CONTACTS,
        MEETINGS,
        ATTENDANCE,
        ITEMS,
        RESULTS,
        *YEAR_KINDS,
        DEVIATIONS,
        TASKS,
        PROPOSALS,
        DUTIES,
        HISTORY,
    )
}


def label(kind: Kind, column: Column) -> str:
    """What the column is called in the language in use."""
    return headings.label(kind.name, column.name)()
