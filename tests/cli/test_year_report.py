"""Every number of the reports can be found in the lists, for any year of the samples and the demo."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from calling import Call
from recounting import Listed, Recount, unordered
from registers import living_year

from db.reading.door import Door
from db.reading.statistics.material import year_material
from db.reading.statistics.presence import presence

TODAY = "2026-11-22"


def lists(call: Call) -> Listed:
    """The objects of a list; each list is called for once."""
    asked: dict[tuple[str, ...], list[dict[str, Any]]] = {}

    def listed(*words: str) -> list[dict[str, Any]]:
        if words not in asked:
            answer = call("list", *words, "--json", "--today", TODAY)
            assert answer.code == 0, answer.said
            asked[words] = json.loads(answer.out)
        return asked[words]

    return listed


def made(call: Call, report: str, year: int, target: Path) -> dict[str, Any]:
    answer = call("export", report, "--year", year, "--today", TODAY, "-o", target, "--overwrite")
    assert answer.code == 0, answer.said
    found: dict[str, Any] = json.loads(target.read_bytes())
    return found


def recounted(listed: Listed, year: int) -> Recount:
    return Recount(listed, year, date.fromisoformat(TODAY))


@pytest.fixture(params=["samples", "demo"])
def held(
    request: pytest.FixtureRequest, register: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, range]:
    """A register, and the years that it holds something of."""
    if request.param == "samples":
        return register, range(2021, 2027)
    path = living_year(tmp_path)
    monkeypatch.setenv("NSC_TUI_FILE", str(path))
    return path, range(2025, 2028)


def test_every_number_can_be_counted_anew_from_the_lists(
    call: Call, held: tuple[Path, range], tmp_path: Path
) -> None:
    path, years = held
    listed, totals = lists(call), []
    for year in years:
        counts = made(call, "year-report", year, tmp_path / "made.json")["counts"]
        anew = recounted(listed, year)
        assert unordered(counts) == unordered(anew.counts()), year
        totals.append(counts["participations"]["total"])
        with Door(path) as door:
            found = presence(year_material(door, year, anew.today))
            names = dict(door.fetch("SELECT id, coalesce(email, '') FROM person"))
        assert {names[each.person_key]: (each.present, each.held) for each in found} == anew.presence()
    assert totals in ([0, 1, 1, 2, 0, 0], [0, 18, 0])


def test_three_years_side_by_side_are_the_same_counts(
    call: Call, held: tuple[Path, range], tmp_path: Path
) -> None:
    last = held[1][-2]
    three = made(call, "ks-report", last, tmp_path / "three.json")
    alone = [made(call, "year-report", year, tmp_path / "one.json") for year in range(last - 2, last + 1)]
    assert [each["year"] for each in three["years"]] == [last - 2, last - 1, last]
    assert [each["counts"] for each in three["years"]] == [each["counts"] for each in alone]


@pytest.mark.usefixtures("register")
def test_the_records_stand_as_in_the_lists(call: Call, tmp_path: Path) -> None:
    listed = lists(call)
    report = made(call, "year-report", 2022, tmp_path / "made.json")
    assert report["costs"] == listed("costs", "--year", "2022")
    assert report["spreading"] == listed("spreading", "--year", "2022")
    assert report["results"] == listed("results")
    (taken,) = report["participations"]
    assert taken == {
        "member": "asa.oberg-stahl@example.org",
        "organisation": "Kommunstyrelsen",
        "activity": "Nordic Safe Cities Annual Summit 2022",
        "when": "2022-10-24/2022-10-25",
        "quarter": 4,
        "verdict": "in_time",
        "days": 14,
        "contacts": ["K-2022-001"],
    }
    three = made(call, "ks-report", 2025, tmp_path / "three.json")
    assert three["reports"] == listed("reports")
    assert three["dialogues"] == listed("dialogues")


@pytest.mark.usefixtures("register")
@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["year-report", "--year", "2025"], "2025_trygghetsradet_underlag-avrapportering.pdf"),
        (["year-report", "--today", "2026-11-22"], "2026_trygghetsradet_underlag-avrapportering.pdf"),
        (["ks-report", "--year", "2025"], "2023-2025_trygghetsradet_underlag-kommunstyrelsen.pdf"),
    ],
)
def test_the_name_says_the_years(call: Call, tmp_path: Path, words: list[str], name: str) -> None:
    assert call("export", *words).out == f"{tmp_path / name}\n"
