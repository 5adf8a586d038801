"""The page Papperskorgen in the room Mer: what was put there, and the way back."""

from db.reading import binned
from db.reading.binned import Binned
from nsc_tui.language import bin_screen as words
from nsc_tui.language.history_screen import NOBODY, table_in_words
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.goals import goal, has_room
from screens.history import record
from screens.history.words import Names, moment
from screens.records import Column, HeldSource, Row, row
from screens.rooms.record_room import RecordRoom, View

COLUMNS = (
    Column("kind", words.KIND, width=14),
    Column("name", words.NAME),
    Column("since", words.SINCE, width=16, sortable=False),
    Column("by", words.BY, width=14, drop=1),
)


class BinPage(RecordRoom):
    """Everything in the bin, the latest first; a key takes it out."""

    kind = "binned"
    title = words.TITLE
    help_text = words.HELP

    def __init__(self, desk: Desk) -> None:
        super().__init__("bin", desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """All of it."""
        source = HeldSource(COLUMNS, lambda: [self._row(each) for each in binned.rows(self.desk.door)])
        return (View(words.TITLE, COLUMNS, source, words.NONE),)

    def detail(self, key: str) -> Detail | None:
        """What the record held, and who put it there."""
        found = self._of(key)
        if found is None:
            return None
        today = self.desk.today()
        told = facts(
            (words.SINCE(), moment(found.at, today)),
            (words.BY(), found.by or NOBODY()),
        )
        way_back = Fact("", words.KEY_TAKES_OUT(), "dim")
        history = record.of_row(self.desk.door, found.table, found.key, today)
        return Detail(
            _called(found),
            (Section("", (*told, self._merged(found) or way_back)), *history.sections),
            under=table_in_words(found.table),
        )

    def history_of(self, key: str) -> str:
        """The key says it already."""
        return key

    async def command_take_out(self) -> None:
        """Take the record in hand out of the bin."""
        found = self._of(self.key)
        if found is None:
            return
        from db.writing import binning

        with self.desk.act("bin.restore", about=found.ref or found.name) as act:
            binning.take_out(act, found.table, found.key)
        self.register_app.notify(words.TAKEN_OUT(name=found.ref or found.name))

    def _merged(self, found: Binned) -> Fact | None:
        if found.merged_into is None:
            return None
        name = Names(self.desk.door).of(found.table, found.merged_into)
        leads = goal(found.table, found.merged_into) if has_room(found.table) else None
        return Fact(words.MERGED(), name, goal=leads)

    def _of(self, key: str) -> Binned | None:
        table, _, number = key.partition(":")
        return binned.one(self.desk.door, table, int(number)) if number.isdigit() else None

    def _row(self, each: Binned) -> Row:
        since = moment(each.at, self.desk.today())
        return row(
            f"{each.table}:{each.key}", table_in_words(each.table), _called(each), since, each.by or NOBODY()
        )


def _called(each: Binned) -> str:
    return " · ".join(filter(None, (each.ref, each.name)))
