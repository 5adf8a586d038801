from pathlib import Path

from registers import empty_register, living_year

from db.reading import meetings, roll
from db.reading.door import Door
from db.writing import attendance, organisations, people, seats
from db.writing import meetings as verbs
from db.writing.pen import Pen


def test_the_seats_of_the_day_stand_by_role_and_name_then_the_others(tmp_path: Path) -> None:
    with Door(living_year(tmp_path)) as door:
        meeting = meetings.named(door, "2026-09-16")
        assert meeting is not None
        lines = roll.of_meeting(door, meeting.key)
    assert [each.role for each in lines] == [
        "ordförande", "vice ordförande", *["ledamot"] * 10, "ersättare", "adjungerad", "", "",
    ]  # fmt: skip
    assert [each.name for each in lines[2:5]] == ["Bjørn af Klint", "Sunniva Ekdahl", "Håkan Frisk"]
    assert [each.name for each in lines[-2:]] == ["Ida Ek", "Tove Sjögren"]
    assert lines[-1].note == "§ om tillgängliga aktiviteter"


def test_who_replaces_whom_and_whose_substitute_by_seat(tmp_path: Path) -> None:
    path = empty_register(tmp_path)
    with Pen.take(path, by="Ida Ek") as pen, pen.act("test.make") as act:
        police = organisations.add(act, organisations.OrganisationDetails(name="Polisen"))
        member = people.add(act, people.PersonDetails(given_name="Zahra", family_name="Åberg"))
        second = people.add(act, people.PersonDetails(given_name="Bo", family_name="Ek"))
        seat = seats.open_seat(act, police, "ledamot")
        seats.give(act, seats.TermDetails(seat=seat, person=member, from_on="2023"))
        seat = seats.open_seat(act, police, "ersättare")
        seats.give(act, seats.TermDetails(seat=seat, person=second, from_on="2023", substitute_for=member))
        held = verbs.plan(act, verbs.MeetingDetails(held_on="2026-03-12")).key
        earlier = verbs.plan(act, verbs.MeetingDetails(held_on="2022-12-31")).key
        served = attendance.Presence(person=second, listed_as="substitute", replaces=member)
        attendance.note(act, held, served)
    with Door(path) as door:
        zahra, bo = roll.of_meeting(door, held)
        assert (zahra.group, zahra.stands_in_for) == ("", None)
        assert (bo.group, bo.stands_in_for, bo.replaces, bo.replaces_name) == (
            "substitute", member, member, "Zahra Åberg",
        )  # fmt: skip
        assert roll.of_meeting(door, earlier) == ()
        assert roll.of_meeting(door, 99) == ()
