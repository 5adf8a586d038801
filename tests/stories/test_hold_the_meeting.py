"""The secretary holds the meeting: attendance of nineteen by few keys, items, deviations minuted."""

from pathlib import Path

import pytest
from keyboard import Keyboard, at_the_keyboard
from registers import SECRETARY, lay_empty, living_year

from db.reading import attendance, deviations, items, meetings
from db.reading.deviations import Deviation
from db.writing import meetings as meeting_verbs
from db.writing import organisations, people, seats
from db.writing.pen import Pen
from nsc_tui.guideline.deviation_state import DeviationState
from screens.protocol.meeting_detail import waiting_deviations

NINETEEN = 19


def council_of_nineteen(folder: Path) -> Path:
    """A council with nineteen members and one substitute, and a meeting to come."""
    path = folder / "register.db"
    lay_empty(path)
    with Pen.take(path, by=SECRETARY) as pen, pen.act("test.make") as act:
        police = organisations.add(act, organisations.OrganisationDetails(name="Polisen", kind="stat"))
        chosen = [
            people.add(act, people.PersonDetails(given_name="Ledamot", family_name=f"{letter}son"))
            for letter in "ABCDEFGHIJKLMNOPQRS"
        ]
        for number, person in enumerate(chosen):
            role = "ordförande" if number == 0 else "ledamot"
            seat = seats.open_seat(act, police, role)
            seats.give(act, seats.TermDetails(seat=seat, person=person, from_on="2023-01-01"))
        meeting_verbs.plan(act, meeting_verbs.MeetingDetails(held_on="2026-11-22", starts="13.00"))
    return path


async def open_meeting(hands: Keyboard, date: str) -> None:
    """Open the meeting of that day in Protokoll."""
    await hands.press("5")
    found = meetings.named(hands.desk.door, date)
    assert found is not None
    await hands.app.room.show_record("meeting", str(found.key))
    await hands.rest()


async def test_attendance_of_nineteen_in_at_most_25_keys(tmp_path: Path) -> None:
    async with at_the_keyboard(council_of_nineteen(tmp_path)) as hands:
        await hands.press("5")
        hands.keys = 0
        await hands.press("l", "asterisk")
        await hands.sees("Närvarande 19 / 19")
        await hands.press(*["down"] * 4, "f")  # the cursor goes on by itself
        await hands.press(*["down"] * 5, "å")
        await hands.press("down", "down", "e")
        await hands.sees("Vid §§")
        await hands.type("1-3")
        await hands.press("ctrl+s")
        await hands.sees("§§ 1–3")
        await hands.sees("Närvarande 17 / 19")
        await hands.press("escape")
        assert hands.keys <= 25
        meeting = meetings.named(hands.desk.door, "2026-11-22")
        assert meeting is not None
        present = attendance.of_meeting(hands.desk.door, meeting.key)
        assert len(present) == NINETEEN
        groups = {each.name: each.group for each in present}
        assert (groups["Ledamot Eson"], groups["Ledamot Kson"]) == ("apologies", "absent")
        assert [each.name for each in present if each.paragraphs == "1–3"] == ["Ledamot Nson"]


async def test_open_deviations_are_minuted_by_choosing_them_and_both_point_at_each_other(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await record_another(hands)
        await open_meeting(hands, "2026-12-02")
        before = len(items_of(hands))
        hands.keys = 0
        await hands.press("a")
        await hands.sees("Avsteg som ska antecknas")
        await hands.press("asterisk", "enter")
        await hands.until(lambda: any("Antecknade: " in said for said in hands.said))
        assert hands.keys == 3
        added = items_of(hands)[before:]
        assert len(added) == 2
        for item in added:
            (minuted,) = items.minuted(hands.desk.door, item.key)
            found = deviations.one(hands.desk.door, minuted.deviation_key)
            assert found is not None
            assert found.item_key == item.key
            assert found.item == item.item
        assert [item.number for item in added] == [17, 18]
        await hands.sees("§ 18")
        assert waiting(hands) == []


async def test_a_deviation_goes_into_the_item_in_front_of_one_and_out_again(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, "2026-12-02")
        await hands.press("down", "enter")
        await hands.sees("Mötets öppnande")
        await hands.press("a", "enter")
        await hands.sees("! saknar motivering")
        assert waiting(hands) == ["AV-2026-003"], "minuted without a motivation it is still open"
        assert waiting_deviations(hands.desk) == (), "but it waits for no other item"
        await hands.press("d", "j")
        await hands.until(lambda: "AV-2026-003" not in hands.screen)
        found = deviations.named(hands.desk.door, "AV-2026-003")
        assert found is not None
        assert found.item_key is None


@pytest.mark.parametrize("numbering", ["now", "after"])
async def test_items_are_numbered_now_or_after_the_meeting(tmp_path: Path, numbering: str) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        from db.writing import settings

        with hands.desk.act("settings.set") as act:
            settings.set_values(act, {"numbering": numbering})
        await open_meeting(hands, "2026-12-02")
        await hands.press("n")
        await hands.type("Övriga frågor")
        await hands.press("ctrl+s")
        await hands.sees("Övriga frågor")
        assert items_of(hands)[-1].number == (17 if numbering == "now" else None)
        await hands.press("number_sign")
        await hands.until(lambda: all(item.number for item in items_of(hands)))
        numbers = [item.number for item in items_of(hands)]
        assert numbers == ([18, 19, 17] if numbering == "now" else [17, 18, 19])


async def test_an_item_moves_by_one_key(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, "2026-12-02")
        first, second = items_of(hands)
        await hands.press("down", "plus")
        assert [item.key for item in items_of(hands)] == [second.key, first.key]
        await hands.press("minus")
        assert [item.key for item in items_of(hands)] == [first.key, second.key]
        await hands.press("minus")
        assert [item.key for item in items_of(hands)] == [first.key, second.key]


def items_of(hands: Keyboard) -> tuple[items.Item, ...]:
    meeting = meetings.named(hands.desk.door, "2026-12-02")
    assert meeting is not None
    return items.of_meeting(hands.desk.door, meeting.key)


def waiting(hands: Keyboard) -> list[str]:
    return [each.ref for each in deviations.unsettled(hands.desk.door) if each.state is DeviationState.OPEN]


async def record_another(hands: Keyboard) -> None:
    """A second deviation, motivated; the living year's third one gets its motivation too."""
    from db.writing.deviations import DeviationDetails, motivate, record

    third: Deviation | None = deviations.named(hands.desk.door, "AV-2026-003")
    assert third is not None
    with hands.desk.act("deviation.record") as act:
        motivate(act, third.key, "Listan kom efter mötet.", None)
        record(
            act,
            DeviationDetails(
                category="U1",
                what="Utanför budgeten [/x] <b>",
                council=True,
                motivation="Fattas.",
                happened="2026-10-01",
            ),
        )
