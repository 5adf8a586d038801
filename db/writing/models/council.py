"""Writing models of `db.catalogue.council`."""

from sqlmodel import Field

from db.writing.models.base import Row


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
    merged_into_id: int | None = Field(default=None, foreign_key="organisation.id")
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
    merged_into_id: int | None = Field(default=None, foreign_key="person.id")
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
