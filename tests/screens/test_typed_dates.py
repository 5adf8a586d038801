from datetime import date, datetime

import pytest

from nsc_tui.guideline.dates import When
from nsc_tui.language.human_dates import Looking
from screens.typed_dates import echoed, in_a_column, reader, typable

NOW = datetime(2026, 11, 22, 14, 5)
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "value", "words"),
    [
        ("nu", "2026-11-22T14:05", "idag 14.05"),
        ("igår", "2026-11-21", "igår, lör 21 nov"),
        ("2026-11-22", "2026-11-22", "idag, sön 22 nov"),
        ("tor", "2026-11-19", "tor 19 nov"),
        ("260301", "2026-03-01", "sön 1 mars"),
        ("mars 2026", "2026-03", "mars 2026"),
        ("", "", ""),
    ],
)
def test_a_field_reads_what_is_typed_and_says_it_back(typed: str, value: str, words: str) -> None:
    assert reader(lambda: NOW, Looking.BACK)(typed) == (value, words)


@pytest.mark.parametrize(
    "written",
    [
        "2026-11-22T14:05",
        "2026-03-01",
        "2026-10-24/2026-10-25",
        "2026-10-24T09:00/2026-10-25T12:00",
        "2020-W43",
        "2018-05",
        "2016",
        "../2020-11-18",
        "2024-01-01/..",
        "XXXX-01-30/XXXX-01-31",
        "2021-02-11T15:00+01:00",
        "2026-04-23T09:30+03:00",
        "2026-10-25T02:30",
        "",
    ],
)
def test_what_a_form_shows_of_a_stored_date_is_read_back_as_the_same(written: str) -> None:
    assert reader(lambda: NOW)(typable(written, NOW)).value == written


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("2026-12-03", "tor 3 dec"),
        ("2026-12-03T13:00", "tor 3 dec"),
        ("2025-12-03", "2025-12-03"),
        ("2026-11-12/2026-11-13", "12–13 nov"),
        ("2018-05", "maj 2018"),
        ("", ""),
    ],
)
def test_a_narrow_column_shows_the_day(written: str, shown: str) -> None:
    assert in_a_column(written, TODAY) == shown


def test_an_unknown_date_is_echoed_by_nothing() -> None:
    assert echoed(When.parse(""), TODAY) == ""
