"""Dissemination (G22, G23): what was spread, to whom, in which channel."""

from dataclasses import dataclass

from db.checks import Value, checked
from db.writing.models import Spreading
from db.writing.pen import Act
from db.writing.references import SPREADING, Written, next_reference, year_of
from db.writing.rows import bin_row, get, insert, update
from nsc_tui.guideline.dates import When


@dataclass(frozen=True, slots=True, kw_only=True)
class SpreadingDetails:
    """`channel` is `intranet`, `operation` or one of the city's other channels; `told` one name a line."""

    what: str
    happened: str
    told: str = ""
    channel: str = ""
    activity: int | None = None
    url: str = ""


def add(act: Act, details: SpreadingDetails) -> Written:
    """A new dissemination."""
    ref = next_reference(act, SPREADING, year_of(act, details.happened))
    return Written(insert(act, Spreading, _values(details) | {"ref": ref}).key, ref)


def change(act: Act, key: int, details: SpreadingDetails) -> None:
    """Correct a dissemination."""
    update(act, get(act, Spreading, key), _values(details))


def discard(act: Act, key: int) -> None:
    """Put a dissemination in the bin."""
    bin_row(act, Spreading, key)


def _values(details: SpreadingDetails) -> dict[str, Value]:
    happened = str(checked("spreading", "happened", details.happened) or "")
    return {
        "happened": happened,
        "sort_key": When.parse(happened).sort_key or "-",
        "what": details.what,
        "told": details.told,
        "channel": details.channel,
        "activity_id": details.activity,
        "url": details.url,
    }
