"""Mer: everything without a tab of its own, a line each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from rich.text import Text as RichText
from textual import on
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import OptionList

from nsc_tui.language import more_screen as words
from nsc_tui.language import phrases as phrase_words
from nsc_tui.language import statistics_screen as statistics_words
from nsc_tui.language import year_records_screen as year_words
from nsc_tui.language.text import Text
from screens.commands import command, key_in_text
from screens.desk import Desk
from screens.goals import Goal
from screens.home import Home
from screens.rooms import Room
from screens.widgets.plain import PlainOptions, plain

if TYPE_CHECKING:
    from screens.year_records.kinds import Kept

_NAME_WIDTH = 27  # the longest name, in English, and two blanks


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the kinds of record it shows (see `screens.goals`), its name, what it is for, its maker."""

    kinds: tuple[str, ...]
    label: Text
    about: Text
    make: Callable[[], Widget]


@dataclass(frozen=True, slots=True)
class Doing:
    """A line that runs a command and opens no page."""

    command: str
    label: Text
    about: Text


class MoreRoom(Room):
    """A list of pages; Enter opens one."""

    DEFAULT_CSS = """
    MoreRoom Room { padding: 0; }
    MoreRoom > PlainOptions { height: auto; border: none; background: transparent; margin-top: 1; }
    """
    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__("more")
        self._lines = lines(desk, home)
        self._options = PlainOptions()

    def compose(self) -> ComposeResult:
        """The pages."""
        yield self._options

    def on_mount(self) -> None:
        """Show them."""
        self._options.show([(str(number), _line(line)) for number, line in enumerate(self._lines)])
        self._options.highlighted = 0

    @property
    def page(self) -> Room | None:
        """The page in sight; None while the list of pages is."""
        return self.top if isinstance(self.top, Room) else None

    @property
    def here(self) -> Goal:
        """What is in sight."""
        return self.page.here if self.page else Goal("more")

    def entered(self) -> None:
        """The page in sight fetches anew."""
        if self.page:
            self.page.entered()

    async def show_record(self, kind: str, key: str) -> None:
        """Open the page that shows records of that kind, on this one."""
        for page in self._lines:
            if isinstance(page, Page) and kind in page.kinds:
                opened = page.make()
                await self._open(opened)
                if isinstance(opened, Room):
                    await opened.show_record(kind, key)

    async def show_page(self, label: str) -> None:
        """Open the page of that name, in the language in use."""
        for page in self._lines:
            if isinstance(page, Page) and page.label() == label:
                await self._open(page.make())

    @on(OptionList.OptionSelected)
    async def _picked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        line = self._lines[int(event.option.id or 0)]
        if isinstance(line, Doing):
            await self.app.run_action(f"app.command('{line.command}')")
        else:
            await self._open(line.make())

    async def _open(self, page: Widget) -> None:
        await self.open_page(page)


def pages(desk: Desk, home: Home) -> Sequence[Page]:
    """The pages of the room."""
    return tuple(line for line in lines(desk, home) if isinstance(line, Page))


def lines(desk: Desk, home: Home) -> Sequence[Page | Doing]:
    """The lines of the room. Each page is imported when it is first opened."""

    def organisations() -> Room:
        from screens.organisations.page import OrganisationsPage

        return OrganisationsPage(desk)

    def guideline() -> Room:
        from screens.guideline.page import GuidelinePage

        return GuidelinePage(desk)

    def phrases() -> Room:
        from screens.phrases.page import PhrasesPage

        return PhrasesPage(desk)

    def statistics() -> Room:
        from screens.statistics.page import StatisticsPage

        return StatisticsPage(desk, home)

    def history() -> Room:
        from screens.history.page import HistoryPage

        return HistoryPage(desk)

    def bin_page() -> Room:
        from screens.bin.page import BinPage

        return BinPage(desk)

    def backups() -> Widget:
        from screens.backup.page import BackupPage

        return BackupPage(desk, home)

    def settings() -> Room:
        from screens.settings.page import SettingsPage

        return SettingsPage(desk, home)

    return (
        Page(("organisation",), words.ORGANISATIONS, words.ORGANISATIONS_TEXT, organisations),
        Page(("rule",), words.GUIDELINE, words.GUIDELINE_TEXT, guideline),
        *_of_the_year(desk, home),
        Page(("phrase",), phrase_words.TITLE, phrase_words.ABOUT, phrases),
        Page(("statistic",), statistics_words.TITLE, statistics_words.ABOUT, statistics),
        Doing("archive", command("archive").label, words.ARCHIVE_TEXT),
        Doing("import_tables", command("import_tables").label, words.IMPORT_TEXT),
        Page(("history",), words.HISTORY, words.HISTORY_TEXT, history),
        Page(("binned",), words.BIN, words.BIN_TEXT, bin_page),
        Page((), words.BACKUPS, words.BACKUPS_TEXT, backups),
        Page(("setting",), words.SETTINGS, words.SETTINGS_TEXT, settings),
        Doing("messages", words.MESSAGES, words.MESSAGES_TEXT),
    )


def _of_the_year(desk: Desk, home: Home) -> Iterator[Page]:
    """A page for each kind of record of the guideline's year, and the tasks that decisions gave."""
    from screens.year_records.kinds import KEPT

    def page(kept: "Kept") -> Room:
        from screens.year_records.page import YearRecordsPage

        return YearRecordsPage(desk, kept, home.exports)

    def tasks() -> Room:
        from screens.year_records.tasks import TasksPage

        return TasksPage(desk)

    for kept in KEPT:
        said = year_words.PAGES[kept.kind]
        yield Page((kept.subject,), said.label, said.about, partial(page, kept))
    yield Page((), year_words.TASKS.label, year_words.TASKS.about, tasks)


def _line(line: Page | Doing) -> RichText:
    about = line.about()
    if isinstance(line, Doing) and command(line.command).keys:
        about = f"{about} ({key_in_text(line.command)})"
    return _named(line.label(), about)


def _named(name: str, about: str) -> RichText:
    return plain(f"{name:<{_NAME_WIDTH}}", "bold").append_text(plain(about, "dim"))
