"""What a participation gave and the guideline's year, as lists read them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from registers import written_once
from small_council import Council, Writing

from db.reading import (
    action_plans,
    activities,
    contacts,
    costs,
    deviations,
    dialogues,
    documents,
    focus_areas,
    guideline_versions,
    reports,
    results,
    spreading,
)
from db.reading.door import Door
from db.reading.search import everything
from db.reading.window import Ask, Listing
from db.writing import action_plans as writing_plans
from db.writing import activities as writing_activities
from db.writing import contacts as writing_contacts
from db.writing import costs as writing_costs
from db.writing import deviations as writing_deviations
from db.writing import dialogues as writing_dialogues
from db.writing import documents as writing_documents
from db.writing import focus_areas as writing_areas
from db.writing import guideline_versions as writing_versions
from db.writing import items as writing_items
from db.writing import meetings as writing_meetings
from db.writing import reports as writing_reports
from db.writing import results as writing_results
from db.writing import spreading as writing_spreading

Read = Callable[..., tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Year:
    contact: int
    area: int
    plan: int
    report: int
    dialogue: int
    cost: int
    version: int
    item: int


@pytest.fixture
def year(path: Path, council: Council, writing: Writing) -> Year:
    return written_once(path, "reading.year", lambda: _year(council, writing))


def _year(council: Council, writing: Writing) -> Year:
    with writing() as act:
        meeting = writing_meetings.plan(act, writing_meetings.MeetingDetails(held_on="2025-03-12"))
        item = writing_items.add_numbered(
            act, meeting.key, writing_items.ItemDetails(heading="Fokusområden", decision="Torg.")
        )
        contact = writing_contacts.log(
            act,
            writing_contacts.ContactDetails(
                person=council.zahra, activity=council.summit, contacted_at="2024-10-01"
            ),
        ).key
        for heading in ("research", "methods"):
            writing_results.note(
                act, writing_results.ResultDetails(contact=contact, heading=heading, text=f"Om {heading}")
            )
        area, other = (
            writing_areas.add(act, writing_areas.FocusAreaDetails(year=2025, title=title, item=item)).key
            for title in ("Torg", "Örat mot marken")
        )
        earlier = writing_areas.add(act, writing_areas.FocusAreaDetails(year=2024, title="Torg")).key
        plan = writing_plans.add(
            act, writing_plans.ActionPlanDetails(year=2025, focus_areas=(other, area, earlier), item=item)
        ).key
        report = writing_reports.add(
            act, writing_reports.ReportDetails(recipient="KS", dated="2025-06", made_by="Avdelningen")
        ).key
        writing_reports.add(act, writing_reports.ReportDetails(recipient="TR", dated="2025-03-12", item=item))
        dialogue = writing_dialogues.add(
            act, writing_dialogues.DialogueDetails(held_on="2025-05", theme="Torgen")
        ).key
        writing_spreading.add(
            act,
            writing_spreading.SpreadingDetails(
                what="Lärdomar", happened="2024-11-08", told="Alla\nNågra", activity=council.summit
            ),
        )
        cost = writing_costs.add(
            act, writing_costs.CostDetails(year=2024, kind="travel", amount=845_050, activity=council.summit)
        ).key
        writing_costs.add(
            act, writing_costs.CostDetails(year=2025, kind="fee", amount=15_000_000, about=True)
        )
        writing_costs.add(act, writing_costs.CostDetails(year=2025, kind="advice"))
        writing_documents.add(act, writing_documents.DocumentDetails(title="Ålder och torg", to_year=2026))
        writing_documents.add(act, writing_documents.DocumentDetails(title="Program"))
        version = writing_versions.add(
            act,
            writing_versions.VersionDetails(
                decided="2025-12-01", dnr="0533/20", reports=(report,), dialogues=(dialogue,)
            ),
        )
    return Year(contact, area, plan, report, dialogue, cost, version, item)


def _listing(module: Any) -> Listing[Any]:
    """The list that the screens count and cut windows from."""
    (listing,) = (each for each in vars(module).values() if isinstance(each, Listing))
    return listing


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("read", "field", "values"),
    [
        (results.rows, "heading", ["methods", "research"]),
        (focus_areas.rows, "ref", ["FO-2024-001", "FO-2025-001", "FO-2025-002"]),
        (action_plans.rows, "ref", ["HP-2025-001"]),
        (reports.rows, "ref", ["R-2025-002", "R-2025-001"]),
        (dialogues.rows, "theme", ["Torgen"]),
        (spreading.rows, "to", [("Alla", "Några")]),
        (costs.rows, "amount", ["8450.50", "150000", ""]),
        (documents.rows, "title", ["Program", "Ålder och torg"]),
        (guideline_versions.rows, "ref", ["2025-12-01"]),
    ],
)
def test_each_list_has_its_own_order(door: Door, read: Read, field: str, values: list[object]) -> None:
    assert [getattr(row, field) for row in read(door)] == values


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("module", "order"),
    [
        (module, order)
        for module, listing in (
            (results, results.RESULTS),
            (focus_areas, focus_areas.FOCUS_AREAS),
            (action_plans, action_plans.ACTION_PLANS),
            (reports, reports.REPORTS),
            (dialogues, dialogues.DIALOGUES),
            (spreading, spreading.SPREADING),
            (costs, costs.COSTS),
            (documents, documents.DOCUMENTS),
            (guideline_versions, guideline_versions.GUIDELINE_VERSIONS),
        )
        for order in listing.orders
    ],
)
def test_every_order_gives_every_record_and_windows_put_together_are_the_list(
    door: Door, module: Any, order: str
) -> None:
    rising = module.rows(door, Ask(order=order))
    windows = [module.rows(door, Ask(order=order, offset=n, limit=1)) for n in range(len(rising))]
    assert [row for window in windows for row in window] == list(rising)
    assert len(rising) == _listing(module).count(door) > 0
    assert list(module.rows(door, Ask(order=order, descending=True))) == list(reversed(rising))
    assert all(module.one(door, row.key) == row for row in rising)


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("read", "since", "until", "count"),
    [
        (results.rows, date(2024, 10, 1), date(2024, 10, 1), 2),
        (results.rows, date(2024, 10, 2), None, 0),
        (focus_areas.rows, date(2025, 1, 1), date(2025, 12, 31), 2),
        (focus_areas.rows, date(2024, 1, 1), date(2024, 12, 31), 1),
        (focus_areas.rows, date(2025, 1, 2), None, 0),
        (action_plans.rows, date(2024, 1, 1), date(2024, 12, 31), 0),
        (reports.rows, date(2025, 3, 12), date(2025, 3, 12), 1),
        (reports.rows, date(2025, 3, 13), date(2025, 12, 31), 1),
        (dialogues.rows, date(2025, 1, 1), date(2025, 4, 30), 0),
        (spreading.rows, date(2024, 11, 8), date(2024, 11, 8), 1),
        (costs.rows, date(2025, 1, 1), date(2025, 12, 31), 2),
        (costs.rows, None, date(2024, 12, 31), 1),
        (guideline_versions.rows, date(2025, 12, 1), date(2025, 12, 1), 1),
        (guideline_versions.rows, date(2025, 12, 2), None, 0),
    ],
)
def test_a_span_holds_what_begins_in_it(
    door: Door, read: Read, since: date | None, until: date | None, count: int
) -> None:
    assert len(read(door, Ask(since=since, until=until))) == count


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("module", "words", "count"),
    [
        (results, "research", 2),  # found by their contact, which holds both texts
        (results, "zahra københavn", 2),
        (results, "omar", 0),
        (focus_areas, "torg 2025", 1),
        (reports, "ks", 1),
        (costs, "toppmöte", 1),
        (documents, "alder", 1),
        (guideline_versions, "0533/20", 1),
    ],
)
def test_words_filter_the_list_and_its_count(door: Door, module: Any, words: str, count: int) -> None:
    assert len(module.rows(door, Ask(words=words))) == _listing(module).count(door, Ask(words=words)) == count


def test_what_belongs_together_is_found_from_both_sides(door: Door, council: Council, year: Year) -> None:
    (plan,) = action_plans.of_focus_area(door, year.area)
    assert plan.focus_areas == ("FO-2024-001", "Torg", "Örat mot marken")
    assert [area.year for area in focus_areas.of_plan(door, plan.key)] == [2024, 2025, 2025]
    assert [area.title for area in focus_areas.of_year(door, 2025)] == ["Torg", "Örat mot marken"]
    assert action_plans.of_year(door, 2024) == ()
    (version,) = guideline_versions.resting_on_report(door, year.report)
    assert guideline_versions.resting_on_dialogue(door, year.dialogue) == (version,)
    assert (version.reports, version.dialogues) == (("R-2025-001",), ("D-2025-001",))
    assert [each.key for each in reports.behind_version(door, version.key)] == [year.report]
    assert [each.key for each in dialogues.behind_version(door, version.key)] == [year.dialogue]
    assert [each.item for each in reports.of_item(door, year.item)] == ["2025-03-12 § 1"]
    assert len(focus_areas.of_item(door, year.item)) == 2
    assert len(action_plans.of_item(door, year.item)) == 1
    assert dialogues.of_item(door, year.item) == ()
    assert len(spreading.of_activity(door, council.summit)) == 1
    assert [cost.key for cost in costs.of_activity(door, council.summit)] == [year.cost]
    assert [each.heading for each in results.of_contact(door, year.contact)] == ["methods", "research"]
    assert results.of_activity(door, council.summit) == results.of_contact(door, year.contact)


@pytest.mark.parametrize(
    ("read", "ref"),
    [
        (focus_areas.named, "FO-2025-001"),
        (action_plans.named, "HP-2025-001"),
        (reports.named, "R-2025-001"),
        (dialogues.named, "D-2025-001"),
        (spreading.named, "S-2024-001"),
        (costs.named, "U-2024-001"),
        (documents.named, "Program"),
        (guideline_versions.named, "2025-12-01"),
    ],
)
def test_a_record_is_found_by_its_reference_and_by_no_other(
    door: Door, year: Year, read: Callable[[Door, str], Any], ref: str
) -> None:
    assert read(door, ref).ref == ref
    assert read(door, f"{ref}9") is None
    assert ref in {hit.ref for hit in everything(door, ref)}


def test_the_results_of_a_binned_contact_are_in_no_list(door: Door, writing: Writing, year: Year) -> None:
    with writing() as act:
        writing_contacts.discard(act, year.contact)
    assert results.rows(door) == ()
    assert results.count(door) == 0
    assert results.of_contact(door, year.contact) == ()


def test_what_is_binned_is_no_basis_any_more(door: Door, writing: Writing, year: Year) -> None:
    with writing() as act:
        writing_areas.discard(act, year.area)
        writing_reports.discard(act, year.report)
    (plan,) = action_plans.rows(door)
    assert plan.focus_areas == ("FO-2024-001", "Örat mot marken")
    assert guideline_versions.rows(door)[0].reports == ()


def test_a_deviation_says_which_cost_and_duty_it_is_about(door: Door, writing: Writing, year: Year) -> None:
    with writing() as act:
        writing_deviations.record(
            act,
            writing_deviations.DeviationDetails(category="E1", what="Fel part betalade", cost=year.cost),
        )
        writing_deviations.record(
            act, writing_deviations.DeviationDetails(category="R1", what="Ingen rapport", duty="G28:2024")
        )
    (about_cost,) = deviations.of_cost(door, year.cost)
    assert (about_cost.cost, about_cost.cost_key, about_cost.duty) == ("U-2024-001", year.cost, "")
    assert [each.duty for each in deviations.rows(door)] == ["", "G28:2024"]


def test_a_title_that_two_activities_bear_is_written_by_reference(
    door: Door, council: Council, writing: Writing, year: Year
) -> None:
    assert contacts.rows(door)[0].activity_named == "Toppmöte"
    with writing() as act:
        twin = writing_activities.add(
            act, writing_activities.ActivityDetails(title="Toppmöte", happens="2025")
        ).key
    (signing,) = activities.parts_of(door, council.summit)
    assert (signing.part_of, signing.part_of_named) == ("Toppmöte", "A-2024-001")
    for row in (contacts.rows(door)[0], spreading.rows(door)[0], costs.rows(door)[0]):
        assert (row.activity, row.activity_named) == ("Toppmöte", "A-2024-001")
    assert costs.rows(door)[-1].activity_named == ""
    with writing() as act:
        writing_activities.discard(act, twin)
    assert costs.rows(door)[0].activity_named == "Toppmöte"
