"""The year check on paper: what is owed, the readings of the clock, what is for information."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from letterheads import HEAD

from exports.paper.documents.year_check import year_check
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.duties import duties
from nsc_tui.guideline.duty import Choices
from nsc_tui.guideline.duty_facts import ParticipationFact, ReportFact, YearFacts
from nsc_tui.guideline.verdict import Verdict

Read = Callable[[bytes], Any]
DAY = date(2026, 11, 22)
REPORTED = YearFacts(
    reports_tr=(ReportFact("R-2026-001", When.parse("2026-03-12"), True, True, "2026-03-12 § 4"),)
)


def rows(heard: Any) -> list[list[str]]:
    return [row.texts("TH", "TD") for row in heard.all("TR")]


def test_each_line_says_whose_it_is_how_it_stands_and_what_shows_it(read: Read) -> None:
    paper = year_check(duties(REPORTED, 2026, DAY), 2026, DAY, HEAD)
    document = read(paper.content).document
    owed, known = document.all("Table")
    assert rows(owed)[0] == ["Regel", "Uppgift", "Vems", "Läge", "Belägg"]
    assert [row for row in rows(owed) if row[0] in ("G17", "G28")] == [
        ["G17", "Årets fokusområden", "trygghetsrådet", "… återstår 2026-12-31 (tor)", ""],
        [
            "G28",
            "Avrapportering till rådet",
            "stadsledningskontoret",
            "+ uppfyllt 2026-12-31 (tor)",
            "R-2026-001, 2026-03-12 § 4",
        ],
        [
            "G28",
            "Avrapporteringen har en analys",
            "stadsledningskontoret",
            "+ uppfyllt 2026-12-31 (tor)",
            "R-2026-001",
        ],
        [
            "G28",
            "Redovisning till kommunstyrelsen",
            "stadsledningskontoret",
            "! saknas 2026-02-21 (lör)",
            "",
        ],
    ]
    assert ["G13", "Ledamöter får delta", "ledamoten", ""] in rows(known)
    assert paper.notices == ()


def test_the_head_tells_the_year_the_day_and_the_count(read: Read) -> None:
    reading = read(year_check(duties(REPORTED, 2026, DAY), 2026, DAY, HEAD).content)
    aloud = reading.aloud
    assert "Årskontroll 2026" in aloud
    assert "som de står i registret 2026-11-22" in aloud
    assert "Saknas: 1." in aloud
    assert reading.corner(0).startswith("Årskontroll 1 (")


def test_all_readings_of_the_clock_stand_under_the_table(read: Read) -> None:
    document = read(year_check(duties(YearFacts(), 2026, DAY), 2026, DAY, HEAD).content).document
    assert document.texts("LBody") == [
        "från revideringen 2023-02-21: 2026-02-21 (lör)",
        "från beslutet 2020-11-25: 2026-11-25 (ons)",
    ]


@pytest.mark.parametrize(("on", "tables"), [(False, 2), (True, 3)])
def test_the_law_stands_by_itself_where_it_is_switched_on(read: Read, on: bool, tables: int) -> None:
    lines = duties(YearFacts(), 2026, DAY, Choices(law_reminders=on))
    document = read(year_check(lines, 2026, DAY, HEAD).content).document
    assert len(document.all("Table")) == tables
    assert ("Lag (2023:196)" in document.texts("H2")) is on


@pytest.mark.parametrize(("count", "said"), [(12, "K-11"), (13, "K-11 och 1 till")])
def test_a_year_with_many_contacts_names_the_first(read: Read, count: int, said: str) -> None:
    facts = YearFacts(
        participations=tuple(ParticipationFact(f"K-{n}", Verdict.IN_TIME) for n in range(count))
    )
    document = read(year_check(duties(facts, 2026, DAY), 2026, DAY, HEAD).content).document
    (row,) = [row for row in rows(document.all("Table")[0]) if row[0] == "G14"]
    assert row[-1].endswith(said)


def test_a_year_before_the_guideline_has_no_lines(read: Read) -> None:
    aloud = read(year_check((), 2019, DAY, HEAD).content).aloud
    assert "Inga rader." in aloud


def test_in_english(read: Read) -> None:
    aloud = read(year_check(duties(REPORTED, 2026, DAY), 2026, DAY, HEAD, "en").content).aloud
    assert "Year check 2026" in aloud
    assert "! missing" in aloud
    assert "saknas" not in aloud
