"""The form of a meeting loses nothing that it does not show."""

from pathlib import Path

from written_council import seat_a_council

from db.reading import meetings as reading
from db.writing import meetings, people
from db.writing.pen import Pen
from db.writing.register import make
from screens.desk import Desk
from screens.forms.values import EMPTY, Values
from screens.protocol.meeting_form import edit_meeting


def test_a_third_chair_stays_when_the_meeting_is_corrected(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    make(path, {"secretary": "Ida Ek"})
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
