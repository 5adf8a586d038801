from datetime import datetime

import pytest

from nsc_tui.guideline.dates import When
from nsc_tui.language.date_words import in_words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.human_dates import Looking, typed_date
from nsc_tui.language.text import Language

NOW = datetime(2026, 11, 22, 14, 5)  # a Sunday in week 47


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("", ""),
        ("  ", ""),
        ("2026-03-01", "2026-03-01"),
        ("20260301", "2026-03-01"),
        ("260301", "2026-03-01"),
        ("12/3", "2026-03-12"),
        ("12/3 2025", "2025-03-12"),
        ("12/3/2025", "2025-03-12"),
        ("12/3/25", "2025-03-12"),
        ("12.3.2025", "2025-03-12"),
        ("12/3 13.00", "2026-03-12T13:00"),
        ("12/3 kl 13", "2026-03-12T13:00"),
        ("12/3 kl. 13.30", "2026-03-12T13:30"),
        ("2022-10-10 09.15", "2022-10-10T09:15"),
        ("2022-10-10 9:15", "2022-10-10T09:15"),
        ("idag", "2026-11-22"),
        ("Idag 14.05", "2026-11-22T14:05"),
        ("i dag", "2026-11-22"),
        ("igår", "2026-11-21"),
        ("i förrgår", "2026-11-20"),
        ("imorgon 8.00", "2026-11-23T08:00"),
        ("i övermorgon", "2026-11-24"),
        ("today", "2026-11-22"),
        ("yesterday at 9:00", "2026-11-21T09:00"),
        ("tomorrow", "2026-11-23"),
        ("nu", "2026-11-22T14:05"),
        ("now", "2026-11-22T14:05"),
        ("13.30", "2026-11-22T13:30"),
        ("kl 13", "2026-11-22T13:00"),
        ("+7", "2026-11-29"),
        ("-3", "2026-11-19"),
        ("−3", "2026-11-19"),
        ("+40", "2027-01-01"),
        ("tor", "2026-11-26"),
        ("torsdag 13.00", "2026-11-26T13:00"),
        ("på torsdag", "2026-11-26"),
        ("sön", "2026-11-29"),
        ("Thu", "2026-11-26"),
        ("on Monday", "2026-11-23"),
        ("v43", "2026-W43"),
        ("v. 43", "2026-W43"),
        ("vecka 43, 2020", "2020-W43"),
        ("week 43 2020", "2020-W43"),
        ("2020v43", "2020-W43"),
        ("vecka 43–44, 2020", "2020-W43/2020-W44"),
        ("v43-44", "2026-W43/2026-W44"),
        ("mars 2026", "2026-03"),
        ("March 2026", "2026-03"),
        ("okt", "2026-10"),
        ("2026", "2026"),
        ("1 mars", "2026-03-01"),
        ("den 1:a mars 2025", "2025-03-01"),
        ("tor 3 dec", "2026-12-03"),
        ("torsdagen 3 december 2026", "2026-12-03"),
        ("October 24, 2022", "2022-10-24"),
        ("24th October 2022", "2022-10-24"),
        ("24–25 okt 2022", "2022-10-24/2022-10-25"),
        ("24-25 oct 2022", "2022-10-24/2022-10-25"),
        ("24 till 25 oktober 2022", "2022-10-24/2022-10-25"),
        ("30 sep – 2 okt 2022", "2022-09-30/2022-10-02"),
        ("30 dec 2022–2 jan 2023", "2022-12-30/2023-01-02"),
        ("24/10–25/10 2022", "2022-10-24/2022-10-25"),
        ("24–25/10", "2026-10-24/2026-10-25"),
        ("2022-10-24–2022-10-25", "2022-10-24/2022-10-25"),
        ("2022-10-24 - 25", "2022-10-24/2022-10-25"),
        ("12/3 13.00–15.20", "2026-03-12T13:00/2026-03-12T15:20"),
        ("30 dec–2 jan", "2026-12-30/2027-01-02"),
        ("maj–juni 2018", "2018-05/2018-06"),
        ("2016–2017", "2016/2017"),
        ("senast 2020-11-18", "../2020-11-18"),
        ("senast maj 2018", "../2018-05"),
        ("2020-11-18 at the latest", "../2020-11-18"),
        ("från 1 jan 2024", "2024-01-01/.."),
        ("30–31 januari, år okänt", "XXXX-01-30/XXXX-01-31"),
        ("30 januari år okänt", "XXXX-01-30"),
        ("30 January, year unknown", "XXXX-01-30"),
        ("2021-02-11T15:00+01:00", "2021-02-11T15:00+01:00"),
        ("XXXX-01-30/XXXX-01-31", "XXXX-01-30/XXXX-01-31"),
        ("2022-10-24/2022-10-25", "2022-10-24/2022-10-25"),
        ("../2020-11-18", "../2020-11-18"),
    ],
)
def test_typed_forms(text: str, date: str) -> None:
    assert str(typed_date(text, NOW)) == date


@pytest.mark.parametrize(
    ("text", "ahead", "back"),
    [
        ("tor", "2026-11-26", "2026-11-19"),
        ("sön", "2026-11-29", "2026-11-15"),
        ("12/3", "2027-03-12", "2026-03-12"),
        ("22/11", "2026-11-22", "2026-11-22"),
        ("23/11", "2026-11-23", "2025-11-23"),
        ("21/11", "2027-11-21", "2026-11-21"),
        ("mars", "2027-03", "2026-03"),
        ("nov", "2026-11", "2026-11"),
        ("dec", "2026-12", "2025-12"),
        ("okt–2 nov", "2027-10/2027-11-02", "2026-10/2026-11-02"),
        ("20–25 nov", "2026-11-20/2026-11-25", "2026-11-20/2026-11-25"),
        ("30 dec – 2 jan", "2026-12-30/2027-01-02", "2025-12-30/2026-01-02"),
        ("30 dec 2024 – 2 jan", "2024-12-30/2025-01-02", "2024-12-30/2025-01-02"),
        ("v47", "2026-W47", "2026-W47"),
        ("v48", "2026-W48", "2025-W48"),
        ("v46", "2027-W46", "2026-W46"),
        ("24–25 jan", "2027-01-24/2027-01-25", "2026-01-24/2026-01-25"),
        ("24–25 dec", "2026-12-24/2026-12-25", "2025-12-24/2025-12-25"),
        ("12/3 2024", "2024-03-12", "2024-03-12"),
    ],
)
def test_what_is_left_out_is_understood_from_where_the_field_looks(text: str, ahead: str, back: str) -> None:
    assert str(typed_date(text, NOW, Looking.AHEAD)) == ahead
    assert str(typed_date(text, NOW, Looking.BACK)) == back


@pytest.mark.parametrize(
    "text", ["31/4", "30/2 2024", "2026-99-99", "12/13", "v54", "25:00", "25-24 okt 2022", "2024-03-31 02.30"]
)
def test_the_impossible_is_named(text: str) -> None:
    with pytest.raises(Fault) as refused:
        typed_date(text, NOW)
    said = refused.value.written_in("sv")
    assert text in said
    assert "12/3" not in said
    assert refused.value.code is ExitCode.BAD_INPUT


@pytest.mark.parametrize(
    "text",
    [
        "snart",
        "13",
        "mars 13.00",
        "12/3-25",
        "٣/٣",
        "2020-11-18 – 30 januari, år okänt",
        "idag 13–14.30",
        "24 och 25 okt",
        "tretton",
        "12/3 tolv",
        "v",
        "/",
        "[/x]",
    ],
)
def test_the_unreadable_is_told_the_forms(text: str) -> None:
    with pytest.raises(Fault) as refused:
        typed_date(text, NOW)
    assert "12/3 13.00" in refused.value.written_in("sv")
    assert "12/3 13:00" in refused.value.written_in("en")


def test_hostile_text_is_not_repeated_as_it_stands() -> None:
    with pytest.raises(Fault) as refused:
        typed_date("\x1b[2J\u202e" + "-" * 100_000, NOW)
    said = refused.value.written_in("sv")
    assert "<U+001B>[2J<U+202E>" in said
    assert "\x1b" not in said
    assert len(said) < 400


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(
    "date",
    [
        "2022-10-24",
        "2021-02-11T15:00",
        "2021-02-11T15:00/2021-02-11T16:30",
        "2021-02-11T15:00/2021-02-12T09:00",
        "2018-05",
        "2018-05/2018-06",
        "2018-12/2019-01",
        "2016",
        "2016/2017",
        "2020-W43",
        "2020-W43/2020-W44",
        "2020-W53/2021-W01",
        "../2020-11-18",
        "../2018-05",
        "2024-01-01/..",
        "XXXX-01-30",
        "XXXX-01-30/XXXX-01-31",
        "XXXX-12-30/XXXX-01-02",
        "2022-10-24/2022-10-25",
        "2022-09-30/2022-10-02",
        "2022-12-30/2023-01-02",
        "2018-05-20/2018-06",
    ],
)
def test_what_is_said_in_words_can_be_typed_back(date: str, language: Language) -> None:
    assert str(typed_date(in_words(When.parse(date), language), NOW)) == date
