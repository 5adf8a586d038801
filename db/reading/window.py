"""Lists of one subject, a window at a time: filtered, sorted and cut in SQL, one query each.

A window costs the same at 300 and at 100 000 records: the ids are walked along an index, and
only the rows of the window are joined with what they show.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Generic, NamedTuple, TypeVar

from db.reading.door import Door
from db.reading.words import words_condition

Record = TypeVar("Record")
_ALL = -1  # SQLite: no limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What a list is to show.

    `words`: all of them, any order, as the search finds them. `order`: a heading of the list
    (empty is the list's own order). `since` and `until`: days, both included, in which what is
    listed begins. `limit` None shows all.
    """

    words: str = ""
    order: str = ""
    descending: bool = False
    offset: int = 0
    limit: int | None = None
    since: date | None = None
    until: date | None = None


EVERYTHING = Ask()


class Order(NamedTuple):
    """How a list is sorted: SQL expressions on the row `r`, and the joins they need.

    `before` stands for the whole FROM where another table is to be walked first.
    """

    keys: tuple[str, ...]
    joins: str = ""
    before: str = ""


class Listing(Generic[Record]):
    """One subject's list: `table` with its `view` and search `subject`, and the columns of a record."""

    def __init__(
        self,
        table: str,
        columns: tuple[str, ...],
        make: Callable[..., Record],
        orders: Mapping[str, Order],
        *,
        has_bin: bool = True,
        begins: str = "",
        whole_days: bool = False,
        found_as: tuple[str, str] | None = None,
    ) -> None:
        """`orders` begins with the list's own; `begins` is the column by which a span of days is cut.

        It holds sort keys of dates, or plain days where `whole_days` says so. `found_as` are the
        subject under which the search knows a row, and the column with that subject's number, where
        the search does not know the table itself.
        """
        self.table = table
        self.make = make
        self.orders = orders
        self._columns = ", ".join(f'v."{column}"' for column in columns)
        self._where = "r.binned_at IS NULL" if has_bin else "1"
        self._begins = begins
        self._subject, self._found_by = found_as or (table, "r.id")
        self._day_key = date.isoformat if whole_days else day_key

    def rows(self, door: Door, ask: Ask = EVERYTHING, only: str = "", **values: Any) -> tuple[Record, ...]:
        """The records of one window; `only` is a further condition on the row `r` with its `values`."""
        order = self.orders.get(ask.order) or next(iter(self.orders.values()))
        where = self._condition(door, ask, only, values)
        way = " DESC" if ask.descending else ""
        source = order.before or f"{self.table} r {order.joins}"
        keys = ", ".join(f"{key} AS s{n}" for n, key in enumerate(order.keys))
        inner = ", ".join(f"s{n}{way}" for n in range(len(order.keys)))
        outer = ", ".join(f"w.s{n}{way}" for n in range(len(order.keys)))
        sql = (
            f"SELECT {self._columns} FROM (SELECT r.id AS id, {keys} FROM {source}"
            f" WHERE {where} ORDER BY {inner}, r.id{way} LIMIT :limit OFFSET :offset) w"
            f" CROSS JOIN {self.table}_row v ON v.key = w.id ORDER BY {outer}, w.id{way}"
        )
        values |= {"limit": _ALL if ask.limit is None else ask.limit, "offset": ask.offset}
        return tuple(self.make(*row) for row in door.fetch(sql, values))

    def count(self, door: Door, ask: Ask = EVERYTHING, only: str = "", **values: Any) -> int:
        """How many records the list has in all, whatever the window."""
        where = self._condition(door, ask, only, values)
        return door.number(f"SELECT count(*) FROM {self.table} r WHERE {where}", values)

    def place(self, door: Door, key: int, ask: Ask = EVERYTHING, only: str = "", **values: Any) -> int | None:
        """How many records stand before the one with the number `key`; None where it is not in the list."""
        order = self.orders.get(ask.order) or next(iter(self.orders.values()))
        where = self._condition(door, ask, only, values)
        way = " DESC" if ask.descending else ""
        keys = ", ".join(f"{key}{way}" for key in (*order.keys, "r.id"))
        sql = (
            f"SELECT n FROM (SELECT r.id AS id, row_number() OVER (ORDER BY {keys}) - 1 AS n"
            f" FROM {self.table} r {order.joins} WHERE {where}) WHERE id = :of"
        )
        row = door.first(sql, values | {"of": key})
        return None if row is None else int(row[0])

    def one(self, door: Door, key: int) -> Record | None:
        """The record with that number, unless it is in the bin."""
        rows = self.rows(door, only="r.id = :key", key=key)
        return rows[0] if rows else None

    def named(self, door: Door, ref: str) -> Record | None:
        """The record with that reference, unless it is in the bin."""
        rows = self.rows(door, only="r.ref = :ref", ref=ref)
        return rows[0] if rows else None

    def _condition(self, door: Door, ask: Ask, only: str, values: dict[str, Any]) -> str:
        parts = [self._where]
        if only:
            parts.append(only)
        if ask.words.strip():
            parts.append(f"{self._found_by} IN ({words_condition(door, ask.words, self._subject, values)})")
        if self._begins and ask.since:
            values["since"] = self._day_key(ask.since)
            parts.append(f"{self._begins} >= :since")
        if self._begins and ask.until:
            values["until"] = self._day_key(ask.until + timedelta(days=1))
            parts.append(f"{self._begins} < :until")
        return " AND ".join(parts)


def day_key(day: date) -> str:
    """Where a day of any year begins among the stored sort keys of dates, which are instants in UTC."""
    from nsc_tui.guideline.stockholm import midnight

    return f"{midnight(day):%Y-%m-%dT%H:%M}"
