"""The small table: cells that may span columns and rows, headings above and to the left."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, NamedTuple

from exports.paper.canvas import TaggedCanvas
from exports.paper.flow import Block, Sheets, Strip
from exports.paper.setting import Line, lines
from exports.paper.styles import CELL, CELL_FIGURES, CELL_STRONG, FINE, HAIR, LEFT, RIGHT, Style
from exports.paper.tree import Node
from exports.paper.words import baseline

_PAD = 3.0
_GUTTER = 8.0
_AFTER = 10.0
_SCOPES = {"column": "Column", "row": "Row"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text, how many columns and rows it covers, and what it is the heading of."""

    text: str
    columns: int = 1
    rows: int = 1
    heads: Literal["", "column", "row"] = ""
    align: Literal["left", "right"] = "left"

    @property
    def style(self) -> Style:
        """Headings are strong; what is aligned to the right is figures."""
        if self.heads:
            return CELL_STRONG
        return CELL_FIGURES if self.align == "right" else CELL


class _Placed(NamedTuple):
    cell: Cell
    row: int
    x: float
    width: float
    lines: list[Line]
    node: Node

    @property
    def height(self) -> float:
        return len(self.lines) * self.cell.style.leading + 2 * _PAD


@dataclass(frozen=True, slots=True)
class Grid(Block):
    """A table that stays on one page; each row lists its cells, without those that others cover.

    Raises ValueError where the cells do not fill the grid exactly.
    """

    shares: Sequence[float]
    rows: Sequence[Sequence[Cell]]
    x: float = LEFT

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        placed = list(self._placed(sheets))
        heights = _heights(placed, len(self.rows))
        for row, height in enumerate(heights):
            cells = [one for one in placed if one.row == row]
            reach = [sum(heights[row : row + one.cell.rows]) for one in cells]
            last = row == len(heights) - 1
            draw = partial(_draw, cells=cells, reach=reach, heads=all(one.cell.heads for one in cells))
            above, below = (0.0 if row else 4.0), (_AFTER if last else 0.0)
            yield Strip(height, draw, above=above, below=below, glued=not last)

    def _placed(self, sheets: Sheets) -> Iterator[_Placed]:
        tree = sheets.canvas.tree
        table = tree.node("Table")
        left = _edges(self.shares, self.x)
        taken: set[tuple[int, int]] = set()
        for row, cells in enumerate(self.rows):
            line = tree.node("TR", table)
            for cell in cells:
                column = _first_free(taken, row, len(self.shares))
                _take(taken, cell, row, column, (len(self.rows), len(self.shares)))
                width = left[column + cell.columns] - left[column] - _GUTTER
                text = lines(sheets.legible(cell.text), cell.style, width)
                node = tree.node("TH" if cell.heads else "TD", line, _attributes(cell))
                yield _Placed(cell, row, left[column], width, text, node)
        if len(taken) != len(self.rows) * len(self.shares):
            raise ValueError("the cells do not fill the grid")


def _edges(shares: Sequence[float], x: float) -> list[float]:
    """Where each column begins, and where one after the last would."""
    edges, room = [x], RIGHT - x + _GUTTER
    for share in shares:
        edges.append(edges[-1] + room * share / sum(shares))
    return edges


def _first_free(taken: set[tuple[int, int]], row: int, columns: int) -> int:
    for column in range(columns):
        if (row, column) not in taken:
            return column
    raise ValueError("a row of the grid has too many cells")


def _take(taken: set[tuple[int, int]], cell: Cell, row: int, column: int, size: tuple[int, int]) -> None:
    covered = {(row + down, column + right) for down in range(cell.rows) for right in range(cell.columns)}
    if covered & taken or row + cell.rows > size[0] or column + cell.columns > size[1]:
        raise ValueError("a cell of the grid covers what is not its own")
    taken |= covered


def _attributes(cell: Cell) -> str:
    entries = f" /Scope /{_SCOPES[cell.heads]}" if cell.heads else ""
    entries += f" /ColSpan {cell.columns}" if cell.columns > 1 else ""
    entries += f" /RowSpan {cell.rows}" if cell.rows > 1 else ""
    return f"/A <</O /Table{entries}>>" if entries else ""


def _heights(placed: Sequence[_Placed], rows: int) -> list[float]:
    """Each row as high as its cells ask; a cell over several rows widens the last of them."""
    heights = [0.0] * rows
    for one in sorted(placed, key=lambda one: one.cell.rows):
        last = one.row + one.cell.rows - 1
        lacking = one.height - sum(heights[one.row : last + 1])
        heights[last] += max(0.0, lacking)
    return heights


def _draw(
    canvas: TaggedCanvas, top: float, cells: Sequence[_Placed], reach: Sequence[float], heads: bool
) -> None:
    for one in cells:
        _write(canvas, top - _PAD, one)
    canvas.artifact()
    for one, height in zip(cells, reach, strict=True):
        y = top - height
        right = min(one.x + one.width + _GUTTER, RIGHT)
        canvas.stroke(one.x, y, right, y, FINE if heads else HAIR)


def _write(canvas: TaggedCanvas, top: float, one: _Placed) -> None:
    style = one.cell.style
    if not one.cell.text.strip():
        return
    canvas.node(one.node)
    for line in one.lines:
        wide = style.face().width(line.text.rstrip(), style.size)
        x = one.x + one.width - wide if one.cell.align == "right" else one.x
        canvas.write(x, baseline(top, style), line, style)
        top -= style.leading
