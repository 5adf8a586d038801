"""Meetings on their way in; the date is the key, with its number that day after the first.

They come in as drafts, so that attendance and items can follow; `db.writing.importing.protocols`
completes and approves them when everything else is there.
"""

from collections.abc import Iterable

from sqlmodel import col, select

from db.writing import meetings
from db.writing.importing.desk import Desk, Standing, link, plain
from db.writing.importing.lookup import Lookup, Named
from db.writing.importing.rows import Row
from db.writing.meetings import MeetingDetails
from db.writing.models import Meeting, Signatory
from db.writing.rows import get
from nsc_tui.language import importing as words

KIND = "meetings"
TABLE = "meeting"
PLAIN = {
    "date": "held_on",
    "starts": "starts",
    "ends": "ends",
    "place": "place",
    "mode": "mode",
    "approved_on": "approved_on",
    "state": "state",
}
FIELDS = PLAIN | {"pauses": "pauses"}
NAMED: Named = {"chair": Lookup.person, "secretary": Lookup.person, "approvers": Lookup.people}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        details = MeetingDetails(
            held_on=row["date"],
            starts=row["starts"],
            ends=row["ends"],
            pauses=row["pauses"],
            place=row["place"],
            mode=row["mode"],
            chair=lookup.person("chair"),
            secretary=lookup.person("secretary"),
            approvers=lookup.people("approvers"),
        )
        if not lookup.sound:
            continue
        known = desk.names.meetings.get(_reference(row))
        if known is not None:
            _compare(desk, row, known, details)
        elif row["approved_on"] and row["state"] != meetings.APPROVED:
            lookup.refuse(words.DAY_WITHOUT_APPROVAL, "approved_on")
        else:
            _add(desk, row, details)


def check(lookup: Lookup, row: Row) -> None:
    """Refuse what a meeting cannot be, whatever the register holds."""
    if row["approved_on"] and row["state"] not in ("", meetings.APPROVED):
        lookup.refuse(words.DAY_WITHOUT_APPROVAL, "approved_on")


def _reference(row: Row) -> str:
    """The row's own reference where it tells a second meeting of the day from the first."""
    return row.ref if row.ref.startswith(row["date"] + "/") else row["date"]


def _add(desk: Desk, row: Row, details: MeetingDetails) -> None:
    with desk.trying(row, FIELDS):
        made = meetings.plan(desk.act, details)
        desk.names.meetings[made.ref] = made.key
        desk.bring(KIND, row, TABLE, made.key)
        desk.protocols[made.key] = row


def _compare(desk: Desk, row: Row, key: int, details: MeetingDetails) -> None:
    record = get(desk.act, Meeting, key)
    waiting = desk.protocols.get(key)
    fields = {heading: field for heading, field in PLAIN.items() if waiting is None or heading not in _LATER}
    signing = select(Signatory).where(Signatory.meeting_id == key).order_by(col(Signatory.position))
    duties: dict[str, list[int]] = {"chair": [], "secretary": [], "approver": []}
    for signatory in desk.act.session.exec(signing).all():
        if not signatory.paragraphs:
            duties[signatory.duty].append(signatory.person_id)
    standing = [
        *plain(row, record, fields),
        Standing("pauses", record.pauses or "", (record.pauses or "").split("|") == [*row.several("pauses")]),
        _one(desk, "chair", duties["chair"], details.chair),
        _one(desk, "secretary", duties["secretary"], details.secretary),
        Standing(
            "approvers", _said(desk, duties["approver"]), set(duties["approver"]) == {*details.approvers}
        ),
    ]
    if waiting is not None:
        standing += [
            Standing(heading, waiting[heading], waiting[heading] == row[heading]) for heading in _LATER
        ]
    if desk.agrees(row, (TABLE, key), standing, record.ref, meeting=key):
        desk.unchanged[KIND] += 1


_LATER = ("approved_on", "state")


def _one(desk: Desk, heading: str, there: list[int], here: int | None) -> Standing:
    return link(heading, there[0] if there else None, here, _said(desk, there[:1]))


def _said(desk: Desk, people: list[int]) -> str:
    return ", ".join(desk.names.people.said(key) for key in people)
