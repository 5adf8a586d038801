"""One real act for each verb that undo can take back, on the small council."""

from collections.abc import Callable
from datetime import date

from every_year_act import YEAR_BEFORE, YEAR_DO
from written_council import Council

from db.writing import (
    activities,
    attendance,
    binning,
    contacts,
    deviations,
    items,
    meetings,
    merging,
    organisations,
    people,
    results,
    seats,
    settings,
)
from db.writing.models import Term
from db.writing.pen import Act
from db.writing.rows import get

Do = Callable[[Act, Council], object]

_ACTIVITY = activities.ActivityDetails(title="Nytt toppmöte", happens="2026-12", place="Malmö")
_DEVIATION = deviations.DeviationDetails(category="K2", what="Sent ute.", council=True)
_ITEM = items.ItemDetails(heading="Nytt ärende", decision="1. Bifall.", number=9)
_MEETING = meetings.MeetingDetails(held_on="2026-03-13", place="Stadshuset")
_POLICE = organisations.OrganisationDetails(name="Polisen", kind="stat", former_names=("Ordningsmakten",))
_PERSON = people.PersonDetails(given_name="Åsa", family_name="Öberg", email="asa@example.org")


def _contact(council: Council) -> contacts.ContactDetails:
    return contacts.ContactDetails(
        person=council.ida,
        activity=council.activity,
        contacted_at="2026-01-02T10:00",
        note="O'Hara; 'NULL'\n–",
    )


def _discarded_contact(act: Act, council: Council) -> None:
    contacts.discard(act, council.contact)


def _minuted(act: Act, council: Council) -> None:
    items.minute(act, council.item, council.deviation)


def _absent(council: Council) -> attendance.Presence:
    return attendance.Presence(person=council.zahra, listed_as="apologies")


def _seat_of(act: Act, council: Council) -> int:
    return get(act, Term, council.term).seat_id


def _end(act: Act, council: Council) -> None:
    seats.end(act, council.term, "2026-06-30")


def _give(act: Act, council: Council) -> None:
    seats.give(
        act,
        seats.TermDetails(seat=_seat_of(act, council), person=council.ida, from_on="2026-07-01"),
    )


def _unnumbered(act: Act, council: Council) -> None:
    items.add(act, council.meeting, items.ItemDetails(heading="Utan nummer"))


def _person_twice(act: Act, council: Council) -> None:
    merging.merge_people(act, kept=council.zahra, gone=council.ida)


def _second_police(act: Act, _council: Council) -> None:
    organisations.add(act, _POLICE)


def _merge_police(act: Act, council: Council) -> None:
    merging.merge_organisations(act, kept=council.police, gone=council.police + 1)


# What must have been done before, for those that need more than the council.
BEFORE: dict[str, Do] = {
    "bin.restore": _discarded_contact,
    "item.move": _unnumbered,
    "item.number_all": _unnumbered,
    "item.unminute": _minuted,
    "item.discard": _minuted,
    "organisation.merge": _second_police,
    "seat.give": _end,
    **YEAR_BEFORE,
}
DO: dict[str, Do] = {
    "activity.add": lambda act, _: activities.add(act, _ACTIVITY),
    "activity.change": lambda act, c: activities.change(act, c.activity, _ACTIVITY),
    "activity.discard": lambda act, c: activities.discard(act, c.activity),
    "activity.tell": lambda act, c: activities.tell(act, (c.activity,), c.meeting, "på sammanträdet"),
    "attendance.forget": lambda act, c: attendance.forget(act, c.meeting, c.zahra),
    "attendance.note": lambda act, c: attendance.note(act, c.meeting, _absent(c)),
    "attendance.note_all": lambda act, c: attendance.note_all(
        act, c.meeting, [_absent(c), attendance.Presence(person=c.ida, listed_as="other")]
    ),
    "bin.restore": lambda act, c: binning.take_out(act, "contact", c.contact),
    "contact.answer": lambda act, c: contacts.answer(act, c.contact, "2026-02-01", "Ja, åk gärna."),
    "contact.brought_home": lambda act, c: results.note(
        act, results.ResultDetails(contact=c.contact, heading="network", text="Bergen; O'Hara")
    ),
    "contact.change": lambda act, c: contacts.change(act, c.contact, _contact(c)),
    "contact.discard": _discarded_contact,
    "contact.log": lambda act, c: contacts.log_call(act, _contact(c), (c.ida, c.zahra), (c.activity,)),
    "contact.took_part": lambda act, c: contacts.note_participation(act, c.contact, "no"),
    "deviation.change": lambda act, c: deviations.change(act, c.deviation, _DEVIATION),
    "deviation.discard": lambda act, c: deviations.discard(act, c.deviation),
    "deviation.motivate": lambda act, c: deviations.motivate(act, c.deviation, "Tåget gick.", c.ida),
    "deviation.record": lambda act, _: deviations.record(act, _DEVIATION),
    "item.add": lambda act, c: items.add(act, c.meeting, _ITEM),
    "item.change": lambda act, c: items.change(act, c.item, _ITEM),
    "item.discard": lambda act, c: items.discard(act, c.item),
    "item.fill_in": lambda act, c: items.fill_in(act, c.item, "Ifyllt ur registret."),
    "item.lay_agenda": lambda act, c: items.add(act, c.meeting, _ITEM),
    "item.minute": _minuted,
    "item.minute_each": lambda act, c: items.minute_each(act, c.meeting, (c.deviation,), _ITEM),
    "item.move": lambda act, c: items.move(act, c.item, 2),
    "item.number_all": lambda act, c: items.number_all(act, c.meeting),
    "item.unminute": lambda act, c: items.unminute(act, c.item, c.deviation),
    "meeting.cancel": lambda act, c: meetings.cancel(act, c.meeting),
    "meeting.change": lambda act, c: meetings.change(act, c.meeting, _MEETING),
    "meeting.plan": lambda act, _: meetings.plan(act, _MEETING),
    "organisation.add": _second_police,
    "organisation.change": lambda act, c: organisations.change(act, c.police, _POLICE),
    "organisation.discard": lambda act, c: organisations.discard(act, c.police),
    "organisation.merge": _merge_police,
    "organisation.rename": lambda act, c: organisations.rename(act, c.police, "Polisen", "2026-01-01"),
    "person.add": lambda act, _: people.add(act, _PERSON),
    "person.change": lambda act, c: people.change(act, c.zahra, _PERSON),
    "person.discard": lambda act, c: people.discard(act, c.ida),
    "person.merge": _person_twice,
    "person.rename": lambda act, c: people.rename(act, c.zahra, "Zahra", "Berg", "2026-01-01"),
    "seat.close": lambda act, c: seats.close_seat(act, _seat_of(act, c), "2026-12-31"),
    "seat.give": _give,
    "seat.open": lambda act, c: seats.open_seat(act, c.police, "ersättare"),
    "seat.succeed": lambda act, c: seats.succeed(act, c.term, c.ida, date(2026, 7, 1)),
    "settings.change": lambda act, _: settings.set_values(act, {"council": "Rådet", "secretary": ""}),
    "term.discard": lambda act, c: seats.discard(act, c.term),
    "term.end": _end,
    **YEAR_DO,
}
