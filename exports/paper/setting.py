"""Text into lines: where a line ends, and what stands in it.

The lines of one text, put together, give the text again with single spaces: that is what a
screen reader reads. So a line that is followed by a word carries its space.
"""

import re
from typing import NamedTuple

from exports.paper.styles import Style

_SPACES = re.compile(r"[ ]+")
_COMPOUND = re.compile(r"(?<=[^\W\d_][-–/_])(?=[^\W\d_])")
_SIGN_AND_NUMBER = re.compile(r"(§) (?=\d)")
_NUMBERED = re.compile(r"(\d{1,3}[.)])\s+(?=\S)")


class Line(NamedTuple):
    """One set line; `cut` is true where a word too wide for the column goes on in the next line."""

    text: str
    cut: bool = False


class Piece(NamedTuple):
    """A part of a text that is set in its own way: a paragraph, or a point with its number."""

    label: str
    text: str


def lines(text: str, style: Style, width: float) -> list[Line]:
    """`text` in lines no wider than `width` points; a line break in the text stays one.

    An empty text gives one empty line, so that an empty cell keeps its height.
    """
    if "\n" not in text:
        return _soft_lines(_single_spaced(text), style, width)
    made: list[Line] = []
    for hard in text.split("\n"):
        if made:
            made[-1] = Line(made[-1].text.rstrip(" ") + " ", made[-1].cut)
        made += _soft_lines(_single_spaced(hard), style, width)
    return made


def _single_spaced(text: str) -> str:
    """`text` with one space between words, and a § kept with its number."""
    text = text.strip()
    if "  " in text:
        text = _SPACES.sub(" ", text)
    return _SIGN_AND_NUMBER.sub("\\1\xa0", text) if "§" in text else text


def _soft_lines(text: str, style: Style, width: float) -> list[Line]:
    face, size = style.face(), style.size
    if face.width(text, size) <= width:
        return [Line(text)]
    space = face.width(" ", size)
    made: list[Line] = []
    current, used = "", 0.0
    for word, gap in _words(text):
        wide = face.width(word, size)
        if current and used + wide > width:
            made.append(Line(current))
            current, used = "", 0.0
        if wide > width:
            *whole, word = _cut(word, style, width)
            made += [Line(part, cut=True) for part in whole]
            wide = face.width(word, size)
        current += word + gap
        used += wide + (space if gap else 0.0)
    made.append(Line(current))
    made[-1] = Line(made[-1].text.rstrip(" "), made[-1].cut)
    return made


def _words(text: str) -> list[tuple[str, str]]:
    """The unbreakable parts of `text`, each with the space that follows it."""
    parts = []
    for word in text.split(" "):
        *first, last = _COMPOUND.split(word)
        parts += [(part, "") for part in first]
        parts.append((last, " "))
    return parts


def _cut(word: str, style: Style, width: float) -> list[str]:
    """`word` in parts that each fit `width`, with room for the hyphen that is drawn after a cut."""
    face, size = style.face(), style.size
    room = width - face.width("-", size)
    parts, current, used = [], "", 0.0
    for char in word:
        wide = face.width(char, size)
        if current and used + wide > room:
            parts.append(current)
            current, used = "", 0.0
        current += char
        used += wide
    return [*parts, current]


def pieces(text: str) -> list[Piece]:
    """`text` as paragraphs and numbered points, the numbers as they were typed.

    A blank line ends a paragraph; a line such as `2. Rutinen …` begins a point, and a line
    after it that has no number belongs to it.
    """
    found: list[Piece] = []
    fresh = True
    for line in text.split("\n"):
        line = line.strip()
        numbered = _NUMBERED.match(line)
        if not line:
            fresh = True
        elif numbered:
            found.append(Piece(numbered[1], line[numbered.end() :]))
            fresh = False
        elif fresh:
            found.append(Piece("", line))
            fresh = False
        else:
            found[-1] = Piece(found[-1].label, f"{found[-1].text}\n{line}")
    return found
