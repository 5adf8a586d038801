"""What is done with a contact from wherever it is in hand: corrected, answered, taken part, binned."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.reading import contacts
from db.reading.contacts import Contact
from nsc_tui.guideline.verdict import TOOK_PART
from nsc_tui.language import contacts_screen as words
from screens.contacts import brought_home, forms
from screens.desk import Desk
from screens.deviations.offers import offer
from screens.on_the_way import activity_maker, person_maker

if TYPE_CHECKING:
    from screens.app import RegisterApp


async def correct(app: "RegisterApp", desk: Desk, contact: Contact) -> None:
    """Correct a contact; a deviation that follows is offered."""
    form = forms.edit_contact(desk, contact, person_maker(app, desk), activity_maker(app, desk))
    ref = await app.ask_form(form)
    if ref is not None:
        app.notify(words.CHANGED(ref=ref))
        await offer(app, desk, {ref})
        if contact.took_part not in TOOK_PART:  # else it has been asked before
            await ask_what_it_gave(app, desk, [contact.key])


async def say_who_took_part(app: "RegisterApp", desk: Desk, several: Sequence[Contact]) -> None:
    """Say whether they took part; the deviations that follow are offered."""
    saved = await app.ask_form(forms.took_part(desk, several))
    if saved is None:
        return
    refs, answer = saved
    app.notify(words.SAVED_TOOK_PART(refs=refs, took_part=words.TOOK_PART_CHOICES[answer or "unknown"]()))
    await offer(app, desk, [contact.ref for contact in several])
    if len(several) > 1:  # of one it was asked in the same form
        await ask_what_it_gave(app, desk, [contact.key for contact in several])


async def ask_what_it_gave(app: "RegisterApp", desk: Desk, keys: Sequence[int]) -> None:
    """Ask of each who took part what it gave (G09); closed once, the rest waits too, and Idag reminds."""
    for key in keys:
        contact = contacts.one(desk.door, key)
        if contact is None or not brought_home.asks(contact, desk):
            continue
        ref = await app.ask_form(brought_home.form(desk, contact))
        if ref is None:
            app.notify(words.ASKED_LATER())
            return
        app.notify(words.SAVED_BROUGHT(ref=ref))


async def answer(app: "RegisterApp", desk: Desk, contact: Contact) -> None:
    """Note when a contact was answered and what; nothing is approved or denied."""
    ref = await app.ask_form(forms.answer(desk, contact))
    if ref is not None:
        app.notify(words.SAVED_ANSWER(ref=ref))


async def discard(app: "RegisterApp", desk: Desk, contact: Contact) -> None:
    """Ask, then put a contact in the bin."""
    question = words.BIN_QUESTION(ref=contact.ref, who=contact.person, activity=contact.activity)
    if not await app.confirm(question, words.BIN()):
        return
    from db.writing import contacts

    with desk.act("contact.discard", about=contact.ref) as act:
        contacts.discard(act, contact.key)
    app.notify(words.BINNED(ref=contact.ref))
