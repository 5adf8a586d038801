"""A field with a few fixed choices: arrows or the first letter choose."""

from typing import ClassVar

from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Static

from nsc_tui.language import forms as words
from screens.forms.boxes import FieldBox
from screens.forms.fields import Choice, ChoiceField
from screens.forms.values import Entry
from screens.widgets.plain import plain

_GAP = 3


class ChoiceLine(Static, can_focus=True):
    """The choices in one line, or the chosen one and its place where they do not fit; it is never cut."""

    DEFAULT_CSS = """
    ChoiceLine { height: auto; min-height: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("enter", "done", show=False),
        Binding("backspace,delete", "clear", show=False),
    ]

    class Picked(Message):
        """Another choice is chosen."""

    class Done(Message):
        """Enter: on to the next field."""

    def __init__(self, options: tuple[Choice, ...], key: str) -> None:
        super().__init__(markup=False)
        self._options = options
        self._spans: list[tuple[int, int, int]] = []
        self.chosen = key

    @property
    def _place(self) -> int:
        return next((n for n, option in enumerate(self._options) if option.key == self.chosen), -1)

    def on_mount(self) -> None:
        """Show the choices."""
        self.draw()

    def on_resize(self) -> None:
        """Fit the choices to the new width."""
        self.draw()

    def on_focus(self) -> None:
        """Show where it is."""
        self.draw()

    def on_blur(self) -> None:
        """Show that it is elsewhere."""
        self.draw()

    def action_step(self, steps: int) -> None:
        """Choose the next or the one before."""
        self._choose((self._place + steps) % len(self._options) if self._place >= 0 else 0)

    def action_clear(self) -> None:
        """Choose nothing."""
        self.chosen = ""
        self.draw()
        self.post_message(self.Picked())

    def action_done(self) -> None:
        """Go on."""
        self.post_message(self.Done())

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Letters choose here, they are no commands."""
        return character is not None and character.isprintable()

    def on_key(self, event: events.Key) -> None:
        """A letter chooses the next choice that begins with it; space goes on by one."""
        if event.character is None or not event.is_printable:
            return
        event.stop()
        if event.character == " ":
            self.action_step(1)
            return
        letter = event.character.casefold()
        after = [(self._place + 1 + n) % len(self._options) for n in range(len(self._options))]
        found = [n for n in after if self._options[n].label().casefold().startswith(letter)]
        if found:
            self._choose(found[0])

    def on_click(self, event: events.Click) -> None:
        """Choose what is under the pointer."""
        for left, right, place in self._spans:
            if left <= event.x < right:
                self._choose(place)

    def _choose(self, place: int) -> None:
        self.chosen = self._options[place].key
        self.draw()
        self.post_message(self.Picked())

    def draw(self) -> None:
        """Draw the choices, as soon as it is known how much room they have."""
        if not self.size.width:
            return
        labels = [option.label() for option in self._options]
        wide = sum(len(label) + 2 for label in labels) + _GAP * (len(labels) - 1)
        line = Text()
        self._spans = []
        if wide <= self.size.width:
            self._draw_all(line, labels)
        elif self._place < 0:
            line.append_text(plain(words.NOT_CHOSEN(), "dim"))
        else:
            text = words.OF_CHOICES(label=labels[self._place], place=self._place + 1, count=len(labels))
            line.append_text(plain(f"◄ {text} ►", "bold"))
        self.update(line)

    def _draw_all(self, line: Text, labels: list[str]) -> None:
        for place, label in enumerate(labels):
            left = line.cell_len
            here = place == self._place
            line.append_text(plain(f"{'●' if here else '○'} {label}", "bold" if here else ""))
            self._spans.append((left, line.cell_len, place))
            line.append(" " * _GAP)


class ChoiceBox(FieldBox):
    """A field with fixed choices."""

    def __init__(self, field: ChoiceField, entry: Entry) -> None:
        super().__init__(field, entry)
        self._line = ChoiceLine(field.options, entry.text)

    def editor(self) -> ComposeResult:
        """The choices."""
        yield self._line

    @property
    def entry(self) -> Entry:
        """The key of the choice."""
        return Entry(self._line.chosen)

    def put(self, entry: Entry) -> None:
        """Choose this."""
        self._line.chosen = entry.text
        self._line.draw()
        self.changed()

    def on_choice_line_picked(self, event: ChoiceLine.Picked) -> None:
        """Tell the form."""
        event.stop()
        self.changed()

    def on_choice_line_done(self, event: ChoiceLine.Done) -> None:
        """On to the next field."""
        event.stop()
        self.done()
