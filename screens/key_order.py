"""Keys and pastes in their order: the next is looked at when what the one before led to has been done.

A key goes to the widget in focus, whose messages climb from it to the box or room around; a second key
that came before they arrived would be handled in a state that is about to change. So keys wait here.
When one has been handled, a mark climbs the same way behind its messages, a few times over since a
message can lead to another; when the mark is back the next key is played.
"""

from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from textual import events
from textual.dom import DOMNode
from textual.message_pump import MessagePump
from textual.timer import Timer
from textual.widgets import Input, TextArea

if TYPE_CHECKING:
    from textual.app import App

# What is typed: a key, or a text put in by the terminal.
Typed = events.Key | events.Paste
# A key leads to a message, and that to another: Enter is a choice, a choice goes on to the next field.
_CLIMBS = 2
# Should a mark be lost with what it climbed, keys go on after so many seconds.
_AT_MOST = 0.2
# Held down they come fast, and one more of the same needs nothing of the one before.
_REPEATED = frozenset({"up", "down", "left", "right", "pageup", "pagedown", "backspace"})


class KeyOrder:
    """The keys of one program that wait, and the one that is being played."""

    def __init__(
        self,
        app: "App[Any]",
        play: Callable[[Typed], Awaitable[None]],
        is_ready: Callable[[], bool],
    ) -> None:
        self._app = app
        self._play = play
        self._is_ready = is_ready
        self._waiting: deque[Typed] = deque()
        self._turn = 0
        self._busy = False
        self._last: Typed | None = None
        self._guard: Timer | None = None

    async def take(self, key: Typed) -> None:
        """Play a key, or let it wait for its turn."""
        self._waiting.append(key)
        await self.go_on()

    def put_back(self, key: events.Key) -> None:
        """Let a key wait that came too late for where it went; it is the next."""
        self._waiting.appendleft(events.Key(key.key, key.character))

    async def go_on(self) -> None:
        """Play what waits: a key after each is done, a run of letters in a field as fast as it is typed."""
        while self._waiting and self._is_ready() and not (self._busy and not self._runs_on(self._waiting[0])):
            self._last = self._waiting.popleft()
            self._busy = True
            self._turn += 1
            try:
                await self._play(self._last)
            finally:
                self._guard_it()
                self._climb(_way(self._app), self._turn)

    def _runs_on(self, key: Typed) -> bool:
        """Whether `key` may follow the last one into the same widget without waiting."""
        last = self._last
        if isinstance(key, events.Paste) or not isinstance(last, events.Key) or not self._app.screen_stack:
            return False
        if key.key == last.key and key.key in _REPEATED:
            return True
        letters = key.is_printable and last.is_printable
        return letters and isinstance(self._app.screen.focused, Input | TextArea)

    def _guard_it(self) -> None:
        if self._guard is not None:
            self._guard.stop()
        self._guard = self._app.set_timer(_AT_MOST, partial(self.rested, self._turn))

    def rested(self, turn: int = 0) -> None:
        """What the key of that turn (0: the last one) led to is done."""
        if self._busy and turn in (0, self._turn):
            self._busy = False
            if self._guard is not None:
                self._guard.stop()
            self._app.call_later(self.go_on)

    def _climb(self, way: Iterator[MessagePump], turn: int) -> None:
        if turn != self._turn:  # another key has followed
            return
        for node in way:
            if node.is_running and node.call_later(self._climb, way, turn):
                return
        self.rested(turn)


def _way(app: "App[Any]") -> Iterator[MessagePump]:
    """From what has the focus to the screen, again and again."""
    if not app.screen_stack:
        return
    focused = app.screen.focused
    start: DOMNode = focused or app.screen
    for _ in range(_CLIMBS):
        yield start  # what it answers the key with stands behind the first mark
        for node in start.ancestors_with_self:
            if node is not app and isinstance(node, MessagePump):
                yield node


def keys_of(node: DOMNode) -> KeyOrder:
    """The order of the keys of the program that `node` is shown by."""
    order: KeyOrder = node.app.key_order  # type: ignore[attr-defined]
    return order
