"""The governing documents that the guideline is linked to, with their years."""

from dataclasses import dataclass

from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Document:
    """One document, in force from and to the end of a year, None where not known; `ref` is its title."""

    key: int
    ref: str
    title: str
    from_: int | None
    to: int | None
    kind: str

    def outdated(self, year: int) -> bool:
        """Whether its own years have passed in `year`."""
        return self.to is not None and year > self.to


DOCUMENTS = Listing(
    "document",
    names(Document),
    Document,
    {
        "title": Order(("swedish(r.title)",)),
        "kind": Order(("swedish(r.kind)", "swedish(r.title)")),
        "from": Order(("coalesce(r.from_year, 0)", "swedish(r.title)")),
        "to": Order(("coalesce(r.to_year, 9999)", "swedish(r.title)")),
    },
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Document, ...]:
    """One window of linked documents, by title in Swedish order unless `ask` says otherwise."""
    return DOCUMENTS.rows(door, ask)


def one(door: Door, key: int) -> Document | None:
    """One linked document by its number."""
    return DOCUMENTS.one(door, key)


def named(door: Door, title: str) -> Document | None:
    """One linked document by its exact title."""
    found = DOCUMENTS.rows(door, only="r.title = :title", title=title)
    return found[0] if found else None
