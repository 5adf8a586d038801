"""The page Inställningar in the room Mer: what the register and the user have chosen."""

from collections.abc import Callable
from dataclasses import replace

from nsc_tui.language import agenda as agenda_words
from nsc_tui.language import settings_screen as words
from nsc_tui.language.text import Text, spoken, use
from screens.desk import Desk
from screens.details import Detail, Section, facts
from screens.home import Home
from screens.records import Column, HeldSource, Row, row
from screens.rooms.record_room import RecordRoom, View
from screens.settings import agenda, readings
from screens.settings.forms import NAMES, of_computer, of_register
from screens.themes import THEME_NAMES

Lines = dict[str, tuple[str, str]]
COLUMNS = (
    Column("name", words.SETTING, width=24, sortable=False),
    Column("value", words.VALUE, sortable=False, least=24),
    Column("where", words.WHERE, width=16, sortable=False),
)
_REGISTER, _READINGS, _AGENDA, _COMPUTER = "register", "readings", "agenda", "computer"


class SettingsPage(RecordRoom):
    """Every setting with its value; e or Enter changes those of its group."""

    kind = "setting"
    title = words.TITLE
    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        self._home = home
        super().__init__("settings", desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """All of them: the register's first."""
        return (View(words.TITLE, COLUMNS, HeldSource(COLUMNS, self._rows), words.NONE),)

    def detail(self, key: str) -> Detail | None:
        """The group that the setting belongs to."""
        title, _, lines = self._groups[key.partition(".")[0]]
        return Detail(title(), (Section("", facts(*lines().values())),))

    def history_of(self, key: str) -> str:
        """Their changes stand among the acts."""
        return ""

    async def open_record(self) -> None:
        """Enter changes a setting."""
        await self.register_app.action_command("edit")

    async def command_edit(self) -> None:
        """Change the setting under the cursor, and with it those of its group."""
        group, _, name = self.key.partition(".")
        if group == _COMPUTER:
            await self._edit_own(name)
            return
        forms = {_REGISTER: of_register, _READINGS: readings.of_readings, _AGENDA: agenda.of_agenda}
        if await self.register_app.ask_form(replace(forms[group](self.desk), first=name)):
            self.register_app.notify(words.CHANGED())

    async def _edit_own(self, first: str) -> None:
        app, home = self.register_app, self._home
        chosen = await app.ask_form(replace(of_computer(home, app.theme), first=first))
        if chosen is None:
            return
        if chosen.theme != app.theme:
            app.theme = chosen.theme
            home.choose_theme(chosen.theme)
        if chosen.exports != home.exports:
            home.choose_exports(chosen.exports)
        if chosen.backups is not None and chosen.backups != home.backups:
            home.choose_backups(chosen.backups)
        if chosen.language != spoken():
            use(chosen.language)
            home.keep("language", chosen.language)
            app.begin_anew()
        self.entered()
        app.notify(words.CHANGED())

    @property
    def _groups(self) -> dict[str, tuple[Text, Text, Callable[[], Lines]]]:
        """Each group: what it is called, where it holds, its lines."""
        return {
            _REGISTER: (words.EDIT_REGISTER, words.REGISTER, self._of_register),
            _READINGS: (words.EDIT_READINGS, words.REGISTER, lambda: readings.lines(self.desk)),
            _AGENDA: (agenda_words.EDIT, words.REGISTER, lambda: agenda.lines(self.desk)),
            _COMPUTER: (words.EDIT_COMPUTER, words.COMPUTER, self._of_computer),
        }

    def _rows(self) -> list[Row]:
        return [
            row(f"{group}.{name}", label, value, where())
            for group, (_, where, lines) in self._groups.items()
            for name, (label, value) in lines().items()
        ]

    def _of_register(self) -> Lines:
        now = self.desk.settings
        return {
            **{name: (label(), getattr(now, name)) for name, label in NAMES.items()},
            "numbering": (words.NUMBERING(), words.NUMBERINGS[now.numbering]()),
            "approval": (words.APPROVAL(), words.APPROVALS["1" if now.approval else "0"]()),
            "approval_days": (words.APPROVAL_DAYS(), words.DAYS(days=now.approval_days)),
            "priority_channels": (words.CHANNELS(), ", ".join(now.priority_channels) or words.NO_CHANNELS()),
        }

    def _of_computer(self) -> Lines:
        theme = THEME_NAMES.get(self._home.theme_name, words.OWN_THEME)
        backups = self._home.backups
        return {
            "language": (words.LANGUAGE(), words.LANGUAGES[spoken()]()),
            "theme": (words.THEME(), theme()),
            "exports": (words.EXPORTS(), str(self._home.exports)),
            "backups": (words.BACKUPS(), str(backups) if backups else words.NO_FOLDER_YET()),
        }
