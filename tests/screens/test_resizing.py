"""Resizing loses nothing: what is typed, the cursor, the page, also where the window gets too small."""

from pathlib import Path

from keyboard import at_the_keyboard
from registers import living_year

SIZES = ((120, 40), (59, 15), (80, 24), (20, 5), (100, 30), (60, 16), (200, 60), (80, 24))


async def test_what_is_typed_in_a_form_stays(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k")
        await hands.type("åbe")
        await hands.press("enter", "tab")
        await hands.type("halvskrivet")
        for width, height in SIZES:
            await hands.resize(width, height)
        await hands.sees("Zahra Åberg")
        assert "halvskrivet" in hands.screen
        await hands.type("ord")
        assert "halvskrivetord" in hands.screen


async def test_the_cursor_stays_on_its_record(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        for room in "234567":
            await hands.press(room, "down", "down")
            line = next(line for line in hands.screen.splitlines() if line.startswith(" › "))
            for width, height in SIZES:
                await hands.resize(width, height)
            assert line in hands.screen.splitlines()


async def test_an_opened_record_stays_open_from_narrow_to_wide_and_back(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("6", "down", "enter")
        await hands.sees("AV-2026-002 · K1")
        assert hands.screen.count("›") == 1, "the cursor's sign means nothing else"
        assert "\n » " in hands.screen, "what leads elsewhere has a sign of its own"
        before = hands.screen
        for width, height in SIZES:
            await hands.resize(width, height)
            if width >= 60 and height >= 16:
                assert "AV-2026-002" in hands.screen
        assert hands.screen == before
        await hands.press("escape")
        await hands.sees(" › AV-2026-002")


async def test_keys_do_nothing_while_the_window_is_too_small(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4")
        await hands.resize(40, 10)
        await hands.sees("för litet")
        await hands.press("k", "6", "enter", "escape")
        await hands.resize(80, 24)
        await hands.sees("Kontaktad")
        assert len(hands.app.screen_stack) == 1
