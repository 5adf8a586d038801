"""Fields filled from the register: any part of a name finds it, the last choice makes a new one."""

from collections.abc import Sequence

from textual import events, on
from textual.app import ComposeResult
from textual.widgets import Input, OptionList

from nsc_tui.language import forms as words
from nsc_tui.language.date_problems import shown
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.folding import plain as folded
from screens.forms.boxes import FieldBox
from screens.forms.fields import LINE_LIMIT, LookupField, SeveralField
from screens.forms.values import Entry, Pick
from screens.widgets.entry import LineEntry
from screens.widgets.plain import PlainOptions, PlainText, plain

_MOST_SHOWN = 50
_NEW = "new"


class PickingBox(FieldBox):
    """What the two kinds of lookup share: a line to type in and the choices that match."""

    DEFAULT_CSS = """
    PickingBox PlainOptions {
        display: none; height: auto; max-height: 6; border: none; padding: 0; background: $surface;
    }
    PickingBox PlainOptions.open { display: block; }
    """

    field: LookupField | SeveralField

    def __init__(self, field: LookupField | SeveralField, entry: Entry) -> None:
        super().__init__(field, entry)
        self._line = LineEntry(limit=LINE_LIMIT)
        self._options = PlainOptions()
        self._options.can_focus = False
        self._found: Sequence[Pick] = ()
        self._waits_for_new = False

    def show_choices(self, typed: str) -> None:
        """Show what matches `typed`, and the way to make a new one last."""
        try:
            self._found = self.field.find(typed)[:_MOST_SHOWN]
        except Fault as fault:
            self.say(str(fault), "bad")
            return
        lines = [(str(number), plain(pick.label)) for number, pick in enumerate(self._found)]
        if self.field.create:
            text = words.CREATE_NEW(typed=typed) if typed else words.CREATE_ANY()
            lines.append((_NEW, plain(text, "italic")))
        elif not lines:
            self.close_choices()
            self.say(words.NO_MATCH(typed=typed))
            return
        self._options.show(lines)
        self._options.highlighted = 0
        self._options.add_class("open")
        self.call_after_refresh(self.scroll_visible, animate=False)

    def close_choices(self) -> None:
        """Put the choices away."""
        self._options.remove_class("open")
        self._found = ()

    @property
    def choosing(self) -> bool:
        """Whether the choices are in sight."""
        return self._options.has_class("open")

    def command_choices(self) -> None:
        """Show everything that can be chosen."""
        self._line.focus()
        self.show_choices("")

    def take(self, pick: Pick) -> None:
        """Let the field hold `pick`."""
        raise NotImplementedError

    def settle(self) -> None:
        """On leaving: what is typed counts as chosen where it is the whole of one name, or finds only one.

        What it was taken for stands in the field then, to be seen before anything is saved.
        """
        found, whole = self._meant()
        if len(whole) == 1 or len(found) == 1:
            self.take((whole or found)[0])
        self.close_choices()

    def settle_named(self) -> None:
        """On saving: only the whole of one name counts as chosen; part of a name would be a guess unseen."""
        _, whole = self._meant()
        if len(whole) == 1:
            self.take(whole[0])
        self.close_choices()

    def _meant(self) -> tuple[list[Pick], list[Pick]]:
        """What is found by what is typed, and those of it whose name it is the whole of."""
        typed = self.entry.text.strip()
        if not typed or self._waits_for_new:
            return [], []
        try:
            found = list(self.field.find(typed))
        except Fault:
            return [], []
        return found, [pick for pick in found if folded(typed) in _names(pick)]

    def checked(self) -> Entry:
        """What was picked; raises Fault where something is typed and nothing picked."""
        entry = self.entry
        if entry.text.strip():
            raise Fault(ExitCode.BAD_INPUT, words.CHOOSE_FROM_LIST, typed=shown(entry.text))
        return super().checked()

    def on_key(self, event: events.Key) -> None:
        """Arrows move in the choices, Esc puts them away."""
        if event.key == "down" and not self.choosing:
            self.show_choices(self.entry.text.strip())
        elif not self.choosing:
            return
        elif event.key == "down":
            self._options.action_cursor_down()
        elif event.key == "up":
            self._options.action_cursor_up()
        elif event.key == "escape":
            self.close_choices()
        else:
            return
        event.stop()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.typed(event.value)

    def typed(self, text: str) -> None:
        """Follow what is typed."""
        self.changed()
        if self._line.has_focus and text.strip():
            self.show_choices(text.strip())
        else:
            self.close_choices()

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        if self.choosing and self._options.highlighted is not None:
            self._choose(self._options.highlighted)
        else:
            self.done()

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._choose(event.option_index)

    def _choose(self, place: int) -> None:
        if place < len(self._found):
            self.take(self._found[place])
            self.close_choices()
            self.taken()
        else:
            self.app.run_worker(self._create(self.entry.text.strip()), exit_on_error=False)

    def taken(self) -> None:
        """After a choice by Enter."""
        self.done()

    async def _create(self, typed: str) -> None:
        if self.field.create is None:
            return
        self._waits_for_new = True
        try:
            pick = await self.field.create(typed)
        finally:
            self._waits_for_new = False
        if pick is not None:
            self.take(pick)
            self.close_choices()
            self.taken()


def _names(pick: Pick) -> tuple[str, str]:
    """The whole label, and the name it begins with: `Zahra Åberg · Polisområde Storgöteborg`."""
    name, _, _ = pick.label.partition(" · ")
    return folded(pick.label), folded(name)


class LookupBox(PickingBox):
    """One thing from the register."""

    def __init__(self, field: LookupField, entry: Entry) -> None:
        super().__init__(field, entry)
        self._pick: Pick | None = entry.picks[0] if entry.picks else None
        self._last = self._pick
        self._line.value = self._pick.label if self._pick else entry.text
        self._line.select_on_focus = self._pick is not None

    def editor(self) -> ComposeResult:
        """The line and the choices under it."""
        yield self._line
        yield self._options

    @property
    def entry(self) -> Entry:
        """What was picked, else what is typed."""
        if self._pick is not None and self._line.value == self._pick.label:
            return Entry("", (self._pick,))
        return Entry(self._line.value)

    def put(self, entry: Entry) -> None:
        """Show this."""
        self._pick = self._last = entry.picks[0] if entry.picks else None
        self._line.value = self._pick.label if self._pick else entry.text
        self.close_choices()

    def take(self, pick: Pick) -> None:
        """Let the field hold `pick`."""
        self._pick = self._last = pick
        self._line.value = pick.label
        self._line.cursor_position = len(pick.label)
        # Where the whole name had been typed the line does not change, but what it means does.
        self.changed()

    def typed(self, text: str) -> None:
        """Typing lets go of what was picked; its name put back is it again."""
        is_last = self._last is not None and text == self._last.label
        self._pick = self._last if is_last else None
        # Typing replaces what was picked, never what was typed.
        self._line.select_on_focus = is_last
        if is_last:
            self.close_choices()
            self.changed()
        else:
            super().typed(text)


class SeveralBox(PickingBox):
    """Several things from the register; backspace in an empty line lets go of the last."""

    DEFAULT_CSS = """
    SeveralBox .picked { height: auto; text-style: bold; display: none; }
    SeveralBox .picked.some { display: block; }
    """

    def __init__(self, field: SeveralField, entry: Entry) -> None:
        super().__init__(field, entry)
        self._picks = entry.picks
        self._line.value = entry.text
        self._shown = PlainText(classes="picked")

    def editor(self) -> ComposeResult:
        """What is picked, the line, and the choices under it."""
        yield self._shown
        yield self._line
        yield self._options

    def on_mount(self) -> None:
        """Show what is picked from the start."""
        self._show_picks()

    @property
    def entry(self) -> Entry:
        """What was picked and what is typed."""
        return Entry(self._line.value, self._picks)

    def put(self, entry: Entry) -> None:
        """Show this."""
        self._picks = entry.picks
        self._line.value = entry.text
        self._show_picks()
        self.close_choices()
        self.changed()

    def take(self, pick: Pick) -> None:
        """Let the field hold `pick` too."""
        if pick not in self._picks:
            self._picks = (*self._picks, pick)
        self._line.value = ""
        self._show_picks()
        self.changed()

    def taken(self) -> None:
        """Stay: there may be more to choose."""
        self._line.focus()

    def on_key(self, event: events.Key) -> None:
        """Backspace in an empty line lets go of the last."""
        if event.key == "backspace" and not self._line.value and self._picks:
            self._picks = self._picks[:-1]
            self._show_picks()
            self.changed()
            event.stop()

    def _show_picks(self) -> None:
        self._shown.show("\n".join(pick.label for pick in self._picks))
        self._shown.set_class(bool(self._picks), "some")
