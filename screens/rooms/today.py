"""The room Idag: what needs a hand now, the most urgent first; Enter leads there."""

from typing import TYPE_CHECKING, cast

from textual.app import ComposeResult

from db.reading import contacts, deviations
from db.reading.contacts import Contact
from db.reading.meetings import Meeting
from db.reading.proposals import ProposedDeviation
from db.reading.today import at_once, today
from nsc_tui.guideline.deviation_state import MINUTING_RULE
from nsc_tui.guideline.verdict import CONTACT_RULE
from nsc_tui.language import agenda as agenda_words
from nsc_tui.language import today_screen as words
from screens.desk import Desk
from screens.deviations.offers import proposal_of
from screens.goals import goal
from screens.home import Home
from screens.records import Column, HeldSource, Row, row
from screens.rooms import Room
from screens.status_line import status
from screens.today.lines import Line, lines
from screens.today.next_meeting import next_meeting
from screens.widgets.plain import PlainText
from screens.widgets.record_list import RecordList

if TYPE_CHECKING:
    from screens.app import RegisterApp

_COLUMNS = (
    Column("what", words.WHAT, width=13, sortable=False),
    Column("need", words.NEED, width=24, sortable=False),
    Column("about", words.ABOUT, sortable=False),
)
_BACKUP = "backup"


class TodayRoom(Room):
    """One line for each thing that needs a hand."""

    help_text = words.HELP
    DEFAULT_CSS = """
    TodayRoom .next { height: auto; padding: 0 2; margin-bottom: 1; }
    """

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__("today")
        self.desk = desk
        self._home = home
        self._lines: dict[str, Line] = {}
        self._has_shown = False
        self._next = PlainText(classes="next")
        self._list = RecordList(_COLUMNS, HeldSource(_COLUMNS, self._read), empty=words.NOTHING())

    def compose(self) -> ComposeResult:
        """The next meeting, then what needs a hand."""
        yield self._next
        yield self._list

    def settle(self) -> None:
        """What much of the register is looked through for comes right after the first picture."""
        self.entered()

    def entered(self) -> None:
        """Fetch it anew, all of it."""
        self._has_shown = True
        if self.is_mounted:
            self._list.refresh_rows()

    async def show_record(self, kind: str, key: str) -> None:
        """Back on the line one left."""
        self._list.go_to(f"{kind}:{key}")

    def why_not(self, command: str) -> str:
        """What acts on a contact needs one, and so on."""
        line = self._line
        if command in ("took_part", "answer") and self._contact is None:
            return words.NOT_A_CONTACT()
        if command == "deviation" and (line is None or line.goal.kind not in ("proposal", "deviation")):
            return words.NOT_A_DEVIATION()
        if command == "agenda" and self._meeting is None:
            return agenda_words.NO_MEETING()
        if command == "rule" and line is None:
            return words.NOT_A_DEVIATION()
        return ""

    async def on_record_list_opened(self, event: RecordList.Opened) -> None:
        """Enter: go where the line leads."""
        if event.key == _BACKUP:
            await self._app.action_command("backup")
        elif line := self._lines.get(event.key):
            await self._app.go_to(line.goal)

    async def command_took_part(self) -> None:
        """Say whether the person took part."""
        from screens.contacts.steps import say_who_took_part

        if contact := self._contact:
            await say_who_took_part(self._app, self.desk, [contact])

    async def command_answer(self) -> None:
        """Note what the contact was answered."""
        from screens.contacts.steps import answer

        if contact := self._contact:
            await answer(self._app, self.desk, contact)

    async def command_deviation(self) -> None:
        """Record what is proposed, or motivate what is open."""
        from screens.deviations.offers import record_proposed
        from screens.deviations.steps import motivate

        if proposed := self._proposal:
            await record_proposed(self._app, self.desk, proposed)
            return
        line = self._line
        if line is not None and line.goal.kind == "deviation":
            deviation = deviations.one(self.desk.door, int(line.goal.key))
            if deviation is not None:
                await motivate(self._app, self.desk, deviation)

    async def command_agenda(self) -> None:
        """Lay the template's items on the agenda of the next meeting."""
        from screens.protocol.agenda import lay

        if meeting := self._meeting:
            await lay(self._app, self.desk, meeting)

    async def command_rule(self) -> None:
        """The rule behind the line."""
        await self._app.go_to(goal("rule", self._rule))

    @property
    def _app(self) -> "RegisterApp":
        return cast("RegisterApp", self.app)

    @property
    def _meeting(self) -> Meeting | None:
        from db.reading.agenda import next_meeting  # late: the first picture does without

        return next_meeting(self.desk.door, self.desk.today())

    @property
    def _line(self) -> Line | None:
        return self._lines.get(self._list.key)

    @property
    def _contact(self) -> Contact | None:
        line = self._line
        if line is None or line.goal.kind != "contact":
            return None
        return contacts.one(self.desk.door, int(line.goal.key))

    @property
    def _proposal(self) -> ProposedDeviation | None:
        line = self._line
        return proposal_of(self.desk, line.key) if line and line.goal.kind == "proposal" else None

    @property
    def _rule(self) -> str:
        if proposed := self._proposal:
            return proposed.rule
        line = self._line
        if line is not None and line.rule:
            return line.rule
        if line is not None and line.goal.kind in ("deviation", "meeting"):
            return MINUTING_RULE
        return CONTACT_RULE

    def _read(self) -> list[Row]:
        if self._has_shown:
            from screens.today.agenda import should_stand

            found = today(self.desk.door, self.desk.today())
            to_take_up = should_stand(self.desk, found.next_meeting)
        else:
            found, to_take_up = at_once(self.desk.door, self.desk.today()), ""
        self._next.show(next_meeting(found.next_meeting, self.desk.today(), to_take_up))
        every = lines(found, self.desk.today())
        self._lines = {line.key: line for line in every}
        return [*(line.row for line in every), *self._backup()]

    def _backup(self) -> list[Row]:
        said = status(self.desk, self._home)
        return [row(_BACKUP, f"· {words.BACKUP()}", words.BACKUP_NEEDED(), said.text)] if said.tone else []
