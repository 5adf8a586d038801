"""A small made-up council for the tests of the writing door."""

from dataclasses import dataclass

from db.writing import (
    activities,
    attendance,
    contacts,
    deviations,
    items,
    meetings,
    organisations,
    people,
    seats,
)
from db.writing.pen import Pen

MEETING_DAY = "2026-03-12"


@dataclass(frozen=True, slots=True)
class Council:
    """Numbers of the rows that the tests speak of."""

    police: int
    zahra: int
    term: int
    ida: int
    activity: int
    contact: int
    deviation: int
    meeting: int
    item: int


def seat_a_council(pen: Pen) -> Council:
    with pen.act("test.make") as act:
        police = organisations.add(
            act, organisations.OrganisationDetails(name="Polisområde Norr", kind="stat")
        )
        zahra = people.add(
            act,
            people.PersonDetails(given_name="Zahra", family_name="Åberg", email="zahra.aberg@example.org"),
        )
        ida = people.add(act, people.PersonDetails(given_name="Ida", family_name="Ek"))
        seat = seats.open_seat(act, police, "ledamot")
        term = seats.give(act, seats.TermDetails(seat=seat, person=zahra, from_on="2023-01-01"))
        activity = activities.add(
            act, activities.ActivityDetails(title="Toppmöte 2026", happens="2026-02-03", place="København")
        )
        contact = contacts.log(
            act, contacts.ContactDetails(person=zahra, activity=activity.key, took_part="yes")
        )
        deviation = deviations.record(
            act,
            deviations.DeviationDetails(
                category="K1",
                what="Deltog utan kontakt.",
                happened="2026-02-03",
                person=zahra,
                motivation="Inbjudan kom samma dag.",
                motivated_by=zahra,
                contact=contact.key,
                activity=activity.key,
            ),
        )
        meeting = meetings.plan(
            act,
            meetings.MeetingDetails(
                held_on=MEETING_DAY, starts="13.00", chair=zahra, secretary=ida, approvers=(zahra,)
            ),
        )
        attendance.note(act, meeting.key, attendance.Presence(person=zahra))
        item = items.add_numbered(
            act, meeting.key, items.ItemDetails(heading="Avsteg från riktlinjen", decision="1. Antecknas.")
        )
    return Council(police, zahra, term, ida, activity.key, contact.key, deviation.key, meeting.key, item)
