"""The page Statistik: the numbers of one year, view by view, each leading to what it was counted from."""

from collections.abc import Callable

from rich.text import Text as RichText

from db.reading.statistics import year_statistics
from db.reading.statistics.counts import YearStatistics
from db.reading.statistics.presence import Presence, presence_by_year
from nsc_tui.guideline.year_clocks import FIRST_YEAR
from nsc_tui.language import statistics_screen as words
from nsc_tui.language import year_check as year_words
from screens.desk import Desk
from screens.details import Detail
from screens.goals import Goal
from screens.home import Home
from screens.records import HeldSource, Row
from screens.rooms.of_a_year import OfAYear
from screens.rooms.record_room import View
from screens.statistics.presence import presence_key, with_years
from screens.statistics.table import Line, Table
from screens.statistics.tables import TABLES
from screens.widgets.plain import plain

KIND = "statistic"
_BETWEEN = "|"  # a number is known elsewhere with its year: `2026|presence:12`


class StatisticsPage(OfAYear):
    """Presence, participation, contact, lead time and deviations of a year."""

    DEFAULT_CSS = """
    StatisticsPage RecordList { width: 2fr; }
    StatisticsPage .side { width: 1fr; }
    """
    kind = KIND
    wide_from = 120  # the names of organisations are long
    help_text = words.HELP
    first_said = words.FIRST_YEAR
    last_said = words.LAST_YEAR

    def __init__(self, desk: Desk, home: Home) -> None:
        self._home = home
        self._counted: YearStatistics | None = None
        self._lines: dict[str, Line] = {}
        self._years: dict[int, tuple[Presence, ...]] | None = None
        super().__init__("statistics", desk)
        self.room_name = "more"

    def make_views(self) -> tuple[View, ...]:
        """A view for each table of numbers."""
        return tuple(
            View(each.label, each.columns, HeldSource(each.columns, self._reader(each)), each.empty)
            for each in TABLES
        )

    def entered(self) -> None:
        """Counted anew."""
        self._counted = self._years = None
        super().entered()

    @property
    def here(self) -> Goal:
        """The number in hand, of its own year."""
        return Goal(self.room_name, KIND, f"{self.year}{_BETWEEN}{self.key}")

    def row_key(self, kind: str, key: str) -> str:
        """The number's key without its year."""
        return key.partition(_BETWEEN)[2] or key

    async def show_record(self, kind: str, key: str) -> None:
        """Show a number of its own year."""
        year, _, number = key.partition(_BETWEEN)
        if year.isdigit():
            self.go_to_year(int(year))
        if number:
            await super().show_record(kind, key)

    def detail(self, key: str) -> Detail | None:
        """What the number was counted from."""
        line = self._lines.get(key)
        if line is None:
            return None
        person = presence_key(key)
        return line.detail if person is None else with_years(line.detail, self._every_year, person)

    def rule_of(self, key: str) -> str:
        """The rule that the number is about."""
        line = self._lines.get(key)
        return line.rule if line else ""

    def history_of(self, key: str) -> str:
        """A number has none."""
        return ""

    def why_not(self, command: str) -> str:
        """A number has no history; a year has its reports, whatever it holds."""
        if command == "pdf":
            return ""
        return words.NO_HISTORY() if command == "history" else super().why_not(command)

    async def command_pdf(self) -> None:
        """The reports of the year in sight."""
        from screens.year.steps import print_year

        await print_year(self.register_app, self.desk, self._home.exports, self.year)

    @property
    def _statistics(self) -> YearStatistics:
        if self._counted is None or self._counted.counts.year != self.year:
            self._counted = year_statistics(self.desk.door, self.year, self.desk.today())
        return self._counted

    @property
    def _every_year(self) -> dict[int, tuple[Presence, ...]]:
        if self._years is None:
            self._years = presence_by_year(self.desk.door, FIRST_YEAR, self.desk.today())
        return self._years

    def _reader(self, table: Table) -> Callable[[], list[Row]]:
        def read() -> list[Row]:
            found = table.lines(self._statistics)
            self._lines = {each.row.key: each for each in found}
            self._show_heading(table)
            return [each.row for each in found]

        return read

    def _show_heading(self, table: Table) -> None:
        parts = (
            words.YEAR(year=self.year),
            year_words.BEFORE(year=self.year - 1) if self.year > FIRST_YEAR else "",
            year_words.AFTER(year=self.year + 1) if self.year < self.last_year else "",
        )
        line = plain("   ".join(part for part in parts if part))
        if told := table.told(self._statistics):
            line = RichText("\n").join([line, plain(" ".join(told), "not bold dim")])
        self.heading.show(line)
