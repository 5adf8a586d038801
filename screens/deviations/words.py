"""How deviations and proposals are said in lists and records. No Textual in here."""

from db.reading.deviations import Deviation
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.language import deviations_screen as words
from nsc_tui.language.categories import CATEGORIES
from screens.details import Fact
from screens.goals import goal
from screens.records import Cell, Tone

SIGNS = {
    DeviationState.OPEN: "!",
    DeviationState.MOTIVATED: "·",
    DeviationState.IN_DRAFT: ">",
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


def deviation_fact(deviation: Deviation) -> Fact:
    """A deviation as it stands in the record it is about: what it is, its state, and the way to it."""
    return Fact(
        deviation.ref,
        f"{category_words(deviation.category)} · {state_cell(deviation.state).text}",
        TONES[deviation.state],
        goal("deviation", deviation.key),
    )
