"""The room Protokoll: meetings, the items in them, and the way of each protocol to its approval."""

from pathlib import Path
from typing import Protocol, cast

from textual.widget import Widget

from db.reading import items, meetings
from db.reading.items import Item
from db.reading.meetings import Meeting
from nsc_tui.guideline.deviation_state import MINUTING_RULE, ProtocolState
from nsc_tui.language import protocol_screen as words
from screens.desk import Desk
from screens.details import Detail
from screens.goals import Goal, goal
from screens.home import Home
from screens.protocol import acts, checklist
from screens.protocol.meeting_detail import ROOM, meeting_detail
from screens.protocol.meeting_list import all_meetings
from screens.protocol.pages import ChecklistPage, ItemPage
from screens.protocol.steps import next_step, to_draft, why_no_change
from screens.rooms.record_room import RecordRoom, View
from screens.widgets.record_view import RecordView

_ON_AN_ITEM = ("move_up", "move_down", "fill_in")
_WRITES = ("number_all", "move_up", "move_down", "delete", "edit", "deviation", "agenda", "fill_in")
# In the attendance these commands' letters set groups.
_LETTERS_OF_GROUPS = ("attendance", "deviation")
_OWN_GOALS = (
    "attendance",
    checklist.EDIT_MEETING,
    checklist.EDIT_ITEM,
    checklist.MOTIVATE,
    checklist.NUMBER_ALL,
    checklist.ADD_ITEM,
)


class Renewed(Protocol):
    """A page over the meeting that can be fetched anew."""

    def renew(self) -> None:
        """Fetch it anew."""


class ProtocolRoom(RecordRoom):
    """Meetings and their protocols."""

    kind = "meeting"
    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__(ROOM, desk)
        self._home = home
        self._asked_of: Meeting | None = None  # as it was when `why_not` was asked last

    # What it shows

    def make_views(self) -> tuple[View, ...]:
        """All meetings, the newest first."""
        return (all_meetings(self.desk),)

    def detail(self, key: str) -> Detail | None:
        """The meeting in full."""
        return meeting_detail(self.desk, int(key))

    def entered(self) -> None:
        """Fetch the list and what lies over it anew."""
        self._asked_of = None
        super().entered()
        for page in self.query(".over"):
            cast(Renewed, page).renew()

    @property
    def here(self) -> Goal:
        """The item in sight, else the meeting in hand."""
        return goal("item", self.top.key) if isinstance(self.top, ItemPage) else super().here

    def row_key(self, kind: str, key: str) -> str:
        """An item is found by its meeting."""
        if kind != "item":
            return key
        found = items.one(self.desk.door, int(key))
        return str(found.meeting_key) if found else ""

    async def show_record(self, kind: str, key: str) -> None:
        """Show a meeting, or one of its items over it."""
        meeting = self.row_key(kind, key)
        if self.key != meeting or not self.page_count:
            await super().show_record(kind, key)
        if kind == "item" and meeting:
            await self._lay_over(ItemPage(self.desk, int(key)))

    async def _lay_over(self, page: Widget) -> None:
        page.add_class("over")
        await self.open_page(page)

    # What is in hand

    @property
    def meeting(self) -> Meeting | None:
        """The meeting in hand."""
        return meetings.one(self.desk.door, int(self.key)) if self.key else None

    @property
    def item(self) -> Item | None:
        """The item in sight, else the one under the cursor in an opened meeting."""
        if isinstance(self.top, ItemPage):
            return items.one(self.desk.door, self.top.key)
        followed = self._followed
        return items.one(self.desk.door, int(followed.key)) if followed and followed.kind == "item" else None

    @property
    def _followed(self) -> Goal | None:
        view = self.top if self.top is not None else self._side
        return view.followed if isinstance(view, RecordView) and self._is_open else None

    @property
    def _is_open(self) -> bool:
        """Whether one stands in a meeting and not in the list of them."""
        return self.top is not None or self._side.has_focus

    def history_of(self, key: str) -> str:
        """The item's own history while one stands on it."""
        found = self.item
        return f"item:{found.key}" if found else super().history_of(key)

    def rule_of(self, key: str) -> str:
        """G07 behind a deviation that is minuted."""
        followed = self._followed
        return MINUTING_RULE if followed and followed.kind == "deviation" else ""

    def why_not(self, command: str) -> str:
        """What the state of the protocol allows, and what needs an item under the cursor."""
        if command == "new" and not self._is_open:
            return ""
        if command in _LETTERS_OF_GROUPS and self.top is not None and self.top.has_class("letters"):
            return words.LETTER_IS_A_GROUP()
        if reason := super().why_not(command):
            return reason
        if command in _ON_AN_ITEM and self.item is None:
            return words.NO_ITEM()
        found = self._meeting_as_seen()
        if found is None:
            return ""
        if command in _WRITES or command == "new":
            return why_no_change(found)
        if command == "next_step" and found.state == ProtocolState.CANCELLED:
            return words.IS_CANCELLED()
        if command == "to_draft" and found.state != ProtocolState.COMPLETED:
            return words.LOCKED() if found.state == ProtocolState.APPROVED else words.NOT_COMPLETED()
        return ""

    def _meeting_as_seen(self) -> Meeting | None:
        """The meeting in hand, read once for all the commands that are asked about in a row."""
        if self._asked_of is None or str(self._asked_of.key) != self.key:
            self._asked_of = self.meeting
        return self._asked_of

    # Meetings and items

    async def command_new(self) -> None:
        """A new item where a meeting is open, else a new meeting."""
        found = self.meeting
        if found and self._is_open:
            await acts.add_item(self.register_app, self.desk, found)
            return
        key = await acts.add_meeting(self.register_app, self.desk)
        if key is not None:
            self.list.refresh_rows()
            self.list.go_to(str(key))
            await self.open_record()

    async def command_edit(self) -> None:
        """Edit the item in hand, else the meeting."""
        item, found = self.item, self.meeting
        if item:
            await acts.change_item(self.register_app, self.desk, item)
        elif found:
            await acts.change_meeting(self.register_app, self.desk, found)

    async def command_delete(self) -> None:
        """Take out the deviation or the item in hand; of a meeting: cancel it."""
        from screens.protocol import removing

        item, found, followed = self.item, self.meeting, self._followed
        if item and isinstance(self.top, ItemPage) and followed and followed.kind == "deviation":
            await removing.take_deviation_out(self.register_app, self.desk, item, int(followed.key))
        elif item:
            taken = await removing.take_item_out(self.register_app, self.desk, item)
            if taken and isinstance(self.top, ItemPage):
                await self.close_page()
        elif found:
            await removing.cancel_meeting(self.register_app, self.desk, found)

    def command_number_all(self) -> None:
        """Give every item of the meeting its number."""
        found = self.meeting
        if found:
            acts.number_items(self.register_app, self.desk, found)

    def command_move_up(self) -> None:
        """Move the item in hand one step up."""
        item = self.item
        if item:
            acts.move_item(self.desk, item, -1)

    def command_move_down(self) -> None:
        """Move the item in hand one step down."""
        item = self.item
        if item:
            acts.move_item(self.desk, item, 1)

    async def command_deviation(self) -> None:
        """Minute open deviations: in the item in sight, else each as a § of its own."""
        found = self.meeting
        if found:
            item = self.item if isinstance(self.top, ItemPage) else None
            await acts.minute_open(self.register_app, self.desk, found, item)

    async def command_agenda(self) -> None:
        """Lay what is missing of the template on the agenda."""
        found = self.meeting
        if found:
            from screens.protocol.agenda import lay

            await lay(self.register_app, self.desk, found)

    async def command_fill_in(self) -> None:
        """Fill the item in hand from the register."""
        item, found = self.item, self.meeting
        if item and found:
            from screens.protocol.agenda import fill

            await fill(self.register_app, self.desk, found, item)

    # Attendance and steps

    async def command_attendance(self) -> None:
        """Open the attendance of the meeting."""
        found = self.meeting
        if found:
            from screens.protocol.attendance_page import AttendancePage

            await self._lay_over(AttendancePage(self.desk, found.key))

    def command_copy_emails(self) -> None:
        """Copy the addresses of the meeting's people: its attendance, and who holds a seat that day."""
        from db.reading.attendance import addresses
        from screens.addresses import copy_addresses

        found = self.meeting
        if found:
            copy_addresses(self.register_app, addresses(self.desk.door, found.key))

    async def command_next_step(self) -> None:
        """Complete, approve or correct; where something stands in the way, show what and where."""
        found = self.meeting
        if found is None:
            return
        item, has_seen = self.item, isinstance(self.top, ChecklistPage)
        went = await next_step(
            self.register_app,
            self.desk,
            found,
            item.key if item else None,
            lambda: self._keep_proof(found),
            has_seen,
        )
        if not went and not has_seen:
            await self._lay_over(ChecklistPage(self.desk, found.key))
        elif went and isinstance(self.top, ChecklistPage):
            await self.close_page()

    async def command_to_draft(self) -> None:
        """Take a completed protocol back to draft."""
        found = self.meeting
        if found:
            await to_draft(self.register_app, self.desk, found)

    # Paper

    async def command_pdf(self) -> None:
        """The extract of the item in hand, else a paper of the meeting."""
        from screens.protocol.printing import print_extract, print_of_meeting

        item, found = self.item, self.meeting
        if item:
            await print_extract(self.register_app, self.desk, self._folder, item)
        elif found:
            await print_of_meeting(self.register_app, self.desk, self._folder, found)

    @property
    def _folder(self) -> Path:
        return self._home.exports

    def _keep_proof(self, found: Meeting) -> None:
        from screens.protocol.printing import keep_proof

        keep_proof(self.desk, found)

    # Where the lines of a page lead

    async def on_record_view_followed(self, event: RecordView.Followed) -> None:
        """Lines that lead to a form or an act are answered here; Textual hands others to the base."""
        if event.goal.kind in _OWN_GOALS:
            event.stop()
            event.prevent_default()
            self.app.run_worker(self._answer(event.goal), exit_on_error=False)

    async def _answer(self, wanted: Goal) -> None:
        found = self.meeting
        if wanted.kind == "attendance":
            await self.command_attendance()
        elif found:
            from screens.protocol.putting_right import put_right

            await put_right(self.register_app, self.desk, found, wanted)
