"""A room of records: the list, and the record beside it where there is room, else over it.

A room says what it lists (`columns`, `views`) and what stands in a record (`detail`); Enter, Esc,
the switch between views, references, the rule behind a record and its history come from here.
Commands of its own (`command_new`, `command_edit` …) act on `self.key`, the record in hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult
from textual.containers import Horizontal

from db.reading.spoken import spoken
from nsc_tui.language import screens_common as words
from nsc_tui.language.faults import Fault
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.details import Detail
from screens.goals import Goal, goal
from screens.records import Column, Source, least_width
from screens.rooms import Room
from screens.widgets.plain import PlainText
from screens.widgets.record_list import RecordList
from screens.widgets.record_view import RecordView
from screens.widgets.views import ViewLine

if TYPE_CHECKING:
    from screens.app import RegisterApp

# From this many columns on the record stands beside the list.
WIDE = 100
_LEAST_BESIDE = 38
# Beside a list's columns: the cursor's sign, the mark, air, the scroll bar; and the edges of the window.
_AROUND, _EDGES = 4, 2


@dataclass(frozen=True, slots=True)
class View:
    """One selection of a room's records: `empty` says what to do next where there are none."""

    label: Text
    columns: Sequence[Column]
    source: Source
    empty: Text

    @property
    def least(self) -> int:
        """What its list needs for the columns that are never dropped."""
        return least_width(self.columns) + _AROUND


class RecordRoom(Room):
    """The base of rooms that list records. `kind` is the kind of its records (see `screens.goals`)."""

    DEFAULT_CSS = """
    RecordRoom > .split { height: 1fr; }
    RecordRoom > .title { height: 1; padding: 0 1; text-style: bold; }
    RecordRoom .side { width: 5fr; border-left: solid $line; padding-left: 1; display: none; }
    RecordRoom RecordList { width: 6fr; }
    RecordRoom.wide .side { display: block; }
    """

    kind: str
    title: Text | None = None  # said above the list where no tab says it
    wide_from = WIDE

    def __init__(self, name: str, desk: Desk) -> None:
        super().__init__(name)
        self.desk = desk
        self.views: tuple[View, ...] = self.make_views()
        self._view = 0
        first = self.views[0]
        self._line = ViewLine([view.label for view in self.views])
        self.list = RecordList(first.columns, first.source, empty=first.empty())
        self._side = RecordView(classes="side")
        self._beside = ""  # the key of the record shown in it
        self._page: RecordView | None = None
        self._page_key = ""

    # What a room says of itself

    def make_views(self) -> tuple[View, ...]:
        """The selections of its records, the first one shown first."""
        raise NotImplementedError

    def detail(self, key: str) -> Detail | None:
        """What is shown of the record `key`; None where it is no longer there."""
        raise NotImplementedError

    def row_key(self, kind: str, key: str) -> str:
        """The key in its lists of the record that others know by `kind` and `key` (see `screens.goals`)."""
        return key

    def history_of(self, key: str) -> str:
        """The table and number of the record `key`, as `person:12`; empty where it has no history."""
        return f"{self.kind}:{key}"

    def rule_of(self, key: str) -> str:
        """The id of the rule behind the record `key`; empty where there is none."""
        return ""

    def reference_of(self, key: str) -> str:
        """What the record `key` is called aloud, as `K-2026-014`; empty where it has no such name."""
        table, _, number = self.history_of(key).partition(":")
        return spoken(self.desk.door, table, int(number)) if number.isdigit() else ""

    # What stands in sight

    def compose(self) -> ComposeResult:
        """The title, the views, the list and the record beside it."""
        if self.title:
            yield PlainText(self.title(), classes="title")
        if len(self.views) > 1:
            yield self._line
        with Horizontal(classes="split"):
            yield self.list
            yield self._side

    @property
    def register_app(self) -> "RegisterApp":
        """The program, as rooms know it."""
        return cast("RegisterApp", self.app)

    @property
    def is_wide(self) -> bool:
        """Whether the record stands beside the list."""
        return self.has_class("wide")

    @property
    def key(self) -> str:
        """The record in hand: the one opened, else the one under the cursor; empty where there is none."""
        return self._page_key if self._page is not None else self.list.key

    @property
    def view(self) -> int:
        """Which of the views is in sight, counted from 0."""
        return self._view

    @property
    def here(self) -> Goal:
        """The record in hand."""
        return Goal(self.room_name, self.kind, self.key) if self.key else Goal(self.room_name)

    def entered(self) -> None:
        """Fetch the list and the record anew."""
        if not self.is_mounted:
            return
        self.list.refresh_rows()
        self._show_side()
        if self._page is not None:
            self._show_page()

    def on_mount(self) -> None:
        """Beside or over, from the first picture on."""
        self._fit()

    def on_resize(self) -> None:
        """Beside or over, by the width."""
        self._fit()

    def _fit(self) -> None:
        was_wide = self.is_wide
        # The window's width: a room's own may come late, or not at all, while it is being mounted.
        window = self.app.size.width
        self.list.styles.min_width = min(self.views[self._view].least, window - _EDGES)
        self.set_class(self.shows_beside(window), "wide")
        if self.is_wide and not was_wide:
            self._show_side()

    def shows_beside(self, window: int) -> bool:
        """Whether the record stands beside the list, in every view, in a window of so many columns."""
        return window >= max(self.wide_from, max(view.least for view in self.views) + _LEAST_BESIDE)

    def width_of_columns(self, view: View, window: int) -> int:
        """What the columns of a view have together in a window of so many columns."""
        room = window - _EDGES
        return (max(view.least, room * 6 // 11) if self.shows_beside(window) else room) - _AROUND

    def on_record_list_highlighted(self, event: RecordList.Highlighted) -> None:
        """The record beside follows the cursor; one that stands there already is not read again."""
        if event.sender is self.list and self.list.key != self._beside:
            self._show_side()

    async def on_record_list_opened(self, event: RecordList.Opened) -> None:
        """Enter: into the record beside, or over the list."""
        if event.sender is self.list:
            await self.open_record()

    async def open_record(self) -> None:
        """Go into the record under the cursor."""
        if self.is_wide:
            self._side.focus()
        elif self._page is None and self.list.key:
            self._page, self._page_key = RecordView(), self.list.key
            self._show_page()
            await self.open_page(self._page)

    async def close_page(self) -> None:
        """Take the top page away."""
        if self._page is not None and self.top is self._page:
            self._page, self._page_key = None, ""
        await super().close_page()

    async def show_record(self, kind: str, key: str) -> None:
        """Show one of the records, in whichever view holds it."""
        if not self.stand_on(kind, key):
            self.register_app.notify(words.RECORD_GONE(), severity="warning")
        elif self.is_wide:
            self.list.focus()
        else:
            self._page, self._page_key = RecordView(), self.list.key
            self._show_page()
            await self.open_page(self._page)

    def stand_on(self, kind: str, key: str) -> bool:
        """Put the cursor on a record, in whichever view holds it; False where none does.

        An opened record gives way to this one.
        """
        wanted, before = self.row_key(kind, key), self._view
        for view in (before, *(n for n in range(len(self.views)) if n != before)):
            self.switch_to(view)
            if self.list.go_to(wanted):
                break
        else:
            self.switch_to(before)
            return False
        if self._page is not None and self.top is self._page:
            self._page_key = wanted
        self.entered()
        return True

    async def on_record_view_followed(self, event: RecordView.Followed) -> None:
        """Go where a reference leads."""
        event.stop()
        await self.register_app.go_to(event.goal)

    def _show_side(self) -> None:
        if self.is_wide:
            self._beside = self.list.key
            self._side.show(self._read(self._beside) if self._beside else None)

    def _read(self, key: str) -> Detail | None:
        """The record, or the sentence that says why the register cannot be read: nothing ends by it."""
        try:
            return self.detail(key)
        except Fault as fault:
            return Detail(str(fault), ())

    def _show_page(self) -> None:
        if self._page is None:
            return
        detail = self._read(self._page_key)
        self._page.show(detail)
        if detail is None and self._page.is_attached:
            self.app.call_later(self.close_page)

    # Commands

    def passes_on(self, command: str) -> bool:
        """Esc in the record beside goes to the list."""
        return super().passes_on(command) and not (command == "back" and self._side.has_focus)

    async def command_back(self) -> None:
        """From the record beside to the list, else the page before."""
        if self._side.has_focus:
            self.list.focus()
        else:
            await super().command_back()

    def why_not(self, command: str) -> str:
        """What acts on a record needs one."""
        if command in ("next_view", "view_before"):
            return words.ONE_VIEW() if len(self.views) == 1 else ""
        if command == "rule" and not (self.key and self.rule_of(self.key)):
            return words.NO_RULE()
        if command == "copy_reference" and self.key and not self.reference_of(self.key):
            return words.NO_REFERENCE()
        return words.NOTHING_CHOSEN() if command not in ("new", "back") and not self.key else ""

    def switch_to(self, view: int) -> None:
        """Show the view of that number."""
        if view == self._view:
            return
        self._view = view
        chosen = self.views[view]
        self.list.show_source(chosen.columns, chosen.source, chosen.empty())
        self._line.show(view)
        self._fit()

    def on_view_line_picked(self, event: ViewLine.Picked) -> None:
        """A view was clicked."""
        event.stop()
        self.switch_to(event.place)

    def command_next_view(self) -> None:
        """The next view."""
        self.switch_to((self._view + 1) % len(self.views))

    def command_view_before(self) -> None:
        """The view before."""
        self.switch_to((self._view - 1) % len(self.views))

    async def command_rule(self) -> None:
        """The rule behind the record."""
        await self.register_app.go_to(goal("rule", self.rule_of(self.key)))

    def command_copy_reference(self) -> None:
        """Copy what the record is called."""
        from screens.clipboard import copy

        reference = self.reference_of(self.key)
        copy(self.app, reference)
        self.register_app.notify(words.COPIED(text=reference))

    async def command_history(self) -> None:
        """Who changed the record when."""
        await self.register_app.go_to(goal("history", self.history_of(self.key)))
