"""The page Uppdrag: who is to do what after a decision, by when, and where it was reported."""

from db.reading import items
from db.reading.items import Item
from nsc_tui.language import year_records_screen as words
from nsc_tui.language.headings import label
from nsc_tui.language.year_records_screen import TASKS
from screens.desk import Desk
from screens.details import Detail, Fact, Section
from screens.goals import goal
from screens.records import Cell, Column, HeldSource, Row, row
from screens.rooms.record_room import RecordRoom, View
from screens.year_records.record import value

KIND = "tasks"
_COLUMNS = (
    Column("task_what", label(KIND, "task_what"), least=24),
    Column("task_who", label(KIND, "task_who"), width=16, drop=1),
    Column("task_due", label(KIND, "task_due"), width=20),
    Column("task_reported", label(KIND, "task_reported"), width=16, drop=2),
)


class TasksPage(RecordRoom):
    """Every task that a decision gave somebody, the last due first."""

    kind = "item"
    title = TASKS.label
    help_text = TASKS.help

    def __init__(self, desk: Desk) -> None:
        super().__init__(KIND, desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """All of them."""
        return (View(TASKS.label, _COLUMNS, HeldSource(_COLUMNS, self._rows), TASKS.none),)

    def detail(self, key: str) -> Detail | None:
        """The task, and the item that gave it."""
        item = items.one(self.desk.door, int(key)) if key.isdigit() else None
        if item is None:
            return None
        shown = tuple(
            Fact(column.label(), text) for column in _COLUMNS[1:] if (text := value(KIND, item, column.name))
        )
        given_in = Fact(label(KIND, "item")(), f"{item.ref} · {item.heading}", goal=goal("item", item.key))
        return Detail(item.task_what or item.heading, (Section("", (*shown, given_in)),))

    async def command_edit(self) -> None:
        """Note where the task in hand was reported."""
        from screens.year_records.reporting import report_task

        item = items.one(self.desk.door, int(self.key))
        if item is None:
            return
        where = await self.register_app.ask_form(report_task(self.desk, item))
        if where is not None:
            said = words.TASK_REPORTED(where=where) if where else words.TASK_OPEN()
            self.register_app.notify(said)

    def _rows(self) -> list[Row]:
        return [_row(each) for each in items.tasks(self.desk.door)][::-1]


def _row(item: Item) -> Row:
    due = Cell(value(KIND, item, "task_due"), "" if item.task_reported else "warn")
    return row(
        str(item.key),
        item.task_what,
        value(KIND, item, "task_who"),
        due,
        value(KIND, item, "task_reported"),
    )
