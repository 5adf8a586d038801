"""Was the secretary contacted before the participation (G14)?

The rule asks for contact, not permission, and its only limit is "before": instants are
compared, one minute before the start is in time and the start's own minute is late. What
an incomplete date leaves open is undecidable, never late, and nothing is judged against a
date that was not written.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nsc_tui.guideline import stockholm
from nsc_tui.guideline.dates import NEVER_SAID, When
from nsc_tui.guideline.metadata import EFFECTIVE_FROM
from nsc_tui.guideline.seats import (
    BINDING_ROLES,
    SeatHeld,
    certainly_covered,
    ended_before,
    may_hold,
)

CONTACT_RULE = "G14"


class Verdict(StrEnum):
    """What can be said of one contact; the values stand in JSON."""

    IN_TIME = "in_time"
    LATE = "late"
    NONE = "none"  # no contact
    CHECK = "check"  # the secretary decides
    UNDECIDABLE = "undecidable"
    NOT_BOUND = "not_bound"


class Reason(StrEnum):
    """Why a verdict is not a matter of comparing two times."""

    OTHER_ARRANGER = "other_arranger"
    DECIDED_NOT_BOUND = "decided_not_bound"
    NO_BINDING_SEAT = "no_binding_seat"
    BEFORE_GUIDELINE = "before_guideline"
    PARTNER_EVENT = "partner_event"
    SAME_DAY = "same_day"


class Notice(StrEnum):
    """A fact beside the verdict that the secretary should see; never a deviation."""

    NOT_BEGUN = "membership_not_begun"
    ENDED = "membership_ended"
    NOT_BEGUN_AT_CONTACT = "membership_not_begun_at_contact"
    ENDED_AT_CONTACT = "membership_ended_at_contact"
    BEFORE_GUIDELINE = "before_guideline"
    BEFORE_GUIDELINE_UNDECIDED = "before_guideline_undecided"
    CANCELLED = "activity_cancelled"


class ArrangedBy(StrEnum):
    """Whose event it is."""

    NSC = "nsc"
    PARTNER = "partner"  # Nordic Safe Cities holds a session at somebody else's event
    OTHER = "other"


class TookPart(StrEnum):
    """Whether the person took part."""

    YES = "yes"
    NO = "no"
    PART = "part"
    UNKNOWN = "unknown"


TOOK_PART = frozenset({TookPart.YES, TookPart.PART})
"""The answers that say that somebody took part, wholly or in part."""


class ActivityStatus(StrEnum):
    """What became of an activity."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ParticipationFacts:
    """What is known of one person's contact about one activity.

    `contacted_at` is the moment of contact, never that of entry. `own_first_day` replaces the
    activity's start where the person joined later. `bound` is the secretary's decision: False
    frees from G14 whoever arranged it, True settles a partner's event; True binds nobody to
    another network's event, nor a person without a binding seat.
    """

    activity_when: When
    arranged_by: ArrangedBy = ArrangedBy.NSC
    contacted_at: When | None = None
    own_first_day: When | None = None
    bound: bool | None = None
    seats: tuple[SeatHeld, ...] = ()
    took_part: TookPart = TookPart.UNKNOWN
    status: ActivityStatus = ActivityStatus.PLANNED
    bound_roles: frozenset[str] = BINDING_ROLES

    @property
    def participation(self) -> When:
        """When the person can have taken part: from their own first day, where stored."""
        if not self.own_first_day:
            return self.activity_when
        if self.own_first_day.day_known == self.activity_when.day_known is not None:
            return self.activity_when  # joined from the start, whose time may be known
        own, end = self.own_first_day.start, self.activity_when.end
        if own.first is None or end.last is None or end.last < own.first:
            return self.own_first_day
        return When(own, end)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, its rule, why (where times alone do not say), what to notice.

    `days` is the number of whole calendar days from contact to start, where both are known
    to the day: 12 is "12 days before", 0 the same day, negative after the start.
    """

    verdict: Verdict
    reason: Reason | None = None
    notices: tuple[Notice, ...] = ()
    days: int | None = None
    rule: str = CONTACT_RULE


def judge(facts: ParticipationFacts) -> Judgement:
    """The verdict on one contact (G14), from nothing but its facts."""
    start, contact = facts.participation, facts.contacted_at or NEVER_SAID
    notices = _notices(facts)
    days = lead_days(contact, start)
    if reason := _why_not_bound(facts):
        return Judgement(Verdict.NOT_BOUND, reason, notices, days)
    if facts.arranged_by is ArrangedBy.PARTNER and facts.bound is None:
        return Judgement(Verdict.CHECK, Reason.PARTNER_EVENT, notices, days)
    verdict = _compare(contact, start) if contact else Verdict.NONE
    return Judgement(verdict, Reason.SAME_DAY if verdict is Verdict.CHECK else None, notices, days)


def lead_days(contact: When, start: When) -> int | None:
    """Whole calendar days in Stockholm from contact to start; None where a day is not known."""
    if contact.day_known is None or start.day_known is None:
        return None
    return (start.day_known - contact.day_known).days


def guideline_in_force(start: When) -> bool | None:
    """Whether the guideline was decided when something began; None where that cannot be told."""
    in_force_from = stockholm.midnight(EFFECTIVE_FROM)
    if start.latest_start is not None and start.latest_start < in_force_from:
        return False
    return True if start.earliest_start is not None and start.earliest_start >= in_force_from else None


def certainly_bound(facts: ParticipationFacts) -> bool:
    """Whether the person held a binding seat at the start for certain, whatever the dates leave open."""
    binding = tuple(seat for seat in facts.seats if seat.role in facts.bound_roles)
    return certainly_covered(facts.participation, binding)


def _compare(contact: When, start: When) -> Verdict:
    if _surely_before(contact.latest_end, start.earliest_start):
        return Verdict.IN_TIME
    if _surely_not_before(contact.earliest_start, start.latest_start):
        return Verdict.LATE
    day = contact.day_known
    timed = contact.has_time and start.has_time
    if day is not None and day == start.day_known and day == contact.last_day_known and not timed:
        return Verdict.CHECK
    return Verdict.UNDECIDABLE


def _surely_before(contact: datetime | None, start: datetime | None) -> bool:
    return contact is not None and start is not None and contact < start


def _surely_not_before(contact: datetime | None, start: datetime | None) -> bool:
    return contact is not None and start is not None and contact >= start


def _why_not_bound(facts: ParticipationFacts) -> Reason | None:
    if facts.arranged_by is ArrangedBy.OTHER:
        return Reason.OTHER_ARRANGER
    if facts.bound is False:
        return Reason.DECIDED_NOT_BOUND
    if guideline_in_force(facts.participation) is False:
        return Reason.BEFORE_GUIDELINE
    return None if _seat_binds(facts) else Reason.NO_BINDING_SEAT


def _seat_binds(facts: ParticipationFacts) -> bool:
    """A binding seat that may be held then; or one at another time, unless a free one was held then."""
    held = [seat.role for seat in facts.seats if may_hold(seat, facts.participation)]
    roles = held or [seat.role for seat in facts.seats]
    return any(role in facts.bound_roles for role in roles)


def _notices(facts: ParticipationFacts) -> tuple[Notice, ...]:
    found = []
    in_force = guideline_in_force(facts.participation)
    if in_force is False:
        found.append(Notice.BEFORE_GUIDELINE)
    elif in_force is None:
        found.append(Notice.BEFORE_GUIDELINE_UNDECIDED)
    found += _membership_notices(facts)
    if facts.status is ActivityStatus.CANCELLED:
        found.append(Notice.CANCELLED)
    return tuple(found)


def _membership_notices(facts: ParticipationFacts) -> list[Notice]:
    """That no seat was held at the activity, or at the contact, though a binding one was at another time."""
    found = _outside(facts, facts.participation, Notice.NOT_BEGUN, Notice.ENDED)
    if facts.contacted_at:
        found += _outside(facts, facts.contacted_at, Notice.NOT_BEGUN_AT_CONTACT, Notice.ENDED_AT_CONTACT)
    return found


def _outside(facts: ParticipationFacts, when: When, not_begun: Notice, ended: Notice) -> list[Notice]:
    binding = [seat for seat in facts.seats if seat.role in facts.bound_roles]
    if not binding or any(may_hold(seat, when) for seat in facts.seats):
        return []
    return [ended if any(ended_before(seat, when) for seat in binding) else not_begun]
