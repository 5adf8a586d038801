"""Did the police take part in Copenhagen in October? Search over everything as one types."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import living_year


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_the_answer_is_there_while_one_types_and_enter_goes_there_and_back(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await hands.press("2", "slash")
        await hands.type("polis köpenhamn oktober 2026")
        await hands.sees("K-2026-017")
        assert "Zahra Åberg · Nätverksmöte i København" in hands.screen
        await hands.press("enter")
        await hands.until(lambda: hands.app.room.room_name == "contacts")
        await hands.sees("K-2026-017 · Zahra Åberg")
        assert hands.keys <= 3
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "members")


@pytest.mark.parametrize(
    ("typed", "room"),
    [
        ("K-2026-002", "contacts"),
        ("av-2026-001", "deviations"),
        ("A-2026-007", "activities"),
        ("2026-05-27", "protocol"),
        ("§ 8/2026", "protocol"),
        ("G14", "more"),
    ],
)
async def test_a_reference_leads_there(tmp_path: Path, typed: str, room: str) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("f3")
        await hands.type(typed)
        await hands.sees("Enter går dit")
        await hands.press("enter")
        await hands.until(lambda: hands.app.room.room_name == room)
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "today")


async def test_over_a_form_esc_brings_back_what_was_typed_and_a_hit_leaves_a_draft(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "k")
        await hands.type("zah")
        await hands.press("enter", "tab", "tab", "right", "tab")
        await hands.press("enter", "enter", "enter")
        await hands.type("halvskriv")
        await hands.press("f3")
        await hands.type("bergen")
        await hands.press("f3", "escape")  # one search, not two
        await hands.sees("Ny kontakt")
        await hands.type("et")
        await hands.sees("halvskrivet")
        assert "Zahra Åberg · Polisområde Storgöteborg" in hands.screen
        # From a form over the form to a hit, and back to where one was.
        await hands.press("shift+tab", "f3")
        await hands.type("bergen")
        await hands.sees("Studiebesök i Bergen")
        await hands.press("f1", "f1", "enter")
        await hands.until(lambda: hands.app.room.room_name == "activities")
        assert len(hands.app.screen_stack) == 1
        assert "Utkastet finns kvar. F5 i formuläret hämtar det." in hands.said
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "contacts")
        await hands.press("k")
        await hands.sees("Zahra Åberg · Polisområ… · F5 hämtar det")
        await hands.press("f5")
        await hands.sees("halvskrivet")


async def test_nothing_found_says_so_and_hostile_words_are_only_words(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("slash")
        for typed in ('[/x] [b]"; DROP', "zzz", "%", "AND OR NOT", "*"):
            await hands.press("ctrl+u")
            await hands.type(typed)
            await hands.rest()
        await hands.press("ctrl+u")
        await hands.type("[/x] zzz")
        await hands.sees("Inget i registret innehåller ”[/x] zzz”.")
        await hands.press("enter", "escape")
        await hands.sees("NÄSTA MÖTE")
