"""The writing model of an act."""

from sqlmodel import Field

from db.writing.models.base import Row


class Act(Row, table=True):
    __tablename__ = "act"

    at: str
    by: str
    verb: str
    about: str
    reason: str = ""
    undoes: int | None = Field(default=None, foreign_key="act.id")
    program: str
