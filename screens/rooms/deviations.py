"""The room Avsteg: deviations from the guideline, how far each has come, and what is proposed."""

from db.reading import deviations, proposals
from db.reading.deviations import DEVIATIONS, Deviation
from nsc_tui.language import deviations_screen as words
from nsc_tui.language import report_screen as report_words
from screens.desk import Desk
from screens.details import Detail
from screens.deviations import steps
from screens.deviations.columns import COLUMNS, PROPOSAL_COLUMNS, deviation_row, proposal_row
from screens.deviations.offers import proposal_of, record_proposed
from screens.deviations.record import deviation_detail, proposal_detail
from screens.door_source import DoorSource
from screens.home import Home
from screens.records import HeldSource
from screens.rooms.record_room import RecordRoom, View


class DeviationsRoom(RecordRoom):
    """Deviations: `a` motivates one that is recorded, and records one that is proposed."""

    kind = "deviation"
    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__("deviations", desk)
        self._home = home

    def make_views(self) -> tuple[View, ...]:
        """All, those that need a hand, the proposals."""
        desk = self.desk
        every = DoorSource(desk.door, DEVIATIONS, lambda each: deviation_row(desk, each), deviations.rows)
        waiting = HeldSource(
            COLUMNS, lambda: [deviation_row(desk, each) for each in deviations.unsettled(desk.door)]
        )
        proposed = HeldSource(
            PROPOSAL_COLUMNS, lambda: [proposal_row(desk, each) for each in proposals.rows(desk.door)]
        )
        return (
            View(words.VIEW_ALL, COLUMNS, every, words.EMPTY),
            View(words.VIEW_OPEN, COLUMNS, waiting, words.EMPTY_OPEN),
            View(words.VIEW_PROPOSALS, PROPOSAL_COLUMNS, proposed, words.EMPTY_PROPOSALS),
        )

    def detail(self, key: str) -> Detail | None:
        """The deviation, or the proposal."""
        if key.startswith("proposal:"):
            proposed = proposal_of(self.desk, key)
            return proposal_detail(proposed) if proposed else None
        deviation = self._deviation(key)
        return deviation_detail(self.desk, deviation) if deviation else None

    def history_of(self, key: str) -> str:
        """A proposal has none."""
        return f"deviation:{key}" if key.isdigit() else ""

    def rule_of(self, key: str) -> str:
        """The rule that is departed from; none for another deviation."""
        if key.startswith("proposal:"):
            proposed = proposal_of(self.desk, key)
            return proposed.rule if proposed else ""
        deviation = self._deviation(key)
        return deviation.rule if deviation else ""

    def why_not(self, command: str) -> str:
        """What is only proposed can be recorded, not changed."""
        reason = "" if command == "pdf" else super().why_not(command)
        if not reason and command in ("edit", "delete", "history") and not self.key.isdigit():
            return words.PROPOSAL_UNDER()
        return reason

    async def command_new(self) -> None:
        """Any deviation, by a person, an organisation or the council."""
        await steps.record(self.register_app, self.desk)

    async def command_edit(self) -> None:
        """Correct the deviation in hand."""
        if deviation := self._deviation(self.key):
            await steps.correct(self.register_app, self.desk, deviation)

    async def command_deviation(self) -> None:
        """Motivate the deviation in hand, or record the proposal."""
        proposed = proposal_of(self.desk, self.key) if self.key.startswith("proposal:") else None
        if proposed is not None:
            await record_proposed(self.register_app, self.desk, proposed)
        elif deviation := self._deviation(self.key):
            await steps.motivate(self.register_app, self.desk, deviation)

    async def command_pdf(self) -> None:
        """The deviation in hand by itself, or the register of some days."""
        from screens.reports import Offer, in_years, print_one_of

        found = self._deviation(self.key)
        label = report_words.DEVIATION(ref=found.ref) if found else ""
        offers = (
            *([Offer(label=label, report="deviation", key=found.key)] if found else ()),
            *in_years(report_words.DEVIATIONS, "deviations", self.desk.today()),
            Offer(label=report_words.TABLE(), report="deviations", form="xlsx"),
        )
        await print_one_of(self.register_app, self.desk, self._home.exports, offers)

    async def command_delete(self) -> None:
        """Put the deviation in hand in the bin."""
        if deviation := self._deviation(self.key):
            await steps.discard(self.register_app, self.desk, deviation)

    def _deviation(self, key: str) -> Deviation | None:
        return deviations.one(self.desk.door, int(key)) if key.isdigit() else None
