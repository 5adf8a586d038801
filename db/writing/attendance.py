"""Attendance: who was at the meeting, as what, and at which §§."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import select

from db.checks import Refused, Value
from db.writing.meetings import draft
from db.writing.models import Attendance
from db.writing.pen import Act
from db.writing.rows import insert, remove, update
from nsc_tui.guideline.paragraphs import NotParagraphsError, normalised
from nsc_tui.language import checks as check_words
from nsc_tui.language import register as words


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """One person at one meeting. `paragraphs` is empty for all of it, else `1–3, 7`."""

    person: int
    listed_as: str = "member"
    paragraphs: str = ""
    replaces: int | None = None
    note: str = ""


def note(act: Act, meeting: int, presence: Presence) -> int:
    """Note how a person attends; a second word on the same person replaces the first. The row's number."""
    draft(act, meeting)
    if presence.replaces == presence.person:
        raise Refused("replaces_id", words.REPLACES_SELF)
    row = _row(act, meeting, presence.person)
    if row is None:
        who: dict[str, Value] = {"meeting_id": meeting, "person_id": presence.person}
        return insert(act, Attendance, who | _values(presence)).key
    update(act, row, _values(presence))
    return row.key


def note_all(act: Act, meeting: int, presences: Iterable[Presence]) -> None:
    """Note a whole table at once."""
    for presence in presences:
        note(act, meeting, presence)


def forget(act: Act, meeting: int, person: int) -> None:
    """Take a person off the list again."""
    draft(act, meeting)
    row = _row(act, meeting, person)
    if row is not None:
        remove(act, row)


def _row(act: Act, meeting: int, person: int) -> Attendance | None:
    found = select(Attendance).where(Attendance.meeting_id == meeting, Attendance.person_id == person)
    return act.session.exec(found).first()


def _values(presence: Presence) -> dict[str, Value]:
    try:
        span = normalised(presence.paragraphs)
    except NotParagraphsError as error:
        raise Refused("paragraphs", check_words.NOT_PARAGRAPHS, value=presence.paragraphs) from error
    return {
        "listed_as": presence.listed_as,
        "paragraphs": span,
        "replaces_id": presence.replaces,
        "note": presence.note,
    }
