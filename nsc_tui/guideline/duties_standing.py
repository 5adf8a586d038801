"""Lines of what holds until further notice: definitions, permissions, that council and guideline exist."""

from collections.abc import Iterator

from nsc_tui.guideline.duty import Duty, Reason, Year, refs
from nsc_tui.guideline.metadata import REGISTRY_NUMBERS
from nsc_tui.guideline.rules import RULES
from nsc_tui.guideline.year_clocks import Status

_WHO = {rule.id: rule.who for rule in RULES}

# Rules with nothing to meet, and the code of their line.
_INFO = {
    "G03": "covered_operations",
    "G04": "members_addressed",
    "G08": "purpose",
    "G09": "goal",
    "G11": "standing_focus",
    "G13": "may_take_part",
    "G15": "whole_city",
    "G21": "engagement_accounted",
    "G23": "other_channels",
    "G25": "membership_covers",
    "G27": "coordination",
    "G35": "knowledge_exchange",
    "G36": "research",
    "G37": "clear_guideline",
}


def lines(of: Year) -> Iterator[Duty]:
    """The standing lines of a year."""
    evidence = _info_evidence(of)
    for rule, code in _INFO.items():
        reason = Reason.COVERED_BY_G28 if rule == "G21" else None
        yield Duty(
            rule, code, _WHO[rule], of.number, Status.INFO, evidence=evidence.get(rule, ()), reason=reason
        )
    yield _council_exists(of)
    yield Duty(
        "G06",
        "guideline_exists",
        _WHO["G06"],
        of.number,
        Status.MET,
        evidence=of.facts.versions or (REGISTRY_NUMBERS,),
    )
    yield _steering_documents(of)
    yield _membership_tied(of)


def _info_evidence(of: Year) -> dict[str, tuple[str, ...]]:
    facts = of.facts
    reports = (*facts.reports_tr, *(each for each in facts.reports_ks if each.dated.year == of.number))
    return {
        "G03": facts.covered,
        "G09": facts.results,
        "G11": tuple(area.ref for area in facts.focus_areas),
        "G13": tuple(each.ref for each in facts.participations),
        "G21": refs(tuple(report.ref for report in reports)),
        "G23": facts.other_channels,
        "G25": tuple(cost.ref for cost in facts.costs if cost.is_membership),
        "G36": facts.research,
    }


def _council_exists(of: Year) -> Duty:
    known = bool(of.facts.meetings) or of.facts.seats_held
    return Duty(
        "G05",
        "council_exists",
        _WHO["G05"],
        of.number,
        Status.MET if known else Status.UNDECIDABLE,
        evidence=of.facts.meetings,
        reason=None if known else Reason.NO_RECORD,
    )


def _membership_tied(of: Year) -> Duty:
    """That the membership is tied to the council: told by what was paid for it or taken part in."""
    paid = tuple(cost.ref for cost in of.facts.costs if cost.is_membership)
    evidence = refs(paid, tuple(each.ref for each in of.facts.participations))
    return Duty(
        "G31",
        "membership_tied",
        _WHO["G31"],
        of.number,
        Status.MET if evidence else Status.UNDECIDABLE,
        evidence=evidence,
        reason=None if evidence else Reason.NO_RECORD,
    )


def _steering_documents(of: Year) -> Duty:
    """G10: each focus area names what it rests on; whether it does is for a person to judge."""
    areas = of.facts.focus_areas
    based = bool(areas) and all(area.has_basis for area in areas)
    return Duty(
        "G10",
        "steering_documents",
        _WHO["G10"],
        of.number,
        Status.MET if based else Status.UNDECIDABLE,
        evidence=tuple(area.ref for area in areas if area.has_basis),
        lacking=tuple(area.ref for area in areas if not area.has_basis),
        reason=None if based else Reason.PERSON_JUDGES,
    )
