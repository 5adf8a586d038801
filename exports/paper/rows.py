"""The long table: rows from an iterator, each measured once, over as many pages as they need."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, NamedTuple

from exports.paper.canvas import TaggedCanvas
from exports.paper.flow import Block, Repeat, Sheets, Strip
from exports.paper.setting import Line, lines
from exports.paper.styles import BOTTOM, CELL, COLUMN_HEAD, FINE, HAIR, LEFT, RIGHT, TOP, Style, Weight
from exports.paper.tree import Node
from exports.paper.words import Paragraph, baseline

_PAD = 2.75  # above and below a cell's text
_GUTTER = 10.0  # between columns
_AFTER = 10.0

COLUMN_SCOPE = "/A <</O /Table /Scope /Column>>"
ROW_SCOPE = "/A <</O /Table /Scope /Row>>"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its share of the table's width, and how its cells are set.

    `names_row` makes its cells the headings of their rows (one column of a table at most).
    """

    head: str
    share: float
    style: Style = CELL
    align: Literal["left", "right"] = "left"
    names_row: bool = False


class _Cell(NamedTuple):
    node: Node
    x: float
    width: float
    lines: list[Line]
    style: Style
    align: str


@dataclass(frozen=True, slots=True)
class Rows(Block):
    """A table of one line of headings and any number of rows; without rows, the sentence `none`.

    A row stays whole where a page can hold it, the headings stand again on each page (as an
    artifact: they are read once), and a row taller than a page goes on over the next.
    """

    columns: Sequence[Column]
    rows: Iterable[Sequence[str]]
    none: str
    x: float = LEFT

    def strips(self, sheets: Sheets) -> Iterator[Strip]:
        """See `Block`."""
        rows = iter(self.rows)
        first = next(rows, None)
        if first is None:
            yield from Paragraph(self.none, x=self.x).strips(sheets)
            return
        table = sheets.canvas.tree.node("Table")
        spans = self._spans()
        head = self._head(sheets, table, spans)
        height = _height(head)
        repeat = Repeat(height, partial(_draw_again, cells=head, height=height, x=self.x))
        yield Strip(height, partial(_draw_head, cells=head, height=height, x=self.x), above=4, glued=True)
        row: Sequence[str] | None = first
        while row is not None:
            cells = self._row(sheets, table, spans, row)
            row = next(rows, None)
            yield from self._row_strips(cells, repeat, last=row is None)

    def _spans(self) -> list[tuple[float, float]]:
        """Each column's left edge and width."""
        total = sum(column.share for column in self.columns)
        room = RIGHT - self.x - _GUTTER * (len(self.columns) - 1)
        spans, x = [], self.x
        for column in self.columns:
            width = room * column.share / total
            spans.append((x, width))
            x += width + _GUTTER
        return spans

    def _head(self, sheets: Sheets, table: Node, spans: list[tuple[float, float]]) -> list[_Cell]:
        tree = sheets.canvas.tree
        row = tree.node("TR", table)
        return [
            _Cell(
                tree.node("TH", row, COLUMN_SCOPE),
                *span,
                lines(sheets.legible(column.head), COLUMN_HEAD, span[1]),
                COLUMN_HEAD,
                column.align,
            )
            for column, span in zip(self.columns, spans, strict=True)
        ]

    def _row(
        self, sheets: Sheets, table: Node, spans: list[tuple[float, float]], texts: Sequence[str]
    ) -> list[_Cell]:
        node, legible = sheets.canvas.tree.node, sheets.legible
        row = node("TR", table)
        return [
            _Cell(
                node("TH", row, ROW_SCOPE) if column.names_row else node("TD", row),
                x,
                width,
                lines(legible(text), column.style, width),
                column.style,
                column.align,
            )
            for column, (x, width), text in zip(self.columns, spans, texts, strict=True)
        ]

    def _row_strips(self, cells: list[_Cell], repeat: Repeat, *, last: bool) -> Iterator[Strip]:
        height = _height(cells)
        below = _AFTER if last else 0.0
        if height + repeat.height <= TOP - BOTTOM:
            draw = partial(_draw_row, cells=cells, height=height, x=self.x)
            yield Strip(height, draw, below=below, repeat=repeat)
            return
        yield Strip(_PAD, _nothing, repeat=repeat, glued=True)
        for place in range(max(len(cell.lines) for cell in cells)):
            part = [cell._replace(lines=cell.lines[place : place + 1]) for cell in cells]
            leading = max(cell.style.leading for cell in cells)
            yield Strip(leading, partial(_draw_cells, cells=part, pad=0.0), repeat=repeat)
        yield Strip(_PAD, partial(_draw_rule, height=_PAD, x=self.x, weight=HAIR), below=below)


def _height(cells: list[_Cell]) -> float:
    return max(len(cell.lines) * cell.style.leading for cell in cells) + 2 * _PAD


def _nothing(canvas: TaggedCanvas, top: float) -> None:
    """Only the space counts."""


def _draw_head(canvas: TaggedCanvas, top: float, cells: list[_Cell], height: float, x: float) -> None:
    _draw_cells(canvas, top, cells)
    _draw_rule(canvas, top, height, x, FINE)


def _draw_again(canvas: TaggedCanvas, top: float, cells: list[_Cell], height: float, x: float) -> None:
    canvas.artifact("Pagination")
    for cell in cells:
        _write(canvas, top - _PAD, cell)
    canvas.close()
    _draw_rule(canvas, top, height, x, FINE)


def _draw_row(canvas: TaggedCanvas, top: float, cells: list[_Cell], height: float, x: float) -> None:
    _draw_cells(canvas, top, cells)
    _draw_rule(canvas, top, height, x, HAIR)


def _draw_cells(canvas: TaggedCanvas, top: float, cells: list[_Cell], pad: float = _PAD) -> None:
    for cell in cells:
        if cell.lines and cell.lines[0].text:
            canvas.node(cell.node)
            _write(canvas, top - pad, cell)


def _write(canvas: TaggedCanvas, top: float, cell: _Cell) -> None:
    style = cell.style
    y = baseline(top, style)
    for line in cell.lines:
        x = cell.x
        if cell.align == "right":
            x += cell.width - style.face().width(line.text.rstrip(), style.size)
        canvas.write(x, y, line, style)
        y -= style.leading


def _draw_rule(canvas: TaggedCanvas, top: float, height: float, x: float, weight: Weight) -> None:
    canvas.artifact()
    canvas.stroke(x, top - height, RIGHT, top - height, weight)
