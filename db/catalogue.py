"""The one list of what the register holds: every table, every field.

The tables, their checks, the history and lock triggers (`db.schema`) and the tables that go in
and out come from this list; the writing models stand beside it and a test holds them equal.
"""

from enum import StrEnum
from typing import NamedTuple

from nsc_tui.guideline.categories import Category

LINE = 200  # characters in a field of one line
LONG = 20_000  # characters in a field of many lines; longer paragraphs stall the paper (quadratic)

SEAT_ROLES = ("ordförande", "vice ordförande", "ledamot", "ersättare", "adjungerad")
ARRANGERS = ("nsc", "partner", "other")
ACTIVITY_STATES = ("planned", "held", "cancelled")
TOOK_PART = ("yes", "no", "part", "unknown")
MEETING_STATES = ("draft", "completed", "approved", "cancelled")
ATTENDANCE_GROUPS = ("member", "substitute", "other", "coopted", "apologies", "absent")
DUTIES = ("chair", "secretary", "approver")
ITEM_KINDS = ("decision", "information")
CATEGORIES = tuple(category.value for category in Category)


class Form(StrEnum):
    """How a value is written."""

    LINE = "line"  # text of one line
    LONG = "long"  # text of many lines
    WHEN = "when"  # a date of any precision, `nsc_tui.guideline.dates`
    DAY = "day"  # 2026-03-12
    CLOCK = "clock"  # 13:00
    INSTANT = "instant"  # 2026-11-22T09:15:00.000Z, always UTC
    NUMBER = "number"
    YES_NO = "yes_no"  # 1, 0, or NULL where nobody has said
    DIGEST = "digest"  # 64 hex digits


class Field(NamedTuple):
    """One column: `links` names the table its number points to, `choices` closes the list of values."""

    name: str
    form: Form = Form.LINE
    required: bool = False
    links: str | None = None
    choices: tuple[str, ...] = ()

    @property
    def sql_type(self) -> str:
        """The column's type in SQLite."""
        return "INTEGER" if self.form in (Form.NUMBER, Form.YES_NO) else "TEXT"

    @property
    def limit(self) -> int:
        """The most characters the field takes."""
        return LONG if self.form is Form.LONG else LINE


class Table(NamedTuple):
    """One table; `id` stands first in each and is not listed.

    `meeting` is the SQL by which a row (`{row}`) finds the protocol it belongs to: once that is
    approved the row is locked. `append_only` rows are never changed or removed.
    """

    name: str
    fields: tuple[Field, ...]
    unique: tuple[tuple[str, ...], ...] = ()
    meeting: str | None = None
    append_only: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of all columns, `id` first."""
        return ("id", *(field.name for field in self.fields))


def _link(name: str, table: str, required: bool = False) -> Field:
    return Field(name, Form.NUMBER, required, links=table)


def _line(name: str, choices: tuple[str, ...] = ()) -> Field:
    return Field(name, choices=choices)


def _long(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, Form.LONG) for name in names)


def _must(name: str, form: Form = Form.LINE, choices: tuple[str, ...] = ()) -> Field:
    return Field(name, form, required=True, choices=choices)


BINNED = Field("binned_at", Form.INSTANT)

TABLES: tuple[Table, ...] = (
    Table("setting", (_must("name"), _must("value", Form.LONG)), unique=(("name",),)),
    Table(
        "organisation",
        (
            _must("name"),
            _must("sort_key"),
            _line("kind"),
            *_long("area"),
            Field("covered", Form.YES_NO),
            BINNED,
        ),
        unique=(("name",),),
    ),
    Table(
        "organisation_name",
        (_link("organisation_id", "organisation", True), _must("name"), Field("until", Form.DAY)),
        unique=(("organisation_id", "name"),),
    ),
    Table(
        "person",
        (
            _must("given_name"),
            _must("family_name"),
            _must("sort_key"),
            _line("title"),
            _line("email"),
            _line("phone"),
            _link("organisation_id", "organisation"),
            BINNED,
        ),
        unique=(("email",),),
    ),
    Table(
        "person_name",
        (
            _link("person_id", "person", True),
            _must("given_name"),
            _must("family_name"),
            Field("until", Form.DAY),
        ),
    ),
    Table(
        "seat",
        (
            _link("organisation_id", "organisation", True),
            _must("role", choices=SEAT_ROLES),
            Field("closed_on", Form.DAY),
            BINNED,
        ),
    ),
    Table(
        "term",
        (
            _link("seat_id", "seat", True),
            _link("person_id", "person", True),
            _line("party"),
            Field("from_on", Form.WHEN),
            Field("to_on", Form.WHEN),
            _link("substitute_for_id", "person"),
            BINNED,
        ),
    ),
    Table(
        "activity",
        (
            _must("ref"),
            _must("title"),
            _line("kind"),
            _must("arranged_by", choices=ARRANGERS),
            Field("happens", Form.WHEN),
            _must("sort_key"),
            _line("place"),
            _link("part_of_id", "activity"),
            _line("url"),
            *_long("agenda"),
            _must("status", choices=ACTIVITY_STATES),
            Field("told_on", Form.WHEN),
            _line("told_how"),
            _line("told_by"),
            _link("told_meeting_id", "meeting"),
            _line("valued_by"),
            Field("valued_on", Form.WHEN),
            *_long("lessons", "cooperation"),
            Field("worth", Form.YES_NO),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "contact",
        (
            _must("ref"),
            _link("person_id", "person", True),
            _link("activity_id", "activity", True),
            Field("contacted_at", Form.WHEN),
            _must("entered_at", Form.INSTANT),
            _must("sort_key"),
            _line("channel"),
            Field("took_part", choices=TOOK_PART),
            Field("own_first_day", Form.WHEN),
            _line("paid_by"),
            *_long("purpose"),
            Field("bound", Form.YES_NO),
            Field("answered_on", Form.WHEN),
            *_long("outcome", "note"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "meeting",
        (
            _must("ref"),
            _must("held_on", Form.DAY),
            Field("starts", Form.CLOCK),
            Field("ends", Form.CLOCK),
            _line("pauses"),
            _line("place"),
            _line("mode"),
            _must("state", choices=MEETING_STATES),
            Field("approved_on", Form.DAY),
            Field("approved_at", Form.INSTANT),
            Field("text_digest", Form.DIGEST),
            _line("head"),
        ),
        unique=(("ref",),),
        meeting="{row}.id",
    ),
    Table(
        "signatory",
        (
            _link("meeting_id", "meeting", True),
            _link("person_id", "person", True),
            _must("duty", choices=DUTIES),
            _line("paragraphs"),
            _must("position", Form.NUMBER),
            _line("printed_name"),
        ),
        unique=(("meeting_id", "duty", "person_id"),),
        meeting="{row}.meeting_id",
    ),
    Table(
        "attendance",
        (
            _link("meeting_id", "meeting", True),
            _link("person_id", "person", True),
            _must("listed_as", choices=ATTENDANCE_GROUPS),
            _line("paragraphs"),
            _link("replaces_id", "person"),
            _line("note"),
            _line("printed_name"),
            _line("printed_title"),
            _line("printed_role"),
            _line("printed_organisation"),
            _line("printed_party"),
            _line("printed_replaces"),
        ),
        unique=(("meeting_id", "person_id"),),
        meeting="{row}.meeting_id",
    ),
    Table(
        "item",
        (
            _link("meeting_id", "meeting", True),
            _must("position", Form.NUMBER),
            _must("year", Form.NUMBER),
            Field("number", Form.NUMBER),
            _must("heading"),
            _line("dnr"),
            _must("kind", choices=ITEM_KINDS),
            *_long(
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
            _line("task_who"),
            *_long("task_what"),
            Field("task_due", Form.WHEN),
            _line("task_reported"),
        ),
        unique=(("year", "number"),),
        meeting="{row}.meeting_id",
    ),
    Table(
        "deviation",
        (
            _must("ref"),
            _must("category", choices=CATEGORIES),
            _line("rule"),
            _must("what", Form.LONG),
            Field("happened", Form.WHEN),
            _must("sort_key"),
            _link("person_id", "person"),
            _link("organisation_id", "organisation"),
            Field("council", Form.YES_NO),
            *_long("motivation"),
            _link("motivated_by_id", "person"),
            _must("recorded_by"),
            _must("recorded_at", Form.INSTANT),
            _link("contact_id", "contact"),
            _link("activity_id", "activity"),
            BINNED,
        ),
        unique=(("ref",),),
    ),
    Table(
        "minuting",
        (
            _link("item_id", "item", True),
            _link("deviation_id", "deviation", True),
            _line("printed_category"),
            _line("printed_rule"),
            *_long("printed_what", "printed_motivation"),
            _line("printed_motivated_by"),
        ),
        unique=(("item_id", "deviation_id"),),
        meeting="(SELECT i.meeting_id FROM item i WHERE i.id = {row}.item_id)",
    ),
    Table(
        "correction",
        (
            _link("meeting_id", "meeting", True),
            _link("item_id", "item"),
            _must("dated", Form.DAY),
            _must("wording", Form.LONG),
            _must("made_by"),
        ),
        append_only=True,
    ),
    Table(
        "protocol_print",
        (
            _link("meeting_id", "meeting", True),
            _must("document"),
            _must("program_version"),
            _must("pdf_digest", Form.DIGEST),
        ),
        unique=(("meeting_id", "document", "program_version"),),
        append_only=True,
    ),
)

TABLE = {table.name: table for table in TABLES}
