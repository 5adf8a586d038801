"""u and U by keys: what is taken back is named before, said after, and refused with the reason."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, Keyboard, at_the_keyboard
from registers import empty_register, living_year

from db.reading import deviations, meetings, people
from db.writing import people as writing
from db.writing.pen import Pen
from nsc_tui.language.text import ENGLISH

MARKUP = "Hej [/x] [b]fet[/b] [@click=app.quit]klick[/]"


async def motivate(hands: Keyboard) -> None:
    await hands.press("6", "a")
    await hands.sees("Motivera AV-2026-003")
    await hands.type("Tåget gick.")
    await hands.press("ctrl+s")
    await hands.until(lambda: "AV-2026-003 är motiverat." in hands.said)


def motivation(hands: Keyboard) -> str:
    found = deviations.named(hands.desk.door, "AV-2026-003")
    assert found is not None
    return found.motivation


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_it_names_what_it_takes_back_and_enter_does_nothing(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await motivate(hands)
        await hands.press("u")
        await hands.sees("Ångra: avsteg AV-2026-003 motiverat?")
        await hands.press("enter")
        assert motivation(hands) == "Tåget gick."
        await hands.press("u", "j")
        await hands.until(lambda: motivation(hands) == "")
        assert "Ångrat: avsteg AV-2026-003 motiverat. U gör om det." in hands.said
        await hands.sees("! öppet")


async def test_it_is_done_again_with_one_key_and_undone_anew(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await motivate(hands)
        await hands.press("u", "j")
        await hands.until(lambda: motivation(hands) == "")
        await hands.press("U")
        await hands.until(lambda: motivation(hands) == "Tåget gick.")
        assert "Gjort igen: avsteg AV-2026-003 motiverat." in hands.said
        await hands.press("U")
        await hands.until(lambda: "Det finns inget att göra om." in hands.said)
        await hands.press("u", "j")
        await hands.until(lambda: motivation(hands) == "")


async def test_it_works_after_a_restart(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    async with at_the_keyboard(path) as hands:
        await motivate(hands)
    async with at_the_keyboard(path) as hands:
        await hands.press("u")
        await hands.sees("avsteg AV-2026-003 motiverat")
        await hands.press("j")
        await hands.until(lambda: motivation(hands) == "")
    async with at_the_keyboard(path) as hands:
        await hands.press("U")
        await hands.until(lambda: motivation(hands) == "Tåget gick.")


async def test_past_an_approval_the_reason_is_said(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("u")
        await hands.until(lambda: any("förbi justeringen av protokollet" in each for each in hands.said))


async def test_a_new_register_has_nothing_of_hers_to_undo(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path), language=ENGLISH) as hands:
        await hands.press("u")
        await hands.until(lambda: any("created with is not undone" in each for each in hands.said))
        await hands.press("U")
        await hands.until(lambda: "There is nothing to do again." in hands.said)


async def test_what_was_made_is_gone_also_while_it_is_in_sight(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    with Pen.take(path, by=MARKUP) as pen, pen.act("person.add") as act:
        person = writing.add(act, writing.PersonDetails(given_name="Ada", family_name=MARKUP))
    async with at_the_keyboard(path) as hands:
        await hands.press("2", "right", "right", "f")
        await hands.type("ada hej")
        await hands.press("enter", "enter")
        await hands.sees("Ada Hej [/x]")
        await hands.press("u")
        await hands.sees("Ångra: ny person Ada Hej [/x] [b]fet[/b]")
        await hands.press("j")
        await hands.until(lambda: people.one(hands.desk.door, person) is None)
        await hands.until(lambda: hands.app.room.page_count == 0)


async def test_the_history_names_it_and_undoes_an_earlier_act(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    with Pen.take(path, by="Ida Ek") as pen, pen.act("person.add") as act:
        person = writing.add(act, writing.PersonDetails(given_name="Ada", family_name="Ny"))
    async with at_the_keyboard(path, LARGE) as hands:
        await motivate(hands)
        await hands.press("8", "end", *["up"] * 4, "enter")
        await hands.sees("Avsteg motiverat")
        await hands.press("down", "u")
        await hands.sees("Ångra: ny person Ada Ny?")
        await hands.press("j")
        await hands.until(lambda: people.one(hands.desk.door, person) is None)
        assert motivation(hands) == "Tåget gick."
        await hands.press("home")
        await hands.sees("Ångrat: ny person")
        await hands.press("u")
        await hands.until(lambda: any("ångras inte härifrån" in each for each in hands.said))


async def test_read_only_it_says_why(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    with Pen.take(path, by="Sara"):
        async with at_the_keyboard(path) as hands:
            await hands.press("u")
            await hands.until(lambda: any("läsläge" in each for each in hands.said))


async def test_a_meeting_in_sight_is_gone_when_it_is_undone(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("5", "n")
        await hands.sees("Nytt sammanträde")
        await hands.type("9/12")
        await hands.press("ctrl+s")
        await hands.until(lambda: meetings.named(hands.desk.door, "2026-12-09"))
        await hands.press("u")
        await hands.sees("Ångra: nytt sammanträde 2026-12-09?")
        await hands.press("j")
        await hands.until(lambda: meetings.named(hands.desk.door, "2026-12-09") is None)
        await hands.until(lambda: hands.app.room.page_count == 0)
