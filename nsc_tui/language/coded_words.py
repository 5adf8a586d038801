"""By which words a value of a closed list is searched: those of both languages, whatever is spoken."""

from nsc_tui.guideline.categories import Category
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.kind_values import WORDS_OF_KIND
from nsc_tui.language.text import Text
from nsc_tui.language.values import WORDS

# What nearly every record says, or what says nothing without its heading.
_TOO_COMMON = frozenset({"yes", "no", "unknown", "other", "nsc", "decision"})


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
