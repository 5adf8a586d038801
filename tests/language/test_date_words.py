from datetime import UTC, date, datetime

import pytest

from nsc_tui.guideline.dates import When
from nsc_tui.guideline.points import DateProblem, NotADateError
from nsc_tui.language.date_problems import PROBLEMS, date_fault
from nsc_tui.language.date_words import clock_in_words, in_words, search_words
from nsc_tui.language.short_dates import days_in_words, long_day, near_day, near_moment, short, short_day


@pytest.mark.parametrize(
    ("text", "swedish", "english"),
    [
        ("", "okänt datum", "date unknown"),
        ("2022-10-24", "2022-10-24", "2022-10-24"),
        ("2018-05", "maj 2018", "May 2018"),
        ("2016", "2016", "2016"),
        ("2020-W43", "vecka 43, 2020", "week 43, 2020"),
        ("2020-W53", "vecka 53, 2020", "week 53, 2020"),
        ("2020-W43/2020-W44", "vecka 43–44, 2020", "week 43–44, 2020"),
        ("2020-W53/2021-W01", "vecka 53, 2020 – vecka 1, 2021", "week 53, 2020 – week 1, 2021"),
        ("../2020-11-18", "senast 2020-11-18", "2020-11-18 at the latest"),
        ("../2018-05", "senast maj 2018", "May 2018 at the latest"),
        ("2024-01-01/..", "från 2024-01-01", "from 2024-01-01"),
        ("XXXX-01-30", "30 januari, år okänt", "30 January, year unknown"),
        ("XXXX-01-30/XXXX-01-31", "30–31 januari, år okänt", "30–31 January, year unknown"),
        (
            "XXXX-12-30/XXXX-01-02",
            "30 december – 2 januari, år okänt",
            "30 December – 2 January, year unknown",
        ),
        ("2022-10-24/2022-10-25", "24–25 oktober 2022", "24–25 October 2022"),
        ("2022-09-30/2022-10-02", "30 september – 2 oktober 2022", "30 September – 2 October 2022"),
        ("2022-12-30/2023-01-02", "30 december 2022 – 2 januari 2023", "30 December 2022 – 2 January 2023"),
        ("2018-05/2018-06", "maj–juni 2018", "May–June 2018"),
        ("2018-12/2019-01", "december 2018 – januari 2019", "December 2018 – January 2019"),
        ("2016/2017", "2016–2017", "2016–2017"),
        ("2018-05-20/2018-06", "2018-05-20 – juni 2018", "2018-05-20 – June 2018"),
        ("2021-02-11T15:00", "2021-02-11 15.00", "2021-02-11 15:00"),
        ("2021-02-11T15:00+01:00", "2021-02-11 15.00", "2021-02-11 15:00"),
        ("2021-02-11T15:00Z", "2021-02-11 16.00 (15.00+00:00)", "2021-02-11 16:00 (15:00+00:00)"),
        ("2021-02-11T15:00+02:00", "2021-02-11 14.00 (15.00+02:00)", "2021-02-11 14:00 (15:00+02:00)"),
        ("2021-02-11T23:30-05:00", "2021-02-12 05.30 (23.30-05:00)", "2021-02-12 05:30 (23:30-05:00)"),
        ("2021-02-11T15:00/2021-02-11T16:30", "2021-02-11 15.00–16.30", "2021-02-11 15:00–16:30"),
        (
            "2021-02-11T15:00/2021-02-12T09:00",
            "2021-02-11 15.00 – 2021-02-12 09.00",
            "2021-02-11 15:00 – 2021-02-12 09:00",
        ),
    ],
)
def test_in_words(text: str, swedish: str, english: str) -> None:
    assert in_words(When.parse(text), "sv") == swedish
    assert in_words(When.parse(text), "en") == english
    assert in_words(When.parse(text)) == swedish


TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "swedish", "english"),
    [
        ("2026-12-03", "tor 3 dec", "Thu 3 Dec"),
        ("2025-12-03", "ons 3 dec 2025", "Wed 3 Dec 2025"),
        ("2026-12-03T13:00", "tor 3 dec 13.00", "Thu 3 Dec 13:00"),
        ("2026-12-03T13:00+03:00", "tor 3 dec 11.00", "Thu 3 Dec 11:00"),
        ("2026-11-12/2026-11-13", "12–13 nov", "12–13 Nov"),
        ("2022-10-24/2022-10-25", "24–25 okt 2022", "24–25 Oct 2022"),
        ("2026-09-30/2026-10-02", "30 sep – 2 okt", "30 Sept – 2 Oct"),
        ("2026-12-30/2027-01-02", "30 dec – 2 jan 2027", "30 Dec – 2 Jan 2027"),
        ("2018-05", "maj 2018", "May 2018"),
        ("", "okänt datum", "date unknown"),
    ],
)
def test_short_seen_from_today(text: str, swedish: str, english: str) -> None:
    assert short(When.parse(text), TODAY, "sv") == swedish
    assert short(When.parse(text), TODAY, "en") == english


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 20), "fre 20 nov"),
        (date(2026, 11, 21), "igår"),
        (date(2026, 11, 22), "idag"),
        (date(2026, 11, 23), "imorgon"),
        (date(2026, 11, 24), "tis 24 nov"),
    ],
)
def test_days_near_today(day: date, said: str) -> None:
    assert near_day(day, TODAY, "sv") == said


def test_days_and_moments_in_full() -> None:
    assert long_day(TODAY, "sv") == "söndag 22 november 2026"
    assert long_day(TODAY, "en") == "Sunday 22 November 2026"
    assert short_day(date(2026, 2, 21), TODAY, "sv") == "lör 21 feb"
    assert near_moment(datetime(2026, 11, 22, 13, 5, tzinfo=UTC), TODAY, "sv") == "idag 14.05"
    assert near_moment(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), TODAY, "en") == "tomorrow 00:30"
    assert [days_in_words(days, "sv") for days in (0, 1, 274)] == ["0 dagar", "1 dag", "274 dagar"]


def test_clock_times_as_the_language_writes_them() -> None:
    assert (clock_in_words("09:05", "sv"), clock_in_words("09:05", "en"), clock_in_words("")) == (
        "09.05",
        "09:05",
        "",
    )


def test_a_date_is_searched_by_its_notation_its_words_and_its_months() -> None:
    assert "oktober 2022" in search_words(When.parse("2022-10-24"))
    assert "October 2022" in search_words(When.parse("2022-10-24"))
    assert "2022-10-24/2022-10-25" in search_words(When.parse("2022-10-24/2022-10-25"))
    assert search_words(When.parse("")) == ""


@pytest.mark.parametrize("problem", DateProblem)
def test_every_problem_has_its_sentence(problem: DateProblem) -> None:
    fault = date_fault(NotADateError(problem, "2026-99-99"))
    assert set(PROBLEMS) == set(DateProblem)
    assert "2026-99-99" in fault.written_in("sv")
    assert "2026-99-99" in fault.written_in("en")
