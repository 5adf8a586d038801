"""The page Historik in the room Mer: every act, and what has happened to one record."""

from db.reading import changes
from db.reading.changes import Act
from db.reading.window import Ask
from nsc_tui.language import history_screen as words
from nsc_tui.language import undo as undo_words
from nsc_tui.language.act_words import about_in_words, undoing_in_words
from screens.desk import Desk
from screens.details import Detail
from screens.history import record
from screens.history.words import moment
from screens.records import Column, Query, Row, row
from screens.rooms.record_room import RecordRoom, View
from screens.widgets.record_view import RecordView

COLUMNS = (
    Column("at", words.WHEN, width=17, sortable=False),
    Column("what", words.WHAT, width=26, sortable=False),
    Column("about", words.ABOUT, sortable=False),
    Column("by", words.WHO, width=16, drop=1, sortable=False),
)


class HistoryPage(RecordRoom):
    """Who changed what when, the latest first."""

    kind = "act"
    title = words.TITLE
    help_text = words.HELP

    def __init__(self, desk: Desk) -> None:
        super().__init__("history", desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """All acts."""
        return (View(words.TITLE, COLUMNS, _Acts(self.desk), words.NONE),)

    def detail(self, key: str) -> Detail | None:
        """One act."""
        act = changes.one(self.desk.door, int(key)) if key.isdigit() else None
        return record.of_act(self.desk.door, act, self.desk.today()) if act else None

    def history_of(self, key: str) -> str:
        """An act has none."""
        return ""

    async def command_undo(self) -> None:
        """Take back the act in hand, also an earlier one that only added, such as an import."""
        from db.reading.undoing import step_of
        from screens.undoing import undo_step

        step = step_of(self.desk.door, int(self.key))
        if step is not None and step.act.key != int(self.key):
            self.register_app.notify(undo_words.IS_AN_UNDO(), severity="warning")
        elif step is not None:
            await undo_step(self.register_app, self.desk, step)

    async def show_record(self, kind: str, key: str) -> None:
        """All that has happened to one record; `key` is its table and number, as `person:12`."""
        table, _, number = key.partition(":")
        if number.isdigit():
            page = RecordView()
            page.show(record.of_row(self.desk.door, table, int(number), self.desk.today()))
            await self.open_page(page)


class _Acts:
    """The acts in windows, the latest first."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def count(self, query: Query) -> int:
        """How many acts the query has."""
        return changes.count(self._desk.door, Ask(words=query.words))

    def rows(self, query: Query, offset: int, limit: int) -> list[Row]:
        """A window of them."""
        found = changes.acts(
            self._desk.door, Ask(words=query.words, descending=True, offset=offset, limit=limit)
        )
        return [self._row(act) for act in found]

    def place(self, query: Query, key: str) -> int | None:
        """How many acts came after this one."""
        return changes.place(self._desk.door, int(key), query.words) if key.isdigit() else None

    def _row(self, act: Act) -> Row:
        what, by = undoing_in_words(act.verb, act.undone), act.by or words.NOBODY()
        return row(
            str(act.key), moment(act.at, self._desk.today()), what, about_in_words(act.verb, act.about), by
        )
