"""Where pages break: never after a heading, never through a row, and never far too early."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from exports.paper.document import compose
from exports.paper.flow import Block, Together
from exports.paper.frame import Running
from exports.paper.metadata import About
from exports.paper.rows import Column, Rows
from exports.paper.signing import FootBlock, SignatureLines, Signer
from exports.paper.styles import BOTTOM
from exports.paper.words import Facts, Heading, Paragraph, bulleted

ABOUT = About("Prov", "Rådet", "Prov", "sv", datetime(2025, 1, 1, tzinfo=UTC))
COLUMNS = [Column("Nr", 1), Column("Text", 3)]
Read = Callable[[bytes], Any]


def _read(read: Read, *blocks: Block, **running: str) -> Any:
    return read(compose(blocks, Running("Rådet", "", "Prov", **running), ABOUT).content)


def _fill(lines: int) -> Paragraph:
    return Paragraph("\n".join(f"rad {n}" for n in range(lines)))


def _page_of(reading: Any, text: str) -> int:
    return next(int(one.page) for one in reading.shown if one.text.startswith(text) and one.mcid is not None)


@pytest.mark.parametrize("lines", range(30, 48))
def test_a_heading_stands_on_the_page_of_its_text(read: Read, lines: int) -> None:
    reading = _read(
        read, _fill(lines), Heading(1, "Rubrik"), Heading(2, "Under"), Paragraph("Text\nmer\noch mer")
    )
    assert _page_of(reading, "Rubrik") == _page_of(reading, "Under") == _page_of(reading, "Text")
    assert _page_of(reading, "Text") == _page_of(reading, "mer")


@pytest.mark.parametrize("lines", range(36, 48))
def test_no_line_of_a_paragraph_stands_alone(read: Read, lines: int) -> None:
    reading = _read(read, _fill(lines), Paragraph("ett\ntvå\ntre\nfyra"))
    pages = [_page_of(reading, text) for text in ("ett", "två", "tre", "fyra")]
    assert pages.count(0) in (0, 2, 4)


def test_a_heading_before_a_long_table_leaves_no_empty_page(read: Read) -> None:
    reading = _read(read, _fill(20), Heading(1, "Rubrik"), Rows(COLUMNS, [("1", "x")] * 90, none="–"))
    assert _page_of(reading, "Rubrik") == 0
    lowest = {page: min(one.y for one in reading.shown if one.page == page) for page in (0, 1)}
    assert all(y < BOTTOM + 40 for y in lowest.values())


@pytest.mark.parametrize("lines", range(26, 40))
def test_a_row_that_fits_a_page_is_never_split(read: Read, lines: int) -> None:
    rows = [("1", "kort"), ("2", "\n".join(f"cell {n}" for n in range(8))), ("3", "kort")]
    reading = _read(read, _fill(lines), Rows(COLUMNS, rows, none="–"))
    pages = {one.page for one in reading.shown if one.text.startswith("cell")}
    assert len(pages) == 1
    assert _page_of(reading, "Nr") == _page_of(reading, "1")


def test_page_numbers_count_all_pages(read: Read) -> None:
    reading = _read(read, _fill(130))
    pages = range(len(reading.pdf.pages))
    assert [reading.corner(page) for page in pages] == ["Prov 1 (3)", "Prov 2 (3)", "Prov 3 (3)"]


def test_the_head_is_read_once_and_the_foot_too(read: Read) -> None:
    reading = _read(read, _fill(120), stamp="UTKAST", foot="Historik 0123")
    for text in ("Rådet", "UTKAST", "Historik 0123"):
        seen = [one for one in reading.shown if one.text == text]
        assert [one.page for one in seen] == [0, 1, 2]
        assert reading.document.texts("P").count(text) == 1
    assert reading.document.texts("P")[:2] == ["Rådet", "UTKAST"]
    assert reading.document.texts("P")[-1] == "Historik 0123"


def test_signatures_stay_together(read: Read) -> None:
    for lines in range(24, 44, 2):
        reading = _read(
            read, _fill(lines), SignatureLines([Signer("Justerare", f"Namn {n}") for n in range(4)])
        )
        assert len({_page_of(reading, f"Namn {n}") for n in range(4)}) == 1


@pytest.mark.parametrize("lines", [1, 20, 34, 42])
def test_the_foot_block_stands_at_the_foot(read: Read, lines: int) -> None:
    foot = FootBlock(["Rådet i fot", "Utdrag", "Dag"], "Bestyrks", Signer("Sekreterare", "Ida Ek"))
    reading = _read(read, _fill(lines), foot)
    last = [one for one in reading.shown if one.text == "Sekreterare"]
    assert BOTTOM < last[0].y < BOTTOM + 12
    assert _page_of(reading, "Rådet i fot") == len(reading.pdf.pages) - 1


def test_nothing_gives_one_page(read: Read) -> None:
    reading = _read(read)
    assert len(reading.pdf.pages) == 1
    assert reading.aloud == "Rådet"


@pytest.mark.parametrize("lines", range(30, 46, 3))
def test_what_stands_together_moves_together_and_only_the_foot_sinks(read: Read, lines: int) -> None:
    foot = FootBlock(["Rådet i fot"], "Bestyrks", Signer("Sekreterare", "Ida Ek"))
    reading = _read(read, _fill(lines), Together([Paragraph("Skickas till"), foot]))
    assert _page_of(reading, "Skickas till") == _page_of(reading, "Rådet i fot")
    (sent,) = (one for one in reading.shown if one.text == "Skickas till")
    above = [one.y for one in reading.shown if one.page == sent.page and one.y > sent.y and one.mcid]
    assert min(above, default=sent.y) - sent.y < 25


@pytest.mark.parametrize(
    "block",
    [bulleted([]), Facts([]), SignatureLines([]), Together([])],
    ids=lambda block: type(block).__name__,
)
def test_a_kind_without_content_takes_no_room(read: Read, block: Block) -> None:
    reading = _read(read, Paragraph("före"), block, Paragraph("efter"))
    assert reading.aloud == "Rådet\nföre\nefter"
