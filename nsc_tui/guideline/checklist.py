"""What an auditor looks for before a protocol is locked, as findings with a severity."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from nsc_tui.guideline.paragraphs import spans
from nsc_tui.guideline.seats import Role


class Severity(StrEnum):
    """Whether a finding stands in the way of approval, or is only remarked upon."""

    BLOCKS = "blocks"
    REMARK = "remark"


class FindingCode(StrEnum):
    """What was found; the words are in nsc_tui.language.checklist."""

    SEAT_NOT_IN_ATTENDANCE = "seat_not_in_attendance"
    COOPTED_NOT_IN_ATTENDANCE = "coopted_not_in_attendance"
    NO_ITEMS = "no_items"
    NO_NUMBER = "no_number"
    SAME_NUMBER = "same_number"
    GAP_IN_NUMBERS = "gap_in_numbers"
    NO_DECISION = "no_decision"
    NO_CHAIR = "no_chair"
    NO_SECRETARY = "no_secretary"
    APPROVER_LATER = "approver_later"
    NO_APPROVER = "no_approver"
    NO_APPROVAL_DAY = "no_approval_day"
    APPROVED_BEFORE_MEETING = "approved_before_meeting"
    DEVIATION_UNMOTIVATED = "deviation_unmotivated"


_REMARKS = frozenset(
    {
        FindingCode.COOPTED_NOT_IN_ATTENDANCE,
        FindingCode.GAP_IN_NUMBERS,
        FindingCode.NO_CHAIR,
        FindingCode.NO_SECRETARY,
        FindingCode.APPROVER_LATER,
    }
)


class ItemKind(StrEnum):
    """What an item calls for."""

    DECISION = "decision"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class SeatHolder:
    """Somebody who held a seat on the day of the meeting; a vacant seat has none."""

    person: str
    role: str


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """One item: its number, if set, and what stands in it.

    `unmotivated` are the references of the deviations minuted here without a motivation.
    """

    heading: str
    number: int | None
    kind: str = ItemKind.DECISION
    decision: str = ""
    unmotivated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProtocolFacts:
    """A protocol about to be locked.

    `attendance` names everybody who stands in some group of it, apologies included. `used_before`
    are the year's § numbers in other protocols up to this one, an item that was approved at once
    and so made its own protocol among them. Days are ISO dates; empty is unset. `chair` and
    `secretary` are names, empty where nobody is set. Where `approval_expected` is false the
    protocol is only to be completed; `approval_follows` then says whether it is to be approved later.
    """

    meeting_day: str
    seats: tuple[SeatHolder, ...]
    attendance: frozenset[str]
    items: tuple[ItemFacts, ...]
    approvers: tuple[str, ...]
    approved_on: str
    used_before: frozenset[int] = frozenset()
    approval_expected: bool = True
    approval_follows: bool = False
    chair: str = ""
    secretary: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: its code and whom or what it is about (a person, a heading, a number)."""

    code: FindingCode
    about: str = ""

    @property
    def severity(self) -> Severity:
        """Whether it stands in the way of approval."""
        return Severity.REMARK if self.code in _REMARKS else Severity.BLOCKS


def check_before_lock(protocol: ProtocolFacts) -> tuple[Finding, ...]:
    """Everything that stands in the way of approving `protocol`, or should be seen before."""
    return (
        *_attendance(protocol),
        *_numbers(protocol),
        *_contents(protocol),
        *_signers(protocol),
        *_approval(protocol),
    )


def _attendance(protocol: ProtocolFacts) -> Iterator[Finding]:
    for seat in protocol.seats:
        if seat.person not in protocol.attendance:
            coopted = seat.role == Role.COOPTED
            code = FindingCode.COOPTED_NOT_IN_ATTENDANCE if coopted else FindingCode.SEAT_NOT_IN_ATTENDANCE
            yield Finding(code, seat.person)


def _numbers(protocol: ProtocolFacts) -> Iterator[Finding]:
    if not protocol.items:
        yield Finding(FindingCode.NO_ITEMS)
    for item in protocol.items:
        if item.number is None:
            yield Finding(FindingCode.NO_NUMBER, item.heading)
    numbers = Counter(item.number for item in protocol.items if item.number is not None)
    for number, times in sorted(numbers.items()):
        if times > 1 or number in protocol.used_before:
            yield Finding(FindingCode.SAME_NUMBER, str(number))
    if missing := _missing(frozenset(numbers), protocol.used_before):
        yield Finding(FindingCode.GAP_IN_NUMBERS, spans(missing))


def _missing(here: frozenset[int], before: frozenset[int]) -> list[int]:
    """Numbers that nobody used between the last one before this protocol, or § 1, and its own last one."""
    if not here:
        return []
    first = max((number for number in before if number < min(here)), default=0) + 1
    return [number for number in range(first, max(here)) if number not in here and number not in before]


def _contents(protocol: ProtocolFacts) -> Iterator[Finding]:
    for item in protocol.items:
        if item.kind != ItemKind.INFORMATION and not item.decision.strip():
            yield Finding(FindingCode.NO_DECISION, item.heading)
        for reference in item.unmotivated:
            yield Finding(FindingCode.DEVIATION_UNMOTIVATED, reference)


def _signers(protocol: ProtocolFacts) -> Iterator[Finding]:
    """Who is to sign: without them the paper has a line with no name."""
    if not protocol.chair:
        yield Finding(FindingCode.NO_CHAIR)
    if not protocol.secretary:
        yield Finding(FindingCode.NO_SECRETARY)


def _approval(protocol: ProtocolFacts) -> Iterator[Finding]:
    if not protocol.approval_expected:
        # Only a draft can be given one: said now, it needs no way back from completed.
        if protocol.approval_follows and not protocol.approvers:
            yield Finding(FindingCode.APPROVER_LATER)
        return
    if not protocol.approvers:
        yield Finding(FindingCode.NO_APPROVER)
    if not protocol.approved_on:
        yield Finding(FindingCode.NO_APPROVAL_DAY)
    elif protocol.approved_on < protocol.meeting_day:
        yield Finding(FindingCode.APPROVED_BEFORE_MEETING, protocol.approved_on)
