"""A room that shows one year at a time; two keys lead to the year before and after."""

from textual.app import ComposeResult

from nsc_tui.guideline.year_clocks import FIRST_YEAR
from nsc_tui.language import year_check as words
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.rooms.record_room import RecordRoom
from screens.widgets.plain import PlainText


class OfAYear(RecordRoom):
    """The base of rooms whose records are those of `year`; `heading` stands over the list and says which."""

    DEFAULT_CSS = """
    OfAYear > .year { height: auto; padding: 0 1; text-style: bold; }
    """
    first_said: Text = words.FIRST_YEAR
    last_said: Text = words.LAST_YEAR

    def __init__(self, name: str, desk: Desk) -> None:
        self.year = max(desk.today().year, FIRST_YEAR)
        self.heading = PlainText(classes="year")
        super().__init__(name, desk)

    def compose(self) -> ComposeResult:
        """The year over its records."""
        yield self.heading
        yield from super().compose()

    @property
    def last_year(self) -> int:
        """The last year that can be shown."""
        return max(self.desk.today().year, FIRST_YEAR)

    def why_not(self, command: str) -> str:
        """The first and the last year."""
        if command == "year_before":
            return self.first_said(year=self.year) if self.year <= FIRST_YEAR else ""
        if command == "year_after":
            return self.last_said(year=self.year) if self.year >= self.last_year else ""
        return super().why_not(command)

    def command_year_before(self) -> None:
        """The year before."""
        self.go_to_year(self.year - 1)

    def command_year_after(self) -> None:
        """The year after."""
        self.go_to_year(self.year + 1)

    def go_to_year(self, year: int) -> None:
        """Show another year."""
        self.year = year
        self.entered()
