"""What may stand in a text of the register, and how what may not is shown.

A control character in a name reaches the terminal whatever drew it, and a bidi control
turns what stands on paper around. They are refused at the door; what an older file
already holds is shown by its code instead of being obeyed.
"""

import re
import unicodedata
from typing import Final

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

LONGEST_LINE: Final = 500  # characters
LONGEST_TEXT: Final = 20_000  # characters: a paragraph much longer takes the paper too long to set

BAD_CHARACTER = Text(
    "Tecknet {character} på plats {place} går inte att läsa eller skriva ut. Ta bort det.",
    "The character {character} at position {place} cannot be read or printed. Remove it.",
)
LINE_BREAK = Text(
    "Texten ska stå på en rad. Ta bort radbrytningen på plats {place}.",
    "The text must be on one line. Remove the line break at position {place}.",
)
TOO_LONG = Text(
    "Texten är {length} tecken lång; här ryms {limit}. Korta den.",
    "The text is {length} characters long; there is room for {limit}. Shorten it.",
)
PERSONAL_NUMBER = Text(
    "Texten liknar ett personnummer. Sådana ska inte stå i registret.",
    "The text looks like a personal identity number. Those do not belong in the register.",
)

# Bidi embeddings, overrides and isolates; the zero-width space; the byte order mark inside a text.
_REFUSED: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\u2028\u2029")
_REFUSED_KINDS: Final = frozenset({"Cc", "Cs", "Cn", "Co"})  # control, surrogate, unassigned, private use
_LAID_OUT: Final = frozenset("\n\t")
_USUAL: Final = frozenset({(None, "-"), (None, "+"), ("19", "-"), ("19", "+"), ("19", "")})
# Century, month, day and what parts them from the last four; text editors make dashes of hyphens.
_PERSONAL_NUMBER: Final = r"(?<!\d)(19|20)?\d{2}(-?)(\d{2})\2(\d{2})([-+\u2010\u2011\u2013 ]?)\d{4}(?!\d)"


def clean_line(text: str, limit: int = LONGEST_LINE) -> str:
    """`text` as one line fit for the register: NFC, blanks at its ends taken off.

    Raises Fault (BAD_INPUT) on a character that may not stand there, a line break, a tab, or
    more than `limit` characters.
    """
    composed = _composed(text, limit)
    for place, character in enumerate(composed, 1):
        if character in _LAID_OUT or character == "\r":
            raise Fault(ExitCode.BAD_INPUT, LINE_BREAK, place=place)
        _refuse(character, place)
    return composed


def clean_long(text: str, limit: int = LONGEST_TEXT) -> str:
    """`text` fit for a field of several lines: as `clean_line`, but line breaks and tabs may stand.

    Every kind of line break becomes a newline, and blanks at the end of a line go.
    """
    composed = _composed(text.replace("\r\n", "\n").replace("\r", "\n"), limit)
    for place, character in enumerate(composed, 1):
        if character not in _LAID_OUT:
            _refuse(character, place)
    return "\n".join(line.rstrip() for line in composed.split("\n"))


def visible(text: str) -> str:
    """`text` for the screen, every character that may not stand in it shown as `<U+202E>`."""
    return "".join(f"<{_code(c)}>" if c not in _LAID_OUT and _is_refused(c) else c for c in text)


def looks_like_personal_number(text: str) -> bool:
    """Whether `text` holds what looks like a Swedish personnummer or samordningsnummer.

    Month and day must be possible (a samordningsnummer adds 60 to the day). What is not written as usual,
    with a hyphen or with 19 before it, must also end in the Luhn check digit, so that phone numbers, days
    with a time and spans of days are left in peace.
    """
    for match in re.finditer(_PERSONAL_NUMBER, text, re.ASCII):
        century, inner, month, day, before_last = match.groups()
        if inner and before_last != inner:  # a day with a time after it
            continue
        usual = not inner and (century, before_last) in _USUAL
        digits = "".join(c for c in match[0] if c.isdigit())[-10:]
        if 1 <= int(month) <= 12 and 1 <= int(day) % 60 <= 31 and (usual or _luhn(digits)):
            return True
    return False


def _composed(text: str, limit: int) -> str:
    if len(text) > limit * 4:  # no need to compose what is far too long
        raise Fault(ExitCode.BAD_INPUT, TOO_LONG, length=len(text), limit=limit)
    composed = unicodedata.normalize("NFC", text).strip(" \t\r\n\u00a0")
    if len(composed) > limit:
        raise Fault(ExitCode.BAD_INPUT, TOO_LONG, length=len(composed), limit=limit)
    return composed


def _refuse(character: str, place: int) -> None:
    if _is_refused(character):
        raise Fault(ExitCode.BAD_INPUT, BAD_CHARACTER, character=_code(character), place=place)


def _is_refused(character: str) -> bool:
    return character in _REFUSED or unicodedata.category(character) in _REFUSED_KINDS


def _code(character: str) -> str:
    return f"U+{ord(character):04X}"


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(digits):
        doubled = int(digit) * (2 - place % 2)
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
