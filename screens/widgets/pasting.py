"""What may stand in a field: text that comes in by paste or editor is cut and cleaned here."""

import unicodedata
from typing import NamedTuple

from nsc_tui.language.plain_text import visible


class Pasted(NamedTuple):
    """What is left of a pasted text, how many characters were refused, and whether it was cut."""

    text: str
    refused: int
    cut: bool


def allowed(character: str) -> bool:
    """Whether `character` may stand in a line of the register."""
    return character.isprintable() or (character not in "\n\t" and visible(character) == character)


def pasted_line(text: str, room: int) -> Pasted:
    """`text` as one line of at most `room` characters; line ends and tabs become spaces."""
    # Ten megabytes froze a field for 15 seconds: cut before looking at each character.
    beginning = text[: 4 * room + 1_000]
    return _cleaned(" ".join(beginning.split()), len(text) > len(beginning), room, kept="")


def pasted_long(text: str, room: int) -> Pasted:
    """`text` with its line breaks, at most `room` characters."""
    beginning = text[: 2 * room + 1_000].replace("\r\n", "\n").replace("\r", "\n")
    return _cleaned(beginning.replace("\t", "    "), len(text) > 2 * room + 1_000, room, kept="\n")


def _cleaned(text: str, cut_already: bool, room: int, kept: str) -> Pasted:
    clean = unicodedata.normalize("NFC", "".join(c for c in text if (kept and c in kept) or allowed(c)))
    refused = sum(1 for c in text if not (kept and c in kept) and not allowed(c))
    return Pasted(clean[:room], refused, cut_already or len(clean) > room)
