from pathlib import Path

from keyboard import Keyboard, at_the_keyboard
from registers import living_year

from db.reading import attendance, meetings, roll
from db.reading.roll import RollLine

DRAFT = "2026-12-02"


async def open_attendance(hands: Keyboard) -> int:
    await hands.press("5", "l")
    await hands.sees("Närvaro onsdag 2 december 2026")
    found = meetings.named(hands.desk.door, DRAFT)
    assert found is not None
    return found.key


def line_of(hands: Keyboard, meeting: int, name: str) -> RollLine:
    return next(each for each in roll.of_meeting(hands.desk.door, meeting) if each.name == name)


async def test_a_serving_substitute_takes_the_place_of_the_one_who_is_away(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        meeting = await open_attendance(hands)
        await hands.press("asterisk", "f")
        absent = roll.of_meeting(hands.desk.door, meeting)[0]
        assert absent.group == "apologies"
        await hands.press("end", "up", "t")
        substitute = line_of(hands, meeting, "Peter Lindh")
        assert substitute.group == "substitute"
        assert substitute.replaces == absent.person_key
        await hands.sees("ersätter Åsa Öberg")
        await hands.sees("Närvarande 11 / 11")


async def test_one_who_goes_home_leaves_the_span_behind_and_one_who_stayed_away_has_none(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        meeting = await open_attendance(hands)
        await hands.press("asterisk", "e")
        await hands.type("1–2")
        await hands.press("enter")
        await hands.type("gick vid <b> [/x]")
        await hands.press("ctrl+s")
        await hands.sees("§§ 1–2, gick vid <b>")
        first = roll.of_meeting(hands.desk.door, meeting)[0]
        assert (first.paragraphs, first.note) == ("1–2", "gick vid <b> [/x]")
        await hands.press("å")
        first = roll.of_meeting(hands.desk.door, meeting)[0]
        assert (first.group, first.paragraphs) == ("absent", "")


async def test_a_wrong_span_is_refused_beside_the_field(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        meeting = await open_attendance(hands)
        await hands.press("e")
        await hands.type("3-1")
        await hands.press("ctrl+s")
        await hands.sees("är inga paragrafer")
        await hands.press("escape")
        assert attendance.of_meeting(hands.desk.door, meeting) == ()


async def test_others_are_added_from_the_register_and_taken_off_again(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        meeting = await open_attendance(hands)
        await hands.press("n")
        await hands.type("sjögren")
        await hands.press("enter", "ctrl+s")
        await hands.sees("Tove Sjögren")
        assert line_of(hands, meeting, "Tove Sjögren").group == "other"
        await hands.press("d")
        await hands.until(lambda: "Tove Sjögren" not in hands.screen)
        await hands.press("home", "l", "up", "d")
        assert hands.said[-1].endswith("har en plats i rådet och står kvar, utan uppgift.")
        assert attendance.of_meeting(hands.desk.door, meeting) == ()


async def test_letters_note_one_after_the_other(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        meeting = await open_attendance(hands)
        await hands.press("l", "f", "å", "ö", "a")
        lines = roll.of_meeting(hands.desk.door, meeting)
        assert [each.group for each in lines[:5]] == ["member", "apologies", "absent", "other", "coopted"]
        assert "".join(each.group for each in lines[5:]) == ""
        await hands.press("k")
        await hands.sees("Ny kontakt")
