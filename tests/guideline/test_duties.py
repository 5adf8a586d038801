"""The year check from facts alone: a line for each rule and each yearly duty."""

from dataclasses import replace
from datetime import date

import pytest
from year_line import NOTHING, TODAY, deviation, line, status

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.duties import duties
from nsc_tui.guideline.duty import Choices, Reason
from nsc_tui.guideline.duty_facts import (
    DeviationFact,
    FocusAreaFact,
    PlanFact,
    ReportFact,
    RevisionFact,
    YearFacts,
)
from nsc_tui.guideline.rules import RULES, Modality
from nsc_tui.guideline.year_clocks import Status, YearBasis

WHOLE_PLAN = PlanFact("HP-2025-001", True, True, True, True, "2025-11-20 § 44")


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


def test_the_versions_on_record_show_that_the_guideline_exists() -> None:
    assert line("guideline_exists").evidence == ("0533/20 (0044/22)",)
    assert line("guideline_exists", YearFacts(versions=("2020-11-25",))).evidence == ("2020-11-25",)


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
