import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from calling import Call

pytestmark = pytest.mark.usefixtures("register")


@pytest.mark.parametrize(
    ("words", "refs"),
    [
        (["öberg"], {"asa.oberg-stahl@example.org", "K-2022-001", "2025-03-12", "2025-09-17"}),
        (["oberg"], {"asa.oberg-stahl@example.org", "K-2022-001", "2025-03-12", "2025-09-17"}),
        (["polis", "vanda"], {"K-2023-001"}),
        (["polis vantaa 2023"], {"K-2023-001"}),
    ],
)
def test_lookup_finds(call: Call, words: list[str], refs: set[str]) -> None:
    answer = call("lookup", *words, "--json")
    assert answer.code == 0
    assert refs <= {hit["ref"] for hit in json.loads(answer.out)}


def test_a_hit_is_one_line_and_an_object_with_five_fields(call: Call) -> None:
    (line,) = [line for line in call("lookup", "0044/22").out.splitlines() if line.startswith("§")]
    assert line.split("\t") == [
        "§ 3/2025",
        "ärende",
        "Avsteg från riktlinjen",
        "0533/20 (0044/22)",
        "0533/20 (0044/22)",
    ]
    hits = json.loads(call("lookup", "0044/22", "--json").out)
    (hit,) = [hit for hit in hits if hit["kind"] == "items"]
    assert list(hit) == ["ref", "kind", "title", "dnr", "match"]


def test_nothing_found_is_exit_1_and_still_an_answer(call: Call) -> None:
    answer = call("lookup", "polis", "finns-inte", "--json")
    assert (answer.code, json.loads(answer.out)) == (1, [])
    assert "finns-inte" in answer.said


def test_verdicts_are_those_that_a_person_would_give(call: Call) -> None:
    contacts = json.loads(call("list", "contacts", "--json").out)
    assert {contact["ref"]: contact["verdict"] for contact in contacts} == {
        "K-2022-001": "in_time",
        "K-2023-001": "undecidable",
        "K-2024-001": "check",
        "K-2024-002": "not_bound",
        "K-2024-003": "none",
    }
    first = contacts[0]
    assert first["member"] == "asa.oberg-stahl@example.org"
    assert first["notices"] == ["membership_not_begun", "membership_not_begun_at_contact"]
    assert first["entered_at"].endswith("Z")


@pytest.mark.parametrize(
    "kind",
    ["organisations", "members", "activities", "contacts", "proposals", "meetings", "attendance", "items",
     "tasks", "deviations", "history"],
)  # fmt: skip
def test_every_kind_is_listed_in_each_form(call: Call, kind: str) -> None:
    objects = json.loads(call("list", kind, "--json").out)
    rows = list(
        csv.DictReader(StringIO(call("list", kind, "--csv").out.removeprefix("\ufeff")), delimiter=";")
    )
    text = call("list", kind)
    assert len(objects) == len(rows)
    assert text.code == 0
    assert len(text.out.splitlines()) == (len(objects) + 1 if objects else 0)
    assert bool(text.said) is not bool(objects)
    for each, row in zip(objects, rows, strict=True):
        assert list(each) == list(row)


@pytest.mark.parametrize(
    ("options", "refs"),
    [
        (["--year", "2022"], ["K-2022-001"]),
        (["--from", "2023-03-01", "--to", "2023-03-01"], ["K-2023-001"]),
        (["--from", "2023-03-02", "--to", "2024-03-18"], []),
        (["--to", "2022-10-10"], ["K-2022-001"]),
        (["--to", "2022-10-09"], []),
    ],
)
def test_a_span_of_days_cuts_the_list(call: Call, options: list[str], refs: list[str]) -> None:
    found = [contact["ref"] for contact in json.loads(call("list", "contacts", "--json", *options).out)]
    assert found == refs


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["list", "contcts"], "”contacts”"),
        (["list", "members", "--year", "2024"], "--year"),
        (["list", "contacts", "--json", "--csv"], "inte båda"),
        (["list", "contacts", "--lang", "de"], "sv eller en"),
    ],
)
def test_a_wrong_list_says_what_to_do(call: Call, words: list[str], said: str) -> None:
    answer = call(*words)
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.said


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("K-2022-001", "Annual Summit 2022"),
        ("k-2022-001", "Annual Summit 2022"),
        ("AV-2024-001", "2025-03-12 § 3"),
        ("A-2022-001", "K-2022-001"),
        ("2025-03-12", "Rum Gustaf".lower()),
        ("§ 3/2025", "1. Avsteget och motiveringen antecknas"),
        ("2025-03-12 § 3", "1. Avsteget och motiveringen antecknas"),
        ("G14", "Kontakt före deltagande"),
        ("zahra.aberg@example.org", "K-2023-001"),
        ("Zahra Åberg", "polisområdeschef"),
        ("Kommunstyrelsen", "Öberg-Ståhl"),
        ("Göteborgs Stads HBTQ-råd", "Göteborgs Stads HBTQI-råd"),
        ("Nordic Safe Cities Camp 2023", "A-2023-001"),
    ],
)
def test_show_gives_a_record_and_what_is_around_it(call: Call, ref: str, said: str) -> None:
    answer = call("show", ref)
    assert (answer.code, answer.said) == (0, "")
    assert said.lower() in answer.out.lower()
    assert isinstance(json.loads(call("show", *ref.split(), "--json").out), dict)


def test_show_of_a_rule_says_how_it_stands_this_year_with_its_evidence(call: Call) -> None:
    answer = call("show", "G14", "--today", "2025-11-22")
    assert "I år (1)" in answer.out
    (line,) = json.loads(call("show", "G14", "--today", "2025-11-22", "--json").out)["duties"]
    assert (line["rule"], line["year"], line["duty"]) == ("G14", 2025, "contact_before")
    assert {"status", "due_on", "evidence"} <= line.keys()


@pytest.mark.parametrize("ref", ["K-2022-099", "2020-01-01", "§ 99/2025", "Ingen Alls", "K-0", "U-2022-099"])
def test_show_of_nothing_is_exit_1(call: Call, ref: str) -> None:
    answer = call("show", ref)
    assert (answer.code, answer.out) == (1, "")
    assert ref in answer.said


def test_english_is_one_option_or_locale_away(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Verdict:" in call("show", "K-2022-001", "--lang", "en").out
    assert "Bedömning:" in call("show", "K-2022-001").out
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert "Verdict:" in call("show", "K-2022-001").out
    monkeypatch.setenv("LC_ALL", "C")
    assert "Bedömning:" in call("show", "K-2022-001").out


def test_a_name_that_several_bear_lists_them(call: Call, tmp_path: Path) -> None:
    table = tmp_path / "members.csv"
    table.write_text("given_name;family_name;email\nZahra;Åberg;annan@example.org\n", encoding="utf-8")
    assert call("import", "members", table).code == 0
    answer = call("show", "Zahra Åberg")
    assert answer.code == 3
    assert "annan@example.org" in answer.said
    assert "zahra.aberg@example.org" in answer.said


def test_control_characters_of_an_old_file_never_reach_the_terminal(call: Call, register: Path) -> None:
    import sqlite3

    with sqlite3.connect(register) as other:
        other.execute(
            "UPDATE contact SET note = 'a' || char(27) || ']52;c;x' || char(7) || 'b\u202ec' WHERE id = 1"
        )
    for words in (["show", "K-2022-001"], ["list", "contacts"], ["list", "contacts", "--csv"]):
        out = call(*words).out
        assert "\x1b" not in out
        assert "\u202e" not in out
    assert "<U+001B>" in call("show", "K-2022-001").out


def test_the_demo_is_read_and_not_the_register(call: Call, register: Path) -> None:
    own = {row["title"] for row in json.loads(call("list", "activities", "--json").out)}
    demo = {row["title"] for row in json.loads(call("--demo", "list", "activities", "--json").out)}
    assert demo
    assert demo != own
    assert call("--demo", "lookup", "K-2022-001").code == 1
    assert call("lookup", "K-2022-001", "--demo").code == 1
    told = json.loads(call("list", "duties", "--json", "--demo").out)
    assert {line["year"] for line in told} == {2026}
    assert call("--demo", "export", "contacts", "-o", register.parent / "k.pdf").code == 0


@pytest.mark.parametrize(
    "words",
    ["import all .", "new x.db", "backup", "restore x", "verify", "list contacts --file x.db", "x.db"],
)
def test_what_the_demo_cannot_do_is_a_wrong_call(call: Call, words: str) -> None:
    answer = call("--demo", *words.split())
    assert answer.code == 2
    assert "--demo" in answer.said
