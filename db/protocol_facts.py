"""The facts of one protocol that the pre-lock checklist is judged by."""

import sqlite3
from collections import defaultdict

from db.names_then import person_name_then, seats_then
from db.register_settings import RegisterSettings
from nsc_tui.guideline.checklist import ItemFacts, ProtocolFacts, SeatHolder


def protocol_facts(connection: sqlite3.Connection, meeting: int, approved_on: str | None) -> ProtocolFacts:
    """What stands in the protocol now; `approved_on` None where it is not yet to be approved."""
    held_on, _state = connection.execute(
        "SELECT held_on, state FROM meeting WHERE id = ?", (meeting,)
    ).fetchone()
    present = connection.execute(
        "SELECT person_id FROM attendance WHERE meeting_id = ?", (meeting,)
    ).fetchall()
    signing: dict[str, list[str]] = defaultdict(list)
    for duty, person in connection.execute(
        "SELECT duty, person_id FROM signatory WHERE meeting_id = ? ORDER BY position, id", (meeting,)
    ).fetchall():
        signing[duty].append(person_name_then(connection, person, held_on))
    return ProtocolFacts(
        meeting_day=held_on,
        seats=tuple(
            SeatHolder(person_name_then(connection, seat.person, held_on), seat.role)
            for seat in seats_then(connection, held_on)
        ),
        attendance=frozenset(person_name_then(connection, person, held_on) for (person,) in present),
        items=_items(connection, meeting),
        approvers=tuple(signing["approver"]),
        approved_on=approved_on or "",
        used_before=_used_before(connection, meeting, held_on),
        approval_expected=approved_on is not None,
        approval_follows=_approval_is_on(connection),
        chair=next(iter(signing["chair"]), ""),
        secretary=next(iter(signing["secretary"]), ""),
    )


def _approval_is_on(connection: sqlite3.Connection) -> bool:
    stored = connection.execute("SELECT name, value FROM setting WHERE name = 'approval'").fetchall()
    return RegisterSettings.of(dict(stored)).approval


def _items(connection: sqlite3.Connection, meeting: int) -> tuple[ItemFacts, ...]:
    unmotivated: dict[int, list[str]] = defaultdict(list)
    for item, ref in connection.execute(
        "SELECT mi.item_id, d.ref FROM minuting mi JOIN deviation d ON d.id = mi.deviation_id "
        "JOIN item i ON i.id = mi.item_id WHERE i.meeting_id = ? AND coalesce(trim(d.motivation), '') = ''",
        (meeting,),
    ).fetchall():
        unmotivated[item].append(ref)
    rows = connection.execute(
        "SELECT id, heading, number, kind, coalesce(decision, '') FROM item WHERE meeting_id = ? "
        "ORDER BY position, id",
        (meeting,),
    ).fetchall()
    return tuple(
        ItemFacts(heading, number, kind, decision, tuple(unmotivated[key]))
        for key, heading, number, kind, decision in rows
    )


def _used_before(connection: sqlite3.Connection, meeting: int, held_on: str) -> frozenset[int]:
    rows = connection.execute(
        "SELECT number FROM item WHERE year = ? AND meeting_id <> ? AND number IS NOT NULL",
        (int(held_on[:4]), meeting),
    )
    return frozenset(number for (number,) in rows.fetchall())
