"""The canvas every page is drawn on: nothing gets onto it that is neither tagged nor an artifact."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from exports.paper.fonts import regular
from exports.paper.setting import Line
from exports.paper.styles import BLACK, PAGE_HEIGHT, PAGE_WIDTH, Style, Weight
from exports.paper.tree import Node, Tree, shortened

_LONGEST_TITLE = 200
_UNREAD_HYPHEN = "/Span <</ActualText <FEFF>>> BDC"
"""The hyphen after a cut word is seen and not read: it is not in the text."""


class TaggedCanvas:
    """Draws on pages; each stroke belongs to the node opened last or to an artifact.

    Coordinates are points from the lower left corner. Drawing with nothing open is an error
    in the code and raises RuntimeError, as does a page that ends with something open.
    """

    def __init__(self) -> None:
        self.tree = Tree()
        self.headings: list[str] = []
        self._file = BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=0,  # the finishing compresses, and faster
            initialFontName=regular().name,
        )
        self._open: Node | str | None = None
        self._grey = BLACK
        self._weight: Weight | None = None
        self._deepest = 0

    @property
    def page(self) -> int:
        """The number of the page being drawn, from 1."""
        return len(self.tree.pages)

    def node(self, node: Node) -> None:
        """What is drawn from here on belongs to `node`; drawing on in the same node goes on in it."""
        if self._open is node:
            return
        self.close()
        self._canvas.addLiteral(f"/{node.role} <</MCID {self.tree.mark(node)}>> BDC")
        self._open = node

    def artifact(self, kind: str = "Layout", place: str = "") -> None:
        """What is drawn from here on is no content; `place` is Header or Footer for `Pagination`."""
        subtype = f" /Subtype /{place}" if place else ""
        entry = f"/Artifact <</Type /{kind}{subtype}>> BDC"
        if self._open == entry:
            return
        self.close()
        self._canvas.addLiteral(entry)
        self._open = entry

    def close(self) -> None:
        """End the open node or artifact."""
        if self._open is not None:
            self._canvas.addLiteral("EMC")
            self._open = None

    def write(self, x: float, y: float, line: Line | str, style: Style) -> None:
        """Set one line with its baseline at `y`, beginning at `x`."""
        self._ready(style.grey)
        text, cut = (line, False) if isinstance(line, str) else line
        if not text:
            return
        self._show_text(x, y, text, style)
        if cut:
            self._canvas.addLiteral(_UNREAD_HYPHEN)
            self._show_text(x + style.face().width(text, style.size), y, "-", style)
            self._canvas.addLiteral("EMC")

    def _show_text(self, x: float, y: float, text: str, style: Style) -> None:
        """The operators of one line, half the time of ReportLab's text object.

        The codes go in as hexadecimal: nothing in a text can end its string.
        """
        font, document = style.face().font, self._canvas._doc
        shown = [
            f"{font.getSubsetInternalName(subset, document)} {style.size:g} Tf <{codes.hex()}> Tj"
            for subset, codes in font.splitString(text, document)
        ]
        self._canvas.addLiteral(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {' '.join(shown)} ET")

    def stroke(self, x: float, y: float, to_x: float, to_y: float, weight: Weight) -> None:
        """A straight line."""
        self._line(weight)
        self._canvas.line(x, y, to_x, to_y)

    def fill(self, x: float, y: float, width: float, height: float, grey: float) -> None:
        """A filled rectangle, its lower left corner at `x`, `y`."""
        self._ready(grey)
        self._canvas.rect(x, y, width, height, stroke=0, fill=1)

    def frame(self, x: float, y: float, width: float, height: float, weight: Weight) -> None:
        """A rectangle's outline."""
        self._line(weight)
        self._canvas.rect(x, y, width, height, stroke=1, fill=0)

    def _line(self, weight: Weight) -> None:
        self._ready(self._grey)
        if weight != self._weight:
            self._canvas.setLineWidth(weight.width)
            self._canvas.setStrokeGray(weight.grey)
            self._weight = weight

    def bookmark(self, title: str, level: int, top: float) -> None:
        """Put `title` into the outline; levels count from 1 and may only deepen by one."""
        if level > (self._deepest + 1 if self.headings else 1):
            raise RuntimeError(f"a heading of level {level} follows one of level {self._deepest}")
        self._deepest = level
        key = f"h{len(self.headings)}"
        title = shortened(title, _LONGEST_TITLE)
        self.headings.append(title)
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self._canvas.addOutlineEntry(title, key, level - 1, closed=level > 1)

    def later(self, name: str) -> None:
        """Leave a place on this page for what `fill_in` draws under `name`."""
        self._ready(self._grey)
        self._canvas.doForm(name)

    def fill_in(self, name: str, x: float, y: float, text: str, style: Style) -> None:
        """Draw `text`, ending at `x`, in the place left under `name`; only after the last page."""
        self._canvas.beginForm(name)
        self._canvas.setFillGray(style.grey)
        self._show_text(x - style.face().width(text, style.size), y, text, style)
        self._canvas.endForm()

    def end_page(self) -> None:
        """End this page; what is drawn next stands on a new one."""
        self._show()
        self.tree.next_page()

    def saved(self) -> bytes:
        """The whole file as ReportLab writes it, without its structure tree."""
        self._canvas.save()
        return self._file.getvalue()

    def end_last_page(self) -> None:
        """End the last page; only `fill_in` and `saved` may follow."""
        self._show()

    def _show(self) -> None:
        if self._open is not None:
            raise RuntimeError("a page ends with marked content open")
        self._canvas.showPage()
        self._grey = BLACK
        self._weight = None

    def _ready(self, grey: float) -> None:
        if self._open is None:
            raise RuntimeError("drawing outside tagged content and artifacts")
        if grey != self._grey:
            self._canvas.setFillGray(grey)
            self._grey = grey
