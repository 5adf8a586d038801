"""The page Organisationer in the room Mer."""

from db.reading import members, organisations
from db.reading.merging import heir
from db.reading.organisations import ORGANISATIONS, Organisation
from nsc_tui.language import organisations_screen as words
from nsc_tui.language.faults import ExitCode, Fault
from screens.desk import Desk
from screens.details import Detail
from screens.door_source import DoorSource
from screens.forms.values import Pick
from screens.organisations import record
from screens.records import Cell, Column, Row, Tone, row
from screens.rooms.record_room import RecordRoom, View

COLUMNS = (
    Column("name", words.NAME, least=38),
    Column("kind", words.KIND, width=17, drop=1),
    Column("covered", words.COVERED, width=14),
)
_TONES: dict[str, Tone] = {"yes": "good", "no": "dim", "": "warn"}


class OrganisationsPage(RecordRoom):
    """Every organisation of the register."""

    kind = "organisation"
    title = words.TITLE
    help_text = words.HELP

    def __init__(self, desk: Desk) -> None:
        super().__init__("organisations", desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """All of them, by name."""
        source = DoorSource(self.desk.door, ORGANISATIONS, _row, organisations.rows, newest_first=False)
        return (View(words.TITLE, COLUMNS, source, words.NONE),)

    def detail(self, key: str) -> Detail | None:
        """The organisation."""
        found = self._of(key)
        return record.of_organisation(self.desk, found) if found else None

    async def command_new(self) -> None:
        """A new organisation."""
        from screens.organisations.forms import new_organisation

        key = await self.register_app.ask_form(new_organisation(self.desk))
        if key is not None:
            self.stand_on(self.kind, str(key))
            found = self._of(str(key))
            self.register_app.notify(words.ADDED(name=found.name if found else ""))

    async def command_edit(self) -> None:
        """Correct the organisation."""
        from screens.organisations.forms import edit_organisation

        found = self._of(self.key)
        if found is None:
            return
        name = await self.register_app.ask_form(edit_organisation(self.desk, found))
        if name is not None:
            self.register_app.notify(words.CHANGED(name=name))

    async def command_rename(self) -> None:
        """A new name from a day on."""
        from screens.organisations.forms import rename_organisation

        found = self._of(self.key)
        if found is None:
            return
        name = await self.register_app.ask_form(rename_organisation(self.desk, found))
        if name is not None:
            self.register_app.notify(words.RENAMED(name=name))

    async def command_merge(self) -> None:
        """Make one of two records of the same organisation: those marked, or the one in hand and another."""
        from screens.merging import merge_in, merge_organisations

        await merge_in(self, self._pick, merge_organisations)

    def row_key(self, kind: str, key: str) -> str:
        """An organisation that was merged into another is that one now."""
        return str(heir(self.desk.door, "organisation", int(key))) if key.isdigit() else key

    async def command_delete(self) -> None:
        """Put the organisation in the bin, unless it has seats."""
        found = self._of(self.key)
        if found is None:
            return
        if members.of_organisation(self.desk.door, found.name, self.desk.today()):
            raise Fault(ExitCode.NOT_ALLOWED, words.STILL_USED, name=found.name)
        if not await self.register_app.confirm(words.BIN_QUESTION(name=found.name), words.BIN()):
            return
        from db.writing import organisations as writing

        with self.desk.act("organisation.discard", about=found.name) as act:
            writing.discard(act, found.key)
        self.register_app.notify(words.BINNED(name=found.name))

    def _pick(self, key: str) -> Pick | None:
        found = self._of(key)
        return Pick(str(found.key), found.name) if found else None

    def _of(self, key: str) -> Organisation | None:
        return organisations.one(self.desk.door, int(key)) if key.isdigit() else None


def _row(each: Organisation) -> Row:
    covered = Cell(words.COVERED_CELLS[each.covered](), _TONES[each.covered])
    return row(str(each.key), each.name, record.kind(each.kind), covered)
