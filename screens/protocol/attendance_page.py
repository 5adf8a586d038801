"""The attendance of a meeting: a line a person, a letter a group, the count alive above them."""

from datetime import date
from typing import TYPE_CHECKING, cast

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message

from db.catalogue.protocol import AWAY_GROUPS
from db.reading import attendance, items, meetings, roll
from db.reading.meetings import Meeting
from db.reading.roll import RollLine
from nsc_tui.language import attendance_screen as words
from nsc_tui.language.short_dates import long_day
from screens.desk import Desk
from screens.protocol.attendance_lines import (
    COLUMNS,
    drawn,
    group_of_letter,
    legend,
    present_at,
    replaced_by,
    usual_group,
)
from screens.protocol.steps import why_no_change
from screens.records import HeldSource, Row
from screens.widgets.plain import PlainText
from screens.widgets.record_rows import RecordRows

if TYPE_CHECKING:
    from screens.app import RegisterApp

_BETWEEN = " · "
_NEED_A_LINE = ("edit", "open", "delete")


class RollRows(RecordRows):
    """The lines; letters set the group of the one under the cursor."""

    class Said(Message):
        """A letter was pressed that sets a group."""

        def __init__(self, group: str) -> None:
            super().__init__()
            self.group = group

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Letters of groups are no commands here."""
        return bool(character and group_of_letter(character))

    def on_key(self, event: events.Key) -> None:
        """Take the letters of groups."""
        group = group_of_letter(event.character or "")
        if group:
            event.stop()
            self.post_message(self.Said(group))


class AttendancePage(Vertical):
    """The attendance of one meeting. Each key is stored at once."""

    DEFAULT_CSS = """
    AttendancePage { height: 1fr; }
    AttendancePage > .title { height: 1; text-style: bold; padding: 0 2; }
    AttendancePage > .count { height: auto; padding: 0 2; color: $text-accent; }
    AttendancePage > .legend { height: auto; padding: 0 2; color: $text-muted; margin-bottom: 1; }
    """

    help_text = words.HELP

    def __init__(self, desk: Desk, meeting: int) -> None:
        super().__init__(classes="letters")
        self._desk = desk
        self._key = meeting
        self._lines: tuple[RollLine, ...] = ()
        self._title = PlainText(classes="title")
        self._count = PlainText(classes="count")
        self._rows = RollRows(COLUMNS, HeldSource(COLUMNS, self._read), words.EMPTY())

    def compose(self) -> ComposeResult:
        """Title, live count, what the letters mean, the lines."""
        yield self._title
        yield self._count
        yield PlainText(legend(), classes="legend")
        yield self._rows

    def on_mount(self) -> None:
        """Show the lines, with the cursor on the first who is not stated yet."""
        self.renew()
        unsaid = next((line for line in self._lines if not line.group), None)
        if unsaid:
            self._rows.go_to(str(unsaid.person_key))

    def renew(self) -> None:
        """Fetch lines and counts anew."""
        found = meetings.one(self._desk.door, self._key)
        if found is None:
            return
        self._title.show(words.TITLE(day=long_day(date.fromisoformat(found.date))))
        self._rows.ask(self._rows.query_now)
        self._count.show(self._counted())

    def _read(self) -> list[Row]:
        self._lines = roll.of_meeting(self._desk.door, self._key)
        return [drawn(line) for line in self._lines]

    def _counted(self) -> str:
        tally = attendance.tally(self._desk.door, self._key)
        parts = [words.COUNT(present=tally.present, seats=tally.seats)]
        numbers = [each.number for each in items.of_meeting(self._desk.door, self._key)]
        for at in present_at(self._lines, [number for number in numbers if number is not None]):
            parts.append(words.COUNT_AT(paragraphs=at.paragraphs, present=at.present))
        if unsaid := sum(not line.group for line in self._lines):
            parts.append(words.UNSAID_COUNT(count=unsaid))
        return _BETWEEN.join(parts)

    # What is done to the line under the cursor

    @property
    def _register_app(self) -> "RegisterApp":
        return cast("RegisterApp", self.app)

    @property
    def _meeting(self) -> Meeting:
        found = meetings.one(self._desk.door, self._key)
        assert found is not None
        return found

    @property
    def _line(self) -> RollLine | None:
        current = self._rows.current
        return next((line for line in self._lines if current and str(line.person_key) == current.key), None)

    def why_not(self, command: str) -> str:
        """Attendance changes while the protocol is a draft."""
        if reason := why_no_change(self._meeting):
            return reason
        return words.EMPTY().partition("\n")[0] if command in _NEED_A_LINE and self._line is None else ""

    @on(RollRows.Said)
    def _said(self, event: RollRows.Said) -> None:
        event.stop()
        line = self._line
        if line is None:
            return
        reason = self.why_not("edit")
        if reason or not self._register_app.writable:
            self._register_app.notify(reason or self._register_app.read_only, severity="warning")
            return
        try:
            self._note(line, event.group)
        except Exception as error:
            self._register_app.show_error(error)
            return
        self._rows.action_move(1)

    def _note(self, line: RollLine, group: str) -> None:
        from db.writing.attendance import Presence, note

        replaces = line.replaces or replaced_by(line, self._lines) if group == "substitute" else None
        away = group in AWAY_GROUPS
        presence = Presence(
            person=line.person_key,
            listed_as=group,
            paragraphs="" if away else line.paragraphs,
            replaces=replaces,
            note=line.note,
        )
        with self._desk.act("attendance.note", about=self._meeting.ref) as act:
            note(act, self._key, presence)

    def command_all_present(self) -> None:
        """Note everybody who is not yet stated as present, by the seat they hold."""
        from db.writing.attendance import Presence, note_all

        unsaid = [line for line in self._lines if not line.group]
        if not unsaid:
            self._register_app.notify(words.ALL_SAID())
            return
        with self._desk.act("attendance.note_all", about=self._meeting.ref) as act:
            everybody = [Presence(person=line.person_key, listed_as=usual_group(line)) for line in unsaid]
            note_all(act, self._key, everybody)
        self._register_app.notify(words.NOTED_ALL(count=len(unsaid)))

    async def command_new(self) -> None:
        """Add somebody from the register."""
        from screens.on_the_way import person_maker
        from screens.protocol.attendance_form import add_form

        create = person_maker(self._register_app, self._desk)
        added = await self._register_app.ask_form(add_form(self._desk, self._meeting, create))
        if added:
            self._rows.go_to(added[-1])

    async def command_edit(self) -> None:
        """The line in full: §§, note, whom they replace, group."""
        from screens.protocol.attendance_form import line_form

        line = self._line
        if line:
            await self._register_app.ask_form(line_form(self._desk, self._meeting, line, self._lines))

    async def command_open(self) -> None:
        """The same."""
        if self._register_app.writable:
            await self.command_edit()

    def command_delete(self) -> None:
        """Take the line back: one who holds a seat stays, not stated."""
        from db.writing.attendance import forget

        line = self._line
        if line is None or not line.group:
            return
        with self._desk.act("attendance.forget", about=self._meeting.ref) as act:
            forget(act, self._key, line.person_key)
        if line.role:
            self._register_app.notify(words.KEPT_ON(name=line.name))

    @on(RecordRows.Chosen)
    def _clicked(self, event: RecordRows.Chosen) -> None:
        event.stop()
        self.app.run_worker(self.command_open(), exit_on_error=False)
