"""What a hand writes on: lines to sign, and the foot block of an extract."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from exports.paper.canvas import TaggedCanvas
from exports.paper.flow import Block, Sheets, Strip
from exports.paper.setting import Line, lines
from exports.paper.styles import BODY, FINE, KICKER, LEFT, MUTED_SMALL, RIGHT, TEXT, Style
from exports.paper.tree import Node
from exports.paper.words import baseline

_ROOM = 38.0  # for the hand, above the line
_GUTTER = 24.0


class Signer(NamedTuple):
    """Who signs, and as what."""

    role: str
    name: str


class _Place(NamedTuple):
    node: Node
    x: float
    name: list[Line]
    role: list[Line]


@dataclass(frozen=True, slots=True)
class SignatureLines(Block):
    """A line for each signer, two abreast, each with name and role under it; four stay together."""

    signers: Sequence[Signer]

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        width = (RIGHT - TEXT - _GUTTER) / 2
        for start in range(0, len(self.signers), 2):
            pair = self.signers[start : start + 2]
            places = [
                _place(sheets, signer, TEXT + side * (width + _GUTTER), width)
                for side, signer in enumerate(pair)
            ]
            under = max(_under(place) for place in places)
            draw = partial(_draw_places, places=places, width=width)
            yield Strip(_ROOM + under, draw, below=6, glued=start == 0 and len(self.signers) > 2)


def _place(sheets: Sheets, signer: Signer, x: float, width: float) -> _Place:
    name = lines(sheets.legible(signer.name), BODY, width)
    role = lines(sheets.legible(signer.role), MUTED_SMALL, width)
    name = [*name[:-1], Line(f"{name[-1].text} ")] if signer.name.strip() else []
    return _Place(sheets.canvas.tree.node("P"), x, name, role)


def _under(place: _Place) -> float:
    return len(place.name) * BODY.leading + len(place.role) * MUTED_SMALL.leading + 3


def _draw_places(canvas: TaggedCanvas, top: float, places: list[_Place], width: float) -> None:
    for place in places:
        canvas.artifact()
        canvas.stroke(place.x, top - _ROOM, place.x + width, top - _ROOM, FINE)
        canvas.node(place.node)
        y = top - _ROOM - 2
        for style, made in ((BODY, place.name), (MUTED_SMALL, place.role)):
            y = _write_lines(canvas, place.x, y, made, style)


def _write_lines(canvas: TaggedCanvas, x: float, top: float, made: list[Line], style: Style) -> float:
    for line in made:
        canvas.write(x, baseline(top, style), line, style)
        top -= style.leading
    return top


@dataclass(frozen=True, slots=True)
class FootBlock(Block):
    """What ends an extract, at the foot of its last page: whose it is, and who certifies it."""

    facts: Sequence[str]
    certified: str
    signer: Signer

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        tree = sheets.canvas.tree
        width = (RIGHT - TEXT - _GUTTER) / 2
        left = TEXT + width - LEFT
        blocks = []
        for place, fact in enumerate(self.facts):
            style = BODY if place else KICKER
            blocks.append((tree.node("P"), lines(sheets.legible(fact), style, left), style))
        certified = (tree.node("P"), lines(sheets.legible(self.certified), KICKER, width), KICKER)
        place_ = _place(sheets, self.signer, TEXT + width + _GUTTER, width)
        left_height = sum(len(made) * style.leading for _, made, style in blocks)
        right_height = len(certified[1]) * KICKER.leading + _ROOM + _under(place_)

        def draw(canvas: TaggedCanvas, top: float) -> None:
            canvas.artifact()
            canvas.stroke(LEFT, top, RIGHT, top, FINE)
            y = top - 10
            for node, made, style in blocks:
                canvas.node(node)
                y = _write_lines(canvas, LEFT, y, made, style)
            canvas.node(certified[0])
            y = _write_lines(canvas, place_.x, top - 10, certified[1], KICKER)
            _draw_places(canvas, y, [place_], width)

        yield Strip(max(left_height, right_height) + 10, draw, above=24, sinks=True)
