"""What a participant brought home, a field for each heading of the goal (G09) and for research."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from db.reading import results
from db.reading.contacts import Contact
from nsc_tui.guideline.verdict import TOOK_PART
from nsc_tui.language import contacts_screen as words
from nsc_tui.language.kind_values import WORDS_OF_KIND
from screens.contacts.words import GOAL_RULE
from screens.desk import Desk
from screens.field_checks import kept_as
from screens.forms.fields import Field, Form, Live, LongField
from screens.forms.values import Entry, Values

if TYPE_CHECKING:
    from db.writing.pen import Act

_HEADINGS = WORDS_OF_KIND["results", "heading"]


def fields() -> tuple[Field, ...]:
    """A field under each heading."""
    return tuple(
        LongField(name=name, label=words.HEADINGS[name], height=2, check=_kept) for name in _HEADINGS
    )


def asks(contact: Contact, desk: Desk) -> bool:
    """Whether somebody took part, and nothing says yet what it gave."""
    return contact.took_part in TOOK_PART and not results.of_contact(desk.door, contact.key)


def form(desk: Desk, contact: Contact) -> Form[str]:
    """What a participation gave, under each heading. Gives the contact's reference."""
    before = loaded(desk, contact)

    def save(values: Values) -> str:
        with desk.act("contact.brought_home", about=contact.ref) as act:
            note(act, contact, values, before)
        return contact.ref

    return Form(
        key=f"contact/{contact.ref}/brought_home",
        title=words.GAVE_TITLE(who=contact.person, activity=contact.activity),
        help=words.GAVE_HELP,
        fields=fields(),
        loaded=before,
        save=save,
        live=lambda _values: Live(words.GAVE_HINT(), rule=GOAL_RULE),
    )


def now_or_later(values: Values) -> Live | None:
    """What stands under the form that says who took part, where somebody did."""
    took_part = values.text("took_part") in TOOK_PART
    return Live(words.GAVE_NOW_OR_LATER(), rule=GOAL_RULE) if took_part else None


def loaded(desk: Desk, contact: Contact) -> dict[str, Entry]:
    """What stands under each heading."""
    texts = {each.heading: each.text for each in results.of_contact(desk.door, contact.key)}
    return {name: Entry(texts.get(name, "")) for name in _HEADINGS}


def note(act: Act, contact: Contact, values: Values, before: Mapping[str, Entry]) -> None:
    """Note what was changed since `before`."""
    from db.writing.results import ResultDetails, note

    for name, entry in before.items():
        if values.text(name) != entry.text:
            note(act, ResultDetails(contact=contact.key, heading=name, text=values.text(name)))


def _kept(text: str) -> str:
    return kept_as("result", "wording")(text) if text.strip() else ""
