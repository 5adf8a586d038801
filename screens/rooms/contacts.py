"""The room Kontakter: contacts before participation, and the deviations that follow from them."""

from db.reading import contacts, proposals, today
from db.reading.contacts import CONTACTS, Contact
from nsc_tui.guideline.verdict import CONTACT_RULE
from nsc_tui.language import contacts_screen as words
from screens.contacts import forms
from screens.contacts.columns import COLUMNS, contact_row
from screens.contacts.log import log_contact
from screens.contacts.record import contact_detail
from screens.details import Detail
from screens.deviations.columns import PROPOSAL_COLUMNS, proposal_row
from screens.deviations.offers import offer, proposal_of, proposals_about, record_proposed
from screens.deviations.record import proposal_detail
from screens.door_source import DoorSource
from screens.on_the_way import activity_maker, person_maker
from screens.records import HeldSource
from screens.rooms.record_room import RecordRoom, View


class ContactsRoom(RecordRoom):
    """Contacts and what the program proposes. A proposal's row stands for its contact."""

    kind = "contact"
    help_text = words.HELP

    def make_views(self) -> tuple[View, ...]:
        """All, those that wait for an answer, those whose participation is not said, the proposals."""
        desk = self.desk
        every = DoorSource(desk.door, CONTACTS, lambda each: contact_row(desk, each), contacts.rows)
        waiting = HeldSource(
            COLUMNS, lambda: [contact_row(desk, each) for each in today.unanswered(desk.door, desk.today())]
        )
        unsaid = HeldSource(
            COLUMNS,
            lambda: [contact_row(desk, each) for each in today.took_part_unsaid(desk.door, desk.today())],
        )
        proposed = HeldSource(
            PROPOSAL_COLUMNS, lambda: [proposal_row(desk, each) for each in proposals.rows(desk.door)]
        )
        return (
            View(words.VIEW_ALL, COLUMNS, every, words.EMPTY),
            View(words.VIEW_WAITING, COLUMNS, waiting, words.EMPTY_WAITING),
            View(words.VIEW_UNSAID, COLUMNS, unsaid, words.EMPTY_UNSAID),
            View(words.VIEW_PROPOSALS, PROPOSAL_COLUMNS, proposed, words.EMPTY_PROPOSALS),
        )

    def detail(self, key: str) -> Detail | None:
        """The contact, or the proposal."""
        if key.startswith("proposal:"):
            proposed = proposal_of(self.desk, key)
            return proposal_detail(proposed) if proposed else None
        contact = self._contact(key)
        return contact_detail(self.desk, contact) if contact else None

    def history_of(self, key: str) -> str:
        """The history of the contact, of a proposal's too."""
        contact = self._contact(key)
        return f"contact:{contact.key}" if contact else ""

    def rule_of(self, key: str) -> str:
        """Contact before participation, or the rule a proposal departs from."""
        proposed = proposal_of(self.desk, key) if key.startswith("proposal:") else None
        return proposed.rule if proposed else CONTACT_RULE

    def why_not(self, command: str) -> str:
        """A deviation needs a proposal."""
        reason = super().why_not(command)
        if not reason and command == "deviation":
            contact = self._contact(self.key)
            known = contact is not None and proposals_about(self.desk, {contact.ref})
            return "" if known else words.NO_PROPOSAL()
        return reason

    async def command_new(self) -> None:
        """A new contact."""
        await log_contact(self.register_app, self.desk)

    async def command_edit(self) -> None:
        """Correct the contact in hand; a deviation that follows is offered."""
        contact = self._in_hand()
        if contact is None:
            return
        app, desk = self.register_app, self.desk
        form = forms.edit_contact(desk, contact, person_maker(app, desk), activity_maker(app, desk))
        ref = await app.ask_form(form)
        if ref is not None:
            app.notify(words.CHANGED(ref=ref))
            await offer(app, desk, {ref})

    async def command_took_part(self) -> None:
        """Say whether the person took part, or all those marked; a deviation that follows is offered."""
        chosen = [contact for key in self._marked_or_in_hand() if (contact := self._contact(key))]
        if not chosen:
            return
        saved = await self.register_app.ask_form(forms.took_part(self.desk, chosen))
        if saved is None:
            return
        refs, answer = saved
        said = words.TOOK_PART_CHOICES[answer or "unknown"]()
        self.register_app.notify(words.SAVED_TOOK_PART(refs=refs, took_part=said))
        self.list.clear_marks()
        await offer(self.register_app, self.desk, [contact.ref for contact in chosen])

    async def command_answer(self) -> None:
        """Note when the contact was answered and what; nothing is approved or denied."""
        contact = self._in_hand()
        if contact is None:
            return
        ref = await self.register_app.ask_form(forms.answer(self.desk, contact))
        if ref is not None:
            self.register_app.notify(words.SAVED_ANSWER(ref=ref))

    async def command_deviation(self) -> None:
        """Record the deviation that is proposed for the contact in hand."""
        contact = self._in_hand()
        proposed = proposal_of(self.desk, self.key) if self.key.startswith("proposal:") else None
        if proposed is None and contact is not None:
            proposed = next(iter(proposals_about(self.desk, {contact.ref})), None)
        if proposed is not None:
            await record_proposed(self.register_app, self.desk, proposed)

    async def command_delete(self) -> None:
        """Put the contact in hand in the bin."""
        contact = self._in_hand()
        if contact is None:
            return
        question = words.BIN_QUESTION(ref=contact.ref, who=contact.person, activity=contact.activity)
        if await self.register_app.confirm(question, words.BIN()):
            from db.writing import contacts as verbs

            with self.desk.act("contact.discard", about=contact.ref) as act:
                verbs.discard(act, contact.key)
            self.register_app.notify(words.BINNED(ref=contact.ref))

    def _marked_or_in_hand(self) -> list[str]:
        marked = sorted(self.list.marked)
        return marked if marked and self.top is None else [self.key]

    def _in_hand(self) -> Contact | None:
        return self._contact(self.key)

    def _contact(self, key: str) -> Contact | None:
        if key.startswith("proposal:"):
            proposed = proposal_of(self.desk, key)
            return contacts.one(self.desk.door, proposed.contact_key) if proposed else None
        return contacts.one(self.desk.door, int(key)) if key else None
