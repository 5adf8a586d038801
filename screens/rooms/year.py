"""The room År: the year check, a line for each rule and yearly duty, for any year since 2020."""

from collections.abc import Callable

from db.reading import duties
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.rules import rule
from nsc_tui.guideline.year_clocks import FIRST_YEAR
from nsc_tui.language import year_check as words
from screens.desk import Desk
from screens.details import Detail
from screens.home import Home
from screens.records import HeldSource, Row
from screens.rooms.of_a_year import OfAYear
from screens.rooms.record_room import View
from screens.year import steps
from screens.year.lines import COLUMNS, duty_row, heading, is_owed, needs_a_hand
from screens.year.record import duty_detail


class YearRoom(OfAYear):
    """The lines of one year."""

    kind = "duty"
    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        self._home = home
        self._lines: dict[str, Duty] = {}
        super().__init__("year", desk)

    def make_views(self) -> tuple[View, ...]:
        """What is owed, what is left to do, and the whole guideline."""
        return (
            View(words.VIEW_DUTIES, COLUMNS, HeldSource(COLUMNS, self._reader(is_owed)), words.EMPTY),
            View(
                words.VIEW_NEEDS, COLUMNS, HeldSource(COLUMNS, self._reader(needs_a_hand)), words.EMPTY_NEEDS
            ),
            View(words.VIEW_EVERYTHING, COLUMNS, HeldSource(COLUMNS, self._reader(_any)), words.EMPTY),
        )

    def detail(self, key: str) -> Detail | None:
        """The line in full."""
        duty = self._lines.get(key)
        return duty_detail(self.desk, duty) if duty else None

    def row_key(self, kind: str, key: str) -> str:
        """A line is known elsewhere with its year: `report_tr:2024`."""
        return key.partition(":")[0]

    def history_of(self, key: str) -> str:
        """A line is worked out and has none."""
        return ""

    def rule_of(self, key: str) -> str:
        """The line's rule; none for a duty of the law."""
        duty = self._lines.get(key)
        return duty.rule if duty and rule(duty.rule) else ""

    async def show_record(self, kind: str, key: str) -> None:
        """Show a line, of its own year."""
        year = key.partition(":")[2]
        if year.isdigit():
            self.go_to_year(int(year))
        await super().show_record(kind, key)

    def why_not(self, command: str) -> str:
        """A line without a deviation to record, the first and the last year."""
        if command == "pdf":
            return ""
        if command == "history":
            return words.NO_HISTORY()
        reason = super().why_not(command)
        if not reason and command == "deviation" and not self._can_be_recorded:
            return words.NOTHING_TO_RECORD()
        return reason

    async def command_deviation(self) -> None:
        """Record the deviation that the line in hand shows."""
        if duty := self._lines.get(self.key):
            await steps.record(self.register_app, self.desk, duty)

    async def command_pdf(self) -> None:
        """The year check of the year in sight as a PDF."""
        await steps.print_year(self.register_app, self.desk, self._home.exports, self.year)

    @property
    def last_year(self) -> int:
        """The coming year: what belongs to it is drawn up before it begins."""
        return super().last_year + 1

    @property
    def _can_be_recorded(self) -> bool:
        duty = self._lines.get(self.key)
        return duty is not None and duty.category is not None

    def _reader(self, shown: Callable[[Duty], bool]) -> Callable[[], list[Row]]:
        def read() -> list[Row]:
            found = duties.rows(self.desk.door, self.year, self.desk.today())
            self._lines = {each.duty: each for each in found}
            self.heading.show(heading(self.year, FIRST_YEAR, self.last_year, found))
            return [duty_row(self.desk, each) for each in found if shown(each)]

        return read


def _any(_duty: Duty) -> bool:
    return True
