"""Amounts, holidays, names of cities and the choice of language."""

from datetime import date
from decimal import Decimal

import pytest

from nsc_tui.language.cities import other_names
from nsc_tui.language.holidays import due_day, easter, eves, holidays
from nsc_tui.language.locale_choice import language_of
from nsc_tui.language.numbers import (
    NotAnAmountError,
    about,
    amount,
    grouped,
    hundredths,
    parse_amount,
    plain_amount,
)
from nsc_tui.language.text import ENGLISH, SWEDISH, Language


@pytest.mark.parametrize(
    ("number", "swedish", "english"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1000, "1\u00a0000", "1,000"),
        (150_000, "150\u00a0000", "150,000"),
        (-1500, "−1\u00a0500", "−1,500"),
        (Decimal("1234567.50"), "1\u00a0234\u00a0567,50", "1,234,567.50"),
    ],
)
def test_thousands_stand_apart(number: int | Decimal, swedish: str, english: str) -> None:
    assert grouped(number, "sv") == swedish
    assert grouped(number, "en") == english


def test_amounts_never_break() -> None:
    assert amount(150_000) == "150\u00a0000\u00a0kr"
    assert amount(150_000, language="en") == "SEK\u00a0150,000"
    assert amount(Decimal("200.50"), "EUR") == "200,50\u00a0EUR"
    assert about(150_000) == "ca\u00a0150\u00a0000\u00a0kr"
    assert about(150_000, language="en") == "about\u00a0SEK\u00a0150,000"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("150000", "150000"),
        ("150 000", "150000"),
        ("150\u00a0000", "150000"),
        ("1200,50", "1200.50"),
        ("1200.5", "1200.5"),
        ("−20", "-20"),
        ("0", "0"),
    ],
)
def test_typed_amounts(text: str, number: str) -> None:
    assert parse_amount(text) == Decimal(number)


@pytest.mark.parametrize(
    ("text", "kept", "plain"),
    [
        ("150 000", 15_000_000, "150000"),
        ("8450,5", 845_050, "8450.50"),
        ("0,05", 5, "0.05"),
        ("−12,50", -1_250, "-12.50"),
        ("-0,05", -5, "-0.05"),
        ("1000000000000", 100_000_000_000_000, "1000000000000"),
    ],
)
def test_an_amount_is_kept_in_hundredths_and_written_plainly(text: str, kept: int, plain: str) -> None:
    assert hundredths(text) == kept
    assert plain_amount(kept) == plain
    assert hundredths(plain) == kept


def test_an_amount_beyond_what_is_kept_is_none() -> None:
    with pytest.raises(NotAnAmountError):
        hundredths("1000000000000.01")


@pytest.mark.parametrize(
    "text", ["", "150.000", "1,2,3", "1e5", "NaN", "ca 5", "5 kr", "12,", ",5", "--5", "٥"]
)
def test_no_amounts(text: str) -> None:
    with pytest.raises(NotAnAmountError):
        parse_amount(text)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (1961, date(1961, 4, 2)),
        (2000, date(2000, 4, 23)),
        (2008, date(2008, 3, 23)),
        (2019, date(2019, 4, 21)),
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2038, date(2038, 4, 25)),
        (2199, date(2199, 4, 14)),
    ],
)
def test_easter(year: int, sunday: date) -> None:
    assert easter(year) == sunday


def test_the_holidays_of_a_year() -> None:
    assert [f"{day:%m-%d} {name.sv}" for day, name in holidays(2026).items()] == [
        "01-01 nyårsdagen",
        "01-06 trettondedag jul",
        "04-03 långfredagen",
        "04-05 påskdagen",
        "04-06 annandag påsk",
        "05-01 första maj",
        "05-14 Kristi himmelsfärdsdag",
        "05-24 pingstdagen",
        "06-06 nationaldagen",
        "06-20 midsommardagen",
        "10-31 alla helgons dag",
        "12-25 juldagen",
        "12-26 annandag jul",
    ]
    assert [f"{day:%m-%d}" for day in eves(2026)] == ["06-19", "12-24", "12-31"]


def test_what_the_law_changed_in_2005() -> None:
    assert date(2004, 6, 6) not in holidays(2004)
    assert date(2004, 5, 31) in holidays(2004)
    assert date(2005, 6, 6) in holidays(2005)
    assert date(2005, 5, 16) not in holidays(2005)


@pytest.mark.parametrize(
    ("day", "language", "said"),
    [
        (date(2026, 6, 19), SWEDISH, "fre 19 juni (midsommarafton)"),
        (date(2026, 6, 19), ENGLISH, "Fri 19 June (Midsummer Eve)"),
        (date(2027, 12, 31), SWEDISH, "fre 31 dec 2027 (nyårsafton)"),
        (date(2026, 11, 22), SWEDISH, "sön 22 nov"),
    ],
)
def test_what_falls_due_on_a_day_off_says_so(day: date, language: Language, said: str) -> None:
    assert due_day(day, date(2026, 1, 10), language) == said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("København: Rådhuset", "Copenhagen"),
        ("köpenhamns rådhus", "København"),
        ("KOPENHAGEN", ""),
        ("Helsingfors stadshus", "Helsinki"),
        ("Vanda", "Vantaa"),
        ("Espoo", "Esbo"),
        ("Gothenburg", "Göteborg"),
        ("Göteborgs Stad", "Gothenburg"),
        ("Turku", "Åbo"),
        ("Århus", "Aarhus"),
        ("Bryssel", "Bruxelles"),
        ("Bruxelles", "Brussels"),
        ("Summit in The Hague", "Haag"),
        ("Fredrikstad", ""),
        ("en romsk fråga", ""),
        ("Vasaloppet", ""),
    ],
)
def test_a_city_by_its_other_names(text: str, found: str) -> None:
    names = other_names(text)
    assert found in names if found else names == ()


def test_a_name_that_stands_there_is_not_repeated() -> None:
    assert "København" not in other_names("København / Copenhagen")
    assert "Köpenhamn" in other_names("København / Copenhagen")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "EN_us"}, "en"),
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "C"}, "sv"),
        ({"LANG": "POSIX"}, "sv"),
        ({"LANG": "C.UTF-8"}, "sv"),
        ({"LANG": "de_DE.UTF-8"}, "sv"),
        ({"LANG": "en"}, "sv"),
        ({"LC_ALL": "sv_SE", "LANG": "en_GB"}, "sv"),
        ({"LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "sv_SE"}, "en"),
    ],
)
def test_the_language_from_the_environment(environment: dict[str, str], language: Language) -> None:
    assert language_of(environment) == language
