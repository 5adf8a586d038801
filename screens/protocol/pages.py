"""The pages over a meeting that are read: one item in full, and the checklist before the next step."""

from db.reading import meetings
from screens.desk import Desk
from screens.protocol.checklist import before_next_step, checklist_detail
from screens.protocol.item_detail import item_detail
from screens.widgets.record_view import RecordView


class ItemPage(RecordView):
    """One item in full; `key` is its number in the register."""

    def __init__(self, desk: Desk, key: int) -> None:
        super().__init__()
        self.key = key
        self._desk = desk

    def on_mount(self) -> None:
        """Show the item."""
        self.renew()

    def renew(self) -> None:
        """Fetch it anew."""
        self.show(item_detail(self._desk, self.key))


class ChecklistPage(RecordView):
    """What stands in the way of a protocol's next step, and what should be seen before it."""

    def __init__(self, desk: Desk, meeting: int) -> None:
        super().__init__()
        self._meeting = meeting
        self._desk = desk

    def on_mount(self) -> None:
        """Show the findings."""
        self.renew()

    def renew(self) -> None:
        """Judge the protocol anew."""
        found = meetings.one(self._desk.door, self._meeting)
        if found:
            self.show(checklist_detail(self._desk, found, before_next_step(self._desk, found)))
