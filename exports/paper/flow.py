"""From blocks to pages: strips are set one below another until a page is full.

A strip is the smallest height that no page break goes through: a line, a table's row, a
figure. Strips glued together move to the next page together, as far as a page can hold them.
So a heading never stands alone, and the work is linear in the number of strips.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from exports.paper.canvas import TaggedCanvas
from exports.paper.fonts import Legible
from exports.paper.styles import BOTTOM, TOP

Draw = Callable[[TaggedCanvas, float], None]


class Repeat(NamedTuple):
    """What is drawn again, as an artifact, where its strips go on at the top of a new page."""

    height: float
    draw: Draw


class Strip(NamedTuple):
    """A height in points and how to fill it; `draw` gets the canvas and the strip's upper edge.

    `above` and `below` are the space it wants around it: of two neighbours the greater counts,
    and none at the top of a page. `glued` keeps it on the page of the next strip. `sinks` puts
    it at the foot of its page.
    """

    height: float
    draw: Draw
    above: float = 0.0
    below: float = 0.0
    glued: bool = False
    repeat: Repeat | None = None
    sinks: bool = False


class Sheets(NamedTuple):
    """What a block needs to become strips."""

    canvas: TaggedCanvas
    legible: Legible


class Block(ABC):
    """A tagged kind of content. Only blocks can be put on paper."""

    @abstractmethod
    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """The block's strips, from the top; its nodes are made in reading order."""


class Together(Block):
    """Blocks that stand on one page, as far as a page can hold them."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = blocks

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        strips = list(_all_strips(self._blocks, sheets))
        yield from (strip._replace(glued=True) for strip in strips[:-1])
        yield from strips[-1:]


class PageFrame(Protocol):
    """What stands around the text on every page."""

    def begin(self, canvas: TaggedCanvas) -> None:
        """Draw the running head of a new page."""

    def end(self, canvas: TaggedCanvas, *, last: bool) -> None:
        """Draw the running foot of a finished page."""


def flow(blocks: Iterable[Block], sheets: Sheets, frame: PageFrame) -> None:
    """Set `blocks` on as many pages as they need, at least one.

    Raises TypeError for anything that is not a `Block`: untagged content would make the file
    unreadable to a screen reader.
    """
    pages = _Pages(sheets.canvas, frame)
    for group in _glued(_all_strips(blocks, sheets)):
        pages.place(group)
    pages.finish()


def _all_strips(blocks: Iterable[Block], sheets: Sheets) -> Iterator[Strip]:
    for block in blocks:
        if not isinstance(block, Block):
            raise TypeError(f"{type(block).__name__} is not tagged and cannot be put on paper")
        yield from block.strips(sheets)


def _glued(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.glued:
            yield group
            group = []
    if group:
        yield group


class _Pages:
    """The page being filled: `_y` is where the next strip may begin, `_below` the space wanted there."""

    def __init__(self, canvas: TaggedCanvas, frame: PageFrame) -> None:
        self._canvas = canvas
        self._frame = frame
        self._y = TOP
        self._below = 0.0
        self._at_top = True
        self._begin()

    def place(self, group: list[Strip]) -> None:
        """Put `group` on this page if it fits, else on a new one; cut it only where no page holds it."""
        if not self._at_top and self._height(group) > self._y - BOTTOM:
            self._turn()
        for strip in group:
            self._put(strip)

    def finish(self) -> None:
        """End the last page."""
        self._canvas.close()
        self._frame.end(self._canvas, last=True)
        self._canvas.end_last_page()

    def _put(self, strip: Strip) -> None:
        gap = 0.0 if self._at_top else max(self._below, strip.above)
        if not self._at_top and gap + strip.height > self._y - BOTTOM + 0.01:
            self._turn()
            gap = 0.0
        if self._at_top and strip.repeat and self._canvas.page > 1:
            strip.repeat.draw(self._canvas, self._y)
            self._y -= strip.repeat.height
        self._y -= gap
        if strip.sinks:
            self._y = min(self._y, BOTTOM + strip.height)
        strip.draw(self._canvas, self._y)
        self._y -= strip.height
        self._below = strip.below
        self._at_top = False

    def _height(self, group: list[Strip]) -> float:
        below, total = self._below, 0.0
        for strip in group:
            total += max(below, strip.above) + strip.height
            below = strip.below
        return total - (group[0].above if self._at_top else 0.0)

    def _turn(self) -> None:
        self._canvas.close()
        self._frame.end(self._canvas, last=False)
        self._canvas.end_page()
        self._begin()

    def _begin(self) -> None:
        self._frame.begin(self._canvas)
        self._canvas.close()
        self._y = TOP
        self._below = 0.0
        self._at_top = True
