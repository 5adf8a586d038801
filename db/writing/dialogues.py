"""The council's strategic dialogues, one of the two bases of a revision (G30)."""

from dataclasses import dataclass

from db.checks import Value, checked
from db.writing.models import Dialogue
from db.writing.pen import Act
from db.writing.references import DIALOGUE, Written, next_reference, year_of
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.guideline.dates import When


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogueDetails:
    """A dialogue: when, on what, what it came to, and what it proposes for the next revision."""

    held_on: str
    theme: str
    conclusions: str = ""
    proposals: str = ""
    item: int | None = None


def add(act: Act, details: DialogueDetails) -> Written:
    """A new dialogue."""
    ref = next_reference(act, DIALOGUE, year_of(act, details.held_on))
    return Written(insert(act, Dialogue, _values(details) | {"ref": ref}).key, ref)


def change(act: Act, key: int, details: DialogueDetails) -> None:
    """Correct a dialogue."""
    update(act, get(act, Dialogue, key), _values(details))


def discard(act: Act, key: int) -> None:
    """Put a dialogue in the bin."""
    bin_row(act, Dialogue, key)


def _values(details: DialogueDetails) -> dict[str, Value]:
    held_on = str(checked("dialogue", "held_on", details.held_on) or "")
    return {
        "held_on": held_on,
        "sort_key": When.parse(held_on).sort_key or "-",
        "theme": details.theme,
        "conclusions": details.conclusions,
        "proposals": details.proposals,
        "item_id": details.item,
    }
