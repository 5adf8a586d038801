"""Nothing reaches paper untagged."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from reportlab.lib.styles import getSampleStyleSheet  # type: ignore[import-untyped]
from reportlab.platypus import Paragraph as PlainParagraph  # type: ignore[import-untyped]
from reportlab.platypus import Table as PlainTable

from exports.paper.canvas import TaggedCanvas
from exports.paper.document import compose
from exports.paper.frame import Running
from exports.paper.metadata import About
from exports.paper.styles import BODY, FINE
from exports.paper.words import Heading, Paragraph

ABOUT = About("Prov", "Rådet", "Prov", "sv", datetime(2025, 1, 1, tzinfo=UTC))
RUNNING = Running("Rådet", "", "Prov")


@pytest.mark.parametrize(
    "plain",
    [PlainParagraph("Hej", getSampleStyleSheet()["Normal"]), PlainTable([["Hej"]]), "Hej", None],
    ids=["paragraph", "table", "text", "nothing"],
)
def test_what_is_not_tagged_is_refused(plain: Any) -> None:
    with pytest.raises(TypeError, match="not tagged"):
        compose([Paragraph("Före"), plain], RUNNING, ABOUT)


@pytest.mark.parametrize(
    "draw",
    [
        lambda canvas: canvas.write(60, 700, "Hej", BODY),
        lambda canvas: canvas.stroke(60, 700, 100, 700, FINE),
        lambda canvas: canvas.fill(60, 700, 10, 10, 0.5),
        lambda canvas: canvas.frame(60, 700, 10, 10, FINE),
        lambda canvas: canvas.later("page-1"),
    ],
    ids=["write", "stroke", "fill", "frame", "later"],
)
def test_drawing_with_nothing_open_is_an_error(draw: Callable[[TaggedCanvas], None]) -> None:
    with pytest.raises(RuntimeError, match="outside"):
        draw(TaggedCanvas())


def test_a_page_that_ends_with_something_open_is_an_error() -> None:
    canvas = TaggedCanvas()
    canvas.node(canvas.tree.node("P"))
    with pytest.raises(RuntimeError, match="open"):
        canvas.end_page()


@pytest.mark.parametrize(("levels", "right"), [((1, 2, 3, 2, 1), True), ((2,), False), ((1, 3), False)])
def test_a_level_of_headings_is_never_skipped(levels: tuple[int, ...], right: bool) -> None:
    blocks = [Heading(level, "Rubrik") for level in levels]
    if right:
        assert compose(blocks, RUNNING, ABOUT).content.startswith(b"%PDF")
    else:
        with pytest.raises(RuntimeError, match="level"):
            compose(blocks, RUNNING, ABOUT)


def test_headings_make_the_outline(read: Callable[[bytes], Any]) -> None:
    blocks = [Heading(1, "Ett"), Heading(2, "Två", label="§ 2"), Heading(3, "Tre"), Heading(2, "Ŋ")]
    pdf = read(compose(blocks, RUNNING, ABOUT).content).pdf
    with pdf.open_outline() as outline:
        (one,) = outline.root
        assert one.title == "Ett"
        assert [kid.title for kid in one.children] == ["§ 2 Två", "Ŋ"]
        assert [kid.title for kid in one.children[0].children] == ["Tre"]


def test_every_outline_entry_leads_to_its_own_page(read: Callable[[bytes], Any]) -> None:
    blocks = [block for n in range(3) for block in (Heading(1, f"Del {n}"), Paragraph("rad\n" * 60))]
    pdf = read(compose(blocks, RUNNING, ABOUT).content).pdf
    pages = [page.obj.objgen for page in pdf.pages]
    with pdf.open_outline() as outline:
        places = [pages.index(entry.destination[0].objgen) for entry in outline.root]
    assert places == sorted(set(places))
    assert places[0] == 0
