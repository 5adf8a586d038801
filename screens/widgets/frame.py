"""The lines around every room: heading, tabs, banner, status and footer."""

from collections.abc import Callable, Sequence

from rich.text import Text
from textual import events
from textual.message import Message
from textual.widgets import Static

from screens.commands import Command, fitting, footer_hint, key_name
from screens.widgets.plain import plain

_LABEL_GAPS = (2, 1)
_LEAST_LABEL = 4


class TwoEnds(Static):
    """One line with something to the left and something to the right."""

    def __init__(self, *, ident: str) -> None:
        super().__init__(id=ident, markup=False)
        self._left = Text()
        self._right = Text()

    def show(self, left: Text, right: Text) -> None:
        """Show these two; the left one is cut where both do not fit."""
        self._left, self._right = left, right
        self._draw()

    def on_resize(self) -> None:
        """Fit the line to the new width."""
        self._draw()

    def _draw(self) -> None:
        width = self.content_size.width
        line = self._left.copy()
        line.truncate(max(width - self._right.cell_len - 1, 0), overflow="ellipsis")
        line.pad_right(max(width - line.cell_len - self._right.cell_len, 0))
        self.update(line + self._right, layout=False)


class RoomTabs(Static):
    """The rooms in a row, each behind its digit; the open one stands out."""

    class Picked(Message):
        """A tab was clicked."""

        def __init__(self, room: str) -> None:
            super().__init__()
            self.room = room

    def __init__(self, rooms: Sequence[Command]) -> None:
        super().__init__(id="tabs", markup=False)
        self._rooms = tuple(rooms)
        self._open = ""
        self._spans: list[tuple[int, int, str]] = []

    def show(self, room: str) -> None:
        """Let `room` stand out."""
        self._open = room
        self._draw()

    def on_resize(self) -> None:
        """Fit the row to the new width."""
        self._draw()

    def on_click(self, event: events.Click) -> None:
        """Go to the tab under the pointer."""
        for left, right, room in self._spans:
            if left <= event.x - 1 < right:
                self.post_message(self.Picked(room))

    def _draw(self) -> None:
        texts, gap = tab_texts(
            [(key_name(each.keys[0]), each.label()) for each in self._rooms],
            next((place for place, each in enumerate(self._rooms) if each.room == self._open), -1),
            self.content_size.width,
        )
        line = Text()
        self._spans = []
        for each, text in zip(self._rooms, texts, strict=True):
            left = line.cell_len
            line.append(text, "bold underline" if each.room == self._open else "")
            self._spans.append((left, line.cell_len, each.room))
            line.append(" " * gap)
        line.right_crop(gap)
        self.update(line, layout=False)


def tab_texts(tabs: Sequence[tuple[str, str]], open_tab: int, width: int) -> tuple[list[str], int]:
    """Keys and labels as they fit in `width`, and the gap between them.

    Where they do not fit the longest labels are cut first, to `Aktiv.`, and the open one last of all;
    where even that is too much the keys stay, and the name of the open one.
    """
    keys, labels = [key for key, _ in tabs], [label for _, label in tabs]
    for gap in _LABEL_GAPS:
        if _width(keys, labels, gap) <= width:
            return _joined(keys, labels), gap
    lengths = [len(label) for label in labels]
    while _width(keys, labels, 1) > width:
        others = [place for place in range(len(tabs)) if place != open_tab and lengths[place] > _LEAST_LABEL]
        longest = max(others, key=lambda place: lengths[place], default=open_tab)
        if lengths[longest] <= _LEAST_LABEL:
            return [_tab(*tab) if place == open_tab else tab[0] for place, tab in enumerate(tabs)], 2
        lengths[longest] -= 1
        labels[longest] = f"{tabs[longest][1][: lengths[longest] - 1]}."
    return _joined(keys, labels), 1


def _joined(keys: Sequence[str], labels: Sequence[str]) -> list[str]:
    return [_tab(key, label) for key, label in zip(keys, labels, strict=True)]


def _tab(key: str, label: str) -> str:
    return f"{key} {label}"


def _width(keys: Sequence[str], labels: Sequence[str], gap: int) -> int:
    return sum(map(len, _joined(keys, labels))) + gap * (len(keys) - 1)


class CommandFooter(Static):
    """The hints at the foot: as many as fit, most wanted first; dimmed where they cannot run now."""

    class Picked(Message):
        """A hint was clicked."""

        def __init__(self, command: str) -> None:
            super().__init__()
            self.command = command

    def __init__(self, ask: Callable[[], Sequence[tuple[Command, bool]]]) -> None:
        super().__init__(id="footer", markup=False)
        self._ask = ask
        self._shown = Text()
        self._spans: list[tuple[int, int, str]] = []

    def on_resize(self) -> None:
        """Fit the hints to the new width."""
        self.renew()

    def renew(self) -> None:
        """Show the hints for where the focus is now. `ask` gives commands and whether they run."""
        if not self.app.screen_stack:  # the program is ending, and messages are still on their way
            return
        asked = list(self._ask())
        hints = tuple(footer_hint(command) for command, _ in asked)
        line = Text()
        self._spans = []
        for (command, runs), hint in list(zip(asked, hints, strict=True))[: fitting(hints, self.size.width)]:
            left = line.cell_len
            key, _, label = hint.partition(" ")
            line.append(key, "bold" if runs else "dim").append(f" {label}  ", "" if runs else "dim")
            self._spans.append((left, line.cell_len - 2, command.name))
        line.rstrip()
        if line != self._shown:
            self._shown = line
            self.update(line, layout=False)

    def on_click(self, event: events.Click) -> None:
        """Run the hint under the pointer."""
        for left, right, name in self._spans:
            if left <= event.x - 1 < right:
                self.post_message(self.Picked(name))


def two_parts(first: str, second: str) -> Text:
    """`first · second`, the first one bold."""
    line = plain(first, "bold")
    return line.append_text(plain(f" · {second}")) if second else line


class ThinLine(Static):
    """A thin line across."""

    def __init__(self, *, ident: str) -> None:
        super().__init__(id=ident, markup=False)

    def on_resize(self, event: events.Resize) -> None:
        """As long as the window is wide."""
        self.update(Text("─" * event.size.width), layout=False)
