"""What all forms and dialogs have in common: a calm box, hints at its foot, and no lost keys."""

from typing import ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from screens.commands import Command, Scope, command, in_footer, in_scopes
from screens.dispatch import answer, frame_of
from screens.key_order import keys_of
from screens.widgets.frame import CommandFooter

Result = TypeVar("Result")


class Modal(ModalScreen[Result | None], Generic[Result]):
    """A box over the rooms. Keys typed before it is drawn wait for it (see `screens.key_order`)."""

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
    def stands(self) -> bool:
        """Whether the box is drawn."""
        return self._stands

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

    def on_unmount(self) -> None:
        """Nothing climbs any more in a box that is closed."""
        keys_of(self).rested()

    def _begin(self) -> None:
        self.focus_first()
        self._stands = True
        self.app.call_later(keys_of(self).go_on)
