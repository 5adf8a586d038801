"""The deviations that the facts call for and nobody has recorded.

They are proposed, never created: the secretary decides. What is not certain is not proposed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nsc_tui.guideline.categories import CONTACT_CATEGORIES, Category, rule_of
from nsc_tui.guideline.names import folded
from nsc_tui.guideline.verdict import (
    TOOK_PART,
    ActivityStatus,
    ArrangedBy,
    ParticipationFacts,
    Verdict,
    certainly_bound,
    guideline_in_force,
    judge,
)

_DEPARTS = frozenset({Verdict.NONE, Verdict.LATE})


class Why(StrEnum):
    """Why a deviation is proposed; the words are in nsc_tui.language.proposals."""

    NO_CONTACT = "no_contact"
    CONTACT_LATE = "contact_late"
    COST_ON_COORDINATOR = "cost_on_coordinator"


@dataclass(frozen=True, slots=True)
class Participation:
    """One row of the contact log for one activity.

    `ref` is the row's reference; `person` and `activity` are whatever names them uniquely;
    `part_of` are the activities that it is part of, nearest first. `paid_by` bears the further
    costs and `organisations` are those the person comes from, written alike.
    """

    ref: str
    person: str
    activity: str
    facts: ParticipationFacts
    part_of: tuple[str, ...] = ()
    paid_by: str = ""
    organisations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recorded deviation, and the contact's reference or the person and activity it is about."""

    category: Category
    contact: str = ""
    person: str = ""
    activity: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A deviation to record: its category and rule, the references it is about, and why.

    `about` begins with the contact rows (a late one for what the activity is part of among them)
    and ends with the activity. `days` counts from contact to start where both are known
    (negative: after the start); `paid_by` is set with E1.
    """

    category: Category
    rule: str
    about: tuple[str, ...]
    person: str
    activity: str
    why: Why
    days: int | None = None
    paid_by: str = ""


def propose(
    participations: Sequence[Participation], recorded: Sequence[Recorded], coordinator: str
) -> tuple[Proposal, ...]:
    """K1, K2 (G14) and E1 (G26) that nobody has recorded, in the order of `participations`.

    `coordinator` is the name of the co-ordinating office, written as in `paid_by`.
    """
    contacts = _contact_proposals(participations, recorded)
    costs = _cost_proposals(participations, recorded, coordinator)
    return (*contacts, *costs)


def _contact_proposals(
    participations: Sequence[Participation], recorded: Sequence[Recorded]
) -> Iterator[Proposal]:
    """One a person and activity that took part, unless some row of theirs leaves it in doubt."""
    by_person: dict[str, list[Participation]] = {}
    for row in participations:
        by_person.setdefault(row.person, []).append(row)
    seen: set[tuple[str, str]] = set()
    for row in participations:
        key = (row.person, row.activity)
        if key in seen or not _took_part_under_the_rule(row.facts):
            continue
        seen.add(key)
        proposal = _contact_proposal(row, by_person[row.person])
        if proposal and not _is_recorded(proposal, CONTACT_CATEGORIES, recorded):
            yield proposal


def _contact_proposal(row: Participation, of_person: Iterable[Participation]) -> Proposal | None:
    """`row` itself is always among the rows that bear on it."""
    bearing = [other for other in of_person if other.activity in (row.activity, *row.part_of)]
    judged = [(other, judge(other.facts)) for other in bearing]
    if any(judgement.verdict not in _DEPARTS for _, judgement in judged):
        return None
    late = [(other, judgement) for other, judgement in judged if judgement.verdict is Verdict.LATE]
    category, why = (Category.K2, Why.CONTACT_LATE) if late else (Category.K1, Why.NO_CONTACT)
    refs = [other.ref for other in bearing if other.activity == row.activity]
    refs += [other.ref for other, _ in late]
    return Proposal(
        category,
        rule_of(category) or "",
        (*dict.fromkeys(filter(None, refs)), row.activity),
        row.person,
        row.activity,
        why,
        max((judgement.days for _, judgement in late if judgement.days is not None), default=None),
    )


def _took_part_under_the_rule(facts: ParticipationFacts) -> bool:
    return _took_part_in_force(facts) and certainly_bound(facts)


def _took_part_in_force(facts: ParticipationFacts) -> bool:
    return (
        facts.took_part in TOOK_PART
        and facts.status is not ActivityStatus.CANCELLED
        and guideline_in_force(facts.participation) is True
    )


def _cost_proposals(
    participations: Sequence[Participation], recorded: Sequence[Recorded], coordinator: str
) -> Iterator[Proposal]:
    """G26 holds for whoever took part in what Nordic Safe Cities arranges, member or not."""
    for row in participations:
        if _cost_is_misplaced(row, coordinator):
            proposal = Proposal(
                Category.E1,
                rule_of(Category.E1) or "",
                (*filter(None, (row.ref,)), row.activity),
                row.person,
                row.activity,
                Why.COST_ON_COORDINATOR,
                paid_by=row.paid_by,
            )
            if not _is_recorded(proposal, frozenset({Category.E1}), recorded):
                yield proposal


def _cost_is_misplaced(row: Participation, coordinator: str) -> bool:
    """A person whose organisation is not known gives no ground for a proposal."""
    by_the_network = row.facts.arranged_by is ArrangedBy.NSC or (
        row.facts.arranged_by is ArrangedBy.PARTNER and row.facts.bound is True
    )
    office = folded(coordinator)
    return (
        by_the_network
        and _took_part_in_force(row.facts)
        and bool(office)
        and folded(row.paid_by) == office
        and bool(row.organisations)
        and office not in map(folded, row.organisations)
    )


def _is_recorded(proposal: Proposal, categories: frozenset[Category], recorded: Sequence[Recorded]) -> bool:
    return any(
        deviation.category in categories
        and (
            (bool(deviation.contact) and deviation.contact in proposal.about)
            or (deviation.person, deviation.activity) == (proposal.person, proposal.activity)
            or (_is_of_the_activity(deviation) and deviation.activity == proposal.activity)
        )
        for deviation in recorded
    )


def _is_of_the_activity(deviation: Recorded) -> bool:
    """Costs put on the wrong party can be recorded of an organisation or the council, for an activity."""
    return deviation.category is Category.E1 and not deviation.contact and not deviation.person
