"""Lines of taking part: deviations, activities told of, contacts, valuations, spreading, costs."""

from collections.abc import Iterator
from datetime import timedelta

from nsc_tui.guideline import stockholm
from nsc_tui.guideline.categories import CONTACT_CATEGORIES, Category
from nsc_tui.guideline.duty import Duty, Reason, Year, refs
from nsc_tui.guideline.duty_facts import ActivityFact
from nsc_tui.guideline.rules import Actor
from nsc_tui.guideline.verdict import Verdict
from nsc_tui.guideline.year_clocks import Status, until_due

_UNSURE = frozenset({Verdict.CHECK, Verdict.UNDECIDABLE})


def lines(of: Year) -> Iterator[Duty]:
    """The lines of taking part of a year."""
    yield from _deviations(of)
    yield _told(of)
    yield _contact(of)
    yield _valued(of)
    yield from _spread(of)
    yield _membership(of)
    yield _further_costs(of)


def _deviations(of: Year) -> Iterator[Duty]:
    """G07, two duties: each deviation is motivated, and stands with its motivation in a protocol.

    An open deviation is red at once; a motivated one has the year in which to reach a protocol.
    """
    every = of.facts.deviations
    motivated = tuple(each.ref for each in every if each.is_motivated)
    settled = tuple(each.ref for each in every if each.state.is_settled)
    open_ones = tuple(each.ref for each in every if not each.is_motivated)
    waiting = tuple(each.ref for each in every if not each.state.is_settled)
    reason = None if every else Reason.NO_OCCASION
    late = Category.D1 if of.today > of.year_end else None
    yield Duty(
        "G07",
        "deviations_motivated",
        Actor.NOT_NAMED,
        of.number,
        Status.MISSING if open_ones else Status.MET,
        evidence=motivated,
        lacking=open_ones,
        reason=reason,
        category=late if open_ones else None,
    )
    yield Duty(
        "G07",
        "deviations_minuted",
        Actor.SECRETARY,
        of.number,
        until_due(of.year_end, of.today) if waiting else Status.MET,
        due_on=of.year_end if every else None,
        evidence=settled,
        lacking=waiting,
        reason=reason,
        category=late if waiting else None,
    )


def _told(of: Year) -> Duty:
    """G12 gives no number: what the council was never told of is a reminder, never missing by itself."""
    excused = _recorded_at(of, Category.I1)
    lacking = tuple(
        each.ref
        for each in of.facts.activities
        if not each.is_told and each.ref not in excused and _soon(of, each)
    )
    return _reminder(
        of,
        ("G12", "activities_told", Actor.EXECUTIVE_OFFICE),
        evidence=tuple(each.ref for each in of.facts.activities if each.is_told),
        lacking=lacking,
        category=Category.I1,
        occasion=bool(of.facts.activities),
    )


def _soon(of: Year, activity: ActivityFact) -> bool:
    """Whether an activity begins within the days that the register has chosen, or has begun."""
    begins = activity.when.earliest_start
    if begins is None:
        return True
    return stockholm.local_day(begins) - timedelta(days=of.choices.told_days) <= of.today


def _contact(of: Year) -> Duty:
    """G14: nobody took part without contact before, but those whose deviation is recorded."""
    bound = [each for each in of.facts.participations if each.verdict is not Verdict.NOT_BOUND]
    proposed = [each for each in of.facts.proposals if each.category in CONTACT_CATEGORIES]
    unsure = tuple(each.ref for each in bound if each.verdict in _UNSURE)
    recorded = tuple(each.ref for each in of.facts.deviations if each.category in CONTACT_CATEGORIES)
    status = Status.UNDECIDABLE if unsure else Status.MET
    if proposed:
        status = Status.MISSING
    return Duty(
        "G14",
        "contact_before",
        Actor.MEMBER,
        of.number,
        status,
        evidence=refs(tuple(each.ref for each in bound if each.verdict is Verdict.IN_TIME), recorded),
        lacking=refs(*(each.about for each in proposed), unsure),
        reason=_reason_of_contact(status, bool(bound), bool(recorded)),
        category=proposed[0].category if proposed else None,
    )


def _reason_of_contact(status: Status, occasion: bool, recorded: bool) -> Reason | None:
    if status is Status.UNDECIDABLE:
        return Reason.PERSON_JUDGES
    if status is Status.MISSING:
        return None
    if recorded:
        return Reason.RECORDED
    return None if occasion else Reason.NO_OCCASION


def _valued(of: Year) -> Duty:
    """G16 is recorded, not policed."""
    lacking = tuple(each.ref for each in of.facts.activities if not each.is_valued)
    return Duty(
        "G16",
        "meetings_valued",
        Actor.OFFICIALS,
        of.number,
        Status.INFO if lacking else Status.MET,
        evidence=tuple(each.ref for each in of.facts.activities if each.is_valued),
        lacking=lacking,
        reason=Reason.NOT_POLICED if lacking else None if of.facts.activities else Reason.NO_OCCASION,
    )


def _spread(of: Year) -> Iterator[Duty]:
    """G22, two duties: to the operations concerned, and on the intranet. Whether enough, a person judges."""
    told = [each for each in of.facts.activities if each.has_outcome]
    excused = _recorded_at(of, Category.S1)
    for code, done in (
        ("spread_to_operations", [each.told_operations for each in told]),
        ("spread_on_intranet", [each.is_on_intranet for each in told]),
    ):
        yield _reminder(
            of,
            ("G22", code, Actor.EXECUTIVE_OFFICE),
            evidence=tuple(each.ref for each, met in zip(told, done, strict=True) if met),
            lacking=tuple(
                each.ref for each, met in zip(told, done, strict=True) if not met and each.ref not in excused
            ),
            category=Category.S1,
            occasion=bool(told),
        )


def _recorded_at(of: Year, category: Category) -> set[str]:
    """The activities for which a deviation of the kind is recorded: they need no reminder."""
    return {each.activity for each in of.facts.deviations if each.category is category and each.activity}


def _reminder(
    of: Year,
    what: tuple[str, str, Actor],
    *,
    evidence: tuple[str, ...],
    lacking: tuple[str, ...],
    category: Category,
    occasion: bool,
) -> Duty:
    rule, code, who = what
    return Duty(
        rule,
        code,
        who,
        of.number,
        Status.DUE if lacking else Status.MET,
        evidence=evidence,
        lacking=lacking,
        reason=Reason.REMINDER if lacking else None if occasion else Reason.NO_OCCASION,
        category=category if lacking else None,
    )


def _membership(of: Year) -> Duty:
    """G24: the membership within the office's budget; the amount is "about", so none is a breach."""
    paid = [each for each in of.facts.costs if each.is_membership]
    misplaced = tuple(each.ref for each in paid if each.on_office is False)
    unsaid = tuple(each.ref for each in paid if each.on_office is None)
    status = Status.MET if paid and not unsaid else Status.UNDECIDABLE
    if misplaced:
        status = Status.MISSING
    return Duty(
        "G24",
        "membership_cost",
        Actor.EXECUTIVE_OFFICE,
        of.number,
        status,
        evidence=tuple(each.ref for each in paid if each.on_office),
        lacking=misplaced + unsaid,
        reason=Reason.NO_RECORD if status is Status.UNDECIDABLE else None,
        category=Category.E1 if misplaced else None,
    )


def _further_costs(of: Year) -> Duty:
    """G26: further costs are the participant's own; those on the office may be its own people's."""
    proposed = [each for each in of.facts.proposals if each.category is Category.E1]
    recorded = tuple(each.ref for each in of.facts.deviations if each.category is Category.E1)
    costs = [each for each in of.facts.costs if not each.is_membership]
    unsure = tuple(each.ref for each in costs if each.on_office is not False)
    status = Status.UNDECIDABLE if unsure else Status.MET
    if proposed:
        status = Status.MISSING
    occasion = bool(costs or recorded or proposed)
    return Duty(
        "G26",
        "further_costs",
        Actor.PARTICIPANT,
        of.number,
        status,
        evidence=refs(tuple(each.ref for each in costs if each.on_office is False), recorded),
        lacking=refs(*(each.about for each in proposed), unsure),
        reason=_reason_of_costs(status, occasion, bool(recorded)),
        category=Category.E1 if proposed else None,
    )


def _reason_of_costs(status: Status, occasion: bool, recorded: bool) -> Reason | None:
    if status is Status.UNDECIDABLE:
        return Reason.PERSON_JUDGES
    if not occasion:
        return Reason.NO_OCCASION
    return Reason.RECORDED if recorded and status is Status.MET else None
