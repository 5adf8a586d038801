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


async def test_it_is_asked_after_every_way_of_saying_it_and_idag_reminds(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        door = hands.desk.door

        # A new contact of somebody who took part; Esc is later.
        await hands.press("k")
        await hands.type("vinter")
        await hands.press("enter", "tab")
        await hands.type("ungas trygghet på nätet")
        await hands.press("enter", "tab", "ctrl+u")
        await hands.type("2026-11-10 09.00")
        await hands.press("tab", "tab", "j", "ctrl+s")
        await hands.sees("Vad gav det? Elin Vinter · Webbinarium: ungas trygghet på nätet")
        await hands.sees("G09")
        await hands.press("escape")
        await hands.until(lambda: "Idag påminner om vad deltagandet gav." in hands.said)

        # Idag gathers them in one line, which leads to their list; there t enters it.
        await hands.sees("17 deltaganden (G09)")
        await hands.press("f")
        await hands.type("vad gav det")
        await hands.press("enter", "enter")
        await hands.until(lambda: hands.app.room.room_name == "contacts")
        await hands.sees("1 av 17")
        waiting = hands.app.room.here.key
        await hands.press("t", "tab")
        await hands.type("Platssamverkan")
        await hands.press("ctrl+s")
        await hands.sees(" av 16")
        assert [each.text for each in results.of_contact(door, int(waiting))] == ["Platssamverkan"]

        # Several marked are asked for one by one.
        await hands.press("left", "home", "space", "space", "t", "j", "ctrl+s")
        await hands.sees("Vad gav det? Maryam Hosseini")
        await hands.type(HOSTILE)
        await hands.press("ctrl+s")
        await hands.sees("Vad gav det? Ludvig Ångman")
        await hands.press("escape")
        await hands.rest()
        told = {each.person for each in results.rows(door) if each.text == HOSTILE}
        assert told == {"Maryam Hosseini"}

        # A correction that makes it a participation asks too; one that was asked before does not.
        await hands.press("right", "f")
        await hands.type("Ångman")
        await hands.press("enter", "e")
        await hands.sees("Ändra K-2026-010")
        await hands.press("ctrl+s")
        await hands.until(lambda: "K-2026-010 är ändrad." in hands.said)
        assert "Vad gav det? Ludvig" not in hands.screen
