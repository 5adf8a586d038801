"""The running head and foot: who, what, when, which page, and where the history stood.

On the first page the head is content and is read; on the others it is an artifact. So it is
with the foot on the last page.
"""

from dataclasses import dataclass, replace

from exports.paper.canvas import TaggedCanvas
from exports.paper.fonts import Legible
from exports.paper.setting import Line, lines
from exports.paper.styles import (
    BOTTOM,
    FINE,
    HAIR,
    LEFT,
    MM,
    PAGE_HEIGHT,
    RIGHT,
    RUNNING,
    RUNNING_STRONG,
)
from exports.paper.words import baseline
from nsc_tui.language import paper as words
from nsc_tui.language.text import Language

_HEAD = PAGE_HEIGHT - 16 * MM
_HEAD_LINES = 2  # of the council's name; the rest is left out
_STAMP_PAD = 5.0
_LEFT_WIDTH = (RIGHT - LEFT) * 0.62


@dataclass(frozen=True, slots=True)
class Running:
    """What the head and the foot say; `stamp` (UTKAST) and `foot` may be empty."""

    council: str
    day: str
    kind: str
    stamp: str = ""
    foot: str = ""

    def stamped(self, stamp: str) -> "Running":
        """The same with `stamp` in its head."""
        return replace(self, stamp=stamp)


class RunningFrame:
    """Draws `Running` on every page, and the page numbers once their count is known."""

    def __init__(self, running: Running, language: Language, legible: Legible) -> None:
        self._language = language
        self._council = lines(legible(running.council), RUNNING_STRONG, _LEFT_WIDTH)[:_HEAD_LINES]
        self._day = legible.line(running.day)
        self._kind = legible.line(running.kind)
        self._foot = legible.line(running.foot)
        self._mark = legible.line(running.stamp)

    def begin(self, canvas: TaggedCanvas) -> None:
        """The running head."""
        top = _HEAD
        self._open(canvas, "Header", read=canvas.page == 1)
        for line in self._council:
            canvas.write(LEFT, baseline(top, RUNNING_STRONG), line, RUNNING_STRONG)
            top -= RUNNING_STRONG.leading
        if self._day:
            self._open(canvas, "Header", read=canvas.page == 1)
            canvas.write(LEFT, baseline(top, RUNNING), Line(self._day), RUNNING)
        if self._mark:
            self._stamp(canvas)
        canvas.artifact("Pagination", "Header")
        canvas.later(f"page-{canvas.page}")
        y = _HEAD - (_HEAD_LINES + 1) * RUNNING_STRONG.leading - 2
        canvas.stroke(LEFT, y, RIGHT, y, FINE)
        canvas.close()

    def end(self, canvas: TaggedCanvas, *, last: bool) -> None:
        """The running foot."""
        if not self._foot:
            return
        y = BOTTOM - 10 * MM
        canvas.artifact("Pagination", "Footer")
        canvas.stroke(LEFT, y, RIGHT, y, HAIR)
        self._open(canvas, "Footer", read=last)
        canvas.write(LEFT, baseline(y - 2, RUNNING), self._foot, RUNNING)
        canvas.close()

    def fill_in(self, canvas: TaggedCanvas) -> None:
        """Write `kind n (N)` on every page; after the last one has ended."""
        pages = canvas.page
        for page in range(1, pages + 1):
            text = words.KIND_AND_PAGE.written_in(
                self._language, kind=self._kind, page=page, pages=pages
            ).strip()
            canvas.fill_in(f"page-{page}", RIGHT, baseline(_HEAD, RUNNING_STRONG), text, RUNNING_STRONG)

    def _open(self, canvas: TaggedCanvas, place: str, *, read: bool) -> None:
        canvas.close()
        if read:
            canvas.node(canvas.tree.node("P"))
        else:
            canvas.artifact("Pagination", place)

    def _stamp(self, canvas: TaggedCanvas) -> None:
        style = RUNNING_STRONG
        width = style.face().width(self._mark, style.size)
        top = _HEAD - style.leading - 4
        x = RIGHT - width - _STAMP_PAD
        self._open(canvas, "Header", read=canvas.page == 1)
        canvas.write(x, baseline(top, style), self._mark, style)
        canvas.artifact("Pagination", "Header")
        canvas.frame(x - _STAMP_PAD, top - style.leading - 2, width + 2 * _STAMP_PAD, style.leading + 4, FINE)
