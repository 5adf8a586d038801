"""The writing models: one SQLModel class a table of `db.catalogue`, compared with it by a test.

They carry columns and keys only; what a value may be is checked by `db.checks` before it gets
here, because SQLModel does not validate table classes. No other room ever sees one.
"""

from typing import ClassVar

from sqlmodel import Field, SQLModel


class Row(SQLModel):
    """What every table has: a number of its own, never used again."""

    __tablename__: ClassVar[str]

    id: int | None = Field(default=None, primary_key=True)

    @property
    def key(self) -> int:
        """The row's number, once it is written."""
        assert self.id is not None, "the row has not been written"
        return self.id


class Setting(Row, table=True):
    __tablename__ = "setting"

    name: str
    value: str


class Organisation(Row, table=True):
    __tablename__ = "organisation"

    name: str
    sort_key: str
    kind: str | None = None
    area: str | None = None
    covered: int | None = None
    binned_at: str | None = None


class OrganisationName(Row, table=True):
    __tablename__ = "organisation_name"

    organisation_id: int = Field(foreign_key="organisation.id")
    name: str
    until: str | None = None


class Person(Row, table=True):
    __tablename__ = "person"

    given_name: str
    family_name: str
    sort_key: str
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id")
    binned_at: str | None = None


class PersonName(Row, table=True):
    __tablename__ = "person_name"

    person_id: int = Field(foreign_key="person.id")
    given_name: str
    family_name: str
    until: str | None = None


class Seat(Row, table=True):
    __tablename__ = "seat"

    organisation_id: int = Field(foreign_key="organisation.id")
    role: str
    closed_on: str | None = None
    binned_at: str | None = None


class Term(Row, table=True):
    __tablename__ = "term"

    seat_id: int = Field(foreign_key="seat.id")
    person_id: int = Field(foreign_key="person.id")
    party: str | None = None
    from_on: str | None = None
    to_on: str | None = None
    substitute_for_id: int | None = Field(default=None, foreign_key="person.id")
    binned_at: str | None = None


class Activity(Row, table=True):
    __tablename__ = "activity"

    ref: str
    title: str
    kind: str | None = None
    arranged_by: str
    happens: str | None = None
    sort_key: str
    place: str | None = None
    part_of_id: int | None = Field(default=None, foreign_key="activity.id")
    url: str | None = None
    agenda: str | None = None
    status: str
    told_on: str | None = None
    told_how: str | None = None
    told_by: str | None = None
    told_meeting_id: int | None = Field(default=None, foreign_key="meeting.id")
    valued_by: str | None = None
    valued_on: str | None = None
    lessons: str | None = None
    cooperation: str | None = None
    worth: int | None = None
    binned_at: str | None = None


class Contact(Row, table=True):
    __tablename__ = "contact"

    ref: str
    person_id: int = Field(foreign_key="person.id")
    activity_id: int = Field(foreign_key="activity.id")
    contacted_at: str | None = None
    entered_at: str
    sort_key: str
    channel: str | None = None
    took_part: str | None = None
    own_first_day: str | None = None
    paid_by: str | None = None
    purpose: str | None = None
    bound: int | None = None
    answered_on: str | None = None
    outcome: str | None = None
    note: str | None = None
    binned_at: str | None = None


class Meeting(Row, table=True):
    __tablename__ = "meeting"

    ref: str
    held_on: str
    starts: str | None = None
    ends: str | None = None
    pauses: str | None = None
    place: str | None = None
    mode: str | None = None
    state: str
    approved_on: str | None = None
    approved_at: str | None = None
    text_digest: str | None = None
    head: str | None = None


class Signatory(Row, table=True):
    __tablename__ = "signatory"

    meeting_id: int = Field(foreign_key="meeting.id")
    person_id: int = Field(foreign_key="person.id")
    duty: str
    paragraphs: str | None = None
    position: int
    printed_name: str | None = None


class Attendance(Row, table=True):
    __tablename__ = "attendance"

    meeting_id: int = Field(foreign_key="meeting.id")
    person_id: int = Field(foreign_key="person.id")
    listed_as: str
    paragraphs: str | None = None
    replaces_id: int | None = Field(default=None, foreign_key="person.id")
    note: str | None = None
    printed_name: str | None = None
    printed_title: str | None = None
    printed_role: str | None = None
    printed_organisation: str | None = None
    printed_party: str | None = None
    printed_replaces: str | None = None


class Item(Row, table=True):
    __tablename__ = "item"

    meeting_id: int = Field(foreign_key="meeting.id")
    position: int
    year: int
    number: int | None = None
    heading: str
    dnr: str | None = None
    kind: str
    matter: str | None = None
    earlier: str | None = None
    documents: str | None = None
    motions: str | None = None
    proposition_order: str | None = None
    vote: str | None = None
    decision: str | None = None
    dissent: str | None = None
    note: str | None = None
    jav: str | None = None
    extract_to: str | None = None
    task_who: str | None = None
    task_what: str | None = None
    task_due: str | None = None
    task_reported: str | None = None


class Deviation(Row, table=True):
    __tablename__ = "deviation"

    ref: str
    category: str
    rule: str | None = None
    what: str
    happened: str | None = None
    sort_key: str
    person_id: int | None = Field(default=None, foreign_key="person.id")
    organisation_id: int | None = Field(default=None, foreign_key="organisation.id")
    council: int | None = None
    motivation: str | None = None
    motivated_by_id: int | None = Field(default=None, foreign_key="person.id")
    recorded_by: str
    recorded_at: str
    contact_id: int | None = Field(default=None, foreign_key="contact.id")
    activity_id: int | None = Field(default=None, foreign_key="activity.id")
    binned_at: str | None = None


class Minuting(Row, table=True):
    __tablename__ = "minuting"

    item_id: int = Field(foreign_key="item.id")
    deviation_id: int = Field(foreign_key="deviation.id")
    printed_category: str | None = None
    printed_rule: str | None = None
    printed_what: str | None = None
    printed_motivation: str | None = None
    printed_motivated_by: str | None = None


class Correction(Row, table=True):
    __tablename__ = "correction"

    meeting_id: int = Field(foreign_key="meeting.id")
    item_id: int | None = Field(default=None, foreign_key="item.id")
    dated: str
    wording: str
    made_by: str


class ProtocolPrint(Row, table=True):
    __tablename__ = "protocol_print"

    meeting_id: int = Field(foreign_key="meeting.id")
    document: str
    program_version: str
    pdf_digest: str


class Act(Row, table=True):
    __tablename__ = "act"

    at: str
    by: str
    verb: str
    about: str
    reason: str = ""
    undoes: int | None = Field(default=None, foreign_key="act.id")
    program: str
