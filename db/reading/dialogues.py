"""The council's strategic dialogues (G30)."""

from dataclasses import dataclass

from db.reading.columns import names
from db.reading.door import Door
from db.reading.window import EVERYTHING, Ask, Listing, Order


@dataclass(frozen=True, slots=True)
class Dialogue:
    """One dialogue: what it came to, and what it proposes for the next revision."""

    key: int
    ref: str
    date: str
    theme: str
    conclusions: str
    proposals: str
    item: str
    item_key: int | None


_WHEN = "r.sort_key"
DIALOGUES = Listing(
    "dialogue",
    names(Dialogue),
    Dialogue,
    {
        "date": Order((_WHEN, "r.ref")),
        "ref": Order(("r.ref",)),
        "theme": Order(("swedish(r.theme)", _WHEN)),
    },
    begins=_WHEN,
)


def rows(door: Door, ask: Ask = EVERYTHING) -> tuple[Dialogue, ...]:
    """One window of dialogues, by date, the newest last unless `ask` says otherwise."""
    return DIALOGUES.rows(door, ask)


def one(door: Door, key: int) -> Dialogue | None:
    """One dialogue by its number."""
    return DIALOGUES.one(door, key)


def named(door: Door, ref: str) -> Dialogue | None:
    """One dialogue by its reference."""
    return DIALOGUES.named(door, ref)


def of_item(door: Door, item: int) -> tuple[Dialogue, ...]:
    """The dialogues minuted in one item of a protocol."""
    return DIALOGUES.rows(door, only="r.item_id = :item", item=item)


def behind_version(door: Door, version: int) -> tuple[Dialogue, ...]:
    """The dialogues that one version of the guideline rests on (G30)."""
    only = "r.id IN (SELECT dialogue_id FROM version_basis WHERE guideline_version_id = :version)"
    return DIALOGUES.rows(door, only=only, version=version)
