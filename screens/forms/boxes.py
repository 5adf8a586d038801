"""One field on the screen: its label, what is typed, and a line that says what is wrong or understood."""

from typing import TYPE_CHECKING, cast

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.widgets import Input, TextArea

from nsc_tui.language import forms as words
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.plain_text import PERSONAL_NUMBER, looks_like_personal_number
from screens.forms.fields import DateField, Field, LineField, LongField
from screens.forms.values import Entry
from screens.records import Tone
from screens.widgets.entry import LineEntry, LongEntry
from screens.widgets.plain import PlainText

if TYPE_CHECKING:
    from screens.asking import AskingApp


class FieldBox(Vertical):
    """A field of a form. Kinds of field differ in what stands in `editor`."""

    DEFAULT_CSS = """
    FieldBox { height: auto; }
    FieldBox > .line { height: auto; }
    FieldBox .label { width: 17; padding-right: 1; color: $text-muted; height: auto; }
    FieldBox:focus-within .label { color: $text-accent; text-style: bold; }
    FieldBox .editor { width: 1fr; height: auto; border-left: solid $line; padding-left: 1; }
    FieldBox:focus-within .editor { border-left: solid $accent; background: $panel; }
    FieldBox LineEntry, FieldBox LongEntry { background: transparent; padding: 0; border: none; }
    FieldBox .note { display: none; padding-left: 19; color: $text-muted; height: auto; }
    FieldBox .note.said { display: block; }
    FieldBox .note.warn { color: $text-warning; }
    FieldBox .note.bad { color: $text-error; }
    """

    class Changed(Message):
        """What the field holds has changed."""

    class Done(Message):
        """Enter: on to the next field."""

    def __init__(self, field: Field, entry: Entry) -> None:
        super().__init__(id=f"field-{field.name}")
        self.field = field
        self._first = entry
        self._note = PlainText(classes="note")

    def compose(self) -> ComposeResult:
        """Label and editor, and the note under them."""
        with Horizontal(classes="line"):
            yield PlainText(self.field.label(), classes="label")
            with Vertical(classes="editor"):
                yield from self.editor()
        yield self._note

    def on_mount(self) -> None:
        """Say the hint, if there is one."""
        self._say_normal()

    def editor(self) -> ComposeResult:
        """What the field is edited with."""
        raise NotImplementedError

    @property
    def entry(self) -> Entry:
        """What the field holds now."""
        raise NotImplementedError

    @property
    def lasting(self) -> Entry:
        """What a draft keeps of the field: what it holds, in a form that means the same on another day."""
        return self.entry

    def put(self, entry: Entry) -> None:
        """Let the field hold `entry`."""
        raise NotImplementedError

    def understood(self) -> str:
        """What is said of the text while it is in order: the date in words, else the hint."""
        return self.field.hint() if self.field.hint else ""

    def checked(self) -> Entry:
        """What the field holds, as it is kept; raises Fault with the sentence to show beside it."""
        if self.field.required and self.entry.empty:
            raise Fault(ExitCode.BAD_INPUT, words.REQUIRED)
        return self.entry

    def check(self) -> bool:
        """Show what is wrong with the field, if anything; True where it is in order."""
        try:
            self.checked()
        except Fault as fault:
            self.say(str(fault), "bad")
            return False
        if self.looks_personal:
            self.say(PERSONAL_NUMBER(), "warn")
        else:
            self._say_normal()
        return True

    def say(self, text: str, tone: Tone = "") -> None:
        """Say `text` beside the field."""
        self._note.show(text)
        self._note.set_class(bool(text), "said")
        for each in ("warn", "bad"):
            self._note.set_class(tone == each, each)

    def done(self) -> None:
        """Enter: on to the next field."""
        self.post_message(self.Done())

    @property
    def looks_personal(self) -> bool:
        """Whether a personnummer seems to be typed here; it may stay, but should be seen."""
        return looks_like_personal_number(self.entry.text)

    @property
    def faulty(self) -> bool:
        """Whether an error stands beside the field."""
        return self._note.has_class("bad")

    def changed(self) -> None:
        """Tell the form; an error beside the field goes away when its reason has."""
        if self.faulty:
            self.check()
        else:
            self._say_normal()
        self.post_message(self.Changed())

    def _say_normal(self) -> None:
        self.say(self.understood())


class LineBox(FieldBox):
    """One line of text."""

    def __init__(self, field: LineField | DateField, entry: Entry) -> None:
        super().__init__(field, entry)
        self._line = LineEntry(entry.text, limit=field.limit)
        self._line.select_on_focus = bool(entry.text)

    def editor(self) -> ComposeResult:
        """A line to type in."""
        yield self._line

    @property
    def entry(self) -> Entry:
        """The text."""
        return Entry(self._line.value)

    def put(self, entry: Entry) -> None:
        """Show this text."""
        self._line.value = entry.text

    def checked(self) -> Entry:
        """The text as its check gives it."""
        super().checked()
        check = self.field.check if isinstance(self.field, LineField) else None
        return Entry(check(self._line.value)) if check else Entry(self._line.value.strip())

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        # Typing replaces what the field was given, never what was typed in it.
        self._line.select_on_focus = event.value == self._first.text
        self.changed()

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        self.done()


class DateBox(LineBox):
    """A date; what it is understood as stands under it while it is typed."""

    field: DateField

    @property
    def looks_personal(self) -> bool:
        """Never: a day and a time without marks look the same."""
        return False

    def understood(self) -> str:
        """The date in words, or the hint while it cannot be read."""
        if not self.entry.empty:
            try:
                return self.field.read(self._line.value).words
            except Fault:
                pass
        return super().understood()

    @property
    def lasting(self) -> Entry:
        """The date as it is meant now."""
        return Entry(self.field.lasting(self._line.value))

    def checked(self) -> Entry:
        """The date in canonical form."""
        if FieldBox.checked(self).empty:
            return Entry()
        return Entry(self.field.read(self._line.value).value)


class LongBox(FieldBox):
    """Text of several lines."""

    def __init__(self, field: LongField, entry: Entry) -> None:
        super().__init__(field, entry)
        self.long_field = field
        self._text = LongEntry(entry.text, limit=field.limit)
        self._text.styles.height = field.height

    def editor(self) -> ComposeResult:
        """An area to type in."""
        yield self._text

    @property
    def entry(self) -> Entry:
        """The text."""
        return Entry(self._text.text)

    def put(self, entry: Entry) -> None:
        """Show this text."""
        self._text.text = entry.text

    def checked(self) -> Entry:
        """The text as its check gives it."""
        super().checked()
        text = self._text.text.rstrip()
        return Entry(self.long_field.check(text) if self.long_field.check else text)

    @on(TextArea.Changed)
    def _typed(self, event: TextArea.Changed) -> None:
        event.stop()
        self.changed()

    async def command_phrase(self) -> None:
        """Choose a standard sentence; it stands at the cursor."""
        app = cast("AskingApp", self.app)
        if wording := await app.choose_phrase():
            self._text.put(wording)

    def command_editor(self) -> None:
        """Open the text in the text editor, and take it back from there."""
        self.post_message(self.EditorWanted(self))

    def edited(self, text: str) -> None:
        """Take the text as it came back from the editor, cut and cleaned."""
        self._text.select_all()
        self._text.put(text.rstrip("\n"))

    class EditorWanted(Message):
        """The text is to be opened in the text editor."""

        def __init__(self, box: "LongBox") -> None:
            super().__init__()
            self.box = box
