"""Any other deviation, by a person, an organisation or the council, and its motivation afterwards."""

from pathlib import Path

import pytest
from keyboard import at_the_keyboard
from registers import living_year

from db.reading import deviations


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("rådet", "Göteborgs Stads trygghetsråd"),
        ("zetterberg", "Nils Zetterberg"),
        ("svensk handel", "Svensk Handel Väst"),
    ],
)
async def test_in_the_closed_list_by_whomever(tmp_path: Path, who: str, name: str) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("6", "n")
        await hands.type("kaffe")
        await hands.sees("innehåller ”kaffe”")
        await hands.press("ctrl+u")
        await hands.type("s1")
        await hands.press("enter")
        await hands.type(who)
        await hands.sees("+ Lägg till")
        await hands.press("enter")
        await hands.type("Inget spreds efter vårmötet.")
        await hands.press("ctrl+s")
        await hands.until(lambda: "AV-2026-004 är antecknat." in hands.said)
        made = deviations.named(hands.desk.door, "AV-2026-004")
        assert made is not None
        assert (made.category, made.rule, made.state) == ("S1", "G22", "open")
        assert made.who_name == name


async def test_it_is_motivated_with_one_key_and_who_said_so(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("6", "enter")
        await hands.sees("! Öppet: saknar motivering")
        await hands.press("a")
        await hands.sees("Motivera AV-2026-003")
        await hands.type("Kartläggningen kom bara till förvaltningen.")
        await hands.press("tab")
        await hands.type("sjögren")
        await hands.press("enter", "ctrl+s")
        await hands.until(lambda: "AV-2026-003 är motiverat." in hands.said)
        await hands.sees("· Motiverat, men inte protokollfört")
        await hands.sees("Tove Sjögren")
        made = deviations.named(hands.desk.door, "AV-2026-003")
        assert made is not None
        assert made.motivator == "Tove Sjögren"
        assert made.recorded_by == "Ida Ek"


async def test_both_pointers_lead_there_and_back(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("6", "down", "enter")
        await hands.sees("+ Motiverat och protokollfört")
        await hands.press("down", "down", "enter")
        await hands.until(lambda: hands.app.room.room_name == "activities")
        await hands.press("escape")
        await hands.sees("+ Motiverat och protokollfört")
        await hands.press("down", "enter")
        await hands.until(lambda: hands.app.room.room_name == "protocol")
        await hands.press("escape")
        await hands.sees("+ Motiverat och protokollfört")


async def test_into_the_bin_only_when_it_is_said_twice(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("6", "d")
        await hands.sees("Lägg AV-2026-003 i papperskorgen?")
        await hands.press("enter")
        await hands.rest()
        assert deviations.named(hands.desk.door, "AV-2026-003") is not None
        await hands.press("d")
        await hands.sees("Lägg AV-2026-003 i papperskorgen?")
        await hands.press("j")
        await hands.until(lambda: deviations.named(hands.desk.door, "AV-2026-003") is None)
        await hands.sees("1 av 2")
