"""The forms of contacts: a new one, a correction, whether somebody took part, what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.checks import Refused
from db.reading.activities import one as activity_of
from db.reading.contacts import Contact
from nsc_tui.guideline.verdict import TOOK_PART
from nsc_tui.language import contacts_screen as words
from screens import lookups
from screens.contacts import brought_home, fields
from screens.contacts.live import verdicts
from screens.desk import Desk
from screens.forms.fields import Create, Form, LookupField, SeveralField
from screens.forms.values import Entry, Pick, Values
from screens.typed_dates import typable

if TYPE_CHECKING:
    from db.writing.contacts import ContactDetails
    from db.writing.references import Written

_BOUND = {"yes": True, "no": False}
_TEXTS = ("contacted_at", "channel", "took_part", "own_first_day", "purpose", "note")


def new_contact(desk: Desk, person: Create, activity: Create) -> Form[tuple[Written, ...]]:
    """A call: who, about what. Several people or activities make a row each; missing ones are made here."""

    def save(values: Values) -> tuple[Written, ...]:
        from db.writing import contacts

        people = [int(pick.key) for pick in values.picks("person_id")]
        about = [int(pick.key) for pick in values.picks("activity_id")]
        details = _details(values, people[0], about[0])
        with desk.act("contact.log") as act:
            return contacts.log_call(act, details, people, about)

    return Form(
        key="contact/new",
        title=words.NEW_TITLE(),
        help=words.HELP,
        fields=(
            SeveralField(
                name="person_id", label=words.WHO, find=lookups.people_of(desk), create=person, required=True
            ),
            SeveralField(
                name="activity_id",
                label=words.ACTIVITY,
                find=lookups.activities_of(desk),
                create=activity,
                required=True,
            ),
            *fields.when_and_how(desk),
            *fields.participation(desk),
            *fields.circumstances(desk),
        ),
        loaded={"contacted_at": Entry(words.NOW())},
        live=verdicts(desk),
        save=save,
    )


def edit_contact(desk: Desk, contact: Contact, person: Create, activity: Create) -> Form[str]:
    """Correct a contact. Gives its reference."""

    def save(values: Values) -> str:
        from db.writing import contacts

        details = _details(values, int(values.key("person_id")), int(values.key("activity_id")))
        with desk.act("contact.change", about=contact.ref) as act:
            contacts.change(act, contact.key, details)
        return contact.ref

    return Form(
        key=f"contact/{contact.ref}",
        title=words.EDIT_TITLE(ref=contact.ref),
        help=words.HELP,
        fields=(
            LookupField(
                name="person_id", label=words.WHO, find=lookups.people_of(desk), create=person, required=True
            ),
            LookupField(
                name="activity_id",
                label=words.ACTIVITY,
                find=lookups.activities_of(desk),
                create=activity,
                required=True,
            ),
            *fields.when_and_how(desk, contact.channel),
            *fields.participation(desk),
            *fields.circumstances(desk),
            *fields.answers(desk),
        ),
        loaded=_loaded(desk, contact),
        live=verdicts(desk),
        save=save,
    )


def took_part(desk: Desk, contacts_in_hand: Sequence[Contact]) -> Form[tuple[str, str]]:
    """Whether they took part; of one, what it gave too (G09). Gives their references and the answer."""
    first = contacts_in_hand[0]
    alone = len(contacts_in_hand) == 1
    refs = ", ".join(contact.ref for contact in contacts_in_hand)
    brought = brought_home.loaded(desk, first) if alone else {}

    def save(values: Values) -> tuple[str, str]:
        from db.writing import contacts

        with desk.act("contact.took_part", about=refs[:200]) as act:
            for contact in contacts_in_hand:
                contacts.note_participation(act, contact.key, values.text("took_part"))
            brought_home.note(act, first, values, brought)
        return refs, values.text("took_part")

    several = words.TOOK_PART_SEVERAL(count=len(contacts_in_hand))
    return Form(
        key=f"contact/{first.ref}/took_part",
        title=words.TOOK_PART_TITLE(who=first.person) if alone else several,
        help=words.HELP,
        fields=(*fields.participation(desk)[:1], *(brought_home.fields() if alone else ())),
        loaded={"took_part": Entry(first.took_part), **brought},
        save=save,
        live=brought_home.now_or_later,
    )


def answer(desk: Desk, contact: Contact) -> Form[str]:
    """When the secretary answered and what; nothing is approved or denied. Gives the reference."""

    def save(values: Values) -> str:
        from db.writing import contacts

        with desk.act("contact.answer", about=contact.ref) as act:
            contacts.answer(act, contact.key, values.text("answered_on"), values.text("outcome"))
        return contact.ref

    on = typable(contact.answered_on, desk.now()) or words.TODAY()
    return Form(
        key=f"contact/{contact.ref}/answer",
        title=words.ANSWER_TITLE(who=contact.person),
        help=words.HELP,
        fields=fields.answers(desk)[::-1],
        loaded={"answered_on": Entry(on), "outcome": Entry(contact.outcome)},
        save=save,
    )


def _details(values: Values, person: int, activity: int) -> ContactDetails:
    from db.writing.contacts import ContactDetails

    if not values.text("contacted_at") and values.text("took_part") not in TOOK_PART:
        raise Refused("contacted_at", words.WHEN_OR_TOOK_PART)
    texts = {name: values.text(name) for name in _TEXTS}
    if "outcome" in values:
        texts |= {name: values.text(name) for name in ("answered_on", "outcome")}
    return ContactDetails(
        person=person,
        activity=activity,
        paid_by=values.key("paid_by"),
        bound=_BOUND.get(values.text("bound")),
        **texts,
    )


def _loaded(desk: Desk, contact: Contact) -> dict[str, Entry]:
    activity = activity_of(desk.door, contact.activity_key)
    label = lookups.activity_pick(desk, activity).label if activity else contact.activity
    paid = (Pick(contact.paid_by, contact.paid_by),) if contact.paid_by else ()
    dates = {
        name: Entry(typable(getattr(contact, name), desk.now()))
        for name in ("contacted_at", "own_first_day", "answered_on")
    }
    texts = {
        name: Entry(getattr(contact, name))
        for name in ("channel", "took_part", "purpose", "note", "bound", "outcome")
    }
    return {
        "person_id": Entry("", (Pick(str(contact.person_key), contact.person),)),
        "activity_id": Entry("", (Pick(str(contact.activity_key), label),)),
        "paid_by": Entry("", paid),
        **dates,
        **texts,
    }
