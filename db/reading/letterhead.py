"""What stands on every report: whose it is, and at which point of the history it was made."""

from dataclasses import dataclass
from datetime import UTC, datetime

from db import history
from db.reading.door import Door
from db.reading.protocol_model import HistoryHead
from db.reading.settings import settings

_LAST_CHANGE = "SELECT at FROM history ORDER BY seq DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Council, city and secretary, the aware moment of the register's last change, the history's head.

    A report carries that moment as its date, so that the same register gives the same bytes.
    """

    council: str
    city: str
    secretary: str
    recorded_at: datetime
    head: HistoryHead


def letterhead(door: Door) -> Letterhead:
    """The letterhead of the register as it stands."""
    held, head = settings(door), history.head(door.connection)
    row = door.first(_LAST_CHANGE)
    at = datetime.fromisoformat(row[0]) if row else datetime(1970, 1, 1, tzinfo=UTC)
    return Letterhead(held.council, held.city, held.secretary, at, HistoryHead(head.digest16, head.seq))
