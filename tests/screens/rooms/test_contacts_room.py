from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import empty_register, living_year

from db.writing.pen import Pen
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text


async def test_the_small_screen_shows_date_name_and_verdict_as_sign_and_word(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), SMALL) as hands:
        await hands.press("4")
        line = next(each for each in hands.screen.splitlines() if "Łucja Mc-Kinney" in each)
        assert "! ingen kontakt" in line
        assert "› fre 20 nov   Zahra Åberg" in hands.screen
        assert "t Deltog" in hands.screen.splitlines()[-1]


async def test_the_large_screen_shows_the_record_beside_the_list_and_it_follows_the_cursor(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.press("4")
        await hands.sees("K-2026-023 · Zahra Åberg")
        await hands.press("down")
        await hands.sees("K-2026-021 · Ludvig Ångman")
        await hands.press("enter", "enter")
        await hands.until(lambda: hands.app.room.room_name == "members")
        await hands.press("escape")
        await hands.sees("K-2026-021 · Ludvig Ångman")


async def test_views_hold_what_waits_and_say_so_when_nothing_does(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "right")
        await hands.sees(" av 2")
        assert "José O'Neill" in hands.screen
        await hands.press("right")
        assert "Maryam Hosseini" in hands.screen


async def test_an_empty_register_says_what_to_do(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.sees("inget planerat")
        for room, text in (
            ("3", "Inga aktiviteter än."),
            ("4", "Inga kontakter än."),
            ("6", "Inga avsteg är antecknade."),
        ):
            await hands.press(room)
            await hands.sees(text)
            await hands.press("e", "d", "t", "v", "a", "i", "h", "enter")
        assert hands.app.is_running


@pytest.mark.parametrize("room", ["3", "4", "6"])
async def test_read_only_offers_no_change_and_shows_the_same(tmp_path: Path, room: str) -> None:
    path = living_year(tmp_path)
    with Pen.take(path, by="Någon annan"):
        async with at_the_keyboard(path) as hands:
            await hands.press(room)
            for key in ("k", "n", "e", "d", "a", "t", "v"):
                await hands.press(key)
                # What stands on the screen already is not said again.
                assert hands.said[0] == "Registret är öppet i läsläge, så inget kan ändras.", key
                assert set(hands.said[1:]) <= {"Fungerar inte här."}, key
                assert not hands.app.screen.is_modal, key
            await hands.press("slash")
            await hands.type("bergen")
            await hands.sees("Studiebesök i Bergen")


async def test_the_history_of_a_record_is_one_key_away(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "t")
        await hands.press("j", "ctrl+s")
        await hands.until(lambda: any("deltog ja" in each for each in hands.said))
        await hands.press("h")
        await hands.until(lambda: hands.app.room.room_name == "more")
        await hands.sees("IDA EK")
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "contacts")


async def test_a_register_that_cannot_be_read_is_said_and_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Fault(ExitCode.DISK, Text("Disken svarar inte.", "The disk does not answer."))

    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4")
        monkeypatch.setattr("screens.rooms.contacts.contact_detail", refuse)
        await hands.press("enter")
        await hands.sees("Disken svarar inte.")
        assert hands.app.is_running
