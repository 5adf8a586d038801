"""By which words a value of a closed list, and a kind, is searched: those of both languages."""

from typing import Final

from nsc_tui.guideline.categories import Category
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.kind_values import WORDS_OF_KIND
from nsc_tui.language.kinds import ONE
from nsc_tui.language.records import SEVERAL
from nsc_tui.language.text import Text
from nsc_tui.language.values import WORDS

# What nearly every record says, or what says nothing without its heading.
_TOO_COMMON: Final = frozenset({"yes", "no", "unknown", "other", "nsc", "decision"})
# Few enough of each that their name tells something; of people, activities and contacts there are many.
_NAMED: Final = frozenset(
    ("deviations", "focus-areas", "action-plans", "reports", "dialogues", "spreading", "costs")
)


def kind_words(kind: str) -> str:
    """What a record of the kind is called, one and several, in both languages; empty where that says little."""
    if kind not in _NAMED:
        return ""
    return " | ".join((*ONE[kind], *SEVERAL[kind]))


def coded_words(kind: str, heading: str, code: str) -> str:
    """The words of `code` in both languages, parted by a line; empty where it has none."""
    if heading == "category":
        text: Text | None = CATEGORIES[Category(code)]
    else:
        known = WORDS_OF_KIND.get((kind, heading)) or WORDS.get(heading, {})
        text = known.get(code)
    if text is None or (code in _TOO_COMMON and kind != "costs"):
        return ""
    return f"{text.sv} | {text.en}"
