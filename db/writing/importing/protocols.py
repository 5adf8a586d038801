"""Protocols that come in completed, approved or cancelled: last of all, since then they are closed."""

from datetime import date

from db.protocol_facts import protocol_facts
from db.writing import meetings, protocol
from db.writing.importing.desk import Desk
from db.writing.importing.rows import Row
from db.writing.pen import raw_connection
from nsc_tui.guideline.checklist import Severity, check_before_lock
from nsc_tui.language import importing as words
from nsc_tui.language.checklist import finding_in_words
from nsc_tui.language.states import PROTOCOL_STATES


def close(desk: Desk) -> None:
    """Bring each protocol to the state its row gives, in the order of the meetings."""
    for key, row in sorted(desk.protocols.items(), key=lambda brought: brought[1]["date"]):
        with desk.trying(row, {"approved_on": "approved_on"}):
            match row["state"]:
                case meetings.CANCELLED:
                    meetings.cancel(desk.act, key)
                case meetings.COMPLETED if _is_ready(desk, row, key, None):
                    protocol.complete(desk.act, key)
                case meetings.APPROVED if _is_ready(desk, row, key, row["approved_on"]):
                    protocol.complete(desk.act, key)
                    protocol.approve(desk.act, key, date.fromisoformat(row["approved_on"]))


def _is_ready(desk: Desk, row: Row, key: int, approved_on: str | None) -> bool:
    """Whether nothing on the checklist stands in the way; every finding is told."""
    facts = protocol_facts(raw_connection(desk.act), key, approved_on)
    ready = True
    for finding in check_before_lock(facts):
        said = finding_in_words(finding)
        if finding.severity is Severity.BLOCKS:
            values: dict[str, object] = {
                "meeting": row["date"],
                "state": PROTOCOL_STATES[row["state"]],
                "finding": said,
            }
            desk.problems.append(row.problem(words.NOT_READY, "state", values))
            ready = False
        else:
            desk.remarks.append(words.REMARK(meeting=row["date"], finding=said))
    return ready
