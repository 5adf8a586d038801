"""The search: hits follow what is typed, Enter goes to one, Esc back to where one was."""

from contextlib import suppress
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Input, OptionList

from db.reading.search import Found, Hit, search
from nsc_tui.language import search_screen as words
from nsc_tui.language.faults import Fault
from screens.commands import Scope
from screens.desk import Desk
from screens.goals import Goal, has_room
from screens.modal import Modal
from screens.search.hits import hit_goal, hit_lines
from screens.search.preview import preview
from screens.widgets.entry import LineEntry
from screens.widgets.plain import PlainOptions, PlainText
from screens.widgets.record_view import RecordView

_LIMIT = 100
_MOST_SHOWN = 50


class Search(Modal[Goal]):
    """Gives where to go, or None."""

    SCOPE = Scope.ALWAYS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", show=False),
        Binding("down", "step('cursor_down')", show=False, priority=True),
        Binding("up", "step('cursor_up')", show=False, priority=True),
        Binding("pagedown", "step('page_down')", show=False, priority=True),
        Binding("pageup", "step('page_up')", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    Search > .box { width: 100; height: 90%; }
    Search PlainOptions { height: 3fr; border: none; background: transparent; margin-top: 1; }
    Search .preview { height: 2fr; max-height: 14; border-top: solid $line; }
    Search LineEntry { background: $panel; }
    Search .foot { color: $text-muted; height: 1; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hits: tuple[Hit, ...] = ()
        self._typed = ""
        self._options = PlainOptions(ident="hits")
        self._options.can_focus = False
        self._preview = RecordView(classes="preview")
        self._preview.can_focus = False
        self._foot = PlainText(words.FOOT(), classes="foot")

    def compose(self) -> ComposeResult:
        """Title, what is typed, hits, how many."""
        with Vertical(classes="box"):
            yield PlainText(words.TITLE(), classes="title")
            yield LineEntry(limit=_LIMIT, placeholder=words.HINT())
            yield self._options
            yield self._preview
            yield self._foot

    def focus_first(self) -> None:
        """Typing searches."""
        self.query_one(LineEntry).focus()

    def command_search(self) -> None:
        """One is searching already."""
        self.focus_first()

    def action_step(self, step: str) -> None:
        """Move among the hits while the words have the focus."""
        getattr(self._options, f"action_{step}")()

    def on_resize(self, event: events.Resize) -> None:
        """Fit the hits to the new width."""
        self._draw()

    @on(Input.Changed)
    def _words_typed(self, event: Input.Changed) -> None:
        event.stop()
        self._typed = event.value.strip()
        try:
            found = search(self._desk.door, self._typed, limit=_MOST_SHOWN)
        except Fault as fault:
            self._foot.show(str(fault))
            return
        self._hits = found.hits
        self._draw()
        self._options.highlighted = 0 if self._hits else None
        self._show_preview()
        self._foot.show(f"{self._count(found)} · {words.FOOT()}" if self._typed else words.FOOT())

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self._go(self._options.highlighted)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._go(event.option_index)

    @on(OptionList.OptionHighlighted)
    def _stood_on(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self._show_preview()

    def _show_preview(self) -> None:
        """Show the record under the cursor; one that cannot be read is said when one goes there."""
        place = self._options.highlighted
        detail = None
        if place is not None and place < len(self._hits):
            with suppress(Fault):
                detail = preview(self._desk, self._hits[place])
        self._preview.show(detail)
        self._preview.display = detail is not None

    def _go(self, place: int | None) -> None:
        if place is None or place >= len(self._hits):
            return
        hit = self._hits[place]
        if has_room(hit.subject):
            self.dismiss(hit_goal(hit))
        else:
            self._foot.show(words.NO_ROOM(ref=hit.ref))

    def _draw(self) -> None:
        width = max(self._options.content_size.width - 1, 20)
        place = self._options.highlighted
        self._options.show([(str(n), hit_lines(hit, width)) for n, hit in enumerate(self._hits)])
        self._options.highlighted = place if self._hits else None

    def _count(self, found: Found) -> str:
        _, count, has_more = found
        if has_more:
            return words.MANY(count=count)
        if not count:
            return words.NO_HITS(words=self._typed)
        return words.ONE_HIT() if count == 1 else words.COUNT(count=count)
