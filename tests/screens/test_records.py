import pytest

from nsc_tui.language.text import Text
from screens.records import Column, HeldSource, Query, layout, least_width, row


def column(name: str, width: int = 0, drop: int = 0) -> Column:
    return Column(name, Text(name, name), width, drop)


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (
            60,
            [(0, 10), (1, 24), (2, 22)],
        ),  # 10 + 2 + 24 + 2 + 22: two columns share, the first gets the odd one
        (59, [(0, 10), (1, 23), (2, 22)]),
        (38, [(0, 10), (1, 12), (2, 12)]),
        (37, [(0, 10), (1, 25)]),  # one too narrow for all: the column with the highest drop goes
        (23, [(0, 10), (1, 11)]),
    ],
)
def test_columns_share_the_width_and_the_least_wanted_goes_first(
    width: int, shown: list[tuple[int, int]]
) -> None:
    columns = [column("a", 10), column("b"), column("c", drop=1)]
    found = layout(columns, width)
    assert [index for index, _ in found] == [index for index, _ in shown]
    assert sum(wide for _, wide in found) + 2 * (len(found) - 1) == max(width, 0)


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (60, [29, 29]),  # both have more than they need: equal shares
        (42, [20, 20]),
        (40, [20, 18]),  # the first keeps what it needs, the second gives way
        (34, [20, 12]),
        (30, [20, 8]),
        (21, [18, 1]),  # nothing fits any more, and something is shown of both
    ],
)
def test_each_that_shares_gets_what_it_needs_first(width: int, widths: list[int]) -> None:
    columns = [column("a")._replace(least=20), column("b")]
    assert [wide for _, wide in layout(columns, width)] == widths
    assert least_width(columns) == 34


def test_columns_that_may_not_go_stay_however_narrow() -> None:
    assert [index for index, _ in layout([column("a", 10), column("b", 10)], 5)] == [0, 1]


ROWS = [row("1", "Östen"), row("2", "Åke"), row("3", "Anna Berg"), row("4", "Zahra Åberg")]


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("", ["1", "2", "3", "4"]),
        ("berg", ["3", "4"]),
        ("åberg", ["4"]),
        ("aberg", ["4"]),
        ("berg anna", ["3"]),
        ("BERG", ["3", "4"]),
        ("bergman", []),
    ],
)
def test_all_words_in_any_order_filter(words: str, keys: list[str]) -> None:
    source = HeldSource([column("who")], lambda: ROWS)
    query = Query(words)
    assert source.count(query) == len(keys)
    assert [each.key for each in source.rows(query, 0, 10)] == keys


def test_sorting_is_swedish_both_ways() -> None:
    source = HeldSource([column("who")], lambda: ROWS)
    up = Query(sort="who")
    source.count(up)
    assert [each.key for each in source.rows(up, 0, 10)] == ["3", "4", "2", "1"]
    down = Query(sort="who", descending=True)
    source.count(down)
    assert [each.key for each in source.rows(down, 1, 2)] == ["2", "4"]
    assert source.place(down, "3") == 3
    assert source.place(down, "9") is None
