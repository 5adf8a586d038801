"""The screen of a form: fields, the live line, drafts, saving."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.timer import Timer

from nsc_tui import clock
from nsc_tui.language import forms as words
from nsc_tui.language.faults import Fault
from nsc_tui.language.plain_text import PERSONAL_NUMBER
from nsc_tui.language.system_reasons import of_system
from nsc_tui.language.text import Text
from screens.commands import Scope
from screens.dialogs import Confirm
from screens.dispatch import bind_commands
from screens.forms.boxes import FieldBox, LongBox
from screens.forms.draft_of_form import DraftOfForm
from screens.forms.drafts import DraftStore
from screens.forms.fields import Form, Live
from screens.forms.lookup_box import PickingBox
from screens.forms.making import box_for
from screens.forms.values import EMPTY, Entry, Values, differing
from screens.modal import Modal
from screens.widgets.plain import PlainText

Saved = TypeVar("Saved")

# What is typed is on disk at the latest this many seconds later.
DRAFT_EVERY = 0.3

# Lines around the fields: border, title, live line, hints, and air where there is room for it.
_AROUND = 8
_AROUND_SHORT = 5
_SHORT = 20


class FormScreen(Modal[Saved]):
    """A form over the rooms. Gives what saving gave, or None where it was closed."""

    SCOPE = Scope.FORM
    DEFAULT_CSS = """
    FormScreen > .box { width: 84; }
    FormScreen .fields { height: auto; max-height: 100%; scrollbar-size-vertical: 1; }
    FormScreen .draft { color: $text-accent; display: none; height: auto; margin-bottom: 1; }
    FormScreen .said { display: block; }
    FormScreen .live { height: auto; min-height: 1; margin-top: 1; color: $text-muted; }
    FormScreen .live.good { color: $text-success; }
    FormScreen .live.warn { color: $text-warning; }
    FormScreen .live.bad { color: $text-error; }
    FormScreen .fault { color: $text-error; text-style: bold; display: none; height: auto; }
    FormScreen .fault.said { display: block; }
    FormScreen.short .title, FormScreen.short .draft { margin-bottom: 0; }
    FormScreen.short .live, FormScreen.short CommandFooter { margin-top: 0; }
    """

    def __init__(
        self,
        form: Form[Saved],
        drafts: DraftStore,
        edit_text: Callable[[str], str],
        now: Callable[[], datetime] = clock.now,
    ) -> None:
        super().__init__()
        bind_commands(self, self.SCOPE)
        self.form = form
        self._draft = DraftOfForm(drafts, form.key, form.title, now)
        self._edit_text = edit_text
        self._timer: Timer | None = None
        self._done_with = False
        self._rule = ""
        self._boxes = [box_for(field, form.loaded.get(field.name, EMPTY)) for field in form.fields]
        self._fields = VerticalScroll(classes="fields", can_focus=False)
        self._draft_line = PlainText(classes="draft")
        self._live_line = PlainText(classes="live")
        self._fault_line = PlainText(classes="fault")

    def compose(self) -> ComposeResult:
        """Title, draft line, fields, live line, faults, hints."""
        with Vertical(classes="box"):
            yield PlainText(self.form.title, classes="title")
            yield self._draft_line
            with self._fields:
                yield from self._boxes
            yield self._live_line
            yield self._fault_line
            yield self.hints()

    def on_mount(self) -> None:
        """Offer the newest draft, if one was kept."""
        self._offer_draft()
        self._follow()

    def focus_first(self) -> None:
        """Typing begins where the form says, else in its first field."""
        named = next((box for box in self._boxes if box.field.name == self.form.first), None)
        if named is None:
            super().focus_first()
        else:
            self._focus(named)

    @property
    def help_text(self) -> Text | None:
        """What the guideline asks of what is written here."""
        return self.form.help

    @property
    def entries(self) -> dict[str, Entry]:
        """What the fields hold now."""
        return {box.field.name: box.entry for box in self._boxes}

    @property
    def dirty(self) -> bool:
        """Whether the fields hold something else than they were given, and it is not saved."""
        return not self._done_with and differing(self.entries, self.form.loaded)

    def understood(self) -> Values:
        """The entries as they would be kept; what cannot be understood yet is empty."""
        return Values({box.field.name: _checked_or_empty(box) for box in self._boxes})

    def keep_draft(self) -> None:
        """Write the draft now; forget it where nothing differs any more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        if not self.dirty:
            self._forget_draft()
            return
        try:
            self._draft.keep({box.field.name: box.lasting for box in self._boxes})
        except OSError as error:
            self._say_fault(words.DRAFT_NOT_KEPT(reason=of_system(error)))

    def why_not(self, command: str) -> str:
        """Why a command of the form cannot run now."""
        if command == "take_draft" and self._draft.offered is None:
            return words.NO_DRAFT()
        if command == "rule" and not self._rule:
            return words.NO_RULE()
        if command == "drop_draft" and not (self.dirty or self._draft.offered):
            return words.NO_DRAFT()
        return ""

    def command_save(self) -> None:
        """Save and close, or show what has to be corrected first."""
        for box in self._boxes:
            if isinstance(box, PickingBox):
                box.settle_named()
        faulty = [box for box in self._boxes if not box.check()]
        if faulty:
            count = len(faulty)
            self._say_fault(words.FIX_ONE() if count == 1 else words.FIX_FIRST(count=count))
            self._focus(faulty[0])
            return
        try:
            saved = self.form.save(Values({box.field.name: box.checked() for box in self._boxes}))
        except Fault as fault:
            self._refused(fault)
            return
        self._forget_draft()
        self._done_with = True
        if any(box.looks_personal for box in self._boxes if box.has_focus_within):
            # It was not left, so the notice beside it was never seen.
            self.app.notify(PERSONAL_NUMBER(), severity="warning")
        self.dismiss(saved)

    def command_close(self) -> None:
        """Close; what was typed is kept as a draft."""
        self.keep_draft()
        if self.dirty:
            self.app.notify(words.DRAFT_KEPT())
        self._done_with = True
        self.dismiss(None)

    def leave(self) -> bool:
        """Close; what was typed is kept as a draft."""
        self.command_close()
        return True

    def command_rule(self) -> None:
        """Show the rule behind the live line, the form staying as it is."""
        from screens.rule_dialog import rule_dialog

        self.app.push_screen(rule_dialog(self._rule))

    def command_take_draft(self) -> None:
        """Take up the draft that was offered."""
        draft = self._draft.take_offered()
        if draft is None:
            return
        for box in self._boxes:
            if box.field.name in draft.entries:
                box.put(draft.entries[box.field.name])
        self._say_draft(words.DRAFT_TAKEN(when=_moment(draft.saved_at)))

    def command_drop_draft(self) -> None:
        """Ask, then put the fields back as they were given and forget the draft."""
        self.app.push_screen(
            Confirm(words.DROP_DRAFT_QUESTION(form=self.form.title), words.DROP()), self._drop_draft
        )

    def _drop_draft(self, confirmed: bool | None) -> None:
        if not confirmed:
            return
        if not self.dirty:
            self._draft.drop_offered()
        self._forget_draft()
        for box in self._boxes:
            box.put(self.form.loaded.get(box.field.name, EMPTY))
        self._offer_draft()

    def on_resize(self) -> None:
        """Fit the form to the window."""
        self._fit()

    def on_unmount(self) -> None:
        """Nothing typed is lost, however the form ends."""
        if not self._done_with:
            self.keep_draft()

    @on(FieldBox.Changed)
    def _changed(self, event: FieldBox.Changed) -> None:
        event.stop()
        self._fault_line.remove_class("said")
        self._fit()
        self._follow()
        if self._timer is None:
            self._timer = self.set_timer(DRAFT_EVERY, self.keep_draft)

    @on(FieldBox.Done)
    def _done(self, event: FieldBox.Done) -> None:
        event.stop()
        self.focus_next()

    @on(LongBox.EditorWanted)
    def _editor_wanted(self, event: LongBox.EditorWanted) -> None:
        event.stop()
        try:
            event.box.edited(self._edit_text(event.box.entry.text))
        except Fault as fault:
            self._say_fault(str(fault))

    def on_descendant_blur(self) -> None:
        """Check the field that was left."""
        self.call_after_refresh(self._check_left)

    def _check_left(self) -> None:
        for box in self._boxes:
            if box.is_attached and not box.has_focus_within and box.entry != self._loaded(box):
                if isinstance(box, PickingBox):
                    box.settle()
                box.check()

    def _loaded(self, box: FieldBox) -> Entry:
        return self.form.loaded.get(box.field.name, EMPTY)

    def _follow(self) -> None:
        try:
            live = self.form.live(self.understood())
        except Fault as fault:
            live = Live(str(fault), "bad")
        self._rule = live.rule if live else ""
        self._live_line.show(_said(live) if live else "")
        for tone in ("good", "warn", "bad"):
            self._live_line.set_class(live is not None and live.tone == tone, tone)

    def _refused(self, fault: Fault) -> None:
        named = getattr(fault, "field", "")
        box = next((box for box in self._boxes if box.field.name == named), None)
        if box is None:
            self._say_fault(str(fault))
            return
        box.say(str(fault), "bad")
        self._focus(box)

    def _focus(self, box: FieldBox) -> None:
        for widget in box.query("*"):
            if widget.focusable:
                widget.focus()
                # What is wrong stands under the field and is to be seen with it.
                self.call_after_refresh(box.scroll_visible, animate=False)
                return

    def _fit(self) -> None:
        # The fields scroll; what stands around them is always in sight.
        short = self.size.height < _SHORT
        self.set_class(short, "short")
        around = _AROUND_SHORT if short else _AROUND
        around += 2 * self._draft_line.has_class("said") + 2 * self._fault_line.has_class("said")
        self._fields.styles.max_height = max(self.size.height - around, 2)

    def _say_fault(self, text: str) -> None:
        self._fault_line.show(text)
        self._fault_line.add_class("said")
        self._fit()

    def _say_draft(self, text: str) -> None:
        self._draft_line.show(text)
        self._draft_line.set_class(bool(text), "said")
        self._fit()

    def _offer_draft(self) -> None:
        offered = self._draft.look()
        if offered is None:
            self._say_draft("")
            return
        about = offered.about or words.EMPTY_DRAFT()
        self._say_draft(words.DRAFT_FOUND(when=_moment(offered.saved_at), about=about))

    def _forget_draft(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self._draft.forget()


def _checked_or_empty(box: FieldBox) -> Entry:
    try:
        return box.checked()
    except Fault:
        return EMPTY


def _said(live: Live) -> str:
    """The live line, with the rule behind it and the key that shows it."""
    if not live.rule:
        return live.text
    return f"{live.text}   ({words.RULE_AND_KEY(rule=live.rule)})"


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
