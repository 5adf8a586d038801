"""The tables of the guideline's year: written, linked, found."""

import sqlite3
from pathlib import Path

import pytest
from written_council import seat_a_council

from db.checks import Refused
from db.writing import (
    action_plans,
    costs,
    dialogues,
    documents,
    focus_areas,
    guideline_versions,
    reports,
    results,
    spreading,
)
from db.writing.pen import Pen


def _refs(path: Path, word: str) -> set[str]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT ref FROM search_record WHERE exact LIKE ?", (f"%{word}%",))
        return {ref for (ref,) in rows}


def test_everything_of_a_year_is_written_and_found(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        area = focus_areas.add(
            act, focus_areas.FocusAreaDetails(year=2026, title="Trygga torg", item=council.item)
        )
        plan = action_plans.add(
            act,
            action_plans.ActionPlanDetails(year=2026, priorities="Platssamverkan", focus_areas=(area.key,)),
        )
        report = reports.add(
            act, reports.ReportDetails(recipient="TR", dated="2026-03-12", achieved="Tre torg")
        )
        dialogue = dialogues.add(act, dialogues.DialogueDetails(held_on="2026-03", theme="Torgens framtid"))
        spread = spreading.add(
            act,
            spreading.SpreadingDetails(
                what="Lärdomar om torg", happened="2026-11-08", channel="intranet", activity=council.activity
            ),
        )
        cost = costs.add(act, costs.CostDetails(year=2026, kind="fee", amount=15_000_000, about=True))
        documents.add(act, documents.DocumentDetails(title="Program om torg", to_year=2026))
        results.note(
            act, results.ResultDetails(contact=council.contact, heading="methods", text="Vandringar på torg")
        )
        guideline_versions.add(
            act,
            guideline_versions.VersionDetails(
                decided="2026-05-01", reports=(report.key,), dialogues=(dialogue.key,)
            ),
        )
    assert (area.ref, plan.ref, report.ref, dialogue.ref, spread.ref, cost.ref) == (
        "FO-2026-001", "HP-2026-001", "R-2026-001", "D-2026-001", "S-2026-001", "U-2026-001",
    )  # fmt: skip
    assert _refs(path, "torg") == {
        "FO-2026-001", "HP-2026-001", "R-2026-001", "D-2026-001", "S-2026-001", "Program om torg",
        "K-2026-001",
    }  # fmt: skip
    assert "S-2026-001" in _refs(path, "köpenhamn")


def test_a_plan_lets_go_of_a_focus_area_and_takes_another(pen: Pen, path: Path) -> None:
    seat_a_council(pen)
    with pen.act("test") as act:
        one, two = (
            focus_areas.add(act, focus_areas.FocusAreaDetails(year=2026, title=title)).key
            for title in ("Ett", "Två")
        )
        plan = action_plans.add(act, action_plans.ActionPlanDetails(year=2026, focus_areas=(one,))).key
        action_plans.change(act, plan, action_plans.ActionPlanDetails(year=2026, focus_areas=(two,)))
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT focus_area_id FROM plan_basis").fetchall() == [(two,)]


def test_a_result_noted_again_replaces_the_first_and_an_empty_one_takes_it_away(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)

    def note(text: str) -> list[tuple[str]]:
        with pen.act("test") as act:
            results.note(act, results.ResultDetails(contact=council.contact, heading="angles", text=text))
        with sqlite3.connect(path) as connection:
            return connection.execute("SELECT wording FROM result").fetchall()

    assert note("Först") == [("Först",)]
    assert note("Sedan") == [("Sedan",)]
    assert note("") == []


def test_a_report_goes_to_the_council_or_the_executive_board(pen: Pen) -> None:
    seat_a_council(pen)
    with pytest.raises(Refused) as refusal, pen.act("test") as act:
        reports.add(act, reports.ReportDetails(recipient="KF", dated="2026-03-12"))
    assert refusal.value.field == "recipient"
