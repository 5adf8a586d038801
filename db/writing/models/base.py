"""What every writing model has."""

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
