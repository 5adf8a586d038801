"""Lists of one subject, a window at a time: filtered, sorted and cut in SQL, one query each.

A window costs the same at 300 and at 100 000 records: the ids are walked along an index, and
only the rows of the window are joined with what they show.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Generic, NamedTuple, TypeVar

from db.reading.door import Door
from db.reading.words import words_condition

Record = TypeVar("Record")
_ALL = -1  # SQLite: no limit
_NEAR = 400  # rows that are soon walked past


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

    `before` stands for the whole FROM where another table is to be walked first. `kept` says that the
    list is long and no index leads to a place in it: the door then keeps the order until a change.
    """

    keys: tuple[str, ...]
    joins: str = ""
    before: str = ""
    kept: bool = False

    @property
    def columns(self) -> str:
        """The keys, and what tells apart those that are equal."""
        return ", ".join((*self.keys, "r.id"))


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
        order = self._order(ask)
        where = self._condition(door, ask, only, values)
        if ask.limit is not None and _is_kept(order, ask):
            return self._in_kept_order(door, ask, self._kept(door, order, where, values))
        way = " DESC" if ask.descending else ""
        source = self._source(order)
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
        order = self._order(ask)
        where = self._condition(door, ask, only, values)
        source = self._source(order)
        row = door.first(
            f"SELECT {order.columns} FROM {source} WHERE {where} AND r.id = :of", values | {"of": key}
        )
        if row is None:
            return None
        limits = {f"k{n}": value for n, value in enumerate(row)}
        marks = ", ".join(f":{name}" for name in limits)
        before = f"({order.columns}) {'>' if ask.descending else '<'} ({marks})"
        return door.number(f"SELECT count(*) FROM {source} WHERE {where} AND {before}", values | limits)

    def _order(self, ask: Ask) -> Order:
        return self.orders.get(ask.order) or next(iter(self.orders.values()))

    def _source(self, order: Order) -> str:
        return order.before or f"{self.table} r {order.joins}"

    def _kept(self, door: Door, order: Order, where: str, values: Mapping[str, Any]) -> Sequence[int]:
        """The numbers of the whole list in their order, asked for once until the register changes."""
        sql = f"SELECT r.id FROM {self._source(order)} WHERE {where} ORDER BY {order.columns}"
        return door.kept(sql, values)

    def _in_kept_order(self, door: Door, ask: Ask, keys: Sequence[int]) -> tuple[Record, ...]:
        start, limit = ask.offset, ask.limit or 0
        if ask.descending:
            end = max(0, len(keys) - start)
            window = keys[max(0, end - limit) : end][::-1]
        else:
            window = keys[start : start + limit]
        marks = ", ".join("?" * len(window))
        sql = f"SELECT v.key, {self._columns} FROM {self.table}_row v WHERE v.key IN ({marks})"
        found = {key: row for key, *row in door.fetch(sql, window)}
        return tuple(self.make(*found[key]) for key in window if key in found)

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


def _is_kept(order: Order, ask: Ask) -> bool:
    """Whether it pays to keep the whole order: a walk along another table gives its beginning at once."""
    if order.before and not ask.words:
        return ask.offset > _NEAR
    return order.kept or bool(ask.words)


def day_key(day: date) -> str:
    """Where a day of any year begins among the stored sort keys of dates, which are instants in UTC."""
    from nsc_tui.guideline.stockholm import midnight

    return f"{midnight(day):%Y-%m-%dT%H:%M}"
