"""The tour after the first start: it fits, the keys are those of the list, any usual key closes it."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import empty_register

from nsc_tui.language.text import ENGLISH, SWEDISH, Language
from screens.tour import Tour


@pytest.mark.parametrize("language", [SWEDISH, ENGLISH])
@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_it_stands_whole_on_one_screen(
    tmp_path: Path, size: tuple[int, int], language: Language
) -> None:
    async with at_the_keyboard(empty_register(tmp_path), size, language) as hands:
        hands.app.push_screen(Tour())
        first, last = (
            ("Det här räcker", "Enter eller Esc")
            if language == SWEDISH
            else ("This is enough", "Enter or Esc")
        )
        await hands.sees(first)
        await hands.sees(last)
        for keys in ("k, F4", "/, F3", "ctrl+s", "n, e, d", "1–8"):
            await hands.sees(keys)


@pytest.mark.parametrize("key", ["enter", "escape", "space"])
async def test_one_key_skips_it(tmp_path: Path, key: str) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        hands.app.push_screen(Tour())
        await hands.sees("Det här räcker")
        await hands.press(key)
        await hands.until(lambda: not isinstance(hands.app.screen, Tour))
