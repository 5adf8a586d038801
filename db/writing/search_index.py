"""Keeping the search index in step: every record that an act touched, and those that show its texts."""

import sqlite3
from collections.abc import Iterable, Iterator

from db.writing.search_text import SUBJECTS, search_record

Touched = tuple[str, int]

# A row of the first table is shown in the records that the query finds.
_SHOWN_IN = {
    "organisation_name": ("SELECT 'organisation', organisation_id FROM organisation_name WHERE id = ?",),
    "person_name": ("SELECT 'person', person_id FROM person_name WHERE id = ?",),
    "term": ("SELECT 'person', person_id FROM term WHERE id = ?",),
    "seat": ("SELECT 'person', person_id FROM term WHERE seat_id = ?",),
    "organisation": (
        "SELECT 'person', id FROM person WHERE organisation_id = ?",
        "SELECT 'person', t.person_id FROM term t JOIN seat s ON s.id = t.seat_id"
        " WHERE s.organisation_id = ?",
        "SELECT 'deviation', id FROM deviation WHERE organisation_id = ?",
    ),
    "person": (
        "SELECT 'contact', id FROM contact WHERE person_id = ?",
        "SELECT 'deviation', id FROM deviation WHERE person_id = ?",
        "SELECT 'deviation', id FROM deviation WHERE motivated_by_id = ?",
        "SELECT 'meeting', meeting_id FROM signatory WHERE person_id = ?",
    ),
    "activity": (
        "SELECT 'contact', id FROM contact WHERE activity_id = ?",
        "SELECT 'deviation', id FROM deviation WHERE activity_id = ?",
        "SELECT 'activity', id FROM activity WHERE part_of_id = ?",
        "SELECT 'spreading', id FROM spreading WHERE activity_id = ?",
        "SELECT 'cost', id FROM cost WHERE activity_id = ?",
    ),
    "meeting": ("SELECT 'item', id FROM item WHERE meeting_id = ?",),
    "item": ("SELECT 'deviation', deviation_id FROM minuting WHERE item_id = ?",),
    "signatory": ("SELECT 'meeting', meeting_id FROM signatory WHERE id = ?",),
    "correction": ("SELECT 'meeting', meeting_id FROM correction WHERE id = ?",),
    "focus_area": ("SELECT 'action_plan', action_plan_id FROM plan_basis WHERE focus_area_id = ?",),
    "plan_basis": ("SELECT 'action_plan', action_plan_id FROM plan_basis WHERE id = ?",),
    "deviation": ("SELECT 'item', item_id FROM minuting WHERE deviation_id = ?",),
}


def refresh(connection: sqlite3.Connection, touched: Iterable[Touched]) -> None:
    """Bring the index in step with every record in `touched` and every record that shows its texts."""
    for subject, row_id in sorted(_with_dependants(connection, touched)):
        if subject in SUBJECTS:
            _put(connection, subject, row_id)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the whole index anew from the register."""
    connection.execute("DELETE FROM search_record")
    connection.execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    for subject in SUBJECTS:
        for (row_id,) in connection.execute(f"SELECT id FROM {subject} ORDER BY id").fetchall():
            _put(connection, subject, row_id)


def _with_dependants(connection: sqlite3.Connection, touched: Iterable[Touched]) -> set[Touched]:
    seen: set[Touched] = set()
    waiting = list(touched)
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting.extend(_shown_in(connection, *one))
    return seen


def _shown_in(connection: sqlite3.Connection, subject: str, row_id: int) -> Iterator[Touched]:
    for query in _SHOWN_IN.get(subject, ()):
        yield from connection.execute(query, (row_id,)).fetchall()


def _put(connection: sqlite3.Connection, subject: str, row_id: int) -> None:
    old = connection.execute(
        "SELECT id, exact, plain FROM search_record WHERE subject = ? AND row_id = ?", (subject, row_id)
    ).fetchone()
    new = search_record(connection, subject, row_id)
    if old is not None:
        connection.execute(
            "INSERT INTO search_index (search_index, rowid, exact, plain) VALUES ('delete', ?, ?, ?)", old
        )
        connection.execute("DELETE FROM search_record WHERE id = ?", (old[0],))
    if new is not None:
        added = connection.execute(
            "INSERT INTO search_record (subject, row_id, ref, title, dnr, words, exact, plain, sort_key) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (subject, row_id, *new),
        )
        connection.execute(
            "INSERT INTO search_index (rowid, exact, plain) VALUES (?, ?, ?)",
            (added.lastrowid, new.exact, new.plain),
        )
