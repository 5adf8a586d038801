"""One record in full: facts under headings; the cursor goes from reference to reference."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from nsc_tui.language import screens_common as words
from screens.details import Detail, Line, goals, laid_out
from screens.goals import Goal
from screens.widgets.record_rows import CURSOR

_MARGIN = 2
# What Enter leads to; the one under the cursor has the cursor's sign.
LINK = "»"


class RecordView(ScrollView, can_focus=True):
    """Shows a `Detail`. Up and down go to the next reference in sight, else they scroll."""

    DEFAULT_CSS = """
    RecordView {
        height: 1fr; scrollbar-size-vertical: 1; overflow-x: hidden;
        & > .view--title { text-style: bold; }
        & > .view--heading { color: $text-muted; text-style: bold; }
        & > .view--label { color: $text-muted; }
        & > .view--cursor { background: $block-cursor-background; color: $block-cursor-foreground; }
        & > .view--dim { color: $text-muted; }
        & > .view--good { color: $text-success; }
        & > .view--warn { color: $text-warning; }
        & > .view--bad { color: $text-error; text-style: bold; }
        & > .view--accent { color: $text-accent; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"view--{name}"
        for name in ("title", "heading", "label", "cursor", "dim", "good", "warn", "bad", "accent")
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
    ]

    class Followed(Message):
        """A reference is to be gone to."""

        def __init__(self, goal: Goal) -> None:
            super().__init__()
            self.goal = goal

    def __init__(self, *, ident: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=ident, classes=classes)
        self.detail: Detail | None = None
        self._lines: list[Line] = []
        self._goals: list[Goal] = []
        self._cursor = 0

    def show(self, detail: Detail | None) -> None:
        """Show this record; the cursor stays where the references are the same."""
        before = self.followed
        self.detail = detail
        self._goals = goals(detail) if detail else []
        self._cursor = self._goals.index(before) if before in self._goals else 0
        self._lay_out()

    @property
    def followed(self) -> Goal | None:
        """The reference under the cursor."""
        return self._goals[self._cursor] if self._goals else None

    def why_not(self, command: str) -> str:
        """Enter needs a reference."""
        return words.NOTHING_CHOSEN() if command == "open" and not self._goals else ""

    def command_open(self) -> None:
        """Go to the reference under the cursor."""
        if self.followed:
            self.post_message(self.Followed(self.followed))

    def action_step(self, steps: int) -> None:
        """To the next reference where it is in sight, else scroll by a line."""
        place = self._next_in_sight(steps)
        if place is None:
            self.scroll_relative(y=steps, animate=False)
            return
        self._cursor = place
        self.scroll_to_region(Region(0, self._line_of(place), 1, 1), animate=False, force=True)
        self.refresh()

    def on_resize(self) -> None:
        """Fit the text to the new width."""
        self._lay_out()

    def on_focus(self) -> None:
        """The cursor is seen only here."""
        self.refresh()

    def on_blur(self) -> None:
        """The cursor is seen only here."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Go to the reference that is clicked."""
        place = self.scroll_offset.y + event.y
        if place < len(self._lines) and self._lines[place].goal >= 0:
            self._cursor = self._lines[place].goal
            self.refresh()
            self.command_open()

    def render_line(self, y: int) -> Strip:
        """One line of the record."""
        width = self.scrollable_content_region.width
        place = self.scroll_offset.y + y
        if place >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        line = self._lines[place]
        here = self.has_focus and line.goal >= 0 and line.goal == self._cursor
        cursor = self.get_component_rich_style("view--cursor") if here else None
        sign = (CURSOR if here else LINK) if line.begins else " "
        segments = [Segment(f"{sign} ", cursor or self.rich_style)]
        segments += [Segment(span.text, cursor or self._style(span.style)) for span in line.spans]
        return Strip(segments).adjust_cell_length(width, cursor or self.rich_style)

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"view--{name}") if name else self.rich_style

    def _lay_out(self) -> None:
        width = max(self.scrollable_content_region.width - _MARGIN - 1, 1)
        self._lines = laid_out(self.detail, width) if self.detail else []
        self.virtual_size = Size(self.size.width, len(self._lines))
        self.refresh()

    def _line_of(self, place: int) -> int:
        return next((number for number, line in enumerate(self._lines) if line.goal == place), 0)

    def _next_in_sight(self, steps: int) -> int | None:
        top = self.scroll_offset.y
        sight = range(top - 1, top + self.size.height + 1)
        places = list(range(len(self._goals)))[::steps]
        here = self._line_of(self._cursor) if self._goals else 0
        if here not in sight:
            here = sight.start if steps > 0 else sight.stop
        found = (n for n in places if self._line_of(n) in sight and steps * (self._line_of(n) - here) > 0)
        return next(found, None)
