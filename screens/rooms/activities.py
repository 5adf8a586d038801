"""The room Aktiviteter: what the network arranges, and who has been in touch about it."""

from collections.abc import Sequence
from datetime import date

from db.reading import activities, contacts, deviations
from db.reading.activities import ACTIVITIES, Activity
from db.reading.window import Ask
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.verdict import ActivityStatus, guideline_in_force
from nsc_tui.language import activities_screen as words
from nsc_tui.language import report_screen as report_words
from screens.activities import forms
from screens.activities.columns import COLUMNS, activity_row
from screens.activities.record import activity_detail
from screens.desk import Desk
from screens.details import Detail
from screens.deviations.offers import offer
from screens.door_source import DoorSource
from screens.home import Home
from screens.records import HeldSource, Query, Row
from screens.rooms.record_room import RecordRoom, View


class _Source(DoorSource[Activity]):
    """Activities, with one count for all people of a window."""

    def __init__(self, room: "ActivitiesRoom") -> None:
        super().__init__(room.desk.door, ACTIVITIES, lambda each: room.rows_of([each])[0], activities.rows)
        self._room = room

    def rows(self, query: Query, offset: int, limit: int) -> list[Row]:
        return self._room.rows_of(self.records(query, offset, limit))


class ActivitiesRoom(RecordRoom):
    """Activities with dates of any precision."""

    kind = "activity"
    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__("activities", desk)
        self._home = home

    def make_views(self) -> tuple[View, ...]:
        """All, those that are not over, and those that the council was never told of."""
        coming = HeldSource(COLUMNS, lambda: self.rows_of(self._coming()))
        untold = HeldSource(COLUMNS, lambda: self.rows_of(self._untold()))
        return (
            View(words.VIEW_ALL, COLUMNS, _Source(self), words.EMPTY),
            View(words.VIEW_COMING, COLUMNS, coming, words.EMPTY_COMING),
            View(words.VIEW_UNTOLD, COLUMNS, untold, words.EMPTY_UNTOLD),
        )

    def rows_of(self, found: Sequence[Activity]) -> list[Row]:
        """The rows of these activities."""
        people = contacts.people_at(self.desk.door, [each.key for each in found])
        return [activity_row(self.desk, each, people) for each in found]

    def detail(self, key: str) -> Detail | None:
        """The activity."""
        activity = self._activity(key)
        return activity_detail(self.desk, activity) if activity else None

    def rule_of(self, key: str) -> str:
        """That the council is told of it."""
        return "G12"

    async def command_new(self) -> None:
        """A new activity."""
        written = await self.register_app.ask_form(forms.new_activity(self.desk))
        if written is not None:
            self.register_app.notify(words.ADDED(ref=written.ref))
            self.list.go_to(str(written.key))

    async def command_edit(self) -> None:
        """Correct the activity in hand, say which verdicts moved, and offer what follows."""
        activity = self._activity(self.key)
        if activity is None:
            return
        before = self._verdicts(activity)
        ref = await self.register_app.ask_form(forms.edit_activity(self.desk, activity))
        if ref is None:
            return
        after = self._verdicts(activity)
        moved = [contact for contact, verdict in after.items() if before.get(contact) != verdict]
        self.register_app.notify(self._said(ref, moved))
        self._say_what_stays(activity)
        await offer(self.register_app, self.desk, moved)

    def why_not(self, command: str) -> str:
        """Lists need no record in hand."""
        return "" if command == "pdf" else super().why_not(command)

    async def command_pdf(self) -> None:
        """The list of some days, on paper, as a calendar or a table."""
        from screens.reports import Offer, in_years, print_one_of

        offers = (
            *in_years(report_words.ACTIVITIES, "activities", self.desk.today()),
            Offer(label=report_words.CALENDAR(), report="activities", form="ics"),
            Offer(label=report_words.TABLE(), report="activities", form="xlsx"),
        )
        await print_one_of(self.register_app, self.desk, self._home.exports, offers)

    async def command_delete(self) -> None:
        """Put the activity in hand in the bin."""
        activity = self._activity(self.key)
        if activity is None:
            return
        count = len(contacts.of_activity(self.desk.door, activity.key))
        few = {0: words.BIN_QUESTION, 1: words.BIN_WITH_ONE_CONTACT}
        question = few.get(count, words.BIN_WITH_CONTACTS)(
            ref=activity.ref, title=activity.title, count=count
        )
        if await self.register_app.confirm(question, words.BIN()):
            from db.writing import activities as verbs

            with self.desk.act("activity.discard", about=activity.ref) as act:
                verbs.discard(act, activity.key)
            self.register_app.notify(words.BINNED(ref=activity.ref))

    def _activity(self, key: str) -> Activity | None:
        return activities.one(self.desk.door, int(key)) if key else None

    def _coming(self) -> list[Activity]:
        today = self.desk.today()
        since = date(today.year, 1, 1)  # what is known to the year or month only is not over
        return [
            each
            for each in activities.rows(self.desk.door, Ask(since=since))
            if each.status != ActivityStatus.CANCELLED and not When.parse(each.when).is_over(today)
        ]

    def _untold(self) -> list[Activity]:
        found = [
            each for each in activities.untold(self.desk.door) if guideline_in_force(When.parse(each.when))
        ]
        return found[::-1]

    def _verdicts(self, activity: Activity) -> dict[str, str]:
        found = contacts.of_activity(self.desk.door, activity.key)
        return {contact.ref: contact.verdict for contact in found}

    def _said(self, ref: str, moved: Sequence[str]) -> str:
        if not moved:
            return words.CHANGED(ref=ref)
        return words.CHANGED_AND_MOVED(ref=ref, contacts=", ".join(moved))

    def _say_what_stays(self, activity: Activity) -> None:
        recorded = deviations.of_activity(self.desk.door, activity.key)
        stay = [each.ref for each in recorded if deviations.has_moved(self.desk.door, each)]
        if stay:
            self.register_app.notify(words.DEVIATION_STAYS(refs=", ".join(stay)), severity="warning")
