"""One kind of the guideline's year as a page of the room Mer: the list, and the record beside it."""

from nsc_tui.language.headings import label
from nsc_tui.language.text import Text
from nsc_tui.language.year_records_screen import COMES_IN, PAGES
from screens.desk import Desk
from screens.details import Detail
from screens.door_source import DoorSource
from screens.records import Column, Row, row
from screens.rooms.record_room import RecordRoom, View
from screens.year_records.kinds import Kept
from screens.year_records.record import detail_of, value


class YearRecordsPage(RecordRoom):
    """The records of one kind, the newest first; documents by their title."""

    def __init__(self, desk: Desk, kept: Kept) -> None:
        self._kept = kept
        self.kind = kept.subject
        self.title = PAGES[kept.kind].label
        self.help_text = PAGES[kept.kind].about
        super().__init__(kept.kind, desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """All of them."""
        kept = self._kept
        sorts = kept.listing.orders
        columns = tuple(
            Column(heading, label(kept.kind, heading), width, drop, sortable=heading in sorts)
            for heading, width, drop in kept.columns
        )
        source = DoorSource(self.desk.door, kept.listing, self._row, kept.rows, newest_first=not kept.by_name)
        return (View(PAGES[kept.kind].label, columns, source, _empty(kept.kind)),)

    def detail(self, key: str) -> Detail | None:
        """The record."""
        record = self._kept.one(self.desk.door, int(key)) if key.isdigit() else None
        return detail_of(self._kept, record) if record else None

    def rule_of(self, key: str) -> str:
        """The rule that asks for it."""
        return self._kept.rule

    def _row(self, record: object) -> Row:
        kept = self._kept
        cells = (value(kept.kind, record, heading) for heading, _, _ in kept.columns)
        return row(str(getattr(record, "key", "")), *(text.replace("\n", " · ") for text in cells))


def _empty(kind: str) -> Text:
    """That there are none, and how they come in."""
    none, comes_in = PAGES[kind].none, COMES_IN
    return Text(
        *(
            f"{none.written_in(language)}\n{comes_in.written_in(language, kind=kind)}"
            for language in ("sv", "en")
        )
    )
