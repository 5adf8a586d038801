"""Logging a contact from anywhere: the form, what is said after it, the deviation that may follow."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.reading import contacts
from nsc_tui.language import contacts_screen as words
from screens.contacts.forms import new_contact
from screens.contacts.steps import ask_what_it_gave
from screens.contacts.words import verdict_line
from screens.desk import Desk
from screens.deviations.offers import offer
from screens.on_the_way import activity_maker, person_maker

if TYPE_CHECKING:
    from db.writing.references import Written
    from screens.app import RegisterApp


async def log_contact(app: "RegisterApp", desk: Desk) -> None:
    """Ask for a new contact over whatever is in sight, and offer the deviations it leads to."""
    written = await app.ask_form(new_contact(desk, person_maker(app, desk), activity_maker(app, desk)))
    if written is None:
        return
    app.notify(_said(desk, written))
    await offer(app, desk, [each.ref for each in written])
    await ask_what_it_gave(app, desk, [each.key for each in written])


def _said(desk: Desk, written: "Sequence[Written]") -> str:
    found = contacts.one(desk.door, written[0].key)
    if len(written) > 1 or found is None:
        return words.LOGGED_SEVERAL(count=len(written), first=written[0].ref, last=written[-1].ref)
    return words.LOGGED(refs=found.ref, verdict=verdict_line(found.judgement))
