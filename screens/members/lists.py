"""The three lists of the room: the council now, all terms, people who never held a seat."""

from collections.abc import Sequence

from db.reading import members, people
from db.reading.members import Member
from db.reading.people import Person
from db.reading.window import Ask
from nsc_tui.language import members_screen as words
from screens.desk import Desk
from screens.members.words import role, state
from screens.records import Cell, Column, HeldSource, Query, Row, row
from screens.typed_dates import in_a_column

SEATS = (
    Column("name", words.NAME, least=20),
    Column("role", words.ROLE, width=15, drop=1),
    Column("organisation", words.ORGANISATION, drop=2),
    Column("from", words.FROM, width=11),
    Column("to", words.TO, width=11, drop=3),
    Column("state", words.STATE, width=8),
)
TERMS = (
    Column("name", words.NAME, least=20),
    Column("role", words.ROLE, width=15, drop=1),
    Column("organisation", words.ORGANISATION, drop=2),
    Column("from", words.FROM, width=11),
    Column("to", words.TO, width=11),
    Column("state", words.STATE, width=11),
)
PEOPLE = (
    Column("name", words.NAME, least=22),
    Column("title", words.TITLE, drop=3, sortable=False),
    Column("organisation", words.ORGANISATION, drop=1),
    Column("email", words.EMAIL, drop=2),
)


def council_now(desk: Desk) -> HeldSource:
    """Who holds a seat today, and the vacant seats."""
    return HeldSource(SEATS, lambda: _rows(desk, members.current(desk.door, desk.today())))


def all_terms(desk: Desk) -> HeldSource:
    """Every term there has been, is, or will be, the latest first for each person."""
    return HeldSource(TERMS, lambda: _rows(desk, [each for each in members.terms(desk.door) if each.role]))


class Seatless:
    """People who never held a seat, in windows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def count(self, query: Query) -> int:
        """How many people the query has."""
        return people.count_seatless(self._desk.door, _asked(query))

    def rows(self, query: Query, offset: int, limit: int) -> Sequence[Row]:
        """A window of them."""
        return [_person_row(each) for each in people.seatless(self._desk.door, _asked(query, offset, limit))]

    def place(self, query: Query, key: str) -> int | None:
        """Where a person stands among them; the key is `p` and a number."""
        if not key.startswith("p"):
            return None
        return people.place_seatless(self._desk.door, int(key[1:]), _asked(query))


def _rows(desk: Desk, found: Sequence[Member]) -> list[Row]:
    today = desk.today()
    return [
        row(
            each.key,
            Cell(words.VACANT(), "warn") if each.is_vacant else each.name,
            role(each.role),
            each.organisation,
            in_a_column(each.from_, today),
            in_a_column(each.to, today),
            Cell("") if each.is_vacant else state(each, today),
        )
        for each in found
    ]


def _person_row(each: Person) -> Row:
    return row(f"p{each.key}", each.name, each.title, each.organisation, each.email)


def _asked(query: Query, offset: int = 0, limit: int | None = None) -> Ask:
    return Ask(words=query.words, order=query.sort, descending=query.descending, offset=offset, limit=limit)
