"""What a participant brought home is entered with taking part and can be corrected."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import living_year

from db.reading import contacts, results

HOSTILE = "Hej [/x] [b]fet[/b] Anna <Lisa> & Bo"


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_it_is_entered_with_taking_part_and_taken_away_again(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        door = hands.desk.door
        await hands.press("4")
        key = int(hands.app.room.here.key)
        before = {each.heading for each in results.of_contact(door, key)}
        assert before == set()
        await hands.press("t", "n", "tab")
        await hands.type(HOSTILE)
        await hands.press("tab", "tab")
        await hands.type("Kontakt i Oslo")
        await hands.press("ctrl+s")
        await hands.until(lambda: results.of_contact(door, key))
        found = {each.heading: each.text for each in results.of_contact(door, key)}
        assert found == {"methods": HOSTILE, "network": "Kontakt i Oslo"}
        contact = contacts.one(door, key)
        assert contact is not None
        assert contact.took_part == "no"
        await hands.press("enter", "end")
        await hands.sees("Kontakt i Oslo")
        await hands.press("t", "tab", "home", "ctrl+k", "ctrl+s")
        await hands.until(lambda: len(results.of_contact(door, key)) == 1)
