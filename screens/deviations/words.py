"""How deviations and proposals are said in lists and records. No Textual in here."""

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.language import deviations_screen as words
from nsc_tui.language.categories import CATEGORIES
from screens.records import Cell, Tone

SIGNS = {
    DeviationState.OPEN: "!",
    DeviationState.MOTIVATED: "·",
    DeviationState.IN_DRAFT: "›",
    DeviationState.MINUTED: "+",
    DeviationState.CHANGED_AFTER_MINUTING: "!",
}
TONES: dict[DeviationState, Tone] = {
    DeviationState.OPEN: "bad",
    DeviationState.MOTIVATED: "warn",
    DeviationState.IN_DRAFT: "warn",
    DeviationState.MINUTED: "good",
    DeviationState.CHANGED_AFTER_MINUTING: "bad",
}


def state_cell(state: DeviationState) -> Cell:
    """Sign and word for a list: `! öppet`."""
    return Cell(f"{SIGNS[state]} {words.STATES[state]()}", TONES[state])


def category_words(category: str) -> str:
    """`K1 · Deltog utan kontakt med sekreteraren`; a category that another tool wrote as it stands."""
    known = category in tuple(Category)
    return f"{category} · {CATEGORIES[Category(category)]()}" if known else category
