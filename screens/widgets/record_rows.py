"""The rows of a list, drawn from windows of a source; the cursor stays on its record."""

from collections.abc import Sequence
from typing import ClassVar

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from nsc_tui.language import screens_common as words
from nsc_tui.language.faults import Fault
from screens.records import Cell, Column, Query, Row, Source, layout
from screens.widgets.plain import shown

_WINDOW = 100
_KEPT_WINDOWS = 8
# Where the cursor stands, in lists and in records; it means nothing else anywhere.
CURSOR = "›"


class RecordRows(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows of records with a heading. It fetches what is in sight and a little more, never all."""

    DEFAULT_CSS = """
    RecordRows {
        height: 1fr; scrollbar-size-vertical: 1; overflow-x: hidden;
        & > .rows--heading { color: $text-muted; text-style: bold; }
        & > .rows--cursor {
            background: $block-cursor-blurred-background; color: $block-cursor-blurred-foreground;
        }
        &:focus > .rows--cursor { background: $block-cursor-background; color: $block-cursor-foreground; }
        & > .rows--marked { text-style: bold; }
        & > .rows--dim { color: $text-muted; }
        & > .rows--good { color: $text-success; }
        & > .rows--warn { color: $text-warning; }
        & > .rows--bad { color: $text-error; }
        & > .rows--accent { color: $text-accent; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rows--heading",
        "rows--cursor",
        "rows--marked",
        "rows--dim",
        "rows--good",
        "rows--warn",
        "rows--bad",
        "rows--accent",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("home", "move_to(0)", show=False),
        Binding("end", "move_to(-1)", show=False),
    ]

    cursor: reactive[int] = reactive(0, repaint=False)

    class Moved(Message):
        """The cursor stands on another record, or the rows have changed."""

    class Chosen(Message):
        """A row was clicked twice."""

    class HeadingClicked(Message):
        """The heading of a column was clicked."""

        def __init__(self, column: str) -> None:
            super().__init__()
            self.column = column

    def __init__(self, columns: Sequence[Column], source: Source, empty: str) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.source = source
        self.empty = empty
        self.query_now = Query()
        self.row_count = 0
        self.marked: set[str] = set()
        self._windows: dict[int, Sequence[Row]] = {}
        self._trouble = ""

    @property
    def current(self) -> Row | None:
        """The record under the cursor."""
        return self._row(self.cursor) if self.row_count else None

    def ask(self, query: Query) -> None:
        """Show the rows of `query`, with the cursor on the record it stood on where that is still there."""
        key = self.current.key if self.current else ""
        self.query_now = query
        self._windows.clear()
        try:
            self.row_count = self.source.count(query)
            place = self.source.place(query, key) if key else None
            self._trouble = ""
        except Fault as fault:
            self.row_count, place, self._trouble = 0, None, str(fault)
        self.virtual_size = Size(self.size.width, self.row_count + 1)
        self.cursor = max(0, min(self.cursor if place is None else place, self.row_count - 1))
        self._keep_in_sight()
        self.refresh()
        self.post_message(self.Moved())

    def go_to(self, key: str) -> bool:
        """Put the cursor on the record `key`; False where it is not in the list."""
        place = self.source.place(self.query_now, key)
        if place is None:
            return False
        self.cursor = place
        return True

    def toggle_mark(self) -> None:
        """Mark the row under the cursor or take its mark off, and go to the next."""
        if self.current is None:
            return
        self.marked ^= {self.current.key}
        self.action_move(1)
        self.refresh()

    def marked_rows(self) -> list[Row]:
        """The marked rows that the list shows now, in its order."""
        if not self.marked:
            return []
        found = (self._row(place) for place in range(self.row_count))
        return [each for each in found if each is not None and each.key in self.marked]

    def action_move(self, steps: int) -> None:
        """Move the cursor `steps` rows."""
        self.cursor += steps

    def action_page(self, pages: int) -> None:
        """Move the cursor by what is in sight."""
        self.cursor += pages * max(self.size.height - 2, 1)

    def action_move_to(self, place: int) -> None:
        """Move the cursor to a row; -1 is the last."""
        self.cursor = self.row_count - 1 if place < 0 else place

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a row."""
        return max(0, min(cursor, self.row_count - 1))

    def watch_cursor(self, old: int, new: int) -> None:
        """Bring the cursor's row into sight and tell of it."""
        if old != new:
            self._keep_in_sight()
            for place in (old, new):
                line = place - self.scroll_offset.y + 1
                if 0 < line < self.size.height:
                    self.refresh(Region(0, line, self.size.width, 1))
            self.post_message(self.Moved())

    def _keep_in_sight(self) -> None:
        in_sight = max(self.size.height - 1, 1)
        top = self.scroll_offset.y
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False, force=True)
        elif self.cursor >= top + in_sight:
            self.scroll_to(y=self.cursor - in_sight + 1, animate=False, force=True)

    def on_resize(self) -> None:
        """Fit the rows to the new size."""
        self.virtual_size = Size(self.size.width, self.row_count + 1)
        self._keep_in_sight()

    def on_click(self, event: events.Click) -> None:
        """One click moves the cursor, a second on the same row opens it, one on a heading sorts."""
        if event.y == 0:
            name = self._column_at(event.x)
            if name:
                self.post_message(self.HeadingClicked(name))
            return
        place = self.scroll_offset.y + event.y - 1
        if place >= self.row_count:
            return
        again = place == self.cursor and event.chain > 1
        self.cursor = place
        if again:
            self.post_message(self.Chosen())

    def _column_at(self, x: int) -> str:
        left = 2
        for index, width in layout(self.columns, self._width):
            if left <= x < left + width and self.columns[index].sortable:
                return self.columns[index].name
            left += width + 2
        return ""

    def _row(self, place: int) -> Row | None:
        start = place - place % _WINDOW
        if start not in self._windows:
            while len(self._windows) >= _KEPT_WINDOWS:
                self._windows.pop(next(iter(self._windows)))
            try:
                self._windows[start] = self.source.rows(self.query_now, start, _WINDOW)
            except Fault as fault:
                self.row_count, self._trouble = 0, str(fault)
                return None
        window = self._windows[start]
        # The register may have shrunk since the rows were counted.
        return window[place - start] if place - start < len(window) else None

    @property
    def _width(self) -> int:
        return max(self.scrollable_content_region.width - 3, 1)

    def render_line(self, y: int) -> Strip:
        """One line of the list; the first is the heading."""
        width = self.scrollable_content_region.width
        if y == 0:
            return self._heading().adjust_cell_length(width, self.rich_style)
        if not self.row_count:
            return self._empty_line(y).adjust_cell_length(width, self.rich_style)
        place = self.scroll_offset.y + y - 1
        found = self._row(place) if place < self.row_count else None
        if found is None:
            return Strip.blank(width, self.rich_style)
        return self._line(found, place == self.cursor).adjust_cell_length(width, self.rich_style)

    def _heading(self) -> Strip:
        style = self.get_component_rich_style("rows--heading")
        parts = ["  "]
        for index, width in layout(self.columns, self._width):
            column = self.columns[index]
            sorted_by = column.name == self.query_now.sort
            arrow = (" ↓" if self.query_now.descending else " ↑") if sorted_by else ""
            parts.append(_fitted(column.label() + arrow, width, column.right) + "  ")
        return Strip([Segment("".join(parts), style)])

    def _empty_line(self, y: int) -> Strip:
        lines = (self._trouble or self.empty).splitlines()
        if self.query_now.words and not self._trouble:
            lines = [words.NO_HITS(words=self.query_now.words)]
        if 2 <= y < 2 + len(lines):
            return Strip([Segment("  " + shown(lines[y - 2]), self.get_component_rich_style("rows--dim"))])
        return Strip([Segment(" ", self.rich_style)])

    def _line(self, found: Row, under_cursor: bool) -> Strip:
        marked = found.key in self.marked
        cursor = self.get_component_rich_style("rows--cursor") if under_cursor else None
        base = cursor or self.rich_style
        if marked:
            base += Style(bold=True)
        sign = (CURSOR if under_cursor else " ") + ("✓" if marked else " ")
        segments = [Segment(sign, base)]
        for index, width in layout(self.columns, self._width):
            cell = found.cells[index] if index < len(found.cells) else Cell("")
            style = base
            if cell.tone and cursor is None:
                style = self.get_component_rich_style(f"rows--{cell.tone}")
            segments.append(Segment(_fitted(cell.text, width, self.columns[index].right), style))
            segments.append(Segment("  ", base))
        strip = Strip(segments)
        if under_cursor:
            return strip.extend_cell_length(self.scrollable_content_region.width, base)
        return strip


def _fitted(text: str, width: int, right: bool) -> str:
    """`text` in exactly `width` columns, cut with … where it is longer."""
    one_line = shown(" ".join(text.splitlines()))
    size = Segment(one_line).cell_length
    if size > width:
        return set_cell_size(set_cell_size(one_line, max(width - 1, 0)).rstrip() + "…", width)
    return " " * (width - size) + one_line if right else set_cell_size(one_line, width)
