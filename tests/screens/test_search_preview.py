"""The search shows the record behind the hit that the cursor stands on."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import living_year

FOUND = (
    ("AV-2026-003", "saknar motivering"),
    ("K-2026-023", "K-2026-023 · Zahra Åberg"),
    ("G14", "G14 · Kontakt före deltagande"),
    ("2026-12-02", "rum Gustaf"),
    ("zahra åberg", "Polisområde"),
)


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_the_record_under_the_cursor_is_shown(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await hands.press("5")
        for words, shown in FOUND:
            await hands.press("slash")
            await hands.type(words)
            await hands.sees(shown)
            await hands.press("down", "up", "escape")
            await hands.until(lambda: not hands.app.screen.is_modal)
            assert hands.app.room.room_name == "protocol"
