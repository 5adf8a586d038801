"""One line of the year check, judged from facts alone."""

from datetime import date

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.guideline.duties import duties
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.duty_facts import (
    DeviationFact,
    YearFacts,
)
from nsc_tui.guideline.year_clocks import Status

TODAY = date(2026, 11, 22)
NOTHING = YearFacts()


def line(code: str, facts: YearFacts = NOTHING, year: int = 2025, today: date = TODAY) -> Duty:
    return next(each for each in duties(facts, year, today) if each.duty == code)


def status(code: str, facts: YearFacts = NOTHING, year: int = 2025, today: date = TODAY) -> Status:
    return line(code, facts, year, today).status


def deviation(
    ref: str = "AV-2025-001",
    state: DeviationState = DeviationState.OPEN,
    category: Category = Category.K1,
    duty: str = "",
    activity: str = "",
) -> DeviationFact:
    return DeviationFact(ref, category, state, state is not DeviationState.OPEN, duty, activity)
