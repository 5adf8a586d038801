"""The room Kontakter: contacts before participation, and the deviations that follow from them."""

from db.reading import contacts, proposals, today
from db.reading.contacts import CONTACTS, Contact
from nsc_tui.guideline.verdict import CONTACT_RULE, TookPart, Verdict
from nsc_tui.language import contacts_screen as words
from nsc_tui.language import report_screen as report_words
from screens.contacts import steps
from screens.contacts.columns import COLUMNS, contact_row
from screens.contacts.log import log_contact
from screens.contacts.record import contact_detail
from screens.desk import Desk
from screens.details import Detail
from screens.deviations.columns import PROPOSAL_COLUMNS, proposal_row
from screens.deviations.offers import proposal_of, proposals_about, record_proposed
from screens.deviations.record import proposal_detail
from screens.door_source import DoorSource
from screens.goals import UNREPORTED
from screens.home import Home
from screens.records import HeldSource
from screens.rooms.record_room import RecordRoom, View

_UNREPORTED_VIEW = 3


class ContactsRoom(RecordRoom):
    """Contacts and what the program proposes. A proposal's row stands for its contact."""

    kind = "contact"
    help_text = words.HELP

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__("contacts", desk)
        self._home = home

    def make_views(self) -> tuple[View, ...]:
        """All; those without an answer, a word on taking part, a word on what it gave; the proposals."""
        desk = self.desk
        every = DoorSource(desk.door, CONTACTS, lambda each: contact_row(desk, each), contacts.rows)
        waiting = HeldSource(
            COLUMNS, lambda: [contact_row(desk, each) for each in today.unanswered(desk.door, desk.today())]
        )
        unsaid = HeldSource(
            COLUMNS,
            lambda: [contact_row(desk, each) for each in today.took_part_unsaid(desk.door, desk.today())],
        )
        unreported = HeldSource(
            COLUMNS,
            lambda: [contact_row(desk, each) for each in today.unreported(desk.door, desk.today())],
        )
        proposed = HeldSource(
            PROPOSAL_COLUMNS, lambda: [proposal_row(desk, each) for each in proposals.rows(desk.door)]
        )
        return (
            View(words.VIEW_ALL, COLUMNS, every, words.EMPTY),
            View(words.VIEW_WAITING, COLUMNS, waiting, words.EMPTY_WAITING),
            View(words.VIEW_UNSAID, COLUMNS, unsaid, words.EMPTY_UNSAID),
            View(words.VIEW_UNREPORTED, COLUMNS, unreported, words.EMPTY_UNREPORTED),
            View(words.VIEW_PROPOSALS, PROPOSAL_COLUMNS, proposed, words.EMPTY_PROPOSALS),
        )

    async def show_record(self, kind: str, key: str) -> None:
        """Show a contact, or the list of those of which nothing says what they gave."""
        if kind != UNREPORTED:
            await super().show_record(kind, key)
            return
        self.switch_to(_UNREPORTED_VIEW)
        self.list.focus()

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
        reason = "" if command == "pdf" else super().why_not(command)
        if not reason and command == "deviation":
            contact = self._contact(self.key)
            known = contact is not None and proposals_about(self.desk, {contact.ref})
            return "" if known else _why_none(contact)
        return reason

    async def command_new(self) -> None:
        """A new contact."""
        await log_contact(self.register_app, self.desk)

    async def command_edit(self) -> None:
        """Correct the contact in hand."""
        if contact := self._contact(self.key):
            await steps.correct(self.register_app, self.desk, contact)

    async def command_took_part(self) -> None:
        """Say whether the person took part, or all those marked."""
        chosen = [contact for key in self._marked_or_in_hand() if (contact := self._contact(key))]
        if chosen:
            await steps.say_who_took_part(self.register_app, self.desk, chosen)
            self.list.clear_marks()

    async def command_answer(self) -> None:
        """Note when the contact was answered and what."""
        if contact := self._contact(self.key):
            await steps.answer(self.register_app, self.desk, contact)

    async def command_deviation(self) -> None:
        """Record the deviation that is proposed for the contact in hand."""
        contact = self._contact(self.key)
        proposed = proposal_of(self.desk, self.key) if self.key.startswith("proposal:") else None
        if proposed is None and contact is not None:
            proposed = next(iter(proposals_about(self.desk, {contact.ref})), None)
        if proposed is not None:
            await record_proposed(self.register_app, self.desk, proposed)

    async def command_pdf(self) -> None:
        """The log of some days, on paper or as a table."""
        from screens.reports import Offer, in_years, print_one_of

        offers = (
            *in_years(report_words.CONTACTS, "contacts", self.desk.today()),
            Offer(label=report_words.TABLE(), report="contacts", form="xlsx"),
        )
        await print_one_of(self.register_app, self.desk, self._home.exports, offers)

    async def command_delete(self) -> None:
        """Put the contact in hand in the bin."""
        if contact := self._contact(self.key):
            await steps.discard(self.register_app, self.desk, contact)

    def _marked_or_in_hand(self) -> list[str]:
        marked = sorted(self.list.marked)
        return marked if marked and self.top is None else [self.key]

    def _contact(self, key: str) -> Contact | None:
        if key.startswith("proposal:"):
            proposed = proposal_of(self.desk, key)
            return contacts.one(self.desk.door, proposed.contact_key) if proposed else None
        return contacts.one(self.desk.door, int(key)) if key else None


def _why_none(contact: Contact | None) -> str:
    """Why no deviation is proposed for `contact`: nobody may have said yet whether the person took part."""
    if contact is None or contact.took_part not in ("", TookPart.UNKNOWN):
        return words.NO_PROPOSAL()
    broken = contact.judgement.verdict in (Verdict.LATE, Verdict.NONE)
    return words.NO_PROPOSAL_YET() if broken else words.NO_PROPOSAL()
