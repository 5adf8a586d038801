from datetime import date

import pytest

from nsc_tui.guideline.agenda import Filling, SeasonDuty, Standing, line_of, missing, season

REPORT, LAST, TERM = SeasonDuty.REPORT_TR, SeasonDuty.LAST_YEARS_DEVIATIONS, SeasonDuty.NEW_TERM
SPREAD, FOCUS, PLAN = SeasonDuty.SPREADING, SeasonDuty.FOCUS_AREAS, SeasonDuty.ACTION_PLAN
OPEN, CHECK, KS = SeasonDuty.NO_OPEN_DEVIATIONS, SeasonDuty.YEAR_CHECK, SeasonDuty.REPORT_KS


@pytest.mark.parametrize(
    ("day", "ks_due", "asked"),
    [
        ("2026-01-01", None, (REPORT, LAST)),
        ("2026-03-31", None, (REPORT, LAST)),
        ("2026-04-01", None, (SPREAD,)),
        ("2026-07-31", None, (SPREAD,)),
        ("2026-08-01", None, (FOCUS,)),
        ("2026-09-30", None, (FOCUS,)),
        ("2026-10-01", None, (FOCUS, PLAN)),
        ("2026-10-31", None, (FOCUS, PLAN)),
        ("2026-11-01", None, (PLAN, OPEN, CHECK)),
        ("2026-12-31", None, (PLAN, OPEN, CHECK)),
        # The terms after a general election begin in the January that follows it.
        ("2027-03-31", None, (REPORT, LAST, TERM)),
        ("2027-04-01", None, (SPREAD,)),
        ("2023-02-01", None, (REPORT, LAST, TERM)),
        ("2025-02-01", None, (REPORT, LAST)),
        # The report to KS from the year in which it falls due, until it is given.
        ("2026-01-10", "2026-02-21", (REPORT, LAST, KS)),
        ("2025-12-31", "2026-02-21", (PLAN, OPEN, CHECK)),
        ("2027-05-10", "2026-02-21", (SPREAD, KS)),
    ],
)
def test_what_the_season_asks_for(day: str, ks_due: str | None, asked: tuple[SeasonDuty, ...]) -> None:
    due = date.fromisoformat(ks_due) if ks_due else None
    assert season(date.fromisoformat(day), due) == asked


TEMPLATE = (
    Standing("Tillgängliga aktiviteter", Filling.ACTIVITIES),
    Standing("Årets uppgift", Filling.SEASON),
    Standing("Övriga frågor"),
)


@pytest.mark.parametrize(
    ("headings", "left"),
    [
        ([], [0, 1, 2]),
        (["Övriga frågor"], [0, 1]),
        (["  tillgängliga   AKTIVITETER"], [1, 2]),
        (["Årets uppgift: fokusområden 2027"], [0, 2]),
        (["Årets uppgift"], [0, 2]),
        (["Årets uppgifter", "Övriga frågor: parkering"], [0, 1, 2]),
        ([line.heading for line in TEMPLATE], []),
    ],
)
def test_no_item_of_the_template_is_laid_twice(headings: list[str], left: list[int]) -> None:
    assert missing(TEMPLATE, headings) == tuple(TEMPLATE[place] for place in left)


def test_an_item_is_known_by_its_heading() -> None:
    assert line_of(TEMPLATE, "årets uppgift: spridning") is TEMPLATE[1]
    assert line_of(TEMPLATE, "Något annat") is None
