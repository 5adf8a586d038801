"""References a person can say aloud: what they point at, read and written.

`K-2026-014`, `2026-03-12` or `2026-03-12/2` (a second meeting that day), `§ 12/2026` or
`2025-03-12 § 3` (an item; `2025-03-12 ärende 3` without a number), `G14` (a rule). People go by e-mail or name, and are not read here.
"""

import re
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from nsc_tui.guideline.rules import rule


class RecordKind(StrEnum):
    """What a reference of the form `K-2026-014` points at; the value is its letters."""

    CONTACT = "K"
    DEVIATION = "AV"
    ACTIVITY = "A"
    FOCUS_AREA = "FO"
    ACTION_PLAN = "HP"
    REPORT = "R"
    DIALOGUE = "D"
    SPREADING = "S"
    COST = "U"


class RecordReference(NamedTuple):
    """A record by the year of the thing and its number in that year."""

    kind: RecordKind
    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.kind.value}-{self.year}-{self.number:03}"


class MeetingReference(NamedTuple):
    """A meeting by its day, and its order that day: 1 for the first."""

    day: date
    order: int = 1

    def __str__(self) -> str:
        return self.day.isoformat() if self.order == 1 else f"{self.day.isoformat()}/{self.order}"


class ItemReference(NamedTuple):
    """An item by its § number in a calendar year."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"§ {self.number}/{self.year}"


class MeetingItemReference(NamedTuple):
    """An item by its meeting and § number, as the tables name it."""

    meeting: MeetingReference
    number: int

    def __str__(self) -> str:
        return f"{self.meeting} § {self.number}"


class AgendaReference(NamedTuple):
    """An item by its meeting and its place on the agenda, from 1: how one without a § number is named."""

    meeting: MeetingReference
    place: int

    def __str__(self) -> str:
        return f"{self.meeting} ärende {self.place}"


class RuleReference(NamedTuple):
    """A rule of the guideline."""

    rule_id: str

    def __str__(self) -> str:
        return self.rule_id


Reference = (
    RecordReference
    | MeetingReference
    | ItemReference
    | MeetingItemReference
    | AgendaReference
    | RuleReference
)

_DASH: Final = "[-‐‑–—]"
_RECORD: Final = rf"([A-Z]{{1,2}}){_DASH}(\d{{4}}){_DASH}(\d{{1,5}})"
_DAY: Final = rf"(\d{{4}}){_DASH}(\d\d){_DASH}(\d\d)(?:/([1-9]))?"
_ITEM: Final = r"§\s*(\d{1,4})\s*/\s*(\d{4})"
_MEETING_ITEM: Final = rf"{_DAY}\s*§\s*(\d{{1,4}})"
_ON_THE_AGENDA: Final = rf"{_DAY}\s*ÄRENDE\s*(\d{{1,4}})"


def parse_reference(text: str) -> Reference | None:
    """What `text` refers to, in either case and with any dash; None where it is no reference."""
    written = text.strip().upper()
    if match := re.fullmatch(_RECORD, written, re.ASCII):
        return _record(match)
    if match := re.fullmatch(_ITEM, written, re.ASCII):
        return ItemReference(int(match[2]), int(match[1])) if int(match[1]) else None
    if match := re.fullmatch(_DAY, written, re.ASCII):
        return _meeting(match)
    if match := re.fullmatch(_MEETING_ITEM, written, re.ASCII):
        meeting = _meeting(match)
        return MeetingItemReference(meeting, int(match[5])) if meeting and int(match[5]) else None
    if match := re.fullmatch(_ON_THE_AGENDA, written, re.ASCII):
        meeting = _meeting(match)
        return AgendaReference(meeting, int(match[5])) if meeting and int(match[5]) else None
    return RuleReference(written) if rule(written) else None


def _record(match: re.Match[str]) -> RecordReference | None:
    try:
        kind = RecordKind(match[1])
    except ValueError:
        return None
    number = int(match[3])
    return RecordReference(kind, int(match[2]), number) if number else None


def _meeting(match: re.Match[str]) -> MeetingReference | None:
    try:
        return MeetingReference(date(int(match[1]), int(match[2]), int(match[3])), int(match[4] or 1))
    except ValueError:
        return None
