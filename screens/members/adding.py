"""The forms that add: a person with or without a seat, or a vacant seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from db.reading import members
from nsc_tui.language import members_screen as words
from nsc_tui.language.text import Text
from screens.desk import Desk
from screens.field_faults import FieldFault
from screens.forms.fields import Create, Field, Form, Live
from screens.forms.values import Entry, Pick, Values
from screens.members import fields
from screens.members.words import role as role_in_words

if TYPE_CHECKING:
    from db.writing.pen import Act


class Added(NamedTuple):
    """What was added: the person's number, or that of a seat that is vacant."""

    person: int | None
    seat: int | None


def new_member(desk: Desk, organisation: Create) -> Form[Added]:
    """Somebody on the council, an official, or, without a name, a vacant seat."""

    def save(values: Values) -> Added:
        if _name(values):
            return Added(_add_person(desk, values, _role(values)), None)
        if not (_role(values) and values.key("organisation_id")):
            raise FieldFault("given_name", words.NAME_OR_SEAT)
        with desk.act("seat.open", about=_seat_words(values)) as act:
            from db.writing import seats

            return Added(None, seats.open_seat(act, int(values.key("organisation_id")), _role(values)))

    return Form(
        key="member/new",
        title=words.NEW_MEMBER(),
        help=words.HELP,
        fields=_fields(desk, organisation, words.NAME_HINT),
        loaded={"role": Entry("ledamot"), "from_on": Entry(desk.today().isoformat())},
        live=lambda values: _live(desk, values),
        save=save,
    )


def new_person(desk: Desk, typed: str = "", organisation: Create | None = None) -> Form[int]:
    """A person made on the way from the name typed; gives their number."""
    given, family = fields.split_name(typed)
    return Form(
        key="person/new",
        title=words.NEW_MEMBER(),
        help=words.HELP,
        fields=_fields(desk, organisation),
        loaded={
            "given_name": Entry(given),
            "family_name": Entry(family),
            "role": Entry(fields.NO_ROLE),
        },
        live=lambda values: _live(desk, values),
        save=lambda values: _add_person(desk, values, _role(values)),
    )


def person_for_seat(
    desk: Desk, typed: str, organisation: Create, works_at: Pick | None, seat: str
) -> Form[int]:
    """A person made on the way to `seat`, which the form behind gives them; gives their number."""
    given, family = fields.split_name(typed)
    return Form(
        key="person/for seat",
        title=words.NEW_IN_SEAT(),
        help=words.HELP,
        fields=(
            *fields.names(),
            fields.organisation(desk, words.ORGANISATION, organisation),
            fields.line("title", words.TITLE),
            *fields.reached(),
        ),
        loaded={
            "given_name": Entry(given),
            "family_name": Entry(family),
            "organisation_id": Entry("", (works_at,) if works_at else ()),
        },
        live=lambda _: Live(words.TAKES_SEAT(seat=seat), "good"),
        save=lambda values: _add_person(desk, values, ""),
    )


def _fields(desk: Desk, organisation: Create | None, hint: Text | None = None) -> tuple[Field, ...]:
    return (
        *fields.names(hint),
        fields.organisation(desk, words.ORGANISATION, organisation),
        fields.role(),
        fields.first_day(desk),
        fields.last_day(desk),
        fields.line("title", words.TITLE),
        *fields.reached(),
        fields.party(),
        fields.substitute_for(desk),
    )


def _add_person(desk: Desk, values: Values, role: str) -> int:
    """Add the person, with a seat in that role; with none where it is empty."""
    for name in ("given_name", "family_name"):
        if not values.text(name):
            raise FieldFault(name, words.BOTH_NAMES)
    if role and not values.key("organisation_id"):
        raise FieldFault("organisation_id", words.SEAT_NEEDS_ORGANISATION)
    from db.writing import people

    works_at = values.key("organisation_id")
    details = people.PersonDetails(
        **{name: values.text(name) for name in ("given_name", "family_name", "title", "email", "phone")},
        organisation=int(works_at) if works_at else None,
    )
    with desk.act("person.add", about=_name(values)) as act:
        person = people.add(act, details)
        if role:
            _give_seat(act, values, person)
    return person


def _give_seat(act: Act, values: Values, person: int) -> None:
    from db.writing import seats

    since, until = values.text("from_on"), values.text("to_on")
    instead_of = values.key("substitute_for_id")
    details = seats.TermDetails(
        seat=seats.free_seat(act, int(values.key("organisation_id")), _role(values), since, until),
        person=person,
        party=values.text("party"),
        from_on=since,
        to_on=until,
        substitute_for=int(instead_of) if instead_of else None,
    )
    seats.give(act, details)


def _live(desk: Desk, values: Values) -> Live | None:
    """Which seat it will be: a vacant one that is filled, or a new one."""
    if not _role(values):
        return Live(words.NO_SEAT_TYPED())
    at = values.picks("organisation_id")
    if not at:
        return None
    seat = _seat_words(values)
    if not _name(values):
        return Live(words.MAKES_VACANT(seat=seat), "warn")
    vacant = any(
        each.role == _role(values) and each.organisation == at[0].label
        for each in members.vacancies(desk.door, desk.today())
    )
    return Live((words.FILLS_VACANT if vacant else words.MAKES_SEAT)(seat=seat), "good" if vacant else "")


def _name(values: Values) -> str:
    return f"{values.text('given_name')} {values.text('family_name')}".strip()


def _role(values: Values) -> str:
    chosen = values.text("role")
    return "" if chosen == fields.NO_ROLE else chosen


def _seat_words(values: Values) -> str:
    organisation = values.picks("organisation_id")[0].label
    return words.SEAT_OF(role=role_in_words(_role(values)), organisation=organisation)
