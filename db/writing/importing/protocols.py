"""Protocols that come in completed, approved or cancelled: last of all, since then they are closed."""

from datetime import date

from db.writing import meetings, protocol
from db.writing.importing.desk import Desk
from db.writing.importing.rows import Row
from db.writing.models import Meeting
from db.writing.pen import raw_connection
from db.writing.rows import get
from nsc_tui.guideline.checklist import Finding
from nsc_tui.language import importing as words
from nsc_tui.language.checklist import finding_in_words


def close(desk: Desk) -> None:
    """Bring each protocol to the state its row gives, in the order of the meetings."""
    for row, key in sorted(desk.protocols, key=lambda brought: brought[0]["date"]):
        with desk.trying(row, {"approved_on": "approved_on"}):
            _close(desk, row, key)


def _close(desk: Desk, row: Row, key: int) -> None:
    state = row["state"] or meetings.DRAFT
    if state == meetings.CANCELLED:
        meetings.cancel(desk.act, key)
    if state not in (meetings.COMPLETED, meetings.APPROVED):
        return
