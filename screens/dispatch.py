"""From a command's name to the one that answers it.

A command `new` is answered by the method `command_new` of the widget in focus, else of the nearest
widget around it, else of the screen, else of the program. Two more methods may stand beside:

    def why_not(self, command: str) -> str      the reason it cannot run now; empty where it can
    def passes_on(self, command: str) -> bool   True where the next one outwards is to answer instead
"""

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, Protocol, cast

from textual.binding import Binding, BindingsMap
from textual.dom import DOMNode
from textual.screen import Screen

from nsc_tui.language import screens_common as words
from screens.commands import COMMANDS, Command, Scope, in_scopes, works_while_typing

Act = Callable[[], Awaitable[None] | None]


class Frame(Protocol):
    """What dispatch needs to know of the program."""

    @property
    def writable(self) -> bool:
        """Whether the register may be changed."""

    def resting_place(self) -> DOMNode:
        """Where commands are answered first while nothing has the focus."""

    def leads_back(self, room: str, pages: int) -> bool:
        """Whether Esc in `room`, with so many pages open, goes back to where a reference was followed."""

    def act_of_program(self, command: Command) -> Act | None:
        """What the program itself does at `command`, where nothing nearer answers it."""


def frame_of(node: DOMNode) -> Frame:
    """The program that `node` is shown by."""
    return cast(Frame, node.app)


class Answer(NamedTuple):
    """What a command would do here and now: the act, or the reason why not."""

    command: Command
    act: Act | None
    reason: str = ""

    @property
    def runs(self) -> bool:
        """Whether it would run."""
        return self.act is not None and not self.reason

    @property
    def here(self) -> bool:
        """Whether somebody here answers it, if only with a reason."""
        return self.act is not None


def answer(command: Command, screen: Screen[Any], frame: Frame) -> Answer:
    """Who answers `command` on this screen with its present focus, and whether it can run."""
    start: DOMNode = screen.focused or (screen if screen.is_modal else frame.resting_place())
    for node in start.ancestors_with_self:
        if not isinstance(node, DOMNode) or node is screen.app:
            break
        act = getattr(node, f"command_{command.name}", None)
        if act is not None and not _passes_on(node, command):
            return Answer(command, act, _refusal(node, command, frame))
    act = frame.act_of_program(command)
    if act is None or (screen.is_modal and command.scope is not Scope.ALWAYS):
        return Answer(command, None, words.NOT_HERE())
    return Answer(command, act, _refusal(screen.app, command, frame))


def answers(screen: Screen[Any], frame: Frame) -> list[Answer]:
    """The answer to every command, in the list's order."""
    return [answer(each, screen, frame) for each in COMMANDS]


def _passes_on(node: DOMNode, command: Command) -> bool:
    passes_on = getattr(node, "passes_on", None)
    return passes_on is not None and bool(passes_on(command.name))


def _refusal(node: DOMNode, command: Command, frame: Frame) -> str:
    if command.needs_pen and not frame.writable:
        return words.NEEDS_PEN()
    why_not = getattr(node, "why_not", None)
    return str(why_not(command.name)) if why_not is not None else ""


def bind_commands(node: DOMNode, *scopes: Scope) -> None:
    """Bind the commands of these scopes to their keys as they are now, on one program or screen.

    Each runs through the program's `command` action. Function and control keys of ALWAYS and FORM
    come before what has the focus.
    """
    # Bindings of a class would be those of the moment it was loaded.
    node._bindings = BindingsMap.merge([node._bindings, BindingsMap(_bindings_for(*scopes))])


def _bindings_for(*scopes: Scope) -> list[Binding]:
    return [
        Binding(
            key,
            f"app.command('{each.name}')",
            each.label(),
            show=False,
            priority=each.scope in (Scope.ALWAYS, Scope.FORM) and works_while_typing(key),
        )
        for each in in_scopes(*scopes)
        for key in each.keys
    ]
