"""What all forms and dialogs have in common: a calm box, hints at its foot, and no lost keys."""

from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from screens.commands import Command, Scope, command, in_footer, in_scopes
from screens.dispatch import answer, frame_of
from screens.widgets.frame import CommandFooter

Result = TypeVar("Result")


class Modal(ModalScreen[Result | None], Generic[Result]):
    """A box over the rooms. Keys typed before it is drawn are held and played when it is."""

    SCOPE: ClassVar[Scope] = Scope.FORM
    AUTO_FOCUS = ""
    # Before what has the focus: letters typed right after belong to the next field.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "next_field", show=False, priority=True),
        Binding("shift+tab", "field_before", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    Modal { align: center middle; background: $background 70%; }
    Modal > .box {
        width: 76; max-width: 100%; height: auto; max-height: 100%;
        background: $surface; border: round $line; padding: 0 1;
    }
    Modal .title { text-style: bold; height: auto; margin-bottom: 1; }
    Modal .buttons { height: 1; margin-top: 1; align-horizontal: right; }
    Modal .buttons Button { margin-left: 2; }
    Modal CommandFooter { margin-top: 1; padding: 0; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._held: list[events.Key] | None = []
        self._stands = False

    def on_mount(self) -> None:
        """Wait for the first picture of the box."""
        self.call_after_refresh(self._begin)

    def focus_first(self) -> None:
        """Put the focus where typing is to begin."""
        self.focus_next()

    def hints(self) -> CommandFooter:
        """The hints of this kind of box, those that somebody in it answers."""
        frame = frame_of(self)

        def ask() -> list[tuple[Command, bool]]:
            shown = (command("help"), *in_footer(in_scopes(self.SCOPE)))
            found = [answer(each, self, frame) for each in shown]
            return [(each.command, each.runs) for each in found if each.here]

        return CommandFooter(ask)

    def on_descendant_focus(self) -> None:
        """Hints follow the focus."""
        for footer in self.query(CommandFooter):
            footer.renew()

    def on_command_footer_picked(self, event: CommandFooter.Picked) -> None:
        """Run the hint that was clicked."""
        event.stop()
        self.app.run_worker(self.app.run_action(f"app.command('{event.command}')"), exit_on_error=False)

    @property
    def holds_keys(self) -> bool:
        """Whether keys are to wait: the box is not drawn yet, or those before are still being played."""
        return self._held is not None

    @property
    def stands(self) -> bool:
        """Whether the box is drawn."""
        return self._stands

    def hold(self, event: events.Key) -> None:
        """Keep a key until the box is drawn."""
        event.stop()
        event.prevent_default()
        if self._held is not None:
            self._held.append(event)

    def leave(self) -> bool:
        """Close, so that one can go elsewhere, and lose nothing; False where it has to stay."""
        self.dismiss(None)
        return True

    def action_next_field(self) -> None:
        """Put the focus on the next field."""
        self.focus_next()

    def action_field_before(self) -> None:
        """Put the focus on the field before."""
        self.focus_previous()

    def _begin(self) -> None:
        self.focus_first()
        self._stands = True
        self.call_later(self._play_held)

    async def _play_held(self) -> None:
        # One at a time, each after what the one before it led to in its field.
        if not self._held:
            self._held = None
            return
        held = self._held.pop(0)
        if not await self.app._check_bindings(held.key, priority=True):
            key = events.Key(held.key, held.character)
            key.set_sender(self.app)  # as one from the keyboard: sent by the box it would stop at the box
            (self.focused or self)._forward_event(key)
        (self.focused or self).call_later(self._play_held)
