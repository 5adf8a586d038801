"""One kind of the guideline's year as a page of the room Mer: the list, and the record beside it."""

from pathlib import Path
from typing import TYPE_CHECKING

from db.reading.costs import Cost
from exports.reports import REPORTS
from nsc_tui.language import year_records_screen as words
from nsc_tui.language.headings import label
from nsc_tui.language.reports import NAMES
from nsc_tui.language.text import Text
from nsc_tui.language.year_records_screen import COMES_IN, PAGES
from screens.desk import Desk
from screens.details import Detail
from screens.door_source import DoorSource
from screens.forms.fields import Create
from screens.on_the_way import activity_maker
from screens.records import Cell, Column, Row, row
from screens.rooms.record_room import RecordRoom, View
from screens.year_records.kinds import Kept
from screens.year_records.record import detail_of, value, warning_of

if TYPE_CHECKING:
    from screens.forms.fields import Form
    from screens.year_records.forms import Made


# Of a name or a text, where it shares what the dates leave.
_LEAST_SHARED = 24


class YearRecordsPage(RecordRoom):
    """The records of one kind, the newest first; documents by their title."""

    def __init__(self, desk: Desk, kept: Kept, exports: Path) -> None:
        self._kept = kept
        self._exports = exports
        self.kind = kept.subject
        self.title = PAGES[kept.kind].label
        self.help_text = PAGES[kept.kind].help
        super().__init__(kept.kind, desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """All of them."""
        kept = self._kept
        sorts = kept.listing.orders
        columns = tuple(
            Column(
                heading,
                label(kept.kind, heading),
                width,
                drop,
                sortable=heading in sorts,
                least=_LEAST_SHARED,
            )
            for heading, width, drop in kept.columns
        )
        source = DoorSource(self.desk.door, kept.listing, self._row, kept.rows, newest_first=not kept.by_name)
        return (View(PAGES[kept.kind].label, columns, source, _empty(kept.kind)),)

    def detail(self, key: str) -> Detail | None:
        """The record."""
        record = self._record(key)
        return detail_of(self._kept, record, self.desk.today()) if record else None

    def rule_of(self, key: str) -> str:
        """The rule that asks for it."""
        return self._kept.rule

    def passes_on(self, command: str) -> bool:
        """Paper is for the kinds that come on paper."""
        return super().passes_on(command) or (command == "pdf" and not self._kept.report)

    async def command_pdf(self) -> None:
        """The plan in hand on paper, or the list of some days."""
        from screens.reports import in_years, of_the_year, print_one_of

        report, title = self._kept.report, NAMES[self._kept.report]
        record = self._record(self.key)
        offers = in_years(title, report, self.desk.today())
        if REPORTS[report].of_year:
            year = getattr(record, "year", self.desk.today().year)
            offers = tuple(each for each in of_the_year(year) if each.report == report)
        await print_one_of(self.register_app, self.desk, self._exports, offers)

    async def command_new(self) -> None:
        """A new record."""
        from screens.year_records.forms import new_record

        await self._ask_new(new_record(self.desk, self._kept, self._activity_maker))

    async def command_new_like(self) -> None:
        """A new record that begins as the one in hand, for the year after."""
        from screens.year_records.forms import carried_on

        if record := self._record(self.key):
            await self._ask_new(carried_on(self.desk, self._kept, record, self._activity_maker))

    async def command_edit(self) -> None:
        """Correct the record in hand."""
        from screens.year_records.forms import edit_record

        record = self._record(self.key)
        if record is None:
            return
        form = edit_record(self.desk, self._kept, record, self._activity_maker)
        name = await self.register_app.ask_form(form)
        if name is not None:
            self.register_app.notify(words.CHANGED(name=name))
            await self._offer_deviation(record)

    async def command_delete(self) -> None:
        """Put the record in hand in the bin."""
        from screens.year_records.forms import called, discard

        record = self._record(self.key)
        if record is None:
            return
        name = called(self._kept, record)
        if await self.register_app.confirm(words.BIN_QUESTION(name=name), words.BIN()):
            discard(self.desk, self._kept, record)
            self.register_app.notify(words.BINNED(name=name))

    async def _ask_new(self, form: "Form[Made]") -> None:
        from screens.year_records.forms import called

        made = await self.register_app.ask_form(form)
        record = self._record(str(made.key)) if made is not None else None
        if made is not None and record is not None:
            self.stand_on(self.kind, str(made.key))
            self.register_app.notify(words.ADDED(name=called(self._kept, record)))
            await self._offer_deviation(record)

    async def _offer_deviation(self, record: object) -> None:
        """A cost can lie on the wrong party (E1)."""
        if isinstance(record, Cost):
            from screens.deviations.costs import offer_for_cost

            await offer_for_cost(self.register_app, self.desk, record.key)

    @property
    def _activity_maker(self) -> Create:
        return activity_maker(self.register_app, self.desk)

    def _record(self, key: str) -> object | None:
        return self._kept.one(self.desk.door, int(key)) if key.isdigit() else None

    def _row(self, record: object) -> Row:
        kept = self._kept
        texts = (value(kept.kind, record, heading) for heading, _, _ in kept.columns)
        cells = [Cell(text.replace("\n", " · ")) for text in texts]
        if warning := warning_of(record, self.desk.today()):
            cells[-1] = Cell(f"! {cells[-1].text} · {warning}", "warn")
        return row(str(getattr(record, "key", "")), *cells)


def _empty(kind: str) -> Text:
    """That there are none, and how they come in."""
    none, comes_in = PAGES[kind].none, COMES_IN
    return Text(
        *(
            f"{none.written_in(language)}\n{comes_in.written_in(language, kind=kind)}"
            for language in ("sv", "en")
        )
    )
