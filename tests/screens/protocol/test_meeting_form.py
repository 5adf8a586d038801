"""The form of a meeting loses nothing that it does not show."""

from datetime import UTC, datetime
from pathlib import Path

from registers import lay_empty
from written_council import seat_a_council

from db.reading import meetings as reading
from db.writing import meetings, organisations, people, seats
from db.writing.pen import Pen
from screens.desk import Desk
from screens.forms.values import EMPTY, Entry, Pick, Values
from screens.protocol.meeting_form import edit_meeting, new_meeting


def test_a_third_chair_stays_when_the_meeting_is_corrected(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    lay_empty(path)
    with Pen.take(path, by="Ida Ek") as pen:
        council = seat_a_council(pen)
        with pen.act("test") as act:
            third = people.add(act, people.PersonDetails(given_name="Nils", family_name="Berg"))
            details = meetings.MeetingDetails(
                held_on="2026-03-12",
                chair=council.zahra,
                other_chairs=((council.ida, "1"), (third, "2–3")),
            )
            meetings.change(act, council.meeting, details)
    desk = Desk.for_writing(path)
    try:
        found = reading.one(desk.door, council.meeting)
        assert found is not None
        form = edit_meeting(desk, found)
        form.save(Values({field.name: form.loaded.get(field.name, EMPTY) for field in form.fields}))
        chairs = desk.door.fetch(
            "SELECT person_id, paragraphs FROM signatory WHERE duty = 'chair' ORDER BY position"
        )
        assert chairs == [(council.zahra, None), (council.ida, "1"), (third, "2–3")]
    finally:
        desk.close()


def test_the_first_meeting_proposes_who_chairs_by_their_seat_and_the_secretary(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    lay_empty(path)
    with Pen.take(path, by="Ida Ek") as pen, pen.act("test") as act:
        board = organisations.add(
            act, organisations.OrganisationDetails(name="Kommunstyrelsen", kind="nämnd")
        )
        asa, ida = (
            people.add(act, people.PersonDetails(given_name=given, family_name=family))
            for given, family in (("Åsa", "Öberg"), ("Ida", "Ek"))
        )
        seat = seats.open_seat(act, board, "ordförande")
        seats.give(act, seats.TermDetails(seat=seat, person=asa, from_on="2026-01-01", to_on="2026-12-31"))
    desk = Desk.for_writing(path, lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))
    try:
        form = new_meeting(desk)
        assert form.loaded["chair"] == Entry("", (Pick(str(asa), "Åsa Öberg"),))
        assert form.loaded["secretary"] == Entry("", (Pick(str(ida), "Ida Ek"),))

        def said(day: str, chair: int | None) -> str:
            entries = {field.name: EMPTY for field in form.fields} | {"held_on": Entry(day)}
            if chair is not None:
                entries["chair"] = Entry("", (Pick(str(chair), ""),))
            live = form.live(Values(entries))
            return live.text if live else ""

        assert said("2026-12-02", asa) == ""
        assert said("2026-12-02", ida) == "Den dagen har Åsa Öberg platsen som ordförande."
        assert said("2026-12-31", None) == "Den dagen har Åsa Öberg platsen som ordförande."
        assert said("2027-01-01", ida) == "", "nobody holds the seat then"
    finally:
        desk.close()
