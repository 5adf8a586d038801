"""The action plan on paper and as data: every part has its heading, one that is missing says so."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pdfua
import pytest
from letterheads import HEAD
from registers import living_year

from db.reading.door import Door
from exports.action_plan import WholePlan, plan_json, plans_of_year
from exports.paper.documents.action_plan import action_plan
from nsc_tui.language.faults import ExitCode, Fault

Read = Callable[[bytes], Any]
PARTS = [
    "Prioriterade frågor",
    "Återföring till egna organisationen",
    "Återföring till andra i staden",
    "Fokusområden bakom planen",
]


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with Door(living_year(tmp_path_factory.mktemp("plan"))) as opened:
        yield opened


@pytest.fixture
def whole(door: Door) -> WholePlan:
    (found,) = plans_of_year(door, 2026)
    return found


def test_each_part_stands_under_a_heading_of_its_own(whole: WholePlan, read: Read) -> None:
    document = read(action_plan([whole], 2026, HEAD).content).document
    assert document.texts("H1") == ["Handlingsplan 2026"]
    assert document.texts("H2") == PARTS
    for text in (whole.plan.priorities, whole.plan.feedback_own, whole.plan.feedback_others):
        assert text in document.texts("P")
    assert "Saknas" not in document.text


def test_the_focus_areas_say_where_they_were_adopted(whole: WholePlan, read: Read) -> None:
    assert [area.item for area in whole.focus_areas] == ["", "2026-02-25 § 4"]
    document = read(action_plan([whole], 2026, HEAD).content).document
    _, *rows = [row.texts("TH", "TD") for row in document.all("TR")]
    assert [(row[0], row[-1]) for row in rows] == [
        ("FO-2026-001", "ingen § är antecknad"),
        ("FO-2026-002", "2026-02-25 § 4"),
    ]
    assert rows[1][1] == "Tryggt nattliv Lärdomar från Bergen och Aarhus prövas lokalt."


@pytest.mark.parametrize(
    ("part", "rule"), [("priorities", "G19"), ("feedback_own", "G20"), ("feedback_others", "G20")]
)
def test_a_part_that_is_missing_says_so_under_its_heading(
    whole: WholePlan, read: Read, part: str, rule: str
) -> None:
    blank: Any = {part: " "}
    lacking = whole._replace(plan=replace(whole.plan, **blank))
    document = read(action_plan([lacking], 2026, HEAD).content).document
    assert document.texts("H2") == PARTS
    assert [text for text in document.texts("P") if text.startswith("Saknas.")] == [
        f"Saknas. Enligt riktlinjen ({rule}) ska planen ha den här delen."
    ]
    assert lacking.missing == (part,)


def test_a_plan_that_rests_on_nothing_says_so(whole: WholePlan, read: Read) -> None:
    lacking = whole._replace(focus_areas=())
    aloud = read(action_plan([lacking], 2026, HEAD).content).aloud
    assert "Enligt riktlinjen (G18) är fokusområdena ett av planens underlag." in aloud
    assert lacking.missing == ("focus_areas",)


def test_several_plans_stand_each_by_itself(whole: WholePlan, read: Read, tmp_path: Path) -> None:
    other = whole._replace(plan=replace(whole.plan, ref="HP-2026-002", dated="", item="2026-02-25 § 5"))
    content = action_plan([whole, other], 2026, HEAD).content
    document = read(content).document
    assert document.texts("H2") == ["HP-2026-001", "HP-2026-002"]
    assert document.texts("H3") == PARTS * 2
    assert "Året har 2 planer. Varje plan står för sig." in document.texts("P")
    path = tmp_path / "plan.pdf"
    path.write_bytes(content)
    assert [finding.message for finding in pdfua.validate(str(path)).findings] == []


def test_a_focus_area_of_another_year_is_told_apart(whole: WholePlan, read: Read) -> None:
    older = whole._replace(focus_areas=(replace(whole.focus_areas[0], year=2025),))
    aloud = read(action_plan([older], 2026, HEAD).content).aloud
    assert "Strategisk samverkan i lokalt perspektiv (för 2025)" in aloud


def test_in_english(whole: WholePlan, read: Read) -> None:
    document = read(action_plan([whole], 2026, HEAD, "en").content).document
    assert document.texts("H1") == ["Action plan 2026"]
    assert document.texts("H2")[1:3] == ["Feedback to the own organisation", "Feedback to others in the city"]


def test_as_data_it_has_the_focus_areas_whole_and_what_is_missing(whole: WholePlan) -> None:
    (made,) = json.loads(plan_json([whole._replace(plan=replace(whole.plan, feedback_own=""))]))
    assert made["ref"] == "HP-2026-001"
    assert made["missing"] == ["feedback_own"]
    assert [area["item"] for area in made["focus_areas"]] == ["", "2026-02-25 § 4"]


def test_a_year_without_a_plan_is_refused_and_says_what_to_do(door: Door) -> None:
    with pytest.raises(Fault) as refused:
        plans_of_year(door, 2024)
    assert refused.value.code is ExitCode.BAD_INPUT
    assert "2024 har ingen handlingsplan" in str(refused.value)
