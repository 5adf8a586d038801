"""Dissemination (G22, G23): what was spread, to whom, in which channel."""

from dataclasses import dataclass

from db.reading.columns import maker, names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Spread:
    """One dissemination; `to` are those told, `channel` is `intranet`, `operation` or another's name.

    `activity_named` is what tables call the activity: its title, or the reference where several bear it.
    """

    key: int
    ref: str
    date: str
    what: str
    to: tuple[str, ...]
    channel: str
    activity: str
    url: str
    activity_key: int | None
    activity_ref: str
    activity_named: str


_WHEN = "r.sort_key"
SPREADING = Listing(
    "spreading",
    names(Spread),
    maker(Spread, "to"),
    {
        "date": Order((_WHEN, "r.ref")),
        "ref": Order(("r.ref",)),
        "what": Order(("swedish(r.what)", _WHEN)),
        "channel": Order(("swedish(r.channel)", _WHEN)),
        "activity": Order(("swedish(a.title)", _WHEN), "LEFT JOIN activity a ON a.id = r.activity_id"),
    },
    begins=_WHEN,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Spread, ...]:
    """One window of disseminations, by date, the newest last unless `ask` says otherwise."""
    return SPREADING.rows(door, ask)


def one(door: Door, key: int) -> Spread | None:
    """One dissemination by its number."""
    return SPREADING.one(door, key)


def named(door: Door, ref: str) -> Spread | None:
    """One dissemination by its reference."""
    return SPREADING.named(door, ref)


def of_activity(door: Door, activity: int) -> tuple[Spread, ...]:
    """The disseminations of one activity."""
    return SPREADING.rows(door, only="r.activity_id = :activity", activity=activity)


def channels(door: Door) -> tuple[str, ...]:
    """Every channel in use."""
    sql = "SELECT DISTINCT channel FROM spreading WHERE channel <> '' AND binned_at IS NULL"
    return tuple(str(channel) for (channel,) in door.fetch(f"{sql} ORDER BY swedish(channel)"))
