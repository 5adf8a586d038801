"""How far an import has come, told row by row, and whether to go on."""

from collections.abc import Iterable, Iterator

from db.stopping import Going, StoppedError, unwatched
from db.writing.importing.rows import Row


class Watch:
    """Counts the rows that are done with, of `count` in all, and asks `going` before each step."""

    def __init__(self, going: Going = unwatched, count: int = 0) -> None:
        self._going = going
        self._count = count
        self._done: set[tuple[str, int]] = set()

    def done(self, row: Row) -> None:
        """A row has come in, or was compared with what stands. Raises StoppedError."""
        self._ask()
        self._done.add((row.file, row.line))

    def over(self, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows, one by one; some kinds look at all of theirs before the first. Raises StoppedError."""
        for row in rows:
            self._ask()
            yield row

    def _ask(self) -> None:
        if not self._going(len(self._done), self._count):
            raise StoppedError
