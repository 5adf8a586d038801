"""Writing models of `db.catalogue.participation`."""

from sqlmodel import Field

from db.writing.models.base import Row


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
    cost_id: int | None = Field(default=None, foreign_key="cost.id")
    duty: str | None = None
    binned_at: str | None = None


class Result(Row, table=True):
    __tablename__ = "result"

    contact_id: int = Field(foreign_key="contact.id")
    heading: str
    wording: str


class Spreading(Row, table=True):
    __tablename__ = "spreading"

    ref: str
    happened: str
    sort_key: str
    what: str
    told: str | None = None
    channel: str | None = None
    activity_id: int | None = Field(default=None, foreign_key="activity.id")
    url: str | None = None
    binned_at: str | None = None


class Cost(Row, table=True):
    __tablename__ = "cost"

    ref: str
    year: int
    kind: str
    amount: int | None = None
    currency: str
    about: int | None = None
    paid_by: str | None = None
    activity_id: int | None = Field(default=None, foreign_key="activity.id")
    binned_at: str | None = None
