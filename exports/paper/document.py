"""One document: blocks in, a finished file and its notices out."""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from exports.paper.archive_part import ArchivePart, in_use
from exports.paper.canvas import TaggedCanvas
from exports.paper.finishing import finish
from exports.paper.flow import Block, Sheets, flow
from exports.paper.fonts import MARK, Legible
from exports.paper.frame import Running, RunningFrame
from exports.paper.metadata import About
from exports.paper.tree import shortened
from nsc_tui.language import paper as words


class Paper(NamedTuple):
    """A finished PDF, and what the reader of it should be told, in the document's language."""

    content: bytes
    notices: tuple[str, ...] = ()


_UNWRITABLE = ("Cc", "Cs", "Cn", "Co")
_LONGEST_ENTRY = 500  # characters of a title; a string in PDF/A-2 holds 32 767 bytes


def compose(
    blocks: Iterable[Block], running: Running, about: About, part: ArchivePart | None = None
) -> Paper:
    """`blocks` on paper: one file that is PDF/A (of `part`, else of the part in use) and PDF/UA-1.

    The same arguments give the same bytes. Raises TypeError for what is not a `Block`.
    """
    canvas, legible = TaggedCanvas(), Legible()
    frame = RunningFrame(running, about.language, legible)
    flow(blocks, Sheets(canvas, legible), frame)
    frame.fill_in(canvas)
    clean = replace(
        about,
        title=_metadata(about.title),
        author=_metadata(about.author),
        subject=_metadata(about.subject),
    )
    content = finish(canvas.saved(), canvas.tree, clean, part or in_use())
    return Paper(content, tuple(_notice(char, about) for char in legible.lacking))


def _metadata(text: str) -> str:
    """`text` with nothing in it that XML or a title bar cannot hold."""
    spaced = " ".join(unicodedata.normalize("NFC", text).split())
    clean = (MARK if unicodedata.category(char) in _UNWRITABLE else char for char in spaced)
    return shortened("".join(clean), _LONGEST_ENTRY)


def _notice(char: str, about: About) -> str:
    seen = unicodedata.category(char)[0] not in "CZM"
    text = words.LACKING if seen else words.LACKING_UNSEEN
    return text.written_in(about.language, char=char, code=f"U+{ord(char):04X}", mark=MARK)
