"""A list of records: what is filtered, how many there are, and the rows.

    yield RecordList(COLUMNS, source, empty=words.NO_CONTACTS(), ident="contacts")

Messages: `RecordList.Opened(key)` on Enter or a double click, `RecordList.Highlighted(key)` when the
cursor stands on another record (key "" for an empty list). `refresh_rows()` after a change keeps
the cursor on its record.
"""

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input

from nsc_tui.language import screens_common as words
from screens.records import Column, Query, Row, Source
from screens.widgets.entry import LineEntry
from screens.widgets.plain import PlainText
from screens.widgets.record_rows import RecordRows

_FILTER_LIMIT = 100


class RecordList(Vertical):
    """Rows of records with filter, sorting, marks and a count."""

    DEFAULT_CSS = """
    RecordList { height: 1fr; }
    RecordList > .caption { height: 1; }
    RecordList .filter { width: 1fr; padding: 0 1; background: transparent; }
    RecordList .count { width: 40; padding: 0 1; color: $text-muted; text-align: right; }
    """

    class Opened(Message):
        """A record is to be opened."""

        def __init__(self, sender: "RecordList", key: str) -> None:
            super().__init__()
            self.sender = sender
            self.key = key

        @property
        def control(self) -> "RecordList":
            """The list it came from."""
            return self.sender

    class Highlighted(Opened):
        """The cursor stands on this record; the key is empty where the list is."""

    def __init__(
        self, columns: Sequence[Column], source: Source, *, empty: str, ident: str | None = None
    ) -> None:
        super().__init__(id=ident)
        self.rows = RecordRows(columns, source, empty)
        self._filter = LineEntry(limit=_FILTER_LIMIT, placeholder=words.FILTER_HINT(), classes="filter")
        self._count = PlainText(classes="count")

    def compose(self) -> ComposeResult:
        """Caption with filter and count, then the rows."""
        with Horizontal(classes="caption"):
            yield self._filter
            yield self._count
        yield self.rows

    def on_mount(self) -> None:
        """Fetch the first rows."""
        self._filter.can_focus = False
        self.refresh_rows()

    @property
    def current(self) -> Row | None:
        """The record under the cursor."""
        return self.rows.current

    @property
    def key(self) -> str:
        """The key of the record under the cursor; empty where there is none."""
        return self.current.key if self.current else ""

    @property
    def marked(self) -> frozenset[str]:
        """The keys of the marked rows."""
        return frozenset(self.rows.marked)

    def clear_marks(self) -> None:
        """Take all marks off."""
        self.rows.marked.clear()
        self.rows.refresh()
        self._show_count()

    def focus(self, scroll_visible: bool = True, **options: bool) -> "RecordList":
        """Focus the rows."""
        self.rows.focus(scroll_visible)
        return self

    def refresh_rows(self) -> None:
        """Fetch the rows again; the cursor stays on its record."""
        self.rows.ask(self.rows.query_now)

    def show_source(self, columns: Sequence[Column], source: Source, empty: str) -> None:
        """Show other records; what is typed in the filter stays."""
        self.rows.columns, self.rows.source, self.rows.empty = tuple(columns), source, empty
        self.clear_marks()
        self.rows.cursor = 0
        self.rows.ask(Query(self.rows.query_now.words))

    def go_to(self, key: str) -> bool:
        """Put the cursor on the record `key`, dropping the filter where that hides it."""
        if self.rows.go_to(key):
            return True
        self._filter.value = ""
        self._ask_words("")
        return self.rows.go_to(key)

    def why_not(self, command: str) -> str:
        """Why a command cannot run on this list now; empty where it can."""
        on_a_row = command in ("open", "edit", "delete", "mark", "copy", "pdf")
        return words.NOTHING_CHOSEN() if on_a_row and self.current is None else ""

    def passes_on(self, command: str) -> bool:
        """Esc is the list's own only while there is a filter to leave."""
        return command == "back" and not (self._filter.has_focus or self._filter.value)

    def command_open(self) -> None:
        """Open the record under the cursor, or go on from the filter to the rows."""
        if self.key:
            self.post_message(self.Opened(self, self.key))

    def command_filter(self) -> None:
        """Go to the filter."""
        self._filter.can_focus = True
        self._filter.focus()

    def command_sort(self) -> None:
        """Sort by the next column, or turn the order round."""
        names = [column.name for column in self.rows.columns if column.sortable]
        orders = [("", False)] + [(name, turned) for name in names for turned in (False, True)]
        now = (self.rows.query_now.sort, self.rows.query_now.descending)
        self._sort_by(*orders[(orders.index(now) + 1) % len(orders)])

    def command_mark(self) -> None:
        """Mark the row, or take the mark off."""
        self.rows.toggle_mark()
        self._show_count()

    def command_copy(self) -> None:
        """Copy the marked rows to the clipboard, else the row under the cursor."""
        from screens.clipboard import copy

        chosen = self.rows.marked_rows() or ([self.current] if self.current else [])
        copy(self.app, "\n".join("\t".join(cell.text for cell in row.cells) for row in chosen))
        one = len(chosen) == 1
        said = (
            words.COPIED(text=" · ".join(_said(chosen[0]))) if one else words.COPIED_ROWS(count=len(chosen))
        )
        self.app.notify(said)

    def command_back(self) -> None:
        """Leave the filter; it is emptied."""
        self._filter.value = ""
        self.rows.focus()

    def on_key(self, event: object) -> None:
        """Down from the filter goes to the rows."""
        if self._filter.has_focus and getattr(event, "key", "") == "down":
            self.rows.focus()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._ask_words(event.value)

    def on_descendant_blur(self) -> None:
        """Tab passes an empty filter by."""
        self._filter.can_focus = bool(self._filter.value)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.rows.focus()

    @on(RecordRows.HeadingClicked)
    def _heading_clicked(self, event: RecordRows.HeadingClicked) -> None:
        now = self.rows.query_now
        self._sort_by(event.column, now.sort == event.column and not now.descending)

    @on(RecordRows.Chosen)
    def _chosen(self, event: RecordRows.Chosen) -> None:
        event.stop()
        self.command_open()

    @on(RecordRows.Moved)
    def _moved(self, event: RecordRows.Moved) -> None:
        event.stop()
        self._show_count()
        self.post_message(self.Highlighted(self, self.key))

    def _ask_words(self, typed: str) -> None:
        now = self.rows.query_now
        if typed != now.words:
            self.rows.ask(Query(typed, now.sort, now.descending))

    def _sort_by(self, column: str, descending: bool) -> None:
        self.rows.ask(Query(self.rows.query_now.words, column, descending))

    def _show_count(self) -> None:
        count = self.rows.row_count
        place = self.rows.cursor + 1 if count else 0
        text = words.COUNT_FILTERED if self.rows.query_now.words else words.PLACE_IN_LIST
        shown = text(place=place, count=count)
        if self.rows.marked:
            shown = f"{words.MARKED_COUNT(count=len(self.rows.marked))} · {shown}"
        self._count.show_in_place(shown)


def _said(row: Row) -> list[str]:
    return [cell.text for cell in row.cells if cell.text]
