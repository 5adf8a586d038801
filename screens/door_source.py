"""A list's rows from the reading door: counted, cut and placed in SQL, never all at once."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from db.reading.door import Door
from db.reading.window import Ask, Listing
from screens.records import Query, Row

Record = TypeVar("Record")


class DoorSource(Generic[Record]):
    """The records of one `Listing`, the newest first (else in its own order) where nobody sorts otherwise.

    `make` draws a record; `read` fetches a window where the listing's own rows are not enough
    (contacts are judged). A record's key in the list is its number.
    """

    def __init__(
        self,
        door: Door,
        listing: Listing[Any],
        make: Callable[[Record], Row],
        read: Callable[[Door, Ask], Sequence[Record]],
        newest_first: bool = True,
    ) -> None:
        self._door = door
        self._listing = listing
        self._make = make
        self._read = read
        self._newest_first = newest_first

    def count(self, query: Query) -> int:
        """How many records the query has."""
        return self._listing.count(self._door, self._asked(query))

    def rows(self, query: Query, offset: int, limit: int) -> list[Row]:
        """A window of them."""
        return [self._make(each) for each in self.records(query, offset, limit)]

    def records(self, query: Query, offset: int, limit: int) -> Sequence[Record]:
        """The records of a window."""
        return self._read(self._door, self._asked(query, offset, limit))

    def place(self, query: Query, key: str) -> int | None:
        """The offset at which the record stands; None where it is not among them."""
        return self._listing.place(self._door, int(key), self._asked(query)) if key.isdigit() else None

    def _asked(self, query: Query, offset: int = 0, limit: int | None = None) -> Ask:
        descending = query.descending if query.sort else self._newest_first
        return Ask(words=query.words, order=query.sort, descending=descending, offset=offset, limit=limit)
