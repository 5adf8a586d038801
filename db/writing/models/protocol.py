"""Writing models of `db.catalogue.protocol`."""

from sqlmodel import Field

from db.writing.models.base import Row


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
    printed_council: str | None = None
    printed_city: str | None = None


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
    producer: str
    pdf_digest: str
