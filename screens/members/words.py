"""How seats and terms are said in lists and records. No Textual in here."""

from datetime import date

from db.reading.members import Member
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.seats import SeatHeld, begins_after, ended_before
from nsc_tui.language import members_screen as words
from nsc_tui.language.date_words import in_words
from nsc_tui.language.seat_roles import ROLES
from screens.records import Cell


def is_former(member: Member, today: date) -> bool:
    """Whether the term has certainly ended before `today`."""
    return ended_before(_held(member), When.of_day(today))


def is_coming(member: Member, today: date) -> bool:
    """Whether the term has certainly not begun."""
    return begins_after(_held(member), When.of_day(today))


def state(member: Member, today: date) -> Cell:
    """Sign and word: vacant, now, former, to come."""
    if member.is_vacant:
        return Cell(words.VACANT(), "warn")
    if not member.role:
        return Cell(words.NO_SEAT(), "dim")
    if is_former(member, today):
        return Cell(words.FORMER(), "dim")
    return Cell(words.COMING(), "accent") if is_coming(member, today) else Cell(words.SEATED(), "good")


def day(written: str) -> str:
    """A stored date in words; empty where it is not known."""
    return in_words(When.parse(written)) if written else ""


def span(member: Member) -> str:
    """From when to when: `2023-01-01 – tills vidare`."""
    return words.SPAN(since=day(member.from_) or words.NOT_KNOWN(), until=day(member.to) or words.STILL())


def role(written: str) -> str:
    """A role in the language in use."""
    return ROLES[written]() if written in ROLES else written


def seat(member: Member) -> str:
    """Role and organisation in one line."""
    return words.SEAT_OF(role=role(member.role), organisation=member.organisation)


def _held(member: Member) -> SeatHeld:
    return SeatHeld(member.role, When.parse(member.from_), When.parse(member.to))
