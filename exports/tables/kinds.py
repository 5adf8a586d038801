"""The one definition of each table that goes in or out: its headings, in order, and what they hold.

`list --csv`, `list --json`, export and import all come from here (a contract: scripts lean on the
names). What a value may be comes from the register's own catalogue, `db.catalogue`.
"""

from enum import StrEnum
from typing import NamedTuple

from db.catalogue import TABLE, Field, Form
from nsc_tui.language import headings


class Shape(StrEnum):
    """How a cell is written."""

    PLAIN = "plain"  # as its field in the catalogue
    SEVERAL = "several"  # values separated by `|`
    PAUSES = "pauses"  # spans of clock times separated by `|`
    PARAGRAPHS = "paragraphs"  # § numbers: `1–3, 7`
    NAMED = "named"  # another record by its reference or name
    NAMED_SEVERAL = "named_several"
    OUT = "out"  # worked out by the register; ignored on the way in
    OUT_SEVERAL = "out_several"


SEVERAL = frozenset({Shape.SEVERAL, Shape.PAUSES, Shape.NAMED_SEVERAL, Shape.OUT_SEVERAL})
ONLY_OUT = frozenset({Shape.OUT, Shape.OUT_SEVERAL})


class Column(NamedTuple):
    """One heading. `field` is where its value stands in the register, as `table.column`."""

    name: str
    field: str = ""
    shape: Shape = Shape.PLAIN
    required: bool = False
    key: bool = False

    @property
    def held_in(self) -> Field:
        """The catalogue's field: form, limit and choices."""
        table, _, name = self.field.partition(".")
        return next(field for field in TABLE[table].fields if field.name == name)

    @property
    def is_long(self) -> bool:
        """Whether the value is text of many lines."""
        return bool(self.field) and self.held_in.form is Form.LONG

    @property
    def is_number(self) -> bool:
        """Whether the value is a number."""
        return self.shape is Shape.PLAIN and bool(self.field) and self.held_in.form is Form.NUMBER


class Kind(NamedTuple):
    """One table by the name it has on the command line."""

    name: str
    columns: tuple[Column, ...]
    comes_in: bool = True

    @property
    def headings(self) -> tuple[str, ...]:
        """Every heading on the way out, `ref` first where the table has one."""
        return tuple(column.name for column in self.columns)

    @property
    def incoming(self) -> tuple[Column, ...]:
        """The columns that an import reads."""
        return tuple(column for column in self.columns if column.shape not in ONLY_OUT)

    def column(self, name: str) -> Column:
        """The column with that heading."""
        return next(column for column in self.columns if column.name == name)


REF = Column("ref", shape=Shape.OUT)


def _fields(table: str, *names: str) -> tuple[Column, ...]:
    return tuple(Column(name, f"{table}.{name}") for name in names)


def _required(name: str, field: str, shape: Shape = Shape.PLAIN) -> Column:
    return Column(name, field, shape, required=True)


def _key(name: str, field: str, shape: Shape = Shape.PLAIN) -> Column:
    return Column(name, field, shape, required=True, key=True)


def _named(name: str, field: str) -> Column:
    return Column(name, field, Shape.NAMED)


def _out(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, shape=Shape.OUT) for name in names)


ORGANISATIONS = Kind(
    "organisations",
    (
        REF,
        _key("name", "organisation.name"),
        *_fields("organisation", "kind"),
        Column("former_names", "organisation_name.name", Shape.SEVERAL),
        *_fields("organisation", "area", "covered"),
    ),
)

MEMBERS = Kind(
    "members",
    (
        REF,
        _required("given_name", "person.given_name"),
        _required("family_name", "person.family_name"),
        *_fields("person", "title"),
        _named("organisation", "seat.organisation_id"),
        Column("role", "seat.role"),
        *_fields("term", "party"),
        Column("from", "term.from_on"),
        Column("to", "term.to_on"),
        Column("email", "person.email", key=True),
        *_fields("person", "phone"),
        _named("substitute_for", "term.substitute_for_id"),
    ),
)

ACTIVITIES = Kind(
    "activities",
    (
        REF,
        _key("title", "activity.title"),
        *_fields("activity", "kind", "arranged_by"),
        Column("when", "activity.happens", key=True),
        *_fields("activity", "place"),
        _named("part_of", "activity.part_of_id"),
        *_fields("activity", "url", "agenda", "status", "told_on", "told_how", "told_by"),
        _named("told_meeting", "activity.told_meeting_id"),
        *_fields("activity", "valued_by", "valued_on", "lessons", "cooperation", "worth"),
    ),
)

CONTACTS = Kind(
    "contacts",
    (
        REF,
        _key("member", "contact.person_id", Shape.NAMED),
        _key("activity", "contact.activity_id", Shape.NAMED),
        Column("contacted_at", "contact.contacted_at", key=True),
        *_fields("contact", "channel", "took_part", "own_first_day", "paid_by", "purpose", "bound"),
        *_fields("contact", "answered_on", "outcome", "note"),
        *_out("entered_at", "verdict"),
        Column("notices", shape=Shape.OUT_SEVERAL),
    ),
)

MEETINGS = Kind(
    "meetings",
    (
        REF,
        _key("date", "meeting.held_on"),
        *_fields("meeting", "starts", "ends"),
        Column("pauses", "meeting.pauses", Shape.PAUSES),
        *_fields("meeting", "place", "mode"),
        _named("chair", "signatory.person_id"),
        _named("secretary", "signatory.person_id"),
        Column("approvers", "signatory.person_id", Shape.NAMED_SEVERAL),
        *_fields("meeting", "approved_on", "state"),
    ),
)

ATTENDANCE = Kind(
    "attendance",
    (
        REF,
        _key("meeting", "attendance.meeting_id", Shape.NAMED),
        _key("person", "attendance.person_id", Shape.NAMED),
        Column("group", "attendance.listed_as"),
        Column("paragraphs", "attendance.paragraphs", Shape.PARAGRAPHS),
        _named("replaces", "attendance.replaces_id"),
        *_fields("attendance", "note"),
    ),
)

ITEMS = Kind(
    "items",
    (
        REF,
        _key("meeting", "item.meeting_id", Shape.NAMED),
        Column("number", "item.number", key=True),
        _required("heading", "item.heading"),
        *_fields("item", "dnr", "kind", "matter", "earlier"),
        Column("documents", "item.documents", Shape.SEVERAL),
        *_fields("item", "motions", "proposition_order", "vote", "decision", "dissent", "note", "jav"),
        Column("extract_to", "item.extract_to", Shape.SEVERAL),
        *_fields("item", "task_who", "task_what", "task_due", "task_reported"),
    ),
)

DEVIATIONS = Kind(
    "deviations",
    (
        REF,
        _key("category", "deviation.category"),
        *_fields("deviation", "rule"),
        Column("happened", "deviation.happened", key=True),
        _named("who", "deviation.person_id"),
        _key("what", "deviation.what"),
        *_fields("deviation", "motivation"),
        _named("motivated_by", "deviation.motivated_by_id"),
        _named("contact", "deviation.contact_id"),
        _named("activity", "deviation.activity_id"),
        _named("item", "minuting.item_id"),
        *_out("state", "recorded_by", "recorded_at"),
    ),
)

TASKS = Kind(
    "tasks", _out("item", "heading", "task_who", "task_what", "task_due", "task_reported"), comes_in=False
)

PROPOSALS = Kind(
    "proposals",
    (*_out("category", "rule"), Column("about", shape=Shape.OUT_SEVERAL), *_out("why")),
    comes_in=False,
)

HISTORY = Kind(
    "history",
    _out("at", "by", "verb", "about", "reason", "table", "field", "before", "after"),
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
        DEVIATIONS,
        TASKS,
        PROPOSALS,
        HISTORY,
    )
}

NOT_YET_HELD = (
    "results",
    "focus-areas",
    "action-plans",
    "reports",
    "dialogues",
    "spreading",
    "costs",
    "documents",
    "guideline-versions",
)
"""Kinds of the contract that this version keeps no register of; a folder may hold their files."""


def label(kind: Kind, column: Column) -> str:
    """What the column is called in the language in use."""
    return headings.label(kind.name, column.name)()
