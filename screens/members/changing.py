"""The forms that change a person: a correction with the term in hand, and a new name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.reading.members import Member
from db.reading.people import Person, named
from nsc_tui.language import members_screen as words
from screens import lookups
from screens.desk import Desk
from screens.field_faults import FieldFault
from screens.forms.fields import Create, Form
from screens.forms.values import EMPTY, Entry, Pick, Values
from screens.members import fields
from screens.typed_dates import typable

if TYPE_CHECKING:
    from db.writing.seats import TermDetails

_PERSON = ("given_name", "family_name", "title", "email", "phone")


def edit_person(desk: Desk, person: Person, term: Member | None, organisation: Create) -> Form[str]:
    """Correct a person, and the `term` in hand where there is one; gives the name."""
    of_term = (
        (fields.first_day(desk), fields.last_day(desk), fields.party(), fields.substitute_for(desk))
        if term
        else ()
    )

    def save(values: Values) -> str:
        _refuse_half_a_name(values)
        from db.writing import people

        works_at = values.key("organisation_id")
        details = people.PersonDetails(
            **{name: values.text(name) for name in _PERSON}, organisation=int(works_at) if works_at else None
        )
        with desk.act("person.change", about=person.name) as act:
            people.change(act, person.key, details)
            if term is not None and term.term_key is not None:
                from db.writing import seats

                seats.change(act, term.term_key, _term(values, term))
        return f"{details.given_name} {details.family_name}"

    return Form(
        key=f"person/{person.key}/{term.key if term else ''}",
        title=words.EDIT_PERSON(name=person.name),
        help=words.HELP,
        fields=(
            *fields.names(words.NAME_CHANGED_HINT),
            fields.line("title", words.TITLE),
            fields.organisation(desk, words.WORKS_AT, organisation),
            *fields.reached(),
            *of_term,
        ),
        loaded=_loaded(person) | (_loaded_term(desk, term) if term else {}),
        save=save,
    )


def rename_person(desk: Desk, person: Person) -> Form[str]:
    """A person has a new name from a day on; gives it."""

    def save(values: Values) -> str:
        _refuse_half_a_name(values)
        from db.writing import people

        given, family = values.text("given_name"), values.text("family_name")
        with desk.act("person.rename", about=person.name) as act:
            people.rename(act, person.key, given, family, values.text("until"))
        return f"{given} {family}"

    return Form(
        key=f"person/{person.key}/rename",
        title=words.RENAME_PERSON(name=person.name),
        help=words.HELP,
        fields=(
            *reversed(fields.names()),
            fields.one_day(desk, "until", words.VALID_FROM, words.VALID_FROM_HINT),
        ),
        loaded={
            "given_name": Entry(person.given_name),
            "family_name": Entry(person.family_name),
            "until": Entry(desk.today().isoformat()),
        },
        save=save,
    )


def _refuse_half_a_name(values: Values) -> None:
    for name in ("given_name", "family_name"):
        if not values.text(name):
            raise FieldFault(name, words.BOTH_NAMES)


def _term(values: Values, term: Member) -> TermDetails:
    from db.writing.seats import TermDetails

    instead_of = values.key("substitute_for_id")
    return TermDetails(
        seat=term.seat_key or 0,
        person=term.person_key or 0,
        party=values.text("party"),
        from_on=values.text("from_on"),
        to_on=values.text("to_on"),
        substitute_for=int(instead_of) if instead_of else None,
    )


def _loaded(person: Person) -> dict[str, Entry]:
    at = (Pick(str(person.organisation_key), person.organisation),) if person.organisation_key else ()
    return {name: Entry(getattr(person, name)) for name in _PERSON} | {"organisation_id": Entry("", at)}


def _loaded_term(desk: Desk, term: Member) -> dict[str, Entry]:
    found = named(desk.door, term.substitute_for) if term.substitute_for else ()
    return {
        "from_on": Entry(typable(term.from_, desk.now())),
        "to_on": Entry(typable(term.to, desk.now())),
        "party": Entry(term.party),
        "substitute_for_id": Entry("", (lookups.person_pick(found[0]),)) if found else EMPTY,
    }
