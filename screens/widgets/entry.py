"""Fields to type in: one line, and long text. Both limit what is pasted and cure AltGr."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import Input, TextArea

from nsc_tui.language import screens_common as words
from screens.widgets.pasting import Pasted, pasted_line, pasted_long

# With the kitty protocol AltGr+2 can arrive as alt+2 without a character (microsoft/terminal#19977).
ALTGR = {
    "alt+2": "@",
    "alt+3": "£",
    "alt+4": "$",
    "alt+5": "€",
    "alt+7": "{",
    "alt+8": "[",
    "alt+9": "]",
    "alt+0": "}",
    "alt+plus": "\\",
}


def repair_altgr(event: events.Key) -> None:
    """Give a key that lost its character on a Swedish keyboard the character back."""
    if event.character is None and event.key in ALTGR:
        event.character = ALTGR[event.key]


class LineEntry(Input):
    """One line to type in, at most `limit` characters."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+z", "put_back", show=False)]

    def __init__(
        self,
        value: str = "",
        *,
        limit: int,
        placeholder: str = "",
        ident: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(
            value,
            placeholder,
            max_length=limit,
            select_on_focus=False,
            compact=True,
            id=ident,
            classes=classes,
        )
        self.limit = limit
        self._before = value

    def on_focus(self) -> None:
        """Remember what stands here, so that it can be put back."""
        self._before = self.value

    def action_put_back(self) -> None:
        """Put back what stood here when one came; once more takes what was typed again."""
        self._before, self.value = self.value, self._before

    async def _on_key(self, event: events.Key) -> None:
        # Textual calls the handler of the class above by itself after this one.
        repair_altgr(event)

    def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        self._put(event.text)

    def action_paste(self) -> None:
        """Paste what the program itself holds."""
        self._put(self.app.clipboard)

    def restricted(self) -> None:
        """Say that the field is full."""
        self.app.notify(words.FIELD_FULL(limit=self.limit), severity="warning")

    def _put(self, text: str) -> None:
        room = self.limit - len(self.value) + len(self.selected_text)
        pasted = pasted_line(text, room)
        _say(self, pasted, self.limit)
        self.replace(pasted.text, *self.selection)


class LongEntry(TextArea):
    """Long text to type in, at most `limit` characters."""

    def __init__(self, value: str = "", *, limit: int, ident: str | None = None) -> None:
        super().__init__(
            value,
            id=ident,
            soft_wrap=True,
            show_line_numbers=False,
            compact=True,
            highlight_cursor_line=False,
        )
        self.limit = limit

    async def _on_key(self, event: events.Key) -> None:
        repair_altgr(event)
        typed = event.is_printable or event.key == "enter"
        if typed and len(self.text) - len(self.selected_text) >= self.limit:
            event.prevent_default()
            event.stop()
            self.app.notify(words.FIELD_FULL(limit=self.limit), severity="warning")

    async def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        self.put(event.text)

    def action_paste(self) -> None:
        """Paste what the program itself holds."""
        self.put(self.app.clipboard)

    def put(self, text: str) -> None:
        """Put `text` in place of what is selected, as far as it fits."""
        room = self.limit - len(self.text) + len(self.selected_text)
        pasted = pasted_long(text, room)
        _say(self, pasted, self.limit)
        result = self._replace_via_keyboard(pasted.text, *self.selection)
        if result is not None:
            self.move_cursor(result.end_location)


def _say(entry: LineEntry | LongEntry, pasted: Pasted, limit: int) -> None:
    if pasted.refused:
        entry.app.notify(words.PASTE_CLEANED(count=pasted.refused), severity="warning")
    if pasted.cut:
        entry.app.notify(words.PASTE_CUT(limit=limit), severity="warning")
