"""The year's numbers as rows: bars, curves, and what each row was counted from."""

from collections.abc import Iterator
from datetime import date

import pytest
from registers import living_year

from db.reading.door import Door
from db.reading.statistics import year_statistics
from db.reading.statistics.counts import YearStatistics
from screens.records import layout
from screens.statistics.bars import bar, sparkline
from screens.statistics.table import Line, Table
from screens.statistics.tables import TABLES

TODAY = date(2026, 11, 22)
LIST = 74  # columns that a list's rows have on a screen of 80


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[YearStatistics]:
    with Door(living_year(tmp_path_factory.mktemp("lines"))) as door:
        yield year_statistics(door, 2026, TODAY)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[YearStatistics]:
    with Door(living_year(tmp_path_factory.mktemp("empty"))) as door:
        yield year_statistics(door, 2021, TODAY)


def table(name: str) -> Table:
    return next(each for each in TABLES if each.name == name)


def cells(line: Line) -> list[str]:
    return [cell.text for cell in line.row.cells]


@pytest.mark.parametrize(
    ("value", "most", "drawn"),
    [(0, 4, ""), (4, 4, "━━━━"), (2, 4, "━━"), (1, 8, "╸"), (1, 1000, "╸"), (3, 8, "━╸"), (0, 0, "")],
)
def test_a_bar_is_as_long_as_its_number(value: int, most: int, drawn: str) -> None:
    assert bar(value, most, 4) == drawn


@pytest.mark.parametrize(
    ("values", "drawn"),
    [((0, 0, 0, 0), "····"), ((1, 2, 4, 8), "▁▂▄█"), ((3, 3, 0, 3), "██·█"), ((1, 100), "▁█"), ((), "")],
)
def test_a_curve_has_a_character_for_each_quarter(values: tuple[int, ...], drawn: str) -> None:
    assert sparkline(values) == drawn


@pytest.mark.parametrize("name", [each.name for each in TABLES])
def test_every_row_has_its_number_and_what_it_was_counted_from(demo: YearStatistics, name: str) -> None:
    lines = table(name).lines(demo)
    assert lines
    assert len({line.row.key for line in lines}) == len(lines)
    for line in lines:
        assert len(line.row.cells) == len(table(name).columns)
        assert any(cell[:1].isdigit() for cell in map(str.strip, cells(line)))
        assert line.detail.title
    counted = [fact for line in lines for section in line.detail.sections for fact in section.facts]
    assert any(fact.goal for fact in counted)


@pytest.mark.parametrize("name", [each.name for each in TABLES])
def test_names_numbers_and_bars_are_whole_on_the_smallest_screen(demo: YearStatistics, name: str) -> None:
    shown = table(name)
    widths = dict(layout(shown.columns, LIST))
    for line in shown.lines(demo):
        for place, width in widths.items():
            assert len(cells(line)[place]) <= width, cells(line)
    assert "bar" in [shown.columns[place].name for place in widths]


@pytest.mark.parametrize("name", [each.name for each in TABLES])
def test_a_year_with_nothing_has_no_rows_and_says_what_to_do(empty: YearStatistics, name: str) -> None:
    assert table(name).lines(empty) == []
    assert table(name).told(empty) == []
    assert "\n" in table(name).empty()


def test_what_is_left_uncounted_is_told(demo: YearStatistics) -> None:
    assert table("organisations").told(demo) == [
        "Ej räknade, andras aktiviteter: 1.",
        "Kontakter utan svar om deltagande: 4.",
    ]


def test_the_rows_are_the_counts(demo: YearStatistics) -> None:
    organisations = [cells(line) for line in table("organisations").lines(demo)]
    assert organisations[0] == ["Alla", "   5  7  3  3  ▆█▃▃", "18", ""]
    assert organisations[1] == ["Kommunstyrelsen", "   0  2  0  1  ·█·▄", "3", "━━━━━━━━"]
    assert [cells(line)[:2] for line in table("lead").lines(demo)] == [
        ["efter start", "0"],
        ["samma dag", "2"],
        ["1–6 dagar före", "3"],
        ["7–13 dagar före", "3"],
        ["14–29 dagar före", "5"],
        ["30 dagar före eller mer", "1"],
        ["dagen inte känd", "2"],
        ["ingen kontakt", "2"],
        ["median", "10,5 dagar"],
    ]
    assert [cells(line)[:2] for line in table("deviations").lines(demo)][:2] == [
        ["K1 Deltog utan kontakt med sekreteraren", "1"],
        ["   protokollfört", "1"],
    ]
    peter = next(line for line in table("presence").lines(demo) if cells(line)[0] == "Peter Lindh")
    assert cells(peter)[1:] == ["1 av 3", "━━╸", "Polisområde Storgöteborg", "ersättare, 2 frånvarande"]
