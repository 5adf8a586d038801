"""The page of backups under Mer: what lies in the folder, and what can be done with each."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult
from textual.containers import Vertical

from nsc_tui.language import backup_screen as words
from nsc_tui.language.short_dates import near_moment
from screens.backup.making import ask_folder, make_backup
from screens.backup.places import last_folder
from screens.backup.restoring import rehearse, restore_from, show_verification
from screens.choose_one import ChooseOne
from screens.desk import Desk
from screens.forms.values import Pick
from screens.home import Home
from screens.records import Column, HeldSource, Row, row
from screens.widgets.plain import PlainText
from screens.widgets.record_list import RecordList

if TYPE_CHECKING:
    from screens.app import RegisterApp

_COLUMNS = (
    Column("made", words.MADE, width=22, sortable=False),
    Column("size", words.SIZE, width=10, right=True, sortable=False),
    Column("what", words.WHAT, sortable=False),
)
_REGISTER, _FOLDER = "register", "folder"


class BackupPage(Vertical):
    """The open register, its backups in the folder used last, and another folder to look in."""

    DEFAULT_CSS = """
    BackupPage { height: 1fr; }
    BackupPage > .title { height: auto; text-style: bold; padding: 0 2; }
    BackupPage > .hint { height: auto; color: $text-muted; padding: 0 2; }
    """

    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__()
        self._desk = desk
        self._home = home
        self._folder = last_folder(desk, home)
        self._title = PlainText(classes="title")
        self._list = RecordList(_COLUMNS, HeldSource(_COLUMNS, self._rows), empty=words.EMPTY())

    def compose(self) -> ComposeResult:
        """Where they lie, what can be done, the list."""
        yield self._title
        yield PlainText(words.PAGE_HINT(), classes="hint")
        yield self._list

    def on_mount(self) -> None:
        """Say where they lie."""
        self._show_title()

    def renew(self) -> None:
        """Look into the folder anew."""
        self._folder = last_folder(self._desk, self._home) or self._folder
        self._show_title()
        self._list.refresh_rows()

    def _show_title(self) -> None:
        title = words.PAGE_TITLE(folder=self._folder) if self._folder else words.PAGE_NO_FOLDER()
        self._title.show(title)

    def _rows(self) -> list[Row]:
        from db.backup_target import backups

        found = reversed(backups(self._folder)) if self._folder else ()
        return [
            row(_REGISTER, "", _size(self._desk.path), words.REGISTER_ROW()),
            *(self._row(path, path.name) for path in found),
            row(_FOLDER, "", "", words.CHOOSE_FOLDER_ROW()),
            *(self._row(path, words.OWN(name=path.name)) for path in reversed(self._own())),
        ]

    def _row(self, backup: Path, what: str) -> Row:
        return row(str(backup), _made(backup, self._desk), _size(backup), what)

    def _own(self) -> tuple[Path, ...]:
        from db.backup_target import backups
        from db.own_backup import own_folder

        own = self._home.own_backups
        return backups(own_folder(own, self._desk.path)) if own else ()

    @property
    def _register_app(self) -> "RegisterApp":
        return cast("RegisterApp", self.app)

    async def command_backup(self) -> None:
        """Make a new one and show it."""
        await make_backup(self._register_app, self._desk, self._home)
        self.renew()

    def on_record_list_opened(self, event: RecordList.Opened) -> None:
        """Enter: what can be done with it."""
        event.stop()
        self.app.run_worker(self._open(event.key), exit_on_error=False)

    async def _open(self, key: str) -> None:
        app = self._register_app
        if key == _REGISTER:
            await show_verification(app, self._desk, self._desk.path)
        elif key == _FOLDER:
            chosen = await ask_folder(app, self._desk, self._folder)
            if chosen:
                self._home.choose_backups(chosen)
                self.renew()
        else:
            await self._with_backup(Path(key))

    async def _with_backup(self, backup: Path) -> None:
        app = self._register_app
        ways = (
            Pick("verify", words.VERIFY()),
            Pick("drill", words.DRILL()),
            Pick("restore", words.RESTORE()),
        )
        chosen = await app.push_screen_wait(ChooseOne(words.WHAT_WITH(name=backup.name), ways))
        if chosen == "verify":
            await show_verification(app, self._desk, backup)
        elif chosen == "drill":
            await rehearse(app, backup)
        elif chosen == "restore":
            await restore_from(app, self._desk, backup, _made(backup, self._desk))


def _made(backup: Path, desk: Desk) -> str:
    """When a backup was made, by the date in its name."""
    from db.backup_target import made_at

    return near_moment(made_at(backup), desk.today())


def _size(path: Path) -> str:
    try:
        return words.KILOBYTES(size=-(-path.stat().st_size // 1000))
    except OSError:
        return ""
