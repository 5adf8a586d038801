"""The forms of seats: somebody new in one, the end of a term, a seat that is withdrawn."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from db.reading.members import Member
from nsc_tui.guideline.dates import When
from nsc_tui.language import members_screen as words
from screens import lookups
from screens.desk import Desk
from screens.field_faults import FieldFault
from screens.forms.fields import Choice, ChoiceField, Create, Form, Live, LookupField
from screens.forms.values import Entry, Values
from screens.members import fields
from screens.members.words import seat as seat_in_words


class Ending(StrEnum):
    """Why a term is taken away."""

    OVER = "over"
    MISTAKE = "mistake"


def successor(desk: Desk, member: Member, person: Create) -> Form[str]:
    """Pass the seat of a term on, or fill a vacant one; gives the name of who has it now."""
    held = not member.is_vacant

    def save(values: Values) -> str:
        from db.writing import seats

        who = values.picks("person_id")[0]
        if held and int(who.key) == member.person_key:
            raise FieldFault("person_id", words.SAME_PERSON, name=member.name)
        begins = values.text("from_on")
        with desk.act("seat.succeed" if held else "seat.give", about=seat_in_words(member)) as act:
            if member.term_key is not None:
                seats.succeed(act, member.term_key, int(who.key), date.fromisoformat(begins))
            else:
                details = seats.TermDetails(seat=member.seat_key or 0, person=int(who.key), from_on=begins)
                seats.give(act, details)
        return who.label

    return Form(
        key=f"seat/{member.seat_key}/successor",
        title=words.SUCCESSOR(seat=seat_in_words(member)),
        fields=(
            LookupField(
                name="person_id",
                label=words.PERSON,
                find=lookups.people_of(desk),
                create=person,
                required=True,
                hint=words.PERSON_HINT,
            ),
            fields.one_day(desk, "from_on", words.FIRST_DAY),
        ),
        loaded={"from_on": Entry(_first_day(member, desk.today()).isoformat())},
        live=lambda _: Live(words.BEFORE_ENDS(name=member.name)) if held else None,
        save=save,
    )


def _first_day(member: Member, today: date) -> date:
    """The day after a term whose last day is known, else today."""
    last = When.parse(member.to).last_day_known if member.to else None
    return last + timedelta(days=1) if last else today


def ending(desk: Desk, member: Member) -> Form[Ending]:
    """The end of a term, or its removal where it was never right; gives which."""

    def save(values: Values) -> Ending:
        from db.writing import seats

        chosen = Ending(values.text("what"))
        if chosen is Ending.OVER and not values.text("to_on"):
            raise FieldFault("to_on", words.LAST_DAY_NEEDED)
        with desk.act(f"term.{'end' if chosen is Ending.OVER else 'discard'}", about=member.name) as act:
            if chosen is Ending.OVER:
                seats.end(act, member.term_key or 0, values.text("to_on"))
            else:
                seats.discard(act, member.term_key or 0)
        return chosen

    return Form(
        key=f"term/{member.term_key}/end",
        title=words.END(name=member.name, seat=seat_in_words(member)),
        fields=(
            ChoiceField(
                name="what",
                label=words.WHAT,
                required=True,
                options=(
                    Choice(Ending.OVER, words.TERM_ENDS),
                    Choice(Ending.MISTAKE, words.TERM_WAS_MISTAKE),
                ),
            ),
            fields.last_day(desk, hint=None),
        ),
        loaded={"what": Entry(Ending.OVER), "to_on": Entry(desk.today().isoformat())},
        save=save,
    )


def withdrawing(desk: Desk, member: Member) -> Form[str]:
    """The council no longer has a vacant seat from a day on; gives the seat in words."""

    def save(values: Values) -> str:
        from db.writing import seats

        with desk.act("seat.close", about=seat_in_words(member)) as act:
            seats.close_seat(act, member.seat_key or 0, values.text("closed_on"))
        return seat_in_words(member)

    return Form(
        key=f"seat/{member.seat_key}/close",
        title=words.CLOSE_SEAT(seat=seat_in_words(member)),
        fields=(fields.one_day(desk, "closed_on", words.CLOSED_ON),),
        loaded={"closed_on": Entry(desk.today().isoformat())},
        save=save,
    )
