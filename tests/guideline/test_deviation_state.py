import pytest

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.deviation_state import (
    DeviationState,
    ProtocolState,
    deviation_state,
    verdict_has_moved,
)
from nsc_tui.guideline.verdict import Verdict

WHY = "Inbjudan kom samma dag."


@pytest.mark.parametrize(
    ("motivation", "minuted", "protocol", "state"),
    [
        ("", None, None, DeviationState.OPEN),
        ("  \n", None, None, DeviationState.OPEN),
        (WHY, None, None, DeviationState.MOTIVATED),
        ("", "", ProtocolState.DRAFT, DeviationState.OPEN),
        (WHY, WHY, ProtocolState.DRAFT, DeviationState.IN_DRAFT),
        (WHY, "", ProtocolState.DRAFT, DeviationState.IN_DRAFT),
        ("", "", ProtocolState.COMPLETED, DeviationState.OPEN),
        ("", " ", ProtocolState.APPROVED, DeviationState.OPEN),
        (WHY, "", ProtocolState.APPROVED, DeviationState.MOTIVATED),
        (WHY, WHY, ProtocolState.COMPLETED, DeviationState.MINUTED),
        (WHY, WHY + "\n", ProtocolState.APPROVED, DeviationState.MINUTED),
        (WHY + " Och mer.", WHY, ProtocolState.APPROVED, DeviationState.CHANGED_AFTER_MINUTING),
        ("", WHY, ProtocolState.APPROVED, DeviationState.CHANGED_AFTER_MINUTING),
        (WHY, WHY, ProtocolState.CANCELLED, DeviationState.MOTIVATED),
    ],
)
def test_both_duties_make_it_green(
    motivation: str, minuted: str | None, protocol: ProtocolState | None, state: DeviationState
) -> None:
    found = deviation_state(motivation, minuted, protocol)
    assert found is state
    assert found.is_settled is (state is DeviationState.MINUTED)


@pytest.mark.parametrize(
    ("category", "verdict", "moved"),
    [
        (Category.K1, Verdict.NONE, False),
        (Category.K1, Verdict.IN_TIME, True),
        (Category.K1, Verdict.LATE, True),
        (Category.K2, Verdict.LATE, False),
        (Category.K2, Verdict.CHECK, True),
        (Category.K2, Verdict.UNDECIDABLE, True),
        (Category.E1, Verdict.IN_TIME, False),
    ],
)
def test_a_corrected_date_is_told_of(category: Category, verdict: Verdict, moved: bool) -> None:
    assert verdict_has_moved(category, verdict) is moved
