"""The lines of the year check that come from taking part, and from the deviations it led to."""

from dataclasses import replace
from datetime import date

import pytest
from year_line import deviation, line, status

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.guideline.duty import Reason
from nsc_tui.guideline.duty_facts import (
    ActivityFact,
    CostFact,
    ParticipationFact,
    ProposalFact,
    YearFacts,
)
from nsc_tui.guideline.verdict import Verdict
from nsc_tui.guideline.year_clocks import Status


@pytest.mark.parametrize(
    ("state", "motivated", "minuted"),
    [
        (DeviationState.OPEN, Status.MISSING, Status.MISSING),
        (DeviationState.MOTIVATED, Status.MET, Status.MISSING),
        (DeviationState.IN_DRAFT, Status.MET, Status.MISSING),
        (DeviationState.MINUTED, Status.MET, Status.MET),
        (DeviationState.CHANGED_AFTER_MINUTING, Status.MET, Status.MISSING),
    ],
)
def test_g07_puts_two_duties_on_every_deviation(
    state: DeviationState, motivated: Status, minuted: Status
) -> None:
    facts = YearFacts(deviations=(deviation(state=state),))
    assert status("deviations_motivated", facts) is motivated
    assert status("deviations_minuted", facts) is minuted


def test_a_motivated_deviation_has_its_year_to_reach_a_protocol() -> None:
    facts = YearFacts(deviations=(deviation(state=DeviationState.MOTIVATED),))
    assert status("deviations_minuted", facts, today=date(2025, 12, 31)) is Status.DUE


@pytest.mark.parametrize(("today", "category"), [(date(2025, 12, 31), None), (date(2026, 1, 1), Category.D1)])
def test_an_open_deviation_is_red_at_once_and_a_deviation_itself_after_its_year(
    today: date, category: Category | None
) -> None:
    found = line("deviations_motivated", YearFacts(deviations=(deviation(),)), today=today)
    assert (found.status, found.category, found.lacking) == (Status.MISSING, category, ("AV-2025-001",))


@pytest.mark.parametrize("code", ["deviations_motivated", "deviations_minuted", "contact_before"])
def test_without_an_occasion_a_duty_is_met_and_says_so(code: str) -> None:
    found = line(code)
    assert (found.status, found.reason) == (Status.MET, Reason.NO_OCCASION)


@pytest.mark.parametrize(
    ("verdicts", "proposed", "expected"),
    [
        ((Verdict.IN_TIME,), (), Status.MET),
        ((Verdict.IN_TIME, Verdict.CHECK), (), Status.UNDECIDABLE),
        ((Verdict.UNDECIDABLE,), (), Status.UNDECIDABLE),
        ((Verdict.NOT_BOUND,), (), Status.MET),
        ((Verdict.CHECK, Verdict.NONE), (Category.K1,), Status.MISSING),
        ((Verdict.LATE,), (Category.K2,), Status.MISSING),
        ((Verdict.IN_TIME,), (Category.E1,), Status.MET),
    ],
)
def test_g14_over_the_years_contacts(
    verdicts: tuple[Verdict, ...], proposed: tuple[Category, ...], expected: Status
) -> None:
    facts = YearFacts(
        participations=tuple(ParticipationFact(f"K-{n}", each) for n, each in enumerate(verdicts)),
        proposals=tuple(ProposalFact(each, ("K-9", "A-1")) for each in proposed),
    )
    assert status("contact_before", facts) is expected


def test_g14_is_met_again_when_the_deviation_is_recorded() -> None:
    facts = YearFacts(
        participations=(ParticipationFact("K-1", Verdict.NONE),), deviations=(deviation(activity="A-1"),)
    )
    found = line("contact_before", facts)
    assert (found.status, found.evidence, found.reason) == (
        Status.MET,
        ("AV-2025-001",),
        Reason.RECORDED,
    )


def untold(when: str) -> YearFacts:
    return YearFacts(activities=(ActivityFact("A-1", When.parse(when)),))


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2026-12-22", Status.DUE),  # thirty days from today
        ("2026-12-23", Status.MET),
        ("2026", Status.DUE),
        ("", Status.DUE),
        ("2026-01-15", Status.DUE),
    ],
)
def test_g12_reminds_of_what_the_council_was_never_told(when: str, expected: Status) -> None:
    found = line("activities_told", untold(when), year=2026)
    assert found.status is expected
    assert found.due_on is None


def test_g12_is_never_missing_by_itself() -> None:
    found = line("activities_told", untold("2021-05-01"), year=2021)
    assert (found.status, found.reason, found.category) == (Status.DUE, Reason.REMINDER, Category.I1)


def test_g12_is_met_by_telling_or_by_a_recorded_deviation() -> None:
    told = YearFacts(activities=(ActivityFact("A-1", When.parse("2025-05-01"), is_told=True),))
    assert line("activities_told", told).evidence == ("A-1",)
    excused = replace(untold("2025-05-01"), deviations=(deviation(category=Category.I1, activity="A-1"),))
    assert status("activities_told", excused) is Status.MET


def test_g16_is_recorded_not_policed() -> None:
    assert status("meetings_valued", untold("2025-05-01")) is Status.INFO
    valued = YearFacts(activities=(ActivityFact("A-1", When.parse("2025-05-01"), is_valued=True),))
    assert status("meetings_valued", valued) is Status.MET


@pytest.mark.parametrize(
    ("outcome", "operations", "intranet", "expected"),
    [
        (False, False, False, (Status.MET, Status.MET)),
        (True, False, False, (Status.DUE, Status.DUE)),
        (True, True, False, (Status.MET, Status.DUE)),
        (True, False, True, (Status.DUE, Status.MET)),
        (True, True, True, (Status.MET, Status.MET)),
    ],
)
def test_g22_reminds_of_an_outcome_that_was_not_spread(
    outcome: bool, operations: bool, intranet: bool, expected: tuple[Status, Status]
) -> None:
    activity = ActivityFact(
        "A-1",
        When.parse("2022-10-24"),
        has_outcome=outcome,
        told_operations=operations,
        is_on_intranet=intranet,
    )
    facts = YearFacts(activities=(activity,))
    found = status("spread_to_operations", facts, 2022), status("spread_on_intranet", facts, 2022)
    assert found == expected


@pytest.mark.parametrize(
    ("costs", "expected"),
    [
        ((), Status.UNDECIDABLE),
        ((CostFact("U-1", True, True),), Status.MET),
        ((CostFact("U-1", True, None),), Status.UNDECIDABLE),
        ((CostFact("U-1", True, False),), Status.MISSING),
    ],
)
def test_g24_the_membership_is_borne_by_the_office(costs: tuple[CostFact, ...], expected: Status) -> None:
    assert status("membership_cost", YearFacts(costs=costs)) is expected


@pytest.mark.parametrize(
    ("on_office", "proposed", "expected"),
    [
        (False, False, Status.MET),
        (True, False, Status.UNDECIDABLE),  # it may be the office's own people
        (None, False, Status.UNDECIDABLE),
        (False, True, Status.MISSING),
    ],
)
def test_g26_further_costs_are_the_participants(
    on_office: bool | None, proposed: bool, expected: Status
) -> None:
    proposals = (ProposalFact(Category.E1, ("K-1", "A-1")),) if proposed else ()
    facts = YearFacts(costs=(CostFact("U-1", False, on_office),), proposals=proposals)
    assert status("further_costs", facts) is expected
