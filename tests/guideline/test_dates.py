from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from nsc_tui.guideline.dates import NEVER_SAID, When
from nsc_tui.guideline.points import DateProblem, NotADateError


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2022-10-24",
        "2021-02-11T15:00+01:00",
        "2021-02-11T15:00",
        "2021-02-11T15:00Z",
        "2021-02-11T15:00-03:30",
        "2021-02-11T15:00+01",
        "2018-05",
        "2016",
        "2020-W43",
        "2020-W53",
        "2024-02-29",
        "../2020-11-18",
        "2024-01-01/..",
        "XXXX-01-30",
        "XXXX-02-29",
        "XXXX-01-30/XXXX-01-31",
        "XXXX-12-30/XXXX-01-02",
        "2022-10-24/2022-10-25",
        "2018-05/2018-06-03",
        "2021-02-11T15:00+01:00/2021-02-11T16:30+01:00",
        "2022/2022-03-05",
        "1900",
        "2199-12-31",
        "",
    ],
)
def test_every_form_comes_back_as_written(text: str) -> None:
    assert str(When.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (" 2022-10-24 ", "2022-10-24"),
        ("2020-w43", "2020-W43"),
        ("xxxx-01-30", "XXXX-01-30"),
        ("2022-10-24/2022-10-24", "2022-10-24"),
    ],
)
def test_one_canonical_form(text: str, canonical: str) -> None:
    assert str(When.parse(text)) == canonical
    assert When.parse(text) == When.parse(canonical)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2023-02-29", DateProblem.DAY),
        ("2100-02-29", DateProblem.DAY),
        ("2026-04-31", DateProblem.DAY),
        ("2026-00-10", DateProblem.MONTH),
        ("2026-13", DateProblem.MONTH),
        ("2026-99-99", DateProblem.MONTH),
        ("2021-W53", DateProblem.WEEK),
        ("2020-W54", DateProblem.WEEK),
        ("2020-W00", DateProblem.WEEK),
        ("XXXX-02-30", DateProblem.DAY),
        ("1899", DateProblem.YEAR),
        ("2200-01-01", DateProblem.YEAR),
        ("2026-03-12T24:00", DateProblem.TIME),
        ("2026-03-12T12:60", DateProblem.TIME),
        ("2024-03-31T02:30", DateProblem.SKIPPED),
        ("2026-03-12T12:00+15:00", DateProblem.OFFSET),
        ("2026-03-12T12:00+01:75", DateProblem.OFFSET),
        ("2022-10-25/2022-10-24", DateProblem.BACKWARDS),
        ("2023/2022", DateProblem.BACKWARDS),
        ("2021-02-11T16:00/2021-02-11T15:59", DateProblem.BACKWARDS),
        ("../..", DateProblem.FORM),
        ("2022-10-24/", DateProblem.FORM),
        ("/2022-10-24", DateProblem.FORM),
        ("2022-10-24/2022-10-25/2022-10-26", DateProblem.FORM),
        ("24/10 2022", DateProblem.FORM),
        ("2022-10-24 15:00", DateProblem.FORM),
        ("2022-10-24T15:00:30", DateProblem.FORM),
        ("2022-1-4", DateProblem.FORM),
        ("20221024", DateProblem.FORM),
        ("XXXX", DateProblem.FORM),
        ("XXXX-01", DateProblem.FORM),
        ("2022-10-24?", DateProblem.FORM),
        ("٢٠٢٢-١٠-٢٤", DateProblem.FORM),
    ],
)
def test_an_impossible_date_is_refused_with_its_problem(text: str, problem: DateProblem) -> None:
    with pytest.raises(NotADateError) as refused:
        When.parse(text)
    assert refused.value.problem is problem


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2022-10-24", "2022-10-24T00:00+02:00", "2022-10-24T23:59:59.999999+02:00"),
        ("2018-02", "2018-02-01T00:00+01:00", "2018-02-28T23:59:59.999999+01:00"),
        ("2020-02", "2020-02-01T00:00+01:00", "2020-02-29T23:59:59.999999+01:00"),
        ("2018-12", "2018-12-01T00:00+01:00", "2018-12-31T23:59:59.999999+01:00"),
        ("2016", "2016-01-01T00:00+01:00", "2016-12-31T23:59:59.999999+01:00"),
        ("2020-W43", "2020-10-19T00:00+02:00", "2020-10-25T23:59:59.999999+01:00"),
        ("2020-W53", "2020-12-28T00:00+01:00", "2021-01-03T23:59:59.999999+01:00"),
        ("2021-02-11T15:00", "2021-02-11T15:00+01:00", "2021-02-11T15:00+01:00"),
        ("2021-07-11T15:00", "2021-07-11T15:00+02:00", "2021-07-11T15:00+02:00"),
        ("2021-02-11T15:00Z", "2021-02-11T16:00+01:00", "2021-02-11T16:00+01:00"),
        ("2021-02-11T15:00-03:30", "2021-02-11T19:30+01:00", "2021-02-11T19:30+01:00"),
        ("2024-10-27T02:30", "2024-10-27T02:30+02:00", "2024-10-27T02:30+01:00"),
        ("2022-10-24/2022-10-25", "2022-10-24T00:00+02:00", "2022-10-24T23:59:59.999999+02:00"),
        ("2022/2022-03-05", "2022-01-01T00:00+01:00", "2022-03-05T23:59:59.999999+01:00"),
    ],
)
def test_a_start_lies_between_its_earliest_and_its_latest(text: str, earliest: str, latest: str) -> None:
    when = When.parse(text)
    assert (when.earliest_start, when.latest_start) == (at(earliest), at(latest))


@pytest.mark.parametrize("text", ["", "XXXX-01-30", "XXXX-01-30/XXXX-01-31"])
def test_a_date_without_a_year_has_no_limits(text: str) -> None:
    when = When.parse(text)
    assert (when.earliest_start, when.latest_start, when.earliest_end, when.latest_end) == (None,) * 4
    assert when.year is None
    assert when.day_known is None


def test_at_the_latest_then_has_only_a_latest() -> None:
    when = When.parse("../2020-11-18")
    assert when.earliest_start is None
    assert when.earliest_end is None
    assert when.latest_start == when.latest_end == at("2020-11-18T23:59:59.999999+01:00")
    assert when.year is None


def test_going_on_has_no_end() -> None:
    when = When.parse("2024-01-01/..")
    assert when.latest_end is None
    assert when.earliest_end == at("2024-01-01T00:00+01:00")
    assert when.day_known == date(2024, 1, 1)


def test_an_end_is_not_before_its_start() -> None:
    when = When.parse("2018-05-20/2018-05")
    assert when.earliest_end == at("2018-05-20T00:00+02:00")


@pytest.mark.parametrize(
    ("text", "day", "year"),
    [
        ("2022-10-24", date(2022, 10, 24), 2022),
        ("2021-02-11T15:00", date(2021, 2, 11), 2021),
        ("2021-02-11T23:30-05:00", date(2021, 2, 12), 2021),
        ("2020-12-31T23:30Z", date(2021, 1, 1), 2021),
        ("2024-10-27T02:30", date(2024, 10, 27), 2024),
        ("2020-W53", None, 2020),
        ("2019-W01", None, 2019),
        ("2018-05", None, 2018),
        ("2016", None, 2016),
    ],
)
def test_day_and_year_in_stockholm(text: str, day: date | None, year: int) -> None:
    when = When.parse(text)
    assert (when.day_known, when.year) == (day, year)


def test_keys_sort_by_earliest_start_the_precise_first_and_the_unknown_before_all() -> None:
    ordered = [
        "",
        "XXXX-01-30/XXXX-01-31",
        "2018-05-01",
        "2018-05",
        "2020-W43",
        "../2020-11-18",
        "2021-02-11T15:00+01:00",
        "2021-02-11T14:30Z",
        "2022-01-01",
        "2022",
        "2022-10-24/2022-10-25",
    ]
    mixed = ordered[::-1]
    assert sorted(mixed, key=lambda text: When.parse(text).sort_key) == ordered


def test_made_from_days_and_moments() -> None:
    oslo = timezone(timedelta(hours=1))
    assert str(When.of_day(date(2026, 3, 12))) == "2026-03-12"
    assert str(When.of_minute(datetime(2026, 3, 12, 13, 5, 59))) == "2026-03-12T13:05"
    assert str(When.of_minute(datetime(2026, 3, 12, 13, 5, tzinfo=oslo))) == "2026-03-12T13:05+01:00"


def test_unknown_is_false() -> None:
    assert not When.parse("")
    assert When.parse("XXXX-01-30")
    assert When.parse("../2020-11-18")
    assert When.parse("") == NEVER_SAID


@pytest.mark.parametrize(
    ("text", "day", "over"),
    [
        ("2026-11-21", date(2026, 11, 22), True),
        ("2026-11-22", date(2026, 11, 22), False),
        ("2026-07-01T00:30+02:00", date(2026, 7, 1), False),  # the evening before in UTC
        ("2026-06-30T23:30+02:00", date(2026, 7, 1), True),
        ("2026-11-19/2026-11-22", date(2026, 11, 22), False),
        ("2026-10", date(2026, 11, 1), True),
        ("2026-11", date(2026, 11, 22), False),
        ("2026-11-01/..", date(2027, 1, 1), False),
        ("XXXX-01-30", date(2027, 1, 1), False),
        ("", date(2027, 1, 1), False),
    ],
)
def test_it_is_over_when_its_last_day_has_passed_in_stockholm(text: str, day: date, over: bool) -> None:
    assert When.parse(text).is_over(day) is over
