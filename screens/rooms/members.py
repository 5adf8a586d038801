"""Ledamöter: who holds which seat, what is vacant, and people without a seat."""

from db.reading import members, people
from db.reading.members import Member
from db.reading.merging import heir
from db.reading.people import Person
from nsc_tui.language import members_screen as words
from nsc_tui.language import report_screen as report_words
from screens.desk import Desk
from screens.details import Detail
from screens.forms.values import Pick
from screens.home import Home
from screens.lookups import person_pick
from screens.members import lists, record
from screens.members.words import day, is_former
from screens.on_the_way import holder_maker, organisation_maker
from screens.rooms.record_room import RecordRoom, View

_ON_SEATS = frozenset({"successor"})
_ON_PEOPLE = frozenset({"edit", "rename", "merge"})


class MembersRoom(RecordRoom):
    """The council's seats and the people around it."""

    kind = "person"
    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__("members", desk)
        self._home = home

    def make_views(self) -> tuple[View, ...]:
        """The council now, all terms, people without a seat."""
        return (
            View(words.NOW, lists.SEATS, lists.council_now(self.desk), words.NOBODY_NOW),
            View(words.ALL, lists.TERMS, lists.all_terms(self.desk), words.NOBODY_EVER),
            View(words.WITHOUT_SEAT, lists.PEOPLE, lists.Seatless(self.desk), words.EVERYBODY_SEATED),
        )

    def detail(self, key: str) -> Detail | None:
        """The person or the vacant seat."""
        return record.of_key(self.desk, key)

    def row_key(self, kind: str, key: str) -> str:
        """A person's row: the term held now, else the latest, else the person without a seat."""
        if kind == "seat":
            return f"s{key}"
        if not key.isdigit():
            return key
        person = heir(self.desk.door, "person", int(key))
        terms = [each for each in members.terms_of(self.desk.door, person) if each.role]
        held = [each for each in terms if not is_former(each, self.desk.today())]
        return (held or terms)[-1].key if terms else f"p{person}"

    def history_of(self, key: str) -> str:
        """A vacant seat has the history of the seat, everything else that of the person."""
        member = self._member(key)
        if member is None:
            return ""
        return f"seat:{member.seat_key}" if member.is_vacant else f"person:{member.person_key}"

    def why_not(self, command: str) -> str:
        """What a vacant seat, or somebody without a seat, does not have."""
        refused = "" if command == "pdf" else super().why_not(command)
        if refused or command not in _ON_SEATS | _ON_PEOPLE:
            return refused
        member = self._member(self.key)
        if member is not None and command in _ON_PEOPLE and member.is_vacant:
            return words.NOBODY_HERE()
        if member is not None and command in _ON_SEATS:
            return self._no_successor(member)
        return ""

    def _no_successor(self, member: Member) -> str:
        """Why nobody can follow on this row; empty where somebody can."""
        if not member.role:
            return words.ONLY_SEATS()
        over = not member.is_vacant and is_former(member, self.desk.today())
        return words.TERM_IS_OVER() if over else ""

    async def command_new(self) -> None:
        """A member, an official, or a vacant seat."""
        from screens.members.adding import new_member

        app = self.register_app
        added = await app.ask_form(new_member(self.desk, organisation_maker(app, self.desk)))
        if added is None:
            return
        kind, key = ("person", added.person) if added.person else ("seat", added.seat)
        self.stand_on(kind, str(key))
        app.notify(words.ADDED(name=self._named()) if added.person else words.SEAT_ADDED(seat=self._named()))

    async def command_edit(self) -> None:
        """Correct the person, and the term in hand."""
        from screens.members.changing import edit_person

        person, member = self._person(), self._member(self.key)
        if person is None:
            return
        term = member if member is not None and member.term_key else None
        maker = organisation_maker(self.register_app, self.desk)
        name = await self.register_app.ask_form(edit_person(self.desk, person, term, maker))
        if name is not None:
            self.register_app.notify(words.CHANGED(name=name))

    async def command_rename(self) -> None:
        """A new name from a day on."""
        from screens.members.changing import rename_person

        person = self._person()
        if person is None:
            return
        name = await self.register_app.ask_form(rename_person(self.desk, person))
        if name is not None:
            self.register_app.notify(words.RENAMED(name=name))

    async def command_successor(self) -> None:
        """Somebody new in the seat."""
        from screens.members.seats import successor
        from screens.members.words import seat as seat_in_words

        member, app = self._member(self.key), self.register_app
        if member is None:
            return
        seat = member.seat_key or 0
        maker = holder_maker(app, self.desk, self._organisation_of(member), seat_in_words(member))
        name = await app.ask_form(successor(self.desk, member, maker))
        if name is not None:
            latest = members.holders_of(self.desk.door, seat)[-1]
            self.stand_on("person", latest.key)
            app.notify(words.SUCCEEDED(name=latest.name, day=day(latest.from_)))

    async def command_merge(self) -> None:
        """Make one of two records of the same person: the two marked, or the one in hand and another."""
        from screens.merging import merge_in, merge_people

        await merge_in(self, self._pick, merge_people)

    def command_copy_emails(self) -> None:
        """Copy the addresses of those marked, else of the one in hand."""
        from screens.addresses import copy_addresses

        marked = sorted(self.list.marked) if self.top is None else []
        chosen = [self._member(key) for key in marked or [self.key]]
        people_chosen = [each for each in chosen if each is not None and not each.is_vacant]
        copy_addresses(self.register_app, [each.email for each in people_chosen])

    async def command_pdf(self) -> None:
        """Everything on the person in hand (GDPR art. 15), the list of members, address cards."""
        from screens.reports import Offer, print_one_of

        person, today = self._person(), self.desk.today()
        label = report_words.PERSON(name=person.name) if person else ""
        offers = (
            *([Offer(label=label, report="person", key=person.key)] if person else ()),
            Offer(label=report_words.MEMBERS(day=today), report="members"),
            Offer(label=report_words.CARDS(), report="members", form="vcf"),
            Offer(label=report_words.TABLE(), report="members", form="xlsx"),
        )
        await print_one_of(self.register_app, self.desk, self._home.exports, offers)

    async def command_delete(self) -> None:
        """End a term, withdraw a vacant seat, or put a person in the bin."""
        member = self._member(self.key)
        if member is None:
            return
        if member.is_vacant:
            await self._withdraw(member)
        elif member.term_key:
            await self._end(member)
        else:
            await self._bin(member)

    async def _end(self, member: Member) -> None:
        from screens.members.seats import Ending, ending

        done = await self.register_app.ask_form(ending(self.desk, member))
        if done is not None:
            said = words.TERM_ENDED if done is Ending.OVER else words.TERM_BINNED
            self.register_app.notify(said())

    async def _withdraw(self, member: Member) -> None:
        from screens.members.seats import withdrawing

        if await self.register_app.ask_form(withdrawing(self.desk, member)) is not None:
            self.register_app.notify(words.SEAT_CLOSED())

    async def _bin(self, member: Member) -> None:
        if not await self.register_app.confirm(words.BIN_PERSON(name=member.name), words.BIN()):
            return
        from db.writing import people as writing

        with self.desk.act("person.discard", about=member.name) as act:
            writing.discard(act, member.person_key or 0)
        self.register_app.notify(words.PERSON_BINNED(name=member.name))

    def _member(self, key: str) -> Member | None:
        return members.one(self.desk.door, key, self.desk.today()) if key else None

    def _person(self) -> Person | None:
        member = self._member(self.key)
        return people.one(self.desk.door, member.person_key) if member and member.person_key else None

    def _pick(self, key: str) -> Pick | None:
        member = self._member(key)
        person = people.one(self.desk.door, member.person_key) if member and member.person_key else None
        return person_pick(person) if person else None

    def _named(self) -> str:
        detail = self.detail(self.key)
        return (detail.under if self.key.startswith("s") else detail.title) if detail else ""

    def _organisation_of(self, member: Member) -> Pick | None:
        from db.reading.organisations import named

        found = named(self.desk.door, member.organisation)
        return Pick(str(found.key), found.name) if found else None
