"""The year check from facts alone: a line for each rule and each yearly duty."""

from dataclasses import replace
from datetime import date

import pytest

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.guideline.duties import duties
from nsc_tui.guideline.duty import Choices, Duty, Reason
from nsc_tui.guideline.duty_facts import (
    ActivityFact,
    CostFact,
    DeviationFact,
    FocusAreaFact,
    ParticipationFact,
    PlanFact,
    ProposalFact,
    ReportFact,
    RevisionFact,
    YearFacts,
)
from nsc_tui.guideline.rules import RULES, Modality
from nsc_tui.guideline.verdict import Verdict
from nsc_tui.guideline.year_clocks import Status, YearBasis

TODAY = date(2026, 11, 22)
NOTHING = YearFacts()
WHOLE_PLAN = PlanFact("HP-2025-001", True, True, True, True, "2025-11-20 § 44")


def line(code: str, facts: YearFacts = NOTHING, year: int = 2025, today: date = TODAY) -> Duty:
    return next(each for each in duties(facts, year, today) if each.duty == code)


def status(code: str, facts: YearFacts = NOTHING, year: int = 2025, today: date = TODAY) -> Status:
    return line(code, facts, year, today).status


def deviation(
    ref: str = "AV-2025-001",
    state: DeviationState = DeviationState.OPEN,
    category: Category = Category.K1,
    duty: str = "",
    activity: str = "",
) -> DeviationFact:
    return DeviationFact(ref, category, state, state is not DeviationState.OPEN, duty, activity)


def report(ref: str = "R-2025-001", dated: str = "2025-03-12", results: bool = True) -> ReportFact:
    return ReportFact(ref, When.parse(dated), has_results=results, has_analysis=True, item="2025-03-12 § 4")


def test_every_rule_has_a_line_and_they_stand_in_its_order() -> None:
    lines = duties(NOTHING, 2026, TODAY)
    order = [rule.id for rule in RULES]
    assert list(dict.fromkeys(each.rule for each in lines if each.rule in order)) == order
    assert len({each.key for each in lines}) == len(lines)


def test_definitions_and_permissions_are_for_information() -> None:
    free = {rule.id for rule in RULES if rule.modality in (Modality.DEFINITION, Modality.PERMISSION)}
    assert {each.status for each in duties(NOTHING, 2026, TODAY) if each.rule in free} == {Status.INFO}


@pytest.mark.parametrize(
    ("year", "today", "judged"),
    [
        (2019, TODAY, False),
        (2020, TODAY, True),
        (2020, date(2020, 11, 24), False),
        (2020, date(2020, 11, 25), True),
    ],
)
def test_nothing_is_judged_before_the_decision(year: int, today: date, judged: bool) -> None:
    assert bool(duties(NOTHING, year, today)) is judged


YEARLY = (
    "focus_areas",
    "action_plan",
    "plan_rests_on_focus_areas",
    "plan_priorities",
    "plan_feedback_own",
    "plan_feedback_others",
    "report_tr",
    "report_analysis",
    "report_results",
)


@pytest.mark.parametrize("code", YEARLY)
@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2025, 12, 31), Status.DUE),
        (date(2026, 1, 1), Status.MISSING),
    ],
)
def test_a_yearly_duty_is_due_to_the_last_day_of_its_year(code: str, today: date, expected: Status) -> None:
    found = line(code, today=today)
    assert (found.status, found.due_on) == (expected, date(2025, 12, 31))


@pytest.mark.parametrize(
    ("code", "facts", "evidence"),
    [
        (
            "focus_areas",
            YearFacts(focus_areas=(FocusAreaFact("FO-2025-001", item="2025-03-12 § 5"),)),
            ("FO-2025-001", "2025-03-12 § 5"),
        ),
        ("focus_areas", YearFacts(focus_areas=(FocusAreaFact("FO-2025-001"),)), ("FO-2025-001",)),
        ("action_plan", YearFacts(plans=(WHOLE_PLAN,)), ("HP-2025-001", "2025-11-20 § 44")),
        ("action_plan", YearFacts(plans=(PlanFact("HP-2025-001"),)), ("HP-2025-001",)),
        ("plan_rests_on_focus_areas", YearFacts(plans=(WHOLE_PLAN,)), ("HP-2025-001",)),
        ("plan_priorities", YearFacts(plans=(WHOLE_PLAN,)), ("HP-2025-001",)),
        ("plan_feedback_own", YearFacts(plans=(WHOLE_PLAN,)), ("HP-2025-001",)),
        ("plan_feedback_others", YearFacts(plans=(WHOLE_PLAN,)), ("HP-2025-001",)),
        ("report_tr", YearFacts(reports_tr=(report(),)), ("R-2025-001", "2025-03-12 § 4")),
        ("report_analysis", YearFacts(reports_tr=(report(),)), ("R-2025-001",)),
        ("report_results", YearFacts(reports_tr=(report(),)), ("R-2025-001",)),
    ],
)
def test_what_meets_a_yearly_duty_is_its_evidence(
    code: str, facts: YearFacts, evidence: tuple[str, ...]
) -> None:
    found = line(code, facts)
    assert (found.status, found.evidence, found.category) == (Status.MET, evidence, None)


@pytest.mark.parametrize(
    ("part", "code", "category"),
    [
        ("has_focus_areas", "plan_rests_on_focus_areas", Category.H1),
        ("has_priorities", "plan_priorities", Category.H2),
        ("has_feedback_own", "plan_feedback_own", Category.H2),
        ("has_feedback_others", "plan_feedback_others", Category.H2),
    ],
)
def test_a_plan_that_lacks_a_part_or_an_audience(part: str, code: str, category: Category) -> None:
    facts = YearFacts(plans=(replace(WHOLE_PLAN, **{part: False}),))  # type: ignore[arg-type]
    found = line(code, facts)
    assert (found.status, found.lacking, found.category) == (Status.MISSING, ("HP-2025-001",), category)
    assert status("action_plan", facts) is Status.MET


def test_without_a_plan_there_is_one_deviation_to_record() -> None:
    lines = [each for each in duties(NOTHING, 2025, TODAY) if each.rule in ("G18", "G19", "G20")]
    assert [each.category for each in lines] == [Category.H1, None, None, None, None]


@pytest.mark.parametrize(
    ("today", "expected"), [(date(2025, 3, 11), Status.DUE), (date(2025, 3, 12), Status.MET)]
)
def test_a_report_counts_from_its_day(today: date, expected: Status) -> None:
    assert status("report_tr", YearFacts(reports_tr=(report(),)), today=today) is expected


def test_a_report_without_results_names_itself() -> None:
    facts = YearFacts(reports_tr=(report(results=False),))
    found = line("report_results", facts)
    assert (found.status, found.lacking, found.category) == (Status.MISSING, ("R-2025-001",), Category.R3)


def test_the_report_to_the_executive_board_carries_its_readings() -> None:
    found = line("report_ks", year=2026)
    assert (found.status, found.due_on, found.category) == (
        Status.MISSING,
        date(2026, 2, 21),
        Category.R2,
    )
    assert [(reading.name.value, reading.due_on.isoformat()) for reading in found.readings] == [
        ("revision", "2026-02-21"),
        ("decision", "2026-11-25"),
    ]


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


def test_the_versions_on_record_show_that_the_guideline_exists() -> None:
    assert line("guideline_exists").evidence == ("0533/20 (0044/22)",)
    assert line("guideline_exists", YearFacts(versions=("2020-11-25",))).evidence == ("2020-11-25",)


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


@pytest.mark.parametrize(
    ("reports", "dialogues", "expected"),
    [
        ((), (), Status.MISSING),
        (("R-1",), (), Status.MISSING),
        ((), ("D-1",), Status.MISSING),
        (("R-1",), ("D-1",), Status.MET),
    ],
)
def test_g30_a_revision_rests_on_both(
    reports: tuple[str, ...], dialogues: tuple[str, ...], expected: Status
) -> None:
    facts = YearFacts(revisions=(RevisionFact("2025-05-01", date(2025, 5, 1), reports, dialogues),))
    found = line("revision_basis", facts)
    assert (found.status, found.evidence) == (expected, reports + dialogues)
    assert status("revision_basis", facts, 2024) is Status.MET


@pytest.mark.parametrize(
    ("areas", "expected"),
    [
        ((), Status.UNDECIDABLE),
        ((FocusAreaFact("FO-1", True),), Status.MET),
        ((FocusAreaFact("FO-1", True), FocusAreaFact("FO-2")), Status.UNDECIDABLE),
    ],
)
def test_g10_is_never_missing_by_itself(areas: tuple[FocusAreaFact, ...], expected: Status) -> None:
    assert status("steering_documents", YearFacts(focus_areas=areas)) is expected


@pytest.mark.parametrize(
    "recorded",
    [
        deviation(category=Category.F1, duty="focus_areas:2025"),
        deviation(category=Category.OTHER, duty="focus_areas:2025"),
        deviation(category=Category.F1),
    ],
)
def test_a_line_whose_deviation_is_recorded_does_not_ask_again(recorded: DeviationFact) -> None:
    found = line("focus_areas", YearFacts(deviations=(recorded,)))
    assert (found.status, found.category) == (Status.MISSING, None)
    assert (found.evidence, found.reason) == (("AV-2025-001",), Reason.RECORDED)


def test_a_deviation_from_another_line_leaves_this_one_asking() -> None:
    found = line("focus_areas", YearFacts(deviations=(deviation(category=Category.F1, duty="other:2025"),)))
    assert (found.category, found.evidence) == (Category.F1, ())


@pytest.mark.parametrize(
    ("year", "on", "expected"),
    [
        (2022, True, []),
        (2023, False, [Status.OFF] * 4),
        (2023, True, [Status.DUE] * 4),
    ],
)
def test_the_laws_duties_are_reminders_that_are_off_until_asked_for(
    year: int, on: bool, expected: list[Status]
) -> None:
    lines = duties(NOTHING, year, TODAY, Choices(law_reminders=on))
    found = [each for each in lines if each.rule.startswith("Lag")]
    assert [each.status for each in found] == expected
    assert [each.rule for each in found] == [
        f"Lag (2023:196) {section} §" for section in (4, 5, 6, 10)
    ] * bool(expected)


@pytest.mark.parametrize(
    ("today", "expected"), [(date(2026, 11, 24), Status.DUE), (date(2026, 11, 25), Status.MISSING)]
)
def test_the_year_can_run_from_the_decision(today: date, expected: Status) -> None:
    lines = duties(NOTHING, 2025, today, Choices(basis=YearBasis.DECISION))
    assert next(each.status for each in lines if each.duty == "report_tr") is expected
    assert next(each.due_on for each in lines if each.duty == "focus_areas") == date(2025, 12, 31)
