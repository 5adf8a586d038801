"""When a yearly duty falls due, and the report every third year by each reading."""

from datetime import date

import pytest

from nsc_tui.guideline.dates import When
from nsc_tui.guideline.year_clocks import (
    Given,
    KsAnchor,
    ReadingName,
    Status,
    YearBasis,
    days_of,
    grid_due,
    ks_state,
    span_of,
    until_due,
    years_after,
)


def day(text: str) -> date:
    return date.fromisoformat(text)


def report(first: str, last: str = "", ref: str = "R") -> Given:
    return Given(ref, day(first), day(last or first))


@pytest.mark.parametrize(
    ("today", "status"),
    [
        ("2026-01-01", Status.DUE),
        ("2026-12-31", Status.DUE),
        ("2027-01-01", Status.MISSING),
    ],
)
def test_a_yearly_line_is_due_to_the_end_of_its_day(today: str, status: Status) -> None:
    assert until_due(day("2026-12-31"), day(today)) is status


@pytest.mark.parametrize(
    ("year", "basis", "first", "last"),
    [
        (2020, YearBasis.CALENDAR, "2020-01-01", "2020-12-31"),
        (2026, YearBasis.CALENDAR, "2026-01-01", "2026-12-31"),
        (2020, YearBasis.DECISION, "2020-11-25", "2021-11-24"),
        (2026, YearBasis.DECISION, "2026-11-25", "2027-11-24"),
    ],
)
def test_what_every_year_means(year: int, basis: YearBasis, first: str, last: str) -> None:
    assert span_of(year, basis) == (year, day(first), day(last))


@pytest.mark.parametrize(
    ("from_day", "years", "then"),
    [
        ("2023-02-21", 3, "2026-02-21"),
        ("2024-02-29", 3, "2027-02-28"),
        ("2024-02-29", 4, "2028-02-29"),
        ("2026-11-25", -3, "2023-11-25"),
    ],
)
def test_the_same_day_years_later(from_day: str, years: int, then: str) -> None:
    assert years_after(day(from_day), years) == day(then)


@pytest.mark.parametrize(
    ("from_day", "due"),
    [
        ("2020-01-01", "2023-11-25"),
        ("2023-11-25", "2023-11-25"),
        ("2023-11-26", "2026-11-25"),
        ("2026-01-01", "2026-11-25"),
        ("2027-01-01", "2029-11-25"),
    ],
)
def test_the_grid_from_the_decision(from_day: str, due: str) -> None:
    assert grid_due(day(from_day)) == day(due)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("2025-03-12", ("2025-03-12", "2025-03-12")),
        ("2025-03", ("2025-03-01", "2025-03-31")),
        ("2025", ("2025-01-01", "2025-12-31")),
        ("2025-03-12/2025-03-13", ("2025-03-12", "2025-03-13")),
        ("2025-03-12T23:30+01:00", ("2025-03-12", "2025-03-12")),
        ("XXXX-03-12", None),
        ("../2025-03-12", None),
        ("2025-03-12/..", None),
        ("", None),
    ],
)
def test_between_which_days_a_date_lies(written: str, days: tuple[str, str] | None) -> None:
    assert days_of(When.parse(written)) == (tuple(map(day, days)) if days else None)


@pytest.mark.parametrize(
    ("year", "today", "anchor", "status", "due"),
    [
        # from the revision 2023-02-21
        (2021, "2026-11-22", KsAnchor.REVISION, Status.DUE, "2026-02-21"),
        (2025, "2026-11-22", KsAnchor.REVISION, Status.DUE, "2026-02-21"),
        (2026, "2026-02-20", KsAnchor.REVISION, Status.DUE, "2026-02-21"),
        (2026, "2026-02-21", KsAnchor.REVISION, Status.DUE, "2026-02-21"),
        (2026, "2026-02-22", KsAnchor.REVISION, Status.MISSING, "2026-02-21"),
        (2026, "2026-11-22", KsAnchor.REVISION, Status.MISSING, "2026-02-21"),
        (2027, "2026-11-22", KsAnchor.REVISION, Status.MISSING, "2026-02-21"),
        # the grid from the decision 2020-11-25
        (2023, "2023-11-25", KsAnchor.DECISION, Status.DUE, "2023-11-25"),
        (2023, "2023-11-26", KsAnchor.DECISION, Status.MISSING, "2023-11-25"),
        (2023, "2026-11-22", KsAnchor.DECISION, Status.MISSING, "2023-11-25"),
        (2024, "2026-11-22", KsAnchor.DECISION, Status.DUE, "2026-11-25"),
        (2026, "2026-11-25", KsAnchor.DECISION, Status.DUE, "2026-11-25"),
        (2026, "2026-11-26", KsAnchor.DECISION, Status.MISSING, "2026-11-25"),
    ],
)
def test_without_any_report(year: int, today: str, anchor: KsAnchor, status: Status, due: str) -> None:
    state = ks_state([], [], span_of(year), day(today), anchor)
    assert (state.status, state.due_on, state.evidence) == (status, day(due), ())


def test_both_readings_stand_side_by_side() -> None:
    state = ks_state([], [day("2023-02-21")], span_of(2026), day("2026-11-22"), KsAnchor.REVISION)
    assert state.readings == (
        (ReadingName.REVISION, day("2026-02-21")),
        (ReadingName.DECISION, day("2026-11-25")),
    )


@pytest.mark.parametrize(
    ("given", "year", "today", "status", "due", "late"),
    [
        ("2026-02-21", 2026, "2026-11-22", Status.MET, "2026-02-21", False),
        ("2026-02-22", 2026, "2026-11-22", Status.MET, "2026-02-21", True),
        ("2026-12-01", 2026, "2026-11-22", Status.MISSING, "2026-02-21", False),  # not given yet
        ("2024-06-10", 2023, "2026-11-22", Status.DUE, "2026-02-21", False),  # not of that year yet
        ("2024-06-10", 2025, "2026-11-22", Status.MET, "2027-06-10", False),
        ("2024-06-10", 2027, "2027-06-10", Status.DUE, "2027-06-10", False),
        ("2024-06-10", 2027, "2027-06-11", Status.MISSING, "2027-06-10", False),
    ],
)
def test_from_the_last_report(
    given: str, year: int, today: str, status: Status, due: str, late: bool
) -> None:
    state = ks_state([report(given)], [], span_of(year), day(today), KsAnchor.REVISION)
    assert (state.status, state.due_on, state.is_late) == (status, day(due), late)


@pytest.mark.parametrize(
    ("given", "year", "status"),
    [
        ("2023-11-25", 2024, Status.DUE),  # of the interval before
        ("2023-11-26", 2024, Status.MET),
        ("2026-11-25", 2026, Status.MET),
    ],
)
def test_an_interval_of_the_grid_holds_its_last_day(given: str, year: int, status: Status) -> None:
    state = ks_state([report(given)], [], span_of(year), day("2026-11-25"), KsAnchor.DECISION)
    assert state.status is status


@pytest.mark.parametrize(
    ("today", "status"),
    [
        ("2026-06-01", Status.DUE),
        ("2026-06-02", Status.UNDECIDABLE),
        ("2026-06-30", Status.UNDECIDABLE),
        ("2026-07-01", Status.MISSING),
    ],
)
def test_a_report_known_to_the_month_leaves_the_month_open(today: str, status: Status) -> None:
    state = ks_state([report("2023-06-01", "2023-06-30")], [], span_of(2026), day(today), KsAnchor.REVISION)
    assert state.status is status
    assert state.due_on == day("2026-06-30")


def test_a_report_between_two_years_is_of_neither_for_certain() -> None:
    reports = [report("2025-12-20", "2026-01-10")]
    state = ks_state(reports, [], span_of(2026), day("2026-11-22"), KsAnchor.REVISION)
    assert (state.status, state.evidence) == (Status.UNDECIDABLE, ("R",))


@pytest.mark.parametrize("anchor", list(KsAnchor))
@pytest.mark.parametrize(
    ("reports", "year", "today", "status", "due"),
    [
        ([], 2025, "2025-06-01", Status.DUE, "2025-06-01"),
        ([], 2025, "2025-06-02", Status.MISSING, "2025-06-01"),
        ([], 2026, "2026-01-10", Status.MISSING, "2025-06-01"),
        (["2024-12-31"], 2025, "2025-12-01", Status.MISSING, "2025-06-01"),
    ],
)
def test_a_recorded_revision_calls_for_a_report(
    anchor: KsAnchor, reports: list[str], year: int, today: str, status: Status, due: str
) -> None:
    given = [report(each) for each in reports]
    state = ks_state(given, [day("2023-02-21"), day("2025-06-01")], span_of(year), day(today), anchor)
    assert (state.status, state.due_on) == (status, day(due))
    assert (ReadingName.REVISION_RECORDED, day("2025-06-01")) in state.readings


@pytest.mark.parametrize(
    ("revised", "today", "status", "due"),
    [
        # What falls due before a revision is not put off by it.
        ("2026-12-15", "2026-11-22", Status.MISSING, "2026-02-21"),
        ("2026-10-01", "2026-11-22", Status.MISSING, "2026-02-21"),
        ("2026-12-15", "2026-02-21", Status.DUE, "2026-02-21"),
        ("2026-12-15", "2026-02-22", Status.MISSING, "2026-02-21"),
        ("2026-01-31", "2026-11-22", Status.MISSING, "2026-01-31"),
    ],
)
def test_a_revision_puts_off_no_day_before_it(revised: str, today: str, status: Status, due: str) -> None:
    state = ks_state([], [day(revised)], span_of(2026), day(today), KsAnchor.REVISION)
    assert (state.status, state.due_on) == (status, day(due))
    assert (ReadingName.REVISION_RECORDED, day(revised)) in state.readings


@pytest.mark.parametrize("given", ["2025-01-01", "2025-12-31"])
def test_a_report_of_its_year_answers_the_revision(given: str) -> None:
    state = ks_state(
        [report(given)], [day("2025-06-01")], span_of(2025), day("2026-01-10"), KsAnchor.REVISION
    )
    assert state.status is Status.MET


def test_a_revision_of_a_later_year_is_not_called_for_yet() -> None:
    state = ks_state([], [day("2027-06-01")], span_of(2026), day("2026-01-10"), KsAnchor.REVISION)
    assert [reading.name for reading in state.readings] == [ReadingName.REVISION, ReadingName.DECISION]


def test_the_last_report_is_a_reading_of_its_own() -> None:
    state = ks_state(
        [report("2024-06-10"), report("2025-01-02")], [], span_of(2026), day("2026-11-22"), KsAnchor.REVISION
    )
    assert (ReadingName.LAST_REPORT, day("2028-01-02")) in state.readings
