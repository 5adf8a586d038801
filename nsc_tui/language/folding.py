"""Folding for search, and stored keys for Swedish order.

SQLite knows neither å nor Swedish order, so what is searched and what is sorted is folded
here and stored. A search in `exact` text tells å from a; one in `plain` text does not, so
that `oberg` finds Öberg and `renee` finds Renée.
"""

import unicodedata
from typing import Final

from nsc_tui.language.letters import ordered, typed, without_rings_and_dots

# In CLDR's order; each stands for itself with the character at its place from "!" on, so that
# a plain comparison of bytes is a comparison of letters. Space, the separator, is below them all.
_ALPHABET: Final = " _-,;:!?.'\"()[]{}§@*/\\&#%^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyzåäö"
_WEIGHTS: Final = {character: chr(ord("!") + place) for place, character in enumerate(_ALPHABET)}


def exact(text: str) -> str:
    """`text` folded for a search that keeps å, ä and ö apart from a and o.

    Case, other accents, kinds of dash and quotation mark and widths of space are folded away;
    æ and ø are ä and ö.
    """
    characters = text.lower() if text.isascii() else _composed(text)
    return " ".join("".join(map(typed, characters)).split())


def plain(text: str) -> str:
    """`text` folded as by `exact`, and å, ä and ö to a and o."""
    return without_rings_and_dots(exact(text))


def sort_key(text: str) -> str:
    """A key that sorts by SQLite's BINARY as Swedish sorts `text`.

    Letters decide first (å ä ö after z, w after v as a letter of its own, é with e), then
    accents (e before é), then case (a before A).
    """
    folded = _composed(text)
    letters = folded if folded.isascii() else "".join(map(ordered, folded))
    return f"{''.join(_WEIGHTS.get(letter, letter) for letter in letters)} {folded} {text.swapcase()}"


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
