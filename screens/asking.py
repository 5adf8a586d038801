"""What rooms ask of the program: a form, a yes, several of a list. Call these from an `async` command."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from textual import events

from screens.key_order import KeyOrder
from screens.modal import Modal
from screens.speaking import SpeakingApp
from screens.surroundings import Surroundings

if TYPE_CHECKING:
    from screens.forms.fields import Form
    from screens.forms.values import Pick

Saved = TypeVar("Saved")


class AskingApp(SpeakingApp, inherit_bindings=False):
    """A program that can show forms and dialogs; they are imported when first needed."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(surroundings.log)
        self.surroundings = surroundings
        self.key_order = KeyOrder(self, super().on_event, lambda: not self._box or self._box.stands)

    async def on_event(self, event: events.Event) -> None:
        """Keys and pastes are played in their order, and none before the box in sight is drawn."""
        if isinstance(event, events.Key | events.Paste) and not event.is_forwarded:
            await self.key_order.take(event)
        else:
            await super().on_event(event)

    def on_key(self, event: events.Key) -> None:
        """A key that was on its way to the room when a box opened over it belongs to the box."""
        if self._box and not self._box.stands:
            self.key_order.put_back(event)

    @property
    def _box(self) -> Modal[object] | None:
        shown = self.screen_stack[-1] if self.screen_stack else None
        return shown if isinstance(shown, Modal) else None

    async def ask_form(self, form: "Form[Saved]") -> Saved | None:
        """Show a form; gives what its `save` gave, or None where it was closed. Call it from a command."""
        from screens.editor import edited, run_suspended
        from screens.forms.screen import FormScreen

        edit = self.surroundings.edit_text or (lambda text: edited(text, run_suspended(self.suspend)))
        return await self.push_screen_wait(FormScreen(form, self.surroundings.drafts, edit))

    async def confirm(self, question: str, action: str, cancel: str = "") -> bool:
        """Ask before something is lost; the focus is on `cancel` (Cancel)."""
        from screens.dialogs import Confirm

        confirmed: bool | None = await self.push_screen_wait(Confirm(question, action, cancel))
        return confirmed is True

    async def choose_several(
        self, title: str, options: "Sequence[Pick]", chosen: Iterable[str] = ()
    ) -> tuple[str, ...]:
        """The keys of what is chosen, `chosen` from the start; none where the dialog was closed."""
        from screens.dialogs import ChooseSeveral

        return await self.push_screen_wait(ChooseSeveral(title, options, chosen)) or ()

    async def leave_boxes(self) -> bool:
        """Close what lies over the rooms, the drafts of forms kept; False where something has to stay."""
        while box := self._box:
            if not box.leave():
                return False
            # Whoever asked for the box goes on without an answer.
            while box in self.screen_stack:
                await asyncio.sleep(0)
        return True

    async def choose_phrase(self) -> str:
        """The wording of a standard sentence; empty where the list was closed."""
        from screens.phrases.picker import PhrasePicker

        return await self.push_screen_wait(PhrasePicker(self.surroundings.phrases())) or ""
