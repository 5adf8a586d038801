"""Meetings and their protocols: attendance, items, what is minuted, corrections."""

from db.catalogue.forms import Field, Form, Table, line, link, long, must

MEETING_STATES = ("draft", "completed", "approved", "cancelled")
ATTENDANCE_GROUPS = ("member", "substitute", "other", "coopted", "apologies", "absent")
AWAY_GROUPS = frozenset({"apologies", "absent"})  # the rest were there
DUTIES = ("chair", "secretary", "approver")
ITEM_KINDS = ("decision", "information")
TABLES: tuple[Table, ...] = (
    Table(
        "meeting",
        (
            must("ref"),
            must("held_on", Form.DAY),
            Field("starts", Form.CLOCK),
            Field("ends", Form.CLOCK),
            line("pauses"),
            line("place"),
            line("mode"),
            must("state", choices=MEETING_STATES),
            Field("approved_on", Form.DAY),
            Field("approved_at", Form.INSTANT),
            Field("text_digest", Form.DIGEST),
            line("head"),
            line("printed_council"),
            line("printed_city"),
        ),
        unique=(("ref",),),
        meeting="{row}.id",
    ),
    Table(
        "signatory",
        (
            link("meeting_id", "meeting", True),
            link("person_id", "person", True),
            must("duty", choices=DUTIES),
            line("paragraphs"),
            must("position", Form.NUMBER),
            line("printed_name"),
        ),
        unique=(("meeting_id", "duty", "person_id"),),
        meeting="{row}.meeting_id",
    ),
    Table(
        "attendance",
        (
            link("meeting_id", "meeting", True),
            link("person_id", "person", True),
            must("listed_as", choices=ATTENDANCE_GROUPS),
            line("paragraphs"),
            link("replaces_id", "person"),
            line("note"),
            line("printed_name"),
            line("printed_title"),
            line("printed_role"),
            line("printed_organisation"),
            line("printed_party"),
            line("printed_replaces"),
        ),
        unique=(("meeting_id", "person_id"),),
        meeting="{row}.meeting_id",
    ),
    Table(
        "item",
        (
            link("meeting_id", "meeting", True),
            must("position", Form.NUMBER),
            must("year", Form.NUMBER),
            Field("number", Form.NUMBER),
            must("heading"),
            line("dnr"),
            must("kind", choices=ITEM_KINDS),
            *long(
                "matter",
                "earlier",
                "documents",
                "motions",
                "proposition_order",
                "vote",
                "decision",
                "dissent",
                "note",
                "jav",
                "extract_to",
            ),
            line("task_who"),
            *long("task_what"),
            Field("task_due", Form.WHEN),
            line("task_reported"),
        ),
        unique=(("year", "number"),),
        meeting="{row}.meeting_id",
        stays_open=("task_reported",),  # a task is reported at a later meeting
    ),
    Table(
        "minuting",
        (
            link("item_id", "item", True),
            link("deviation_id", "deviation", True),
            line("printed_category"),
            line("printed_rule"),
            *long("printed_what", "printed_motivation"),
            line("printed_motivated_by"),
        ),
        unique=(("item_id", "deviation_id"),),
        meeting="(SELECT i.meeting_id FROM item i WHERE i.id = {row}.item_id)",
    ),
    Table(
        "correction",
        (
            link("meeting_id", "meeting", True),
            link("item_id", "item"),
            must("dated", Form.DAY),
            must("wording", Form.LONG),
            must("made_by"),
        ),
        append_only=True,
    ),
    Table(
        "protocol_print",
        (
            link("meeting_id", "meeting", True),
            must("document"),
            must("producer"),
            must("pdf_digest", Form.DIGEST),
        ),
        unique=(("meeting_id", "document", "producer"),),
        append_only=True,
    ),
)
