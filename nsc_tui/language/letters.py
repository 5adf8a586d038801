"""The letters that Swedish counts as its own, and what all others are taken for.

Å, ä and ö are letters, not accented a and o. The tables below settle the letters that
Unicode does not take apart, and those that Swedish order puts with another letter
(CLDR's rules for `sv`: ü with y; æ and ę with ä; ø, œ, ő and ô with ö).
"""

import unicodedata
from functools import lru_cache
from typing import Final

OWN: Final = frozenset("åäö")

# Letters that Unicode does not decompose, and how a Swede would type them.
_TYPED: Final = {
    "æ": "ä",
    "ø": "ö",
    "œ": "oe",
    "ß": "ss",
    "ð": "d",
    "đ": "d",
    "þ": "th",
    "ł": "l",
    "ŋ": "n",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "ĸ": "q",
}
_ORDERED: Final = {**_TYPED, "ü": "y", "ű": "y", "ę": "ä", "ő": "ö", "œ": "ö", "ô": "ö"}

_MARKS: Final = {
    **dict.fromkeys("‐‑‒–—―−﹘－", "-"),
    **dict.fromkeys("’‘ʼ‚‛´`′ʻ", "'"),
    **dict.fromkeys("”“„‟«»″", '"'),
    "\u00ad": "",  # a soft hyphen is a hint to the printer
}

_PLAIN: Final = str.maketrans("åäö", "aao")


@lru_cache(maxsize=1024)
def typed(character: str) -> str:
    """A casefolded character as it is typed in a search: å ä ö kept, other marks taken off."""
    return _taken_apart(character, _TYPED)


@lru_cache(maxsize=1024)
def ordered(character: str) -> str:
    """A casefolded character as the letter, or letters, it is sorted with."""
    return _taken_apart(character, _ORDERED)


def without_rings_and_dots(text: str) -> str:
    """`text` with å and ä as a, ö as o."""
    return text.translate(_PLAIN)


def _taken_apart(character: str, table: dict[str, str]) -> str:
    if character in OWN or (character.isascii() and character != "`"):
        return character
    if character in table:
        return table[character]
    if character in _MARKS:
        return _MARKS[character]
    if unicodedata.combining(character):
        return ""
    parts = unicodedata.decomposition(character).split()
    if parts and parts[0].startswith("<"):
        del parts[0]
    return "".join(_taken_apart(chr(int(part, 16)), table) for part in parts) or character
