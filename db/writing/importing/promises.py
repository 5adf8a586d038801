"""What the files of an import call the records they bring, whether or not each row can come in.

A wrong row is told once: another that names what it brings is not told that there is no such record.
"""

import re
from collections.abc import Iterator

from db.writing.importing.rows import Batch, Row

_REFERENCE = re.compile(r"[A-Z]{1,2}-\d{4}-\d+", re.ASCII)
_HEADINGS = {
    "organisations": ("name", "former_names"),
    "members": ("email",),
    "meetings": ("date",),
    "activities": ("title",),
    "focus-areas": ("title",),
    "reports": ("dated",),
    "dialogues": ("date", "theme"),
}


class Promises:
    """The names that rows bring, by kind."""

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}
        self._any_reference: set[str] = set()
        self._anything: set[str] = set()

    def make(self, batch: Batch) -> None:
        """Note what every row of a file brings."""
        names = self._names.setdefault(batch.kind, set())
        for row in (*batch.rows, *batch.flawed):
            names.update(name.casefold() for name in _names(batch.kind, row) if name)
        if not batch.is_whole:
            self._anything.add(batch.kind)

    def break_off(self, kind: str) -> None:
        """Not every row of the kind came in, so those after it got other references than they would have."""
        self._any_reference.add(kind)

    def cover(self, kind: str, name: str) -> bool:
        """Whether `name` may be that of a record which a row of this import brings, or should have."""
        if kind in self._anything or name.casefold() in self._names.get(kind, ()):
            return True
        return kind in self._any_reference and _REFERENCE.fullmatch(name) is not None


def _names(kind: str, row: Row) -> Iterator[str]:
    yield row.ref
    for heading in _HEADINGS.get(kind, ()):
        yield from _written(row, heading).split("\n")
    match kind:
        case "members":
            yield f"{_written(row, 'given_name')} {_written(row, 'family_name')}"
        case "reports":
            yield f"{_written(row, 'recipient')} {_written(row, 'dated')}"
        case "items":
            meeting, number = _written(row, "meeting"), _written(row, "number")
            yield from (f"{meeting} § {number}", f"§ {number}/{meeting[:4]}", f"{meeting} ärende")


def _written(row: Row, heading: str) -> str:
    """What the file says, right or wrong."""
    return row[heading] or row.wrong.get(heading, "")
