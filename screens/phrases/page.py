"""The page Fraser in the room Mer: the standard sentences, added, corrected and taken away."""

from db.reading import phrases
from db.reading.phrases import Phrase
from nsc_tui.language import phrases as words
from screens.desk import Desk
from screens.details import Detail, Fact, Section
from screens.forms.fields import Form
from screens.records import Column, HeldSource, Row, row
from screens.rooms.record_room import RecordRoom, View

COLUMNS = (Column("name", words.NAME, width=24), Column("wording", words.WORDING))


class PhrasesPage(RecordRoom):
    """Every phrase by its name."""

    kind = "phrase"
    title = words.TITLE
    help_text = words.HELP

    def __init__(self, desk: Desk) -> None:
        super().__init__("phrases", desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """All of them."""
        source = HeldSource(COLUMNS, lambda: [_row(each) for each in phrases.rows(self.desk.door)])
        return (View(words.TITLE, COLUMNS, source, words.NONE),)

    def detail(self, key: str) -> Detail | None:
        """The phrase in full."""
        found = self._phrase(key)
        return Detail(found.name, (Section("", (Fact("", found.wording),)),)) if found else None

    async def command_new(self) -> None:
        """A new phrase."""
        from screens.phrases.forms import new_phrase

        await self._ask_new(new_phrase(self.desk))

    async def command_new_like(self) -> None:
        """A new phrase that begins as the one in hand."""
        from screens.phrases.forms import new_phrase

        if found := self._phrase(self.key):
            await self._ask_new(new_phrase(self.desk, found))

    async def command_edit(self) -> None:
        """Correct the phrase in hand."""
        from screens.phrases.forms import edit_phrase

        if found := self._phrase(self.key):
            name = await self.register_app.ask_form(edit_phrase(self.desk, found))
            if name is not None:
                self.register_app.notify(words.CHANGED(name=name))

    async def command_delete(self) -> None:
        """Take the phrase in hand away; undo brings it back."""
        found = self._phrase(self.key)
        if found is None:
            return
        if await self.register_app.confirm(words.REMOVE_QUESTION(name=found.name), words.REMOVE()):
            from db.writing.phrases import discard

            with self.desk.act("phrase.discard", about=found.name) as act:
                discard(act, found.key)
            self.register_app.notify(words.REMOVED(name=found.name))

    async def _ask_new(self, form: Form[int]) -> None:
        made = await self.register_app.ask_form(form)
        found = self._phrase(str(made)) if made is not None else None
        if found:
            self.stand_on(self.kind, str(found.key))
            self.register_app.notify(words.ADDED(name=found.name))

    def _phrase(self, key: str) -> Phrase | None:
        return phrases.one(self.desk.door, int(key)) if key.isdigit() else None


def _row(each: Phrase) -> Row:
    return row(str(each.key), each.name, each.wording.replace("\n", " · "))
