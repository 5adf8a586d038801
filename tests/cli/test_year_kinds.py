"""Results and the guideline's year on the command line."""

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from calling import SAMPLES, Call

pytestmark = pytest.mark.usefixtures("register")

KINDS = (
    "results", "focus-areas", "action-plans", "reports", "dialogues", "spreading", "costs", "documents",
    "guideline-versions",
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_says_what_the_sample_says_in_each_form(call: Call, kind: str) -> None:
    with (SAMPLES / f"{kind}.csv").open(encoding="utf-8") as file:
        given = list(csv.DictReader(file, delimiter=";"))
    objects = json.loads(call("list", kind, "--json").out)
    rows = list(
        csv.DictReader(StringIO(call("list", kind, "--csv").out.removeprefix("\ufeff")), delimiter=";")
    )
    assert len(objects) == len(given)
    assert list(objects[0]) == list(rows[0]) == ["ref", *given[0]]
    assert [sorted(row.items()) for row in _without_ref(rows)] == sorted(sorted(row.items()) for row in given)
    assert len(call("list", kind).out.splitlines()) == len(given) + 1


def _without_ref(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    found = [{name: value for name, value in row.items() if name != "ref"} for row in rows]
    return sorted(found, key=lambda row: sorted(row.items()))


def test_amounts_and_years_are_numbers_several_values_lists_and_what_is_not_known_null(call: Call) -> None:
    fee, travel = json.loads(call("list", "costs", "--json").out)
    assert (fee["ref"], fee["year"], fee["amount"], fee["about"]) == ("U-2022-001", 2022, 150000, "yes")
    assert (travel["amount"], travel["activity"]) == (8450, "Nordic Safe Cities Annual Summit 2022")
    (plan,) = json.loads(call("list", "action-plans", "--json").out)
    assert plan["focus_areas"] == ["Strategisk samverkan i lokalt perspektiv", "Trygga digitala miljöer"]
    documents = json.loads(call("list", "documents", "--json").out)
    assert [(each["from"], each["to"]) for each in documents][:3] == [
        (2022, 2026),
        (None, 2025),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("written", "amount", "cell"),
    [
        ("8450,50", 8450.5, "8450.50"),
        ("8 450.5", 8450.5, "8450.50"),
        ("150 000", 150000, "150000"),
        ("0", 0, "0"),
        ("", None, ""),
    ],
)
def test_an_amount_goes_in_and_out(
    call: Call, tmp_path: Path, written: str, amount: float | None, cell: str
) -> None:
    table = tmp_path / "costs.csv"
    table.write_text(f"year;kind;amount\n2024;lodging;{written}\n", encoding="utf-8")
    assert call("import", "costs", table).code == 0
    (cost,) = json.loads(call("list", "costs", "--year", "2024", "--json").out)
    assert cost["amount"] == amount
    (row,) = csv.DictReader(
        StringIO(call("list", "costs", "--year", "2024", "--csv").out.removeprefix("\ufeff")), delimiter=";"
    )
    assert row["amount"] == cell


@pytest.mark.parametrize(
    ("kind", "heading", "row"),
    [
        ("costs", "amount", "2024;fee;150.000"),
        ("costs", "amount", "2024;fee;ca 150000"),
        ("costs", "amount", "2024;fee;1,234"),
        ("costs", "amount", f"2024;fee;{'9' * 30}"),
        ("costs", "kind", "2024;resa;100"),
        ("costs", "year", "24;fee;100"),
        ("costs", "year", "20244;fee;100"),
        ("reports", "recipient", "KF;2024;"),
        ("results", "heading", "K-2022-001;annat;x"),
        ("spreading", "date", ";Lärdomar;"),
    ],
)
def test_a_wrong_value_is_told_with_line_and_column(
    call: Call, tmp_path: Path, kind: str, heading: str, row: str
) -> None:
    headings = {
        "costs": "year;kind;amount",
        "reports": "recipient;dated;period",
        "results": "contact;heading;text",
        "spreading": "date;what;to",
    }
    table = tmp_path / f"{kind}.csv"
    table.write_text(f"{headings[kind]}\n{row}\n", encoding="utf-8")
    answer = call("import", kind, table)
    assert (answer.code, answer.out) == (3, "")
    assert f"{kind}.csv, rad 2, {heading}:" in answer.said


@pytest.mark.parametrize(
    ("kind", "year", "count"),
    [
        ("results", 2022, 2),
        ("results", 2023, 0),
        ("focus-areas", 2025, 2),
        ("focus-areas", 2024, 0),
        ("action-plans", 2025, 1),
        ("reports", 2025, 1),
        ("reports", 2024, 0),
        ("dialogues", 2025, 1),
        ("spreading", 2022, 2),
        ("costs", 2022, 2),
        ("costs", 2021, 0),
        ("guideline-versions", 2020, 1),
    ],
)
def test_a_list_can_be_cut_to_a_year(call: Call, kind: str, year: int, count: int) -> None:
    assert len(json.loads(call("list", kind, "--year", year, "--json").out)) == count


@pytest.mark.parametrize(
    ("ref", "kind", "around"),
    [
        ("K-2022-001", "contacts", "results"),
        ("A-2022-001", "activities", "spreading"),
        ("A-2022-001", "activities", "costs"),
        ("§ 5/2025", "items", "focus-areas"),
        ("§ 4/2025", "items", "reports"),
        ("FO-2025-001", "focus-areas", "action-plans"),
        ("HP-2025-001", "action-plans", "focus-areas"),
    ],
)
def test_show_gives_what_stands_around_a_record(call: Call, ref: str, kind: str, around: str) -> None:
    assert json.loads(call("show", ref, "--json").out)[around]
    assert call("show", ref).code == 0


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("R-2025-001", "Tre metoder prövas lokalt"),
        ("d-2025-001", "Gemensam lägesbild saknas."),
        ("S-2022-002", "intranätet"),
        ("U-2022-001", "150\u00a0000"),
        ("U-2022-002", "resa"),
        ("2020-11-25", "§ 984"),
        ("Policy och riktlinjer för internationellt samarbete i Göteborgs Stad", "policy"),
        ("K-2022-001", "metoder och arbetssätt"),
    ],
)
def test_show_says_values_in_words(call: Call, ref: str, said: str) -> None:
    answer = call("show", ref)
    assert (answer.code, answer.said) == (0, "")
    assert said in answer.out


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        ("trygghetsvandringar", {"K-2022-001"}),
        ("trygga digitala miljöer", {"FO-2025-002", "HP-2025-001"}),
        ("tre metoder", {"R-2025-001"}),
        ("lägesbild", {"D-2025-001"}),
        ("lärdomar köpenhamn", {"S-2022-001", "S-2022-002"}),
        ("fee 2022", {"U-2022-001"}),
        ("särskilt utsatta", {"Handlingsplan för att inga områden ska vara särskilt utsatta 2025"}),
        ("0044/22", {"§ 3/2025", "2020-11-25"}),
    ],
)
def test_lookup_finds_them(call: Call, words: str, refs: set[str]) -> None:
    assert refs <= {hit["ref"] for hit in json.loads(call("lookup", words, "--json").out)}


@pytest.mark.parametrize("kind", KINDS)
def test_export_writes_the_table_that_import_takes_back(call: Call, tmp_path: Path, kind: str) -> None:
    table = tmp_path / f"{kind}.xlsx"
    assert call("export", kind, "-o", table).code == 0
    answer = call("import", kind, table)
    assert answer.code == 0
    assert answer.out.startswith(f"{kind}: 0 ")
