"""Help on what is in sight, the list of all commands, and what the program has said: boxes over the rooms."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.dom import DOMNode

from nsc_tui.language import help as words
from nsc_tui.language.text import Text
from screens.cited import with_sections
from screens.command_list import PAGE, CommandList
from screens.commands import Scope
from screens.dispatch import Answer, answers
from screens.message_log import Messages

if TYPE_CHECKING:
    from screens.app import RegisterApp

# In help, what is nearest comes first.
_ORDER = (Scope.CHOICE, Scope.FORM, Scope.LIST, Scope.ALWAYS, Scope.ROOMS)


def asked_here(app: "RegisterApp") -> str:
    """What the guideline asks of what is in sight: of the box or page nearest the focus, else of its room.

    They say it in an attribute `help_text`.
    """
    for start in (app.screen.focused or app.screen, app.resting_place()):
        for node in start.ancestors_with_self:
            said: Text | None = getattr(node, "help_text", None) if isinstance(node, DOMNode) else None
            if said is not None:
                return with_sections(said())
    return ""


async def show_help(app: "RegisterApp") -> None:
    """What works here and now; runs what is chosen."""
    here = [each for each in answers(app.screen, app) if each.here and each.command.name != "help"]
    here.sort(key=lambda each: _ORDER.index(each.command.scope))
    shown = CommandList(words.HELP_TITLE(), here, asked_here(app), words.ARROWS())
    await _choose_and_run(app, shown, "help")


async def show_palette(app: "RegisterApp") -> None:
    """Every command with its key; runs what is chosen."""
    every: Sequence[Answer] = [each for each in answers(app.screen, app) if each.command.name != "palette"]
    # A box over the rooms answers no key of theirs, and the pages are theirs.
    pages = () if app.screen.is_modal else app.surroundings.pages()
    await _choose_and_run(app, CommandList(words.PALETTE_TITLE(), every, pages=pages), "palette")


async def _choose_and_run(app: "RegisterApp", shown: CommandList, own: str) -> None:
    name = await app.push_screen_wait(shown)
    if name and name.startswith(PAGE):
        await _show_page(app, name.removeprefix(PAGE))
    elif name and name != own:
        await app.action_command(name)


async def _show_page(app: "RegisterApp", label: str) -> None:
    from screens.rooms.more import MoreRoom

    await app.enter_room("more")
    if isinstance(app.room, MoreRoom):
        await app.room.show_page(label)


def show_messages(app: "RegisterApp") -> None:
    """What was said since the start."""
    app.push_screen(Messages(app.messages))
