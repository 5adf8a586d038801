"""Standard sentences that the secretary keeps, to be put into long texts."""

from dataclasses import dataclass

from db.reading.door import Door

_SELECT = "SELECT id, name, wording FROM phrase"


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence or several: the short name it is chosen by, and its wording."""

    key: int
    name: str
    wording: str


def rows(door: Door) -> tuple[Phrase, ...]:
    """All of them, by name in Swedish order."""
    return tuple(Phrase(*row) for row in door.fetch(f"{_SELECT} ORDER BY swedish(name), id"))


def one(door: Door, key: int) -> Phrase | None:
    """The phrase of that number."""
    row = door.first(f"{_SELECT} WHERE id = ?", (key,))
    return Phrase(*row) if row else None
