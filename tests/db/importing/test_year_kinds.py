import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from registers import written_once

from db.writing.importing.batches import Brought

Bring = Callable[..., Brought]
Refused = Callable[..., list[str]]

CONTACTS = "member|activity|contacted_at\nzahra@example.org|Toppmöte|2024-04-01"
YEAR = {
    "contacts": CONTACTS,
    "results": "contact|heading|text\nK-2024-001|methods|Vandringar\nK-2024-001|research|En studie",
    "focus-areas": "year|title|text|item\n2025|Torg|Platser|2025-03-12 § 1\n2025|Unga||\n2024|Torg||",
    "action-plans": "year|dated|focus_areas|item\n2025|2025-04|Torg / Unga|§ 2/2025",
    "reports": "recipient|dated|achieved|item\nTR|2025-03-12|Tre torg|2025-03-12 § 2\nKS|2025-06||",
    "dialogues": "date|theme|item\n2025-03-12|Torgen|2025-03-12 § 1",
    "spreading": "date|what|to|channel|activity\n2024-06|Lärdomar|Alla / Några|intranet|Toppmöte",
    "costs": "year|kind|amount|about|activity\n2024|fee|150000|yes|\n2024|travel|8450.50||Toppmöte",
    "documents": "title|from|to\nProgram|2022|2026\nPolicy||",
    "guideline-versions": "decided|dnr|reports|dialogues\n2025-12-01|0533/20|KS 2025-06|Torgen",
}


def ask(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


@pytest.fixture
def year(path: Path, approved: dict[str, str], bring_in: Bring) -> dict[str, str]:
    """A register that has an approved meeting and a row or two of every kind of the year."""
    written_once(path, "importing.year", lambda: bring_in(**YEAR))
    return dict(YEAR)


def test_the_year_comes_in_beside_an_approved_protocol_and_points_into_it(
    path: Path, year: dict[str, str]
) -> None:
    numbers = "SELECT f.title, i.number FROM focus_area f JOIN item i ON i.id = f.item_id"
    assert ask(path, numbers) == [("Torg", 1)]
    behind = "SELECT f.year, f.title FROM plan_basis b JOIN focus_area f ON f.id = b.focus_area_id"
    assert set(ask(path, behind)) == {(2025, "Torg"), (2025, "Unga")}
    rests = "SELECT r.recipient FROM version_basis b JOIN report r ON r.id = b.report_id"
    assert ask(path, rests) == [("KS",)]
    assert ask(path, "SELECT kind, amount, about FROM cost") == [
        ("fee", 15_000_000, 1),
        ("travel", 845_050, 0),
    ]
    assert ask(path, "SELECT told FROM spreading") == [("Alla\nNågra",)]


def test_the_year_again_adds_nothing(year: dict[str, str], bring_in: Bring) -> None:
    again = bring_in(**year)
    assert again.added == {}
    assert again.unchanged == {kind: table.count("\n") for kind, table in YEAR.items()}


@pytest.mark.parametrize(
    ("kind", "row", "heading", "there"),
    [
        ("results", "contact|heading|text\nK-2024-001|methods|Annat", "text", "Vandringar"),
        ("focus-areas", "year|title|text\n2025|Torg|Annat", "text", "Platser"),
        ("focus-areas", "year|title|item\n2025|Torg|2025-03-12 § 2", "item", "§ 1/2025"),
        ("action-plans", "year|dated\n2025|2025-05", "dated", "2025-04"),
        ("action-plans", "year|focus_areas\n2025|Unga", "focus_areas", "FO-2025-001 Torg"),
        ("reports", "recipient|dated|achieved\nTR|2025-03-12|Fyra", "achieved", "Tre torg"),
        ("dialogues", "date|theme|item\n2025-03-12|Torgen|§ 2/2025", "item", "§ 1/2025"),
        ("spreading", "date|what|to\n2024-06|Lärdomar|Alla", "to", "Alla|Några"),
        ("spreading", "date|what|activity\n2024-06|Lärdomar|Läger", "activity", "Toppmöte"),
        ("costs", "year|kind|amount|about\n2024|fee|150000|no", "about", "yes"),
        ("costs", "year|kind|amount|currency\n2024|fee|150000|EUR", "currency", "SEK"),
        ("costs", "year|kind|amount|activity\n2024|travel|8450.50|Läger", "activity", "Toppmöte"),
        ("documents", "title|to\nProgram|2025", "to", "2026"),
        ("guideline-versions", "decided|dnr\n2025-12-01|0044/22", "dnr", "0533/20"),
        ("guideline-versions", "decided|reports\n2025-12-01|R-2025-001", "reports", "R-2025-002"),
    ],
)
def test_a_row_of_a_known_key_that_disagrees_names_both(
    year: dict[str, str], refused: Refused, kind: str, row: str, heading: str, there: str
) -> None:
    (told,) = refused(**{kind: row})
    assert told.startswith(f"3 {kind}.csv, line 2, {heading}:")
    assert there in told


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("results", "contact|heading|text\nK-2024-001|angles|Annat"),
        ("focus-areas", "year|title\n2024|Unga"),
        ("action-plans", "year\n2024"),
        ("reports", "recipient|dated\nKS|2025-03-12"),
        ("dialogues", "date|theme\n2025-03-13|Torgen"),
        ("spreading", "date|what\n2024-07|Lärdomar"),
        ("costs", "year|kind|amount\n2024|fee|150000.50"),
        ("costs", "year|kind\n2024|fee"),
        ("documents", "title\nProgrammet"),
        ("guideline-versions", "decided\n2025-12-02"),
    ],
)
def test_a_row_of_another_key_is_another_record(
    year: dict[str, str], bring_in: Bring, kind: str, row: str
) -> None:
    assert bring_in(**{kind: row}).added == {kind: 1}


@pytest.mark.parametrize(
    ("kind", "row", "heading"),
    [
        ("results", "contact|heading|text\nK-2024-009|methods|x", "contact"),
        ("focus-areas", "year|title|item\n2026|Torg|2025-03-12 § 9", "item"),
        ("action-plans", "year|focus_areas\n2026|Torg", "focus_areas"),
        ("action-plans", "year|focus_areas\n2024|Unga", "focus_areas"),
        ("reports", "recipient|dated|item\nTR|2026|§ 9/2025", "item"),
        ("spreading", "date|what|activity\n2026|x|Ingen", "activity"),
        ("costs", "year|kind|activity\n2026|fee|Ingen", "activity"),
        ("guideline-versions", "decided|reports\n2026-01-01|R-2099-001", "reports"),
        ("guideline-versions", "decided|dialogues\n2026-01-01|Ingen", "dialogues"),
    ],
)
def test_what_a_row_names_must_be_there(
    year: dict[str, str], refused: Refused, kind: str, row: str, heading: str
) -> None:
    (told,) = refused(**{kind: row})
    assert told.startswith(f"3 {kind}.csv, line 2, {heading}:")


@pytest.mark.parametrize(
    ("named", "areas"),
    [
        ("Mer", {(2026, "Mer")}),
        ("FO-2024-001", {(2024, "Torg")}),
        ("Mer / FO-2025-002", {(2026, "Mer"), (2025, "Unga")}),
        ("", set()),
    ],
)
def test_a_plan_names_the_areas_of_its_year_by_title_and_others_by_reference(
    path: Path, year: dict[str, str], bring_in: Bring, named: str, areas: set[tuple[int, str]]
) -> None:
    bring_in(**{"focus-areas": "year|title\n2026|Mer", "action-plans": f"year|focus_areas\n2026|{named}"})
    sql = (
        "SELECT f.year, f.title FROM plan_basis b JOIN focus_area f ON f.id = b.focus_area_id"
        " JOIN action_plan p ON p.id = b.action_plan_id WHERE p.year = 2026"
    )
    assert set(ask(path, sql)) == areas


def test_two_titles_alike_in_one_year_are_told_apart_by_reference(
    year: dict[str, str], refused: Refused
) -> None:
    areas = "ref|year|title\nFO-1|2027|Lika\nFO-2|2027|Lika"
    (told,) = refused(**{"focus-areas": areas, "action-plans": "year|focus_areas\n2027|Lika"})
    assert "FO-2027-001 Lika" in told
    assert "FO-2027-002 Lika" in told


def test_rows_of_one_key_with_references_of_their_own_are_two_records(
    path: Path, year: dict[str, str], bring_in: Bring
) -> None:
    costs = (
        "ref|year|kind|amount|paid_by\nU-1|2023|travel|500|A\nU-2|2023|travel|500|B\nU-3|2023|travel|500|B"
    )
    assert bring_in(costs=costs).added == {"costs": 3}
    assert ask(path, "SELECT paid_by FROM cost WHERE year = 2023 ORDER BY id") == [("A",), ("B",), ("B",)]
    assert bring_in(costs=costs).unchanged == {"costs": 3}


def test_rows_of_one_key_without_references_are_one_record_told_twice(
    year: dict[str, str], refused: Refused, bring_in: Bring
) -> None:
    (told,) = refused(costs="year|kind|amount|paid_by\n2023|travel|500|A\n2023|travel|500|B")
    assert told.startswith("3 costs.csv, line 3, paid_by:")
    same = bring_in(costs="year|kind|amount|paid_by\n2023|travel|500|A\n2023|travel|500|A")
    assert (same.added, same.unchanged) == ({"costs": 1}, {"costs": 1})


def test_a_flawed_kind_is_told_once_and_not_by_those_that_name_it(
    year: dict[str, str], refused: Refused
) -> None:
    told = refused(
        **{
            "focus-areas": "year|title|item\n2026|Torg|§ 99/2026",
            "action-plans": "year|focus_areas\n2026|Torg",
        }
    )
    assert [line.split(":")[0] for line in told] == ["3 focus-areas.csv, line 2, item"]


def test_a_document_in_the_bin_keeps_its_title(year: dict[str, str], path: Path, refused: Refused) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE document SET binned_at = '2026-01-01T00:00:00.000Z' WHERE title = 'Policy'"
        )
    (told,) = refused(documents="title\nPolicy")
    assert told.startswith("3 documents.csv, line 2, title:")


@pytest.mark.parametrize(
    ("kind", "table", "column"),
    [
        ("costs", "year|kind|amount|currency\n2025|travel|100|kr", "currency"),
        ("documents", "title|from|to\nBudget|2025|2024", "to"),
        ("guideline-versions", "decided|revised\n2025-03-01|2025-02-28", "revised"),
        ("guideline-versions", "decided|in_force\n2025-03-01|2025-02-28", "in_force"),
        ("guideline-versions", "decided|in_force\n2025-03-01|2024", "in_force"),
    ],
)
def test_what_cannot_be_is_refused_in_its_column(
    year: dict[str, str], refused: Refused, kind: str, table: str, column: str
) -> None:
    (told,) = refused(**{kind: table})
    assert told.startswith(f"3 {kind}.csv, line 2, {column}:")


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        ("documents", "title|from|to\nBudget|2025|2025"),
        ("guideline-versions", "decided|revised|in_force\n2025-03-01|2025-03-01|2025-03-01"),
        ("guideline-versions", "decided|in_force\n2025-03-02|tills vidare"),
        ("guideline-versions", "decided|in_force\n2025-03-03|2025"),
    ],
)
def test_what_can_be_comes_in(year: dict[str, str], bring_in: Bring, kind: str, table: str) -> None:
    assert bring_in(**{kind: table}).added == {kind: 1}
