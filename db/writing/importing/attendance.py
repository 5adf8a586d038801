"""Attendance on its way in; meeting and person are the key."""

from collections.abc import Iterable

from db.names_then import seats_then
from db.writing import attendance
from db.writing.attendance import Presence
from db.writing.importing.desk import Desk, link, plain
from db.writing.importing.lookup import Lookup, Named
from db.writing.importing.rows import Row
from db.writing.models import Attendance, Meeting
from db.writing.pen import raw_connection
from db.writing.rows import get

KIND = "attendance"
TABLE = "attendance"
PLAIN = {"group": "listed_as", "paragraphs": "paragraphs", "note": "note"}
FIELDS = PLAIN | {"meeting": "meeting_id", "person": "person_id", "replaces": "replaces_id"}
_GROUP_OF_ROLE = {"ersättare": "substitute", "adjungerad": "coopted"}
NAMED: Named = {"meeting": Lookup.meeting, "person": Lookup.person, "replaces": Lookup.person}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    seats: dict[int, dict[int, str]] = {}
    for row in rows:
        lookup = Lookup(desk, row)
        meeting, person = lookup.meeting("meeting"), lookup.person("person")
        replaces = lookup.person("replaces")
        if meeting is None or person is None or not lookup.sound:
            continue
        known = desk.names.attendance_keys.get((meeting, person))
        if known is not None:
            _compare(desk, row, known, replaces)
            continue
        if not row["group"] and meeting not in seats:
            seats[meeting] = _groups(desk, meeting)
        group = row["group"] or seats[meeting].get(person, "other")
        presence = Presence(
            person=person,
            listed_as=group,
            paragraphs=row["paragraphs"],
            replaces=replaces,
            note=row["note"],
        )
        _add(desk, row, meeting, presence)


def _groups(desk: Desk, meeting: int) -> dict[int, str]:
    """The group in which each holder of a seat that day stands, where the file does not say."""
    day = get(desk.act, Meeting, meeting).held_on
    held = seats_then(raw_connection(desk.act), day)
    return {seat.person: _GROUP_OF_ROLE.get(seat.role, "member") for seat in held}


def _add(desk: Desk, row: Row, meeting: int, presence: Presence) -> None:
    with desk.trying(row, FIELDS):
        key = attendance.note(desk.act, meeting, presence)
        desk.names.attendance_keys[meeting, presence.person] = key
        desk.bring(KIND, row, TABLE, key)


def _compare(desk: Desk, row: Row, key: int, replaces: int | None) -> None:
    record = get(desk.act, Attendance, key)
    said = desk.names.people.said(record.replaces_id)
    standing = [*plain(row, record, PLAIN), link("replaces", record.replaces_id, replaces, said)]
    called = f"{desk.names.people.said(record.person_id)}, {row['meeting']}"
    if desk.agrees(row, (TABLE, key), standing, called, meeting=record.meeting_id):
        desk.unchanged[KIND] += 1
