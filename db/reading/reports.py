"""Consolidated reports to the council and to the city executive board (G21, G28, G29)."""

from dataclasses import dataclass

from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Report:
    """One report; `recipient` is `TR` or `KS`, `achieved` its results and `analysis` what they mean.

    `item` is the § of our own protocol, `paragraph` one that stands in somebody else's.
    """

    key: int
    ref: str
    recipient: str
    dated: str
    period: str
    achieved: str
    analysis: str
    by: str
    item: str
    paragraph: str
    item_key: int | None


_WHEN = "r.sort_key"
REPORTS = Listing(
    "report",
    names(Report),
    Report,
    {
        "dated": Order((_WHEN, "r.ref")),
        "ref": Order(("r.ref",)),
        "recipient": Order(("r.recipient", _WHEN)),
        "period": Order(("coalesce(r.period, '')", _WHEN)),
        "by": Order(("swedish(r.made_by)", _WHEN)),
    },
    begins=_WHEN,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Report, ...]:
    """One window of reports, by date, the newest last unless `ask` says otherwise."""
    return REPORTS.rows(door, ask)


def one(door: Door, key: int) -> Report | None:
    """One report by its number."""
    return REPORTS.one(door, key)


def named(door: Door, ref: str) -> Report | None:
    """One report by its reference."""
    return REPORTS.named(door, ref)


def of_item(door: Door, item: int) -> tuple[Report, ...]:
    """The reports given in one item of a protocol."""
    return REPORTS.rows(door, only="r.item_id = :item", item=item)


def behind_version(door: Door, version: int) -> tuple[Report, ...]:
    """The reports that one version of the guideline rests on (G30)."""
    only = "r.id IN (SELECT report_id FROM version_basis WHERE guideline_version_id = :version)"
    return REPORTS.rows(door, only=only, version=version)
