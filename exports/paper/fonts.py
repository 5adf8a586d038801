"""The three faces of the paper, and what to do with a letter they lack.

Fira Sans (SIL Open Font License) covers every Latin letter of the Nordic, Sámi and Baltic
languages. The third face is the regular one with tabular figures: columns of numbers only
align where every figure is equally wide.
"""

import struct
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import fontpkg_fira_sans  # type: ignore[import-untyped]
from reportlab.pdfbase import pdfmetrics  # type: ignore[import-untyped]
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]

MARK = "▯"
"""Printed where a character has no glyph; the notice says which it was."""

_FIGURES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_STANDARD_GLYPHS = 258  # how many glyph names the post table takes as known


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face: its widths in thousandths of the size, what it can write, ReportLab's font for it."""

    name: str
    font: TTFont
    widths: dict[str, float]
    glyphs: frozenset[str]

    def width(self, text: str, size: float) -> float:
        """How wide `text` is at `size`, in points."""
        return sum(map(self.widths.__getitem__, text)) * size / 1000


@cache
def regular() -> Face:
    """The face of running text."""
    return _registered("FiraSans-Regular")


@cache
def strong() -> Face:
    """The face of headings and labels."""
    return _registered("FiraSans-SemiBold")


@cache
def tabular() -> Face:
    """The regular face with figures of one width, for columns of numbers and dates."""
    path = _font_file("FiraSans-Regular")
    font = TTFont("FiraSans-Tabular", str(path))
    font.face.subfontNameX = b"-Tabular"  # else its subset would take the regular face's name
    for figure, (glyph, width) in _tabular_figures(path.read_bytes()).items():
        font.face.charToGlyph[ord(figure)] = glyph
        font.face.charWidths[ord(figure)] = width * 1000 / font.face.unitsPerEm
    return _face(font)


def _registered(name: str) -> Face:
    return _face(TTFont(name, str(_font_file(name))))


def _font_file(name: str) -> Path:
    return Path(fontpkg_fira_sans.__file__).with_name("files") / f"{name}.ttf"


def _face(font: TTFont) -> Face:
    font.shapable = False  # the same bytes whether or not a shaping library is installed
    pdfmetrics.registerFont(font)
    known = font.face.charToGlyph
    widths = {chr(code): float(font.face.getCharWidth(code)) for code in known if _writable(chr(code))}
    return Face(font.fontName, font, widths, frozenset(widths))


def _writable(char: str) -> bool:
    return char == " " or unicodedata.category(char)[0] not in "CZ" or char == "\xa0"


def _tabular_figures(data: bytes) -> dict[str, tuple[int, int]]:
    """Glyph and advance of the figures named `zero.tf` to `nine.tf` (OpenType tables post and hmtx)."""
    tables = _tables(data)
    names = _glyph_names(data, tables["post"])
    found = {}
    for value, figure in enumerate(_FIGURES):
        glyph = names.index(f"{figure}.tf")
        (advance,) = struct.unpack_from(">H", data, tables["hmtx"] + 4 * glyph)
        found[str(value)] = (glyph, advance)
    return found


def _tables(data: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", data, 4)
    rows = (struct.unpack_from(">4sLLL", data, 12 + 16 * row) for row in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in rows}


def _glyph_names(data: bytes, post: int) -> list[str]:
    (count,) = struct.unpack_from(">H", data, post + 32)
    numbers = struct.unpack_from(f">{count}H", data, post + 34)
    own: list[str] = []
    at = post + 34 + 2 * count
    for _ in range(max(numbers) - _STANDARD_GLYPHS + 1):
        own.append(data[at + 1 : at + 1 + data[at]].decode("ascii"))
        at += 1 + data[at]
    return ["" if n < _STANDARD_GLYPHS else own[n - _STANDARD_GLYPHS] for n in numbers]


class Legible:
    """Makes texts printable, and remembers the characters that could not be printed."""

    def __init__(self) -> None:
        self._lacking: dict[str, None] = {}
        self._known = regular().glyphs & strong().glyphs  # the third face is the first, but for its figures

    def __call__(self, text: str) -> str:
        """`text` in NFC with spaces as spaces and `MARK` for what has no glyph; line breaks stay."""
        if self._known.issuperset(text):
            return text
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
        return "".join(map(self._char, text))

    def line(self, text: str) -> str:
        """The same for a text that is set in one line: its line breaks become spaces."""
        return " ".join(self(text).split())

    def _char(self, char: str) -> str:
        if char in self._known or char == "\n":
            return char
        if char == "\xad":  # a soft hyphen shows nothing by its definition
            return ""
        if char == "\t" or unicodedata.category(char) == "Zs":
            return " "
        self._lacking[char] = None
        return MARK

    @property
    def lacking(self) -> Iterable[str]:
        """The characters replaced so far, in the order they were met."""
        return tuple(self._lacking)
