"""Kinds of running text: headings, paragraphs, points, facts with a label, links, rules."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from exports.paper.canvas import TaggedCanvas
from exports.paper.flow import Block, Sheets, Strip
from exports.paper.setting import Line, lines, pieces
from exports.paper.styles import BODY, FINE, HEADINGS, LABEL, LEFT, RIGHT, TEXT, Style
from exports.paper.tree import Node

_HANG = 16.0  # how far a point's text stands in from its number
_BULLET = "•"
_BULLETS = "/A <</O /List /ListNumbering /Disc>>"
_NUMBERS = "/A <</O /List /ListNumbering /Decimal>>"
_BETWEEN = 2.5  # between the points of a list


def baseline(top: float, style: Style) -> float:
    """Where the letters stand in a line whose upper edge is at `top`."""
    return top - (style.leading + style.size * 0.69) / 2


def set_lines(made: Sequence[Line], node: Node, x: float, style: Style) -> Iterator[Strip]:
    """Strips of set lines, with no first or last line of a paragraph alone on a page."""
    last = len(made) - 1
    for place, line in enumerate(made):
        yield Strip(
            style.leading,
            partial(_draw_line, node=node, x=x, line=line, style=style),
            above=style.above if place == 0 else 0.0,
            below=style.below if place == last else 0.0,
            glued=place != last and place in (0, last - 1),
        )


def _draw_line(canvas: TaggedCanvas, top: float, node: Node, x: float, line: Line, style: Style) -> None:
    canvas.node(node)
    canvas.write(x, baseline(top, style), line, style)


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """One paragraph; a line break in it stays a line break."""

    text: str
    style: Style = BODY
    x: float = TEXT
    stays_with_next: bool = False

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        made = lines(sheets.legible(self.text), self.style, RIGHT - self.x)
        node = sheets.canvas.tree.node("P")
        for strip in set_lines(made, node, self.x, self.style):
            yield strip._replace(glued=strip.glued or self.stays_with_next)


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading of level 1 to 3; `label` (a § number) hangs to the left of it and is read first.

    It stands in the outline and on the page of what follows it.
    """

    level: int
    text: str
    label: str = ""
    x: float = TEXT

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        style = HEADINGS[self.level - 1]
        label, text = sheets.legible.line(self.label), sheets.legible(self.text)
        made = lines(text, style, RIGHT - self.x)
        node = sheets.canvas.tree.node(f"H{self.level}")
        title = f"{label} {text}".strip().replace("\n", " ")
        draw = partial(_draw_heading, node=node, title=title, label=label, line=made[0], heading=self)
        yield Strip(style.leading, draw, above=style.above, glued=True)
        for strip in set_lines(made[1:], node, self.x, style):
            yield strip._replace(above=0.0, below=0.0, glued=True)
        yield Strip(0.0, _nothing, below=style.below, glued=True)


def _draw_heading(
    canvas: TaggedCanvas, top: float, node: Node, title: str, label: str, line: Line, heading: Heading
) -> None:
    style = HEADINGS[heading.level - 1]
    canvas.bookmark(title, heading.level, top)
    canvas.node(node)
    if label:
        canvas.write(LEFT, baseline(top, style), f"{label} ", style)
    canvas.write(heading.x, baseline(top, style), line, style)


def _nothing(canvas: TaggedCanvas, top: float) -> None:
    """Only the space counts."""


@dataclass(frozen=True, slots=True)
class Points(Block):
    """A list: each point has a label (a number as typed, or a bullet) and a text."""

    points: Sequence[tuple[str, str]]
    x: float = TEXT
    style: Style = BODY

    @property
    def _bulleted(self) -> bool:
        return all(label == _BULLET for label, _ in self.points)

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        if not self.points:
            return
        tree = sheets.canvas.tree
        whole = tree.node("L", attributes=_BULLETS if self._bulleted else _NUMBERS)
        labels = [sheets.legible.line(label) for label, _ in self.points]
        face, size = self.style.face(), self.style.size
        hang = max([_HANG, *(face.width(label, size) + 5 for label in labels)])
        for place, (label, (_, text)) in enumerate(zip(labels, self.points, strict=True), 1):
            item = tree.node("LI", whole)
            sign, body = tree.node("Lbl", item), tree.node("LBody", item)
            made = lines(sheets.legible(text), self.style, RIGHT - self.x - hang)
            below = self.style.below if place == len(self.points) else _BETWEEN
            yield from _labelled(
                _apart(set_lines(made, body, self.x + hang, self.style), below),
                partial(
                    _draw_line,
                    node=sign,
                    x=self.x,
                    line=Line(f"{label} "),
                    style=self.style,
                ),
            )


def bulleted(texts: Sequence[str], x: float = TEXT) -> Points:
    """A list of equals."""
    return Points([(_BULLET, text) for text in texts], x)


def _apart(strips: Iterator[Strip], below: float) -> Iterator[Strip]:
    for strip in strips:
        yield strip._replace(below=below if strip.below else 0.0)


def _labelled(strips: Iterator[Strip], label: partial[None]) -> Iterator[Strip]:
    first = next(strips)

    def both(canvas: TaggedCanvas, top: float) -> None:
        label(canvas, top)
        first.draw(canvas, top)

    yield first._replace(draw=both)
    yield from strips


@dataclass(frozen=True, slots=True)
class Facts(Block):
    """Short facts, each with its label hanging to the left: a list to those who hear it."""

    facts: Sequence[tuple[str, str]]

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        if not self.facts:
            return
        tree = sheets.canvas.tree
        whole = tree.node("L")
        labels = [f"{sheets.legible.line(label)} " for label, _ in self.facts]
        widest = max((LABEL.face().width(label, LABEL.size) for label in labels), default=0.0)
        x = max(TEXT, min(LEFT + widest + 6, (LEFT + RIGHT) / 2))
        for label, (_, text) in zip(labels, self.facts, strict=True):
            item = tree.node("LI", whole)
            sign, body = tree.node("Lbl", item), tree.node("LBody", item)
            made = lines(sheets.legible(text), BODY, RIGHT - x)
            yield from _labelled(
                _apart(set_lines(made, body, x, BODY), 1.0),
                partial(_draw_line, node=sign, x=LEFT, line=Line(label), style=LABEL),
            )


def prose(text: str) -> list[Block]:
    """A free text as blocks: paragraphs, and lists where lines are numbered."""
    blocks: list[Block] = []
    run: list[tuple[str, str]] = []
    for piece in pieces(text):
        if piece.label:
            run.append((piece.label, piece.text))
            continue
        if run:
            blocks.append(Points(run))
            run = []
        blocks.append(Paragraph(piece.text))
    if run:
        blocks.append(Points(run))
    return blocks


@dataclass(frozen=True, slots=True)
class Link(Block):
    """A line that leads to an address; `says` tells where to, for those who do not see the address."""

    text: str
    target: str
    says: str
    style: Style = BODY

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        tree = sheets.canvas.tree
        made = lines(sheets.legible(self.text), self.style, RIGHT - TEXT)
        says = sheets.legible(self.says)
        node = tree.node("Link", tree.node("P"))
        for strip, line in zip(set_lines(made, node, TEXT, self.style), made, strict=True):
            yield strip._replace(draw=partial(self._draw, strip=strip, node=node, line=line, says=says))

    def _draw(
        self, canvas: TaggedCanvas, top: float, strip: Strip, node: Node, line: Line, says: str
    ) -> None:
        strip.draw(canvas, top)
        right = TEXT + self.style.face().width(line.text.rstrip(), self.style.size)
        bottom = top - self.style.leading
        canvas.tree.link(node, (TEXT, bottom, right, top), self.target, says)
        canvas.artifact()
        canvas.stroke(TEXT, bottom + 2.2, right, bottom + 2.2, FINE)


@dataclass(frozen=True, slots=True)
class Rule(Block):
    """A line across the page: an ornament, never read."""

    x: float = LEFT
    space: float = 8.0

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        yield Strip(FINE.width, self._draw, above=self.space, below=self.space)

    def _draw(self, canvas: TaggedCanvas, top: float) -> None:
        canvas.artifact()
        canvas.stroke(self.x, top, RIGHT, top, FINE)
