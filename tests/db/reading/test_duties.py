"""The year check over a real register: which facts count in which year, and what shows them."""

from collections.abc import Callable
from datetime import date

import pytest
from small_council import Council, Writing

from db.reading.door import Door
from db.reading.duties import rows
from db.writing import (
    action_plans,
    activities,
    costs,
    deviations,
    dialogues,
    focus_areas,
    guideline_versions,
    meetings,
    reports,
    results,
    settings,
    spreading,
)
from nsc_tui.guideline.duty import Duty

Log = Callable[..., str]
TODAY = date(2026, 11, 22)


def line(door: Door, code: str, year: int = 2024, today: date = TODAY) -> Duty:
    return next(each for each in rows(door, year, today) if each.duty == code)


def shown(duty: Duty) -> tuple[str, tuple[str, ...]]:
    return duty.status.value, duty.evidence


def test_an_empty_register_has_a_line_for_everything_and_fails_at_nothing(door: Door) -> None:
    lines = rows(door, 2026, TODAY)
    assert {each.status.value for each in lines} == {"met", "due", "missing", "undecidable", "off", "info"}
    assert [each.duty for each in lines if each.status.value == "missing"] == ["report_ks"]
    assert rows(door, 2019, TODAY) == ()


def test_focus_areas_and_plan_count_in_the_year_they_apply_to(door: Door, writing: Writing) -> None:
    with writing() as act:
        area = focus_areas.add(act, focus_areas.FocusAreaDetails(year=2024, title="Torg", basis="Budget"))
        plan = action_plans.ActionPlanDetails(
            year=2024, dated="2023-11-01", priorities="Torg", feedback_own="Möten", focus_areas=(area.key,)
        )
        action_plans.add(act, plan)
    assert shown(line(door, "focus_areas")) == ("met", ("FO-2024-001",))
    assert shown(line(door, "steering_documents")) == ("met", ("FO-2024-001",))
    assert shown(line(door, "action_plan")) == ("met", ("HP-2024-001",))
    assert shown(line(door, "plan_rests_on_focus_areas")) == ("met", ("HP-2024-001",))
    assert shown(line(door, "plan_feedback_own")) == ("met", ("HP-2024-001",))
    assert line(door, "plan_feedback_others").lacking == ("HP-2024-001",)
    assert line(door, "action_plan", 2023).status.value == "missing"
    with writing() as act:
        focus_areas.discard(act, area.key)
    assert line(door, "focus_areas").status.value == "missing"
    assert line(door, "plan_rests_on_focus_areas").status.value == "missing"


@pytest.mark.parametrize(
    ("dated", "year"), [("2023-12-31", 2023), ("2024-01-01", 2024), ("2024-12-31", 2024), ("2024", 2024)]
)
def test_a_report_counts_in_the_year_it_was_given(
    door: Door, writing: Writing, dated: str, year: int
) -> None:
    with writing() as act:
        details = reports.ReportDetails(recipient="TR", dated=dated, period="2022", achieved="Tre metoder")
        ref = reports.add(act, details).ref
    met = [y for y in (2022, 2023, 2024, 2025) if line(door, "report_tr", y).status.value == "met"]
    assert met == [year]
    assert line(door, "report_results", year).evidence == (ref,)
    assert line(door, "report_analysis", year).lacking == (ref,)
    assert line(door, "report_ks", year).evidence == ()


def test_a_report_to_the_executive_board_names_its_paragraph(door: Door, writing: Writing) -> None:
    with writing() as act:
        details = reports.ReportDetails(recipient="KS", dated="2026-06-10", paragraph="KS 2026-06-10 § 512")
        reports.add(act, details)
    found = line(door, "report_ks", 2026)
    assert shown(found) == ("met", ("R-2026-001", "KS 2026-06-10 § 512"))
    assert [(each.name.value, str(each.due_on)) for each in found.readings] == [
        ("revision", "2026-02-21"),
        ("decision", "2026-11-25"),
        ("last_report", "2029-06-10"),
    ]
    assert shown(line(door, "report_tr", 2026)) == ("due", ())


def test_the_register_chooses_its_reading_of_the_clock(door: Door, writing: Writing) -> None:
    assert str(line(door, "report_ks", 2026).due_on) == "2026-02-21"
    with writing() as act:
        settings.set_values(act, {"ks_clock": "decision", "law_reminders": "1", "told_threshold_days": "5"})
    found = line(door, "report_ks", 2026)
    assert (found.status.value, str(found.due_on)) == ("due", "2026-11-25")
    assert line(door, "law_plan", 2026).status.value == "due"
    with writing() as act:
        settings.set_values(act, {"ks_clock": "på måfå"})
    assert str(line(door, "report_ks", 2026).due_on) == "2026-02-21"


@pytest.mark.parametrize(
    ("happened", "year"),
    [("2023-12-31", 2023), ("2024-01-01", 2024), ("2024", 2024), ("", date.today().year)],
)
def test_a_deviation_counts_in_the_year_it_happened_or_was_recorded(
    door: Door, writing: Writing, happened: str, year: int
) -> None:
    with writing() as act:
        details = deviations.DeviationDetails(category="annat", what="Något", happened=happened, council=True)
        ref = deviations.record(act, details).ref
    found = [y for y in range(2021, year + 2) if line(door, "deviations_motivated", y).lacking]
    assert found == [year]
    assert line(door, "deviations_minuted", year).lacking == (ref,)


def test_nothing_of_before_the_decision_counts(door: Door, writing: Writing) -> None:
    with writing() as act:
        for happened in ("2020-11-24", "2020-11-25"):
            deviations.record(
                act,
                deviations.DeviationDetails(category="annat", what="Något", happened=happened, council=True),
            )
    assert line(door, "deviations_motivated", 2020).lacking == ("AV-2020-002",)


def test_contacts_count_in_the_year_of_the_activity(door: Door, council: Council, log: Log) -> None:
    in_time = log(council.zahra, council.summit, "2023-12-30", took_part="yes")
    log(council.asa, council.summit, "", took_part="no")
    assert shown(line(door, "contact_before")) == ("met", (in_time,))
    assert line(door, "contact_before", 2023).reason is not None
    missed = log(council.asa, council.signing, "", took_part="yes")
    found = line(door, "contact_before")
    assert (found.status.value, found.lacking) == ("missing", (missed, "A-2024-002"))
    dateless = log(council.zahra, council.webinar, "2025-02-01", took_part="yes")
    assert line(door, "contact_before", 2025).lacking == (dateless,)


def test_told_valued_and_spread(door: Door, council: Council, log: Log, writing: Writing) -> None:
    assert line(door, "activities_told").lacking == ("A-2024-001", "A-2024-002")
    ref = log(council.zahra, council.signing, "2024-10-01", took_part="yes")
    assert line(door, "spread_on_intranet").reason is not None
    with writing() as act:
        key = act.session.connection().exec_driver_sql("SELECT id FROM contact").scalar()
        assert isinstance(key, int)
        results.note(act, results.ResultDetails(contact=key, heading="research", text="En studie"))
        told = activities.ActivityDetails(
            title="Toppmöte", happens="2024-10-24/2024-10-25", told_on="2024-03-12", lessons="Många"
        )
        activities.change(act, council.summit, told)
    assert shown(line(door, "activities_told")) == ("due", ("A-2024-001",))
    assert line(door, "meetings_valued").evidence == ("A-2024-001",)
    assert shown(line(door, "research")) == ("info", (ref,))
    assert line(door, "spread_to_operations").lacking == ("A-2024-002",)
    with writing() as act:  # spread for the summit, which the signing was part of
        for channel in ("intranet", "operation", "podden"):
            details = spreading.SpreadingDetails(
                what="Lärdomar", happened="2024-11-08", channel=channel, activity=council.summit
            )
            spreading.add(act, details)
    assert shown(line(door, "spread_to_operations")) == ("met", ("A-2024-002",))
    assert shown(line(door, "spread_on_intranet")) == ("met", ("A-2024-002",))
    assert shown(line(door, "other_channels")) == ("info", ("S-2024-003",))


@pytest.mark.parametrize(
    ("kind", "paid_by", "code", "status"),
    [
        ("fee", " stadsledningskontoret", "membership_cost", "met"),
        ("advice", "Polisen", "membership_cost", "missing"),
        ("seminar", "", "membership_cost", "undecidable"),
        ("travel", "Polisen", "further_costs", "met"),
        ("lodging", "Stadsledningskontoret", "further_costs", "undecidable"),
    ],
)
def test_costs_by_their_bearer(
    door: Door, writing: Writing, kind: str, paid_by: str, code: str, status: str
) -> None:
    with writing() as act:
        costs.add(act, costs.CostDetails(year=2024, kind=kind, amount=15_000_000, paid_by=paid_by))
    assert line(door, code).status.value == status


@pytest.mark.parametrize(("with_dialogue", "status"), [(False, "missing"), (True, "met")])
def test_a_revision_names_what_it_rests_on(
    door: Door, writing: Writing, with_dialogue: bool, status: str
) -> None:
    with writing() as act:
        report = reports.add(act, reports.ReportDetails(recipient="KS", dated="2025-05-02"))
        dialogue = dialogues.add(act, dialogues.DialogueDetails(held_on="2025-03-12", theme="Torg"))
        details = guideline_versions.VersionDetails(
            decided="2020-11-25",
            revised="2025-05-01",
            reports=(report.key,),
            dialogues=(dialogue.key,) if with_dialogue else (),
        )
        guideline_versions.add(act, details)
    found = line(door, "revision_basis", 2025)
    assert (found.status.value, found.evidence[0]) == (status, "R-2025-001")
    assert line(door, "guideline_exists", 2025).evidence == ("2020-11-25",)
    assert [each.name.value for each in line(door, "report_ks", 2025).readings][-1] == "revision_recorded"


def test_the_council_exists_where_it_met_or_seats_were_held(
    door: Door, council: Council, writing: Writing
) -> None:
    assert shown(line(door, "council_exists", 2022)) == ("undecidable", ())
    assert shown(line(door, "council_exists", 2023)) == ("met", ())
    with writing() as act:
        meetings.plan(act, meetings.MeetingDetails(held_on="2022-03-12"))
    assert shown(line(door, "council_exists", 2022)) == ("met", ("2022-03-12",))


def test_a_deviation_recorded_from_a_line_stands_there_as_evidence(door: Door, writing: Writing) -> None:
    with writing() as act:
        details = deviations.DeviationDetails(
            category="F1", what="Inga fokusområden", happened="2024", council=True, duty="focus_areas:2024"
        )
        deviations.record(act, details)
    found = line(door, "focus_areas")
    assert (found.status.value, found.evidence, found.category) == ("missing", ("AV-2024-001",), None)
    assert line(door, "focus_areas", 2023).category is not None
