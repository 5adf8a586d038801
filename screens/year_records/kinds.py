"""The kinds of record that have a page under Mer: what each is read from, shown as, and leads to."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any, NamedTuple

from db.reading.door import Door
from db.reading.window import Listing


class Kept(NamedTuple):
    """One kind.

    `kind` is its name on the command line, `subject` its table. `columns` are headings with the width of
    the column, 0 to share what is left; `drop` as in `screens.records.Column`. `rule` stands behind it.
    `report` is what it comes on paper as (see `exports.reports`); empty where it has none of its own.
    """

    kind: str
    subject: str
    title: str
    columns: tuple[tuple[str, int, int], ...]
    rule: str
    by_name: bool = False  # else by date
    report: str = ""

    @property
    def module(self) -> Any:
        """What reads it; imported when the page is opened."""
        return import_module(f"db.reading.{self.kind.replace('-', '_')}")

    @property
    def listing(self) -> Listing[Any]:
        """Its list at the reading door."""
        listing: Listing[Any] = getattr(self.module, self.kind.replace("-", "_").upper())
        return listing

    @property
    def rows(self) -> Callable[..., Sequence[Any]]:
        """What fetches a window of them."""
        rows: Callable[..., Sequence[Any]] = self.module.rows
        return rows

    def one(self, door: Door, key: int) -> object | None:
        """The record of that number."""
        record: object | None = self.listing.one(door, key)
        return record


KEPT: tuple[Kept, ...] = (
    Kept("focus-areas", "focus_area", "title", (("year", 5, 0), ("title", 0, 0), ("item", 16, 1)), "G17"),
    Kept(
        "action-plans", "action_plan", "ref", (("year", 5, 0), ("priorities", 0, 0), ("dated", 14, 1)), "G18",
        report="action-plan",
    ),
    Kept(
        "reports", "report", "ref",
        (("dated", 14, 0), ("recipient", 0, 0), ("period", 8, 2), ("item", 16, 1)), "G28",
    ),
    Kept("dialogues", "dialogue", "theme", (("date", 14, 0), ("theme", 0, 0), ("item", 16, 1)), "G30"),
    Kept(
        "spreading", "spreading", "what",
        (("date", 14, 0), ("what", 0, 0), ("channel", 18, 1), ("activity", 0, 2)), "G22",
        report="spreading",
    ),
    Kept(
        "costs", "cost", "ref",
        (("year", 5, 0), ("kind", 14, 0), ("amount", 11, 0), ("currency", 6, 2), ("paid_by", 0, 1)), "G26",
        report="costs",
    ),
    Kept("documents", "document", "title", (("title", 0, 0), ("kind", 14, 1), ("to", 30, 0)), "G06", True),
    Kept(
        "guideline-versions", "guideline_version", "decided",
        (("decided", 14, 0), ("body", 0, 0), ("paragraph", 10, 1), ("revised", 16, 0)), "G30",
    ),
)  # fmt: skip
