"""The canonical text of a protocol: what an approval seals, and `verify` makes again from the rows.

It holds every word the protocol prints, as it was printed, in one fixed order, so that its sha256
proves the text whatever happens to the paper's layout. Only rows that the approval locks feed it.
"""

import hashlib
import json
import sqlite3

FORMAT = 1
_MEETING = (
    "ref, held_on, starts, ends, pauses, place, mode, approved_on, approved_at, head, "
    "printed_council, printed_city"
)
_SIGNATORY = "duty, paragraphs, printed_name"
_ATTENDANCE = (
    "listed_as, paragraphs, note, printed_name, printed_title, printed_role, printed_organisation, "
    "printed_party, printed_replaces"
)
_ITEM = (
    "number, year, heading, dnr, kind, matter, earlier, documents, motions, proposition_order, vote, "
    "decision, dissent, note, jav, extract_to, task_who, task_what, task_due"
)
_MINUTED = (
    "d.ref, m.printed_category, m.printed_rule, m.printed_what, m.printed_motivation, m.printed_motivated_by"
)


def protocol_text(connection: sqlite3.Connection, meeting: int) -> str:
    """The canonical text of the protocol of `meeting`, as JSON with its keys in order."""
    (head,) = _rows(connection, f"SELECT {_MEETING} FROM meeting WHERE id = ?", meeting)
    parts = {
        "format": FORMAT,
        "meeting": head,
        "signatories": _rows(
            connection,
            f"SELECT {_SIGNATORY} FROM signatory WHERE meeting_id = ? ORDER BY position, id",
            meeting,
        ),
        "attendance": _rows(
            connection, f"SELECT {_ATTENDANCE} FROM attendance WHERE meeting_id = ? ORDER BY id", meeting
        ),
        "items": [
            {"item": item[1:], "minuted": _minuted(connection, item[0])}
            for item in _rows(
                connection,
                f"SELECT id, {_ITEM} FROM item WHERE meeting_id = ? ORDER BY position, id",
                meeting,
            )
        ],
    }
    return json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def protocol_digest(connection: sqlite3.Connection, meeting: int) -> str:
    """The sha256 of the canonical text, 64 hex digits."""
    return hashlib.sha256(protocol_text(connection, meeting).encode()).hexdigest()


def _minuted(connection: sqlite3.Connection, item: object) -> list[list[object]]:
    return _rows(
        connection,
        f"SELECT {_MINUTED} FROM minuting m JOIN deviation d ON d.id = m.deviation_id "
        "WHERE m.item_id = ? ORDER BY m.id",
        item,
    )


def _rows(connection: sqlite3.Connection, sql: str, key: object) -> list[list[object]]:
    return [list(row) for row in connection.execute(sql, (key,)).fetchall()]
