"""The letterhead that the tests of paper print under."""

from datetime import UTC, datetime

from db.reading.letterhead import Letterhead
from db.reading.protocol_model import HistoryHead

HEAD = Letterhead(
    "Göteborgs Stads trygghetsråd",
    "Göteborgs Stad",
    "Ida Ek",
    datetime(2026, 11, 22, 9, 15, tzinfo=UTC),
    HistoryHead("0123456789abcdef", 214),
)
