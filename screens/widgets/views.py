"""The views of a list in one line, the one in sight standing out."""

from collections.abc import Sequence

from rich.text import Text as RichText
from textual import events
from textual.message import Message
from textual.widgets import Static

from nsc_tui.language.text import Text
from screens.widgets.plain import plain

_GAP = "   "


class ViewLine(Static):
    """The names of the views; left and right switch between them, as does a click."""

    DEFAULT_CSS = "ViewLine { height: 1; padding: 0 1; color: $text-muted; }"

    class Picked(Message):
        """A view was clicked."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    def __init__(self, labels: Sequence[Text]) -> None:
        super().__init__(markup=False)
        self._labels = tuple(labels)
        self._spans: list[tuple[int, int]] = []

    def on_mount(self) -> None:
        """Let the first one stand out."""
        self.show(0)

    def show(self, place: int) -> None:
        """Let this one stand out."""
        line = RichText("← ")
        self._spans = []
        for number, label in enumerate(self._labels):
            left = line.cell_len
            line.append_text(plain(label(), "bold underline" if number == place else ""))
            self._spans.append((left, line.cell_len))
            line.append(_GAP if number < len(self._labels) - 1 else " →")
        self.update(line)

    def on_click(self, event: events.Click) -> None:
        """Switch to the view under the pointer."""
        for place, (left, right) in enumerate(self._spans):
            if left <= event.x - 1 < right:
                self.post_message(self.Picked(place))
