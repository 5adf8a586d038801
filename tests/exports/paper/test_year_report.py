"""The year's material on paper: its numbers are those of the data, its charts say what they show."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from letterheads import HEAD
from registers import living_year

from db.reading.door import Door
from db.reading.statistics import year_statistics
from db.reading.statistics.counts import YearStatistics, statistics
from exports.paper.documents.ks_report import ks_report
from exports.paper.documents.year_report import year_report
from exports.year_report import Basis, counts_object
from nsc_tui.cli.kinds import LISTED

Read = Callable[[bytes], Any]
TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with Door(living_year(tmp_path_factory.mktemp("report"))) as opened:
        yield opened


@pytest.fixture(scope="module")
def years(door: Door) -> list[YearStatistics]:
    return [year_statistics(door, year, TODAY) for year in (2024, 2025, 2026)]


@pytest.fixture(scope="module")
def demo(years: list[YearStatistics]) -> YearStatistics:
    return years[-1]


@pytest.fixture(scope="module")
def paper(demo: YearStatistics) -> bytes:
    return year_report(demo, HEAD).content


def rows(table: Any) -> list[list[str]]:
    return [[cell.strip() for cell in row.texts("TH", "TD")] for row in table.all("TR")]


def table(document: Any, head: str) -> list[list[str]]:
    """The rows under the first table whose first heading is `head`."""
    return next(found for each in document.all("Table") if (found := rows(each))[0][0] == head)[1:]


def test_the_sums_are_those_of_the_data_and_name_their_lists(
    demo: YearStatistics, paper: bytes, read: Read
) -> None:
    counts = counts_object(demo.counts)
    found = table(read(paper).document, "Vad")
    assert {label: int(count) for label, count, _ in found} == {
        "Nätverkets aktiviteter": counts["activities"]["total"],
        "Aktiviteter som någon deltog i, även utan datum": counts["activities"]["attended"],
        "– som rådet har informerats om (G12)": counts["activities"]["told"],
        "Inställda, inte medräknade": counts["activities"]["cancelled"],
        "Deltaganden": counts["participations"]["total"],
        "– varav bara delvis": counts["participations"]["in_part"],
        "Personer som deltog": counts["participations"]["people"],
        "Organisationer som deltog": counts["participations"]["organisations"],
        "Deltaganden i andras aktiviteter, inte medräknade": counts["participations"]["elsewhere"],
        "Kontakter där personen inte deltog": counts["contacts"]["no"],
        "Kontakter där det inte är känt om personen deltog": counts["contacts"]["unknown"],
        "Resultat som har förts in": 4,
        "Deltaganden utan infört resultat": counts["results"]["participations_without"],
        "Fokusområden för året": counts["focus_areas"],
        "Spridningar": 3,
        "Avsteg": 3,
        "– motiverade och protokollförda": 2,
        "Sammanträden som har hållits": counts["meetings"]["held"],
    }
    assert all(set(source.split(", ")) <= set(LISTED) for _, _, source in found)


def test_the_tables_are_those_of_the_data(demo: YearStatistics, paper: bytes, read: Read) -> None:
    document, counts = read(paper).document, counts_object(demo.counts)
    assert table(document, "Slag") == [
        [each["kind"], *(str(each[name]) for name in ("activities", "attended", "participations"))]
        for each in counts["by_kind"]
    ]
    assert table(document, "Organisation") == [
        [each["organisation"], *map(str, each["quarters"].values()), str(each["total"])]
        for each in counts["by_organisation"]
    ]
    assert [row[1:] for row in table(document, "Kategori")] == [
        [*map(str, each["states"].values()), str(each["total"])] for each in counts["deviations"]
    ]
    assert table(document, "Kostnad") == [
        ["Medlemskapet", "ca 150 000 kr"],
        ["Övrigt, burits av: Kommunstyrelsen", "3 180,50 kr"],
        ["Övrigt, burits av: Polisområde Storgöteborg", "6 420 kr"],
    ]
    assert len(table(document, "När")) == counts["participations"]["total"]


def test_each_chart_says_every_value_and_they_are_drawn_beside_the_bars(
    demo: YearStatistics, paper: bytes, read: Read
) -> None:
    figures = read(paper).document.all("Figure")
    alt = [str(figure.raw.Alt) for figure in figures]
    assert len(alt) == 6
    assert "Kvartal 1: 5; Kvartal 2: 7; Kvartal 3: 3; Kvartal 4: 3; Kvartal inte känt: 0" in alt[1]
    assert "i tid: 13; för sent: 0; ingen kontakt: 2; kontrollera: 2" in alt[3]
    assert "samma dag: 2; 1–6 dagar före: 3; 7–13 dagar före: 3; 14–29 dagar före: 5" in alt[4]
    drawn = "Kvartal 15Kvartal 27Kvartal 33Kvartal 43Kvartal inte känt0"
    assert figures[1].text.replace(" ", "") == drawn.replace(" ", "")


def test_what_cannot_be_counted_is_told(paper: bytes, read: Read) -> None:
    aloud = read(paper).aloud
    assert (
        "Framförhållning, median 2026: 10,5 dagar. Båda dagarna är kända för 14 av 18 deltaganden." in aloud
    )
    assert "Utan framförhållning 2026: 2 där en dag inte är känd, 2 utan kontakt." in aloud
    assert "när dess dag har kommit; så var det 2026-11-22." in aloud
    assert "Utan år i registret, och därför inte i någon siffra: 0 deltaganden." in aloud


def test_what_was_achieved_stands_under_the_headings_of_the_goal(paper: bytes, read: Read) -> None:
    heard = read(paper)
    headings = ["Metoder och arbetssätt", "Nya infallsvinklar", "Bredare nätverk", "Forskning"]
    assert [each for each in heard.document.texts("H3") if each in headings] == headings
    assert "Kontakt med Vanda om ungas rörelsemönster (Åsa Öberg-Ståhl, " in heard.aloud


def test_nothing_is_told_by_party(years: list[YearStatistics], read: Read) -> None:
    for content in (year_report(years[-1], HEAD).content, ks_report(years, Basis((), ()), HEAD).content):
        assert "Ingenting räknas efter parti." in read(content).aloud
        assert read(content).aloud.lower().count("parti") == 1


def test_three_years_stand_side_by_side(years: list[YearStatistics], read: Read) -> None:
    document = read(ks_report(years, Basis((), ()), HEAD).content).document
    assert table(document, "Vad")[4] == ["Deltaganden", "0", "0", "18", "contacts, activities"]
    assert rows(document.all("Table")[0])[0] == ["Vad", "2024", "2025", "2026", "nsc-tui list"]
    assert ["Kommunstyrelsen", "0", "0", "3"] in table(document, "Organisation")
    (quarters,) = [str(f.raw.Alt) for f in document.all("Figure") if "per kvartal" in str(f.raw.Alt)]
    assert "2026: Kvartal 1 5, Kvartal 2 7, Kvartal 3 3, Kvartal 4 3, Kvartal inte känt 0" in quarters


def test_a_year_with_nothing_says_so_and_draws_nothing(years: list[YearStatistics], read: Read) -> None:
    document = read(year_report(years[0], HEAD).content).document
    assert document.all("Figure") == []
    assert "Ingen har antecknats som deltagare 2024." in document.texts("P")
    assert document.texts("P").count("Inget är antecknat.") == 4
    assert "Inga avsteg är införda." in document.texts("P")


@pytest.mark.parametrize("count", [1, 15, 16, 60])
def test_any_number_of_organisations_fits(demo: YearStatistics, read: Read, count: int) -> None:
    """More than a chart has room for are drawn as one bar; the table has them all."""
    first = demo.material.terms[0]
    terms = tuple(
        replace(first, person_key=1000 + n, organisation=f"Nämnden för ovanligt långa namn i stadsdel {n:02}")
        for n in range(count)
    )
    row = demo.taking_part[0].contacts[0]
    contacts = tuple(replace(row, key=n, person_key=1000 + n, organisation="") for n in range(count))
    changed = statistics(replace(demo.material, contacts=contacts, terms=terms))
    document = read(year_report(changed, HEAD).content).document
    assert len(table(document, "Organisation")) == count
    (alt,) = [str(f.raw.Alt) for f in document.all("Figure") if "per organisation" in str(f.raw.Alt)]
    assert ("övriga (" in alt) is (count > 15)


@pytest.mark.parametrize("text", ["Hej [/x] [b]fet[/b] </para> & <i>", "x" * 300, "ord " * 200])
def test_whatever_the_names_are_they_stand_as_they_are(demo: YearStatistics, read: Read, text: str) -> None:
    one = demo.taking_part[0]
    activity = replace(one.activity, title=text, kind=text)
    contact = replace(one.contacts[0], person=text, organisation=text)
    result = replace(demo.material.results[0], text=text, contact_key=contact.key, person=text, activity=text)
    deviation = replace(demo.material.deviations[0], what=text)
    changed = statistics(
        replace(
            demo.material,
            activities=(activity,),
            contacts=(contact,),
            terms=(),
            results=(result,),
            deviations=(deviation,),
        )
    )
    paper = year_report(changed, HEAD)
    assert paper.notices == ()
    assert "".join(read(paper.content).aloud.split()).count("".join(text.split()).rstrip(".")) >= 8


def test_a_character_the_font_lacks_is_named(demo: YearStatistics) -> None:
    changed = replace(demo, taking_part=(replace(demo.taking_part[0], person="Li 中"),))
    (notice,) = year_report(changed, HEAD).notices
    assert "U+4E2D" in notice


def test_in_english(demo: YearStatistics, years: list[YearStatistics], read: Read) -> None:
    aloud = read(year_report(demo, HEAD, "en").content).aloud
    assert "Material for the report 2026" in aloud
    assert "Lead time, median 2026: 10.5 days. Both days are known for 14 of 18 participations." in aloud
    assert "Deltaganden" not in aloud
    aloud = read(ks_report(years, Basis((), ()), HEAD, "en").content).aloud
    assert "Three years of the city's part" in aloud
    assert "Deltaganden" not in aloud
