"""The frame that all rooms stand in: heading, tabs, body, status, footer; commands are dispatched here.

Forms and dialogs are imported on first need: nothing but the frame and the first room stands
between the start and the first picture.
"""

import asyncio
import gc
from collections.abc import Awaitable, Sequence
from inspect import isawaitable
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.dom import DOMNode
from textual.geometry import Size
from textual.worker import Worker

from nsc_tui.language import screens_common as words
from screens.asking import AskingApp
from screens.commands import COMMANDS, Command, Scope, command, in_footer, in_scopes, key_names
from screens.dispatch import Act, answer, bind_commands
from screens.endings import end_on_signals
from screens.goals import Goal
from screens.rooms import Room
from screens.surroundings import Surroundings
from screens.themes import THEME_NAMES, THEMES, after
from screens.trail import Step, Trail
from screens.widgets.frame import CommandFooter, RoomTabs, ThinLine, TwoEnds, two_parts
from screens.widgets.plain import PlainText, plain

LOOK_AROUND_SECONDS = 5.0

_SEEN_SCOPES = (Scope.ALWAYS, Scope.ROOMS, Scope.LIST)
# Turns of the loop that a command gets to open its form before the next key is looked at.
_TURNS = 50
# Keys pressed by habit where there is nothing to do; no complaint.
_SILENT = {"back", "open", "mark"}


class RegisterApp(AskingApp, inherit_bindings=False):
    """The program on the screen."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+c", "help_quit", show=False, system=True)]

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__(surroundings)
        bind_commands(self, *_SEEN_SCOPES)
        self.title = surroundings.council()
        self.read_only = surroundings.read_only
        self.last_file: Path | None = None
        self.begins_anew = False
        self._rooms: dict[str, Room] = {}
        self._room = ""
        self._trail = Trail()
        self._heading = TwoEnds(ident="heading")
        tabs = [each for each in COMMANDS if each.room in surroundings.rooms]
        self._tabs = RoomTabs(tabs if len(tabs) > 1 else ())
        self._banner = PlainText(ident="banner")
        self._status = TwoEnds(ident="status")
        self._footer = CommandFooter(self._footer_commands)
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = surroundings.theme if surroundings.theme in THEME_NAMES else THEMES[1].name

    def compose(self) -> ComposeResult:
        """Heading, tabs, banner, body, status, footer."""
        yield self._heading
        yield self._tabs
        yield ThinLine(ident="above")
        yield self._banner
        yield Vertical(id="body")
        yield ThinLine(ident="below")
        yield self._status
        yield self._footer

    async def on_mount(self) -> None:
        """Enter the first room."""
        end_on_signals(self._end)
        self.set_read_only(self.read_only)
        self.refresh_status()
        await self.enter_room(next(each.room for each in COMMANDS if each.room in self.surroundings.rooms))
        self._check_size(self.size)
        self.call_after_refresh(self._after_first_picture)

    # Rooms

    @property
    def room(self) -> Room:
        """The room in sight."""
        return self._rooms[self._room]

    async def enter_room(self, name: str) -> None:
        """Show the room `name`; where it is in sight already, go back to its first page."""
        self._trail.forget()
        if name == self._room:
            await self.room.close_pages()
        await self._show_room(name)
        self.room.focus_first()

    async def go_to(self, goal: Goal) -> None:
        """Show a record in the room it lives in; Esc comes back to what is in sight now."""
        if goal.room not in self.surroundings.rooms:
            self.notify(words.NOT_HERE(), severity="warning")
            return
        came_from, focus = self.room.here, self.screen_stack[0].focused
        if goal.room != self._room:
            await self._show_room(goal.room)
            self.room.focus_first()
        pages = self.room.page_count
        if goal.kind:
            await self.room.show_record(goal.kind, goal.key)
        self._trail.add(Step(came_from, goal.room, pages, self.room.page_count, focus))
        self._footer.renew()

    def leads_back(self, room: str, pages: int) -> bool:
        """Whether Esc in `room` goes back to where a reference was followed."""
        return self._trail.leads_back(room, pages)

    async def _go_back(self) -> None:
        step = self._trail.take()
        while self.room.page_count > step.pages_before:
            await self.room.close_page()
        if step.came_from.room != self._room:
            await self._show_room(step.came_from.room)
        elif step.pages_before == step.pages_after and step.came_from.kind:
            await self.room.show_record(step.came_from.kind, step.came_from.key)
        if step.focus is not None and step.focus.is_attached:
            step.focus.focus()
        else:
            self.room.focus_first()
        self._footer.renew()

    def register_changed(self) -> None:
        """Something was saved: what is in sight is fetched anew."""
        self.room.entered()
        self.refresh_status()
        self._show_heading()
        self._footer.renew()

    async def _show_room(self, name: str) -> None:
        is_new = name not in self._rooms
        if is_new:  # made before anything is left: where it cannot be, one stays
            self._rooms[name] = self.surroundings.rooms[name]()
        for room in self._rooms.values():
            room.display = room.room_name == name
        self._room = name
        if is_new:  # it fetches by itself what it shows
            await self.query_one("#body").mount(self.room)
        else:
            self.room.entered()
        self._tabs.show(name)
        self._show_heading()
        self._footer.renew()

    def on_room_tabs_picked(self, event: RoomTabs.Picked) -> None:
        """A tab was clicked."""
        self.run_worker(self.enter_room(event.room), exit_on_error=False)

    def on_room_pages_changed(self) -> None:
        """Hints follow the page in sight."""
        self._footer.renew()

    def resting_place(self) -> DOMNode:
        """Where commands are answered first while nothing has the focus."""
        if self._room not in self._rooms:
            return self.screen
        return self.room.top or self.room

    # Commands

    @property
    def writable(self) -> bool:
        """Whether the register may be changed."""
        return not self.read_only

    async def action_command(self, name: str) -> None:
        """Run the command `name`, or say why it cannot run here and now."""
        from screens.too_small import TooSmall

        if isinstance(self.screen, TooSmall) and name != "quit":
            return
        found = answer(command(name), self.screen, self)
        if not found.runs or found.act is None:
            if name not in _SILENT:
                self.notify(found.reason, severity="warning")
            return
        await self._run(found.act, found.command)
        self._footer.renew()

    async def _run(self, act: Act, entry: Command) -> None:
        try:
            result = act()
        except Exception as error:
            self.show_error(error)
            return
        if not isawaitable(result):
            return
        if entry.room or entry.name == "back":
            # What is typed next belongs to the page or room that is being opened.
            await self._guarded(result)
        else:
            await self._until_it_asks(self.run_worker(self._guarded(result), exit_on_error=False))

    async def _until_it_asks(self, act: Worker[None]) -> None:
        # What is typed right after the command belongs to the form it opens, not to the room.
        before = len(self.screen_stack)
        for _ in range(_TURNS):
            if act.is_finished or len(self.screen_stack) != before:
                return
            await asyncio.sleep(0)

    async def _guarded(self, result: Awaitable[None]) -> None:
        try:
            await result
        except Exception as error:
            self.show_error(error)
        finally:
            self._footer.renew()

    def act_of_program(self, entry: Command) -> Act | None:
        """What the program itself does at a command that nothing nearer answers."""
        own = {
            "help": self._show_help,
            "palette": self._show_palette,
            "messages": self._show_messages,
            "quit": self.action_quit,
            "theme": self._next_theme,
        }
        if entry.room in self.surroundings.rooms:
            return lambda: self.enter_room(entry.room)
        if entry.name in own:
            return own[entry.name]
        if entry.name == "back" and self._room and self.leads_back(self._room, self.room.page_count):
            return self._go_back
        given = self.surroundings.acts.get(entry.name)
        return None if given is None else lambda: given(self)

    def why_not(self, name: str) -> str:
        """Why a command of the program itself cannot run now."""
        if name == "open_file" and self.last_file is None:
            return words.NO_FILE_YET()
        if name == "take_pen" and self.writable:
            return words.ALREADY_WRITING()
        return ""

    def _footer_commands(self) -> Sequence[tuple[Command, bool]]:
        screen = self.screen_stack[0]
        found = [answer(each, screen, self) for each in in_footer(in_scopes(*_SEEN_SCOPES))]
        # Read-only there is nothing to edit: those keys stand in help, with the reason.
        return [
            (each.command, each.runs)
            for each in found
            if each.here and (self.writable or not each.command.needs_pen)
        ]

    def on_command_footer_picked(self, event: CommandFooter.Picked) -> None:
        """A hint was clicked."""
        self.run_worker(self.action_command(event.command), exit_on_error=False)

    def on_descendant_focus(self) -> None:
        """Hints follow the focus."""
        self._footer.renew()

    def on_record_list_highlighted(self) -> None:
        """Hints follow the cursor."""
        self._footer.renew()

    async def _show_help(self) -> None:
        from screens.helping import show_help

        await show_help(self)

    async def _show_palette(self) -> None:
        from screens.helping import show_palette

        await show_palette(self)

    def _show_messages(self) -> None:
        from screens.helping import show_messages

        show_messages(self)

    def _next_theme(self) -> None:
        self.theme = after(self.theme)
        self.notify(words.THEME_NOW(name=THEME_NAMES[self.theme]()))
        if self.surroundings.keep_theme:
            self.surroundings.keep_theme(self.theme)

    # What rooms ask of the frame

    def set_read_only(self, reason: str) -> None:
        """Show the banner of read-only mode with its reason, or take it away."""
        self.read_only = reason
        said = words.READ_ONLY_BECAUSE(reason=reason) if reason else self.surroundings.banner
        self._banner.show(said)
        self._banner.set_class(bool(said), "said")
        self._footer.renew()

    def refresh_status(self) -> None:
        """Show the status line anew."""
        status = self.surroundings.status()
        left = plain(status.text, "bold" if status.tone in ("warn", "bad") else "")
        self._status.show(left, plain(self.surroundings.file.name))

    def _show_heading(self) -> None:
        left = two_parts(self.surroundings.council(), words.NETWORK())
        self._heading.show(left, plain(self.surroundings.date_line()))

    # Beginning and end

    def _after_first_picture(self) -> None:
        # What stands now stays: it need not be looked through again by the collector.
        gc.freeze()
        gc.enable()
        self.room.settle()
        Thread(target=self._warm_up, daemon=True).start()
        if self.surroundings.greet:
            self.surroundings.greet(self)
        look_around = self.surroundings.look_around
        if look_around:
            self.set_interval(LOOK_AROUND_SECONDS, lambda: look_around(self))

    def _warm_up(self) -> None:
        import screens.forms.screen  # noqa: F401

        if self.surroundings.warm_up:
            self.surroundings.warm_up(self)

    def on_resize(self, event: events.Resize) -> None:
        """Say so where the window is too small."""
        self._check_size(event.size)

    def _check_size(self, size: Size) -> None:
        from screens.too_small import keep_told

        keep_told(self, size)

    async def action_quit(self) -> None:
        """End; ask first where a form is open and not saved. Its draft is kept either way."""
        unsaved: list[Any] = [screen for screen in self.screen_stack if getattr(screen, "dirty", False)]
        if unsaved:
            question = words.UNSAVED(form=unsaved[-1].form.title)
            if not await self.confirm(question, words.QUIT_ANYWAY(), words.STAY()):
                return
        self.exit()

    def begin_anew(self) -> None:
        """End, to be put together again at once: in another language, or with another register."""
        self.begins_anew = True
        self.exit()

    def action_help_quit(self) -> None:
        """Ctrl+C ends nothing: show how to quit."""
        quit_command = command("quit")
        self.notify(f"{quit_command.label()}: {key_names(quit_command)}")

    def _end(self, code: int) -> None:
        self.exit(return_code=code)


def run(surroundings: Surroundings) -> int:
    """Run the program until it ends; gives its exit code."""
    app = RegisterApp(surroundings)
    app.run()
    return app.return_code or 0
