"""What a list of records shows and where its rows come from. No Textual in here.

A list asks its source for a count and for windows of rows, never for everything, so that it is as
quick over 100 000 rows as over 300. `Source` is answered by the register's reading door in SQL;
`HeldSource` answers it for short lists that are in memory anyway.
"""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple, Protocol

from nsc_tui.language.folding import plain, sort_key
from nsc_tui.language.text import Text

# Colour only repeats what the sign and the word in the cell already say.
Tone = Literal["", "dim", "good", "warn", "bad", "accent"]


class Cell(NamedTuple):
    """A value in a row and its tone."""

    text: str
    tone: Tone = ""


class Row(NamedTuple):
    """One record: the key it is known by, and a cell for each column."""

    key: str
    cells: tuple[Cell, ...]


def row(key: str, *cells: str | Cell) -> Row:
    """A row from texts and cells."""
    return Row(key, tuple(each if isinstance(each, Cell) else Cell(each) for each in cells))


class Column(NamedTuple):
    """A column: `width` in characters, or 0 to share what is left, `least` at least.

    Where the window is narrow the columns with the highest `drop` go first; 0 stays always.
    """

    name: str
    label: Text
    width: int = 0
    drop: int = 0
    right: bool = False
    sortable: bool = True
    least: int = 12


class Query(NamedTuple):
    """Which rows, and in what order. `words` as typed; `sort` a column's name or "" for the usual order."""

    words: str = ""
    sort: str = ""
    descending: bool = False


class Source(Protocol):
    """Where rows come from. Raises Fault where the register cannot be read."""

    def count(self, query: Query) -> int:
        """How many rows the query has."""

    def rows(self, query: Query, offset: int, limit: int) -> Sequence[Row]:
        """A window of them."""

    def place(self, query: Query, key: str) -> int | None:
        """The offset at which the record `key` stands now; None where it is not among them."""


class HeldSource:
    """A source over rows that `read` gives all at once; for lists that are short by nature.

    Rows are read again on each `refresh` of the list (when it asks for the count).
    """

    def __init__(self, columns: Sequence[Column], read: Callable[[], Sequence[Row]]) -> None:
        self._columns = [column.name for column in columns]
        self._read = read
        self._answer: list[Row] = []

    def count(self, query: Query) -> int:
        """How many rows the query has, read anew."""
        wanted = plain(query.words).split()
        found = [each for each in self._read() if _holds(each, wanted)]
        if query.sort:
            at = self._columns.index(query.sort)
            found.sort(key=lambda each: sort_key(each.cells[at].text), reverse=query.descending)
        self._answer = found
        return len(found)

    def rows(self, query: Query, offset: int, limit: int) -> Sequence[Row]:
        """A window of the rows counted last."""
        return self._answer[offset : offset + limit]

    def place(self, query: Query, key: str) -> int | None:
        """Where the record stands among the rows counted last."""
        return next((number for number, each in enumerate(self._answer) if each.key == key), None)


def _holds(each: Row, wanted: list[str]) -> bool:
    if not wanted:
        return True
    text = plain(" ".join((each.key, *(cell.text for cell in each.cells))))
    return all(word in text for word in wanted)


def layout(columns: Sequence[Column], width: int) -> list[tuple[int, int]]:
    """Which columns fit in `width`, as (index, width of the column), two spaces between them."""
    shown = list(range(len(columns)))
    while len(shown) > 1 and _least(columns, shown) > width:
        droppable = [index for index in shown if columns[index].drop]
        if not droppable:
            break
        shown.remove(max(droppable, key=lambda index: (columns[index].drop, index)))
    return _shared(columns, shown, width)


_GAP = 2


def least_width(columns: Sequence[Column]) -> int:
    """The width in which the columns that are never dropped stand whole."""
    return _least(columns, [index for index, column in enumerate(columns) if not column.drop])


def _least(columns: Sequence[Column], shown: list[int]) -> int:
    return sum(columns[index].width or columns[index].least for index in shown) + _GAP * (len(shown) - 1)


def _shared(columns: Sequence[Column], shown: list[int], width: int) -> list[tuple[int, int]]:
    """What is left is shared equally, but each gets what it needs at least where there is room for that."""
    sharing = [index for index in shown if not columns[index].width]
    left = width - sum(columns[index].width for index in shown) - _GAP * (len(shown) - 1)
    wide = {index: columns[index].width for index in shown}
    # Those that need most are served first, so that what is left can be shared by the others.
    for place, index in enumerate(sorted(sharing, key=lambda index: (-columns[index].least, index))):
        others = len(sharing) - place
        wide[index] = max(min(max(-(-left // others), columns[index].least), left - others + 1), 1)
        left -= wide[index]
    return [(index, wide[index]) for index in shown]
