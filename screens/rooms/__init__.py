"""A room: what is shown under a tab. It holds pages; Esc goes back to the page before."""

from textual.containers import Vertical
from textual.message import Message
from textual.widget import Widget

from nsc_tui.language.text import Text
from screens.dispatch import frame_of
from screens.goals import Goal


class Room(Vertical):
    """The base of every room.

    A room composes its first page as its children. `open_page` lays another page over it, and Esc
    takes it away again. Subclasses give `help_text` (what the guideline asks here), fetch what they
    show when they are mounted, and override `entered` to fetch anew what may have changed.
    """

    DEFAULT_CSS = """
    Room { height: 1fr; padding: 0 1; }
    Room > .behind { display: none; }
    """

    help_text: Text | None = None

    class PagesChanged(Message):
        """Another page is in sight."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.room_name = name
        self._pages: list[tuple[Widget, Widget | None]] = []

    def settle(self) -> None:
        """The program's first picture has been shown, this room in it: what was left for later is due."""

    def entered(self) -> None:
        """The room has come into sight again, or the register has changed: fetch what may have changed."""

    @property
    def here(self) -> Goal:
        """What is in sight, so that one can come back to it."""
        return Goal(self.room_name)

    async def show_record(self, kind: str, key: str) -> None:
        """Show one of the room's records (see `screens.goals`)."""

    @property
    def page_count(self) -> int:
        """How many pages lie over the first."""
        return len(self._pages)

    def focus_first(self) -> None:
        """Put the focus on the top page."""
        top = self.top
        for widget in [top, *top.query("*")] if top else self.query("*"):
            if widget.focusable:
                self.screen.set_focus(widget)  # at once: the next key may be waiting
                return
        self.screen.set_focus(None)

    @property
    def top(self) -> Widget | None:
        """The page laid over the first one; None while the first is in sight."""
        return self._pages[-1][0] if self._pages else None

    async def open_page(self, page: Widget) -> None:
        """Lay `page` over what is in sight. Esc takes it away; the focus goes back where it was."""
        self._pages.append((page, self.app.focused))
        for child in self.children:
            child.add_class("behind")
        await self.mount(page)
        self.focus_first()
        self.post_message(self.PagesChanged())

    async def close_page(self) -> None:
        """Take the top page away and show the one under it."""
        page, focused = self._pages.pop()
        await page.remove()
        under = self.top
        for child in self.children:
            child.set_class(under is not None and child is not under, "behind")
        self.entered()
        if focused is not None and focused.is_attached:
            focused.focus()
        else:
            self.focus_first()
        self.post_message(self.PagesChanged())

    async def close_pages(self) -> None:
        """Back to the first page."""
        while self._pages:
            await self.close_page()

    def passes_on(self, command: str) -> bool:
        """Esc on the first page, or where it leads back to another room, is for the program."""
        pages = len(self._pages)
        return command == "back" and (not pages or frame_of(self).leads_back(self.room_name, pages))

    async def command_back(self) -> None:
        """Close the top page."""
        await self.close_page()
