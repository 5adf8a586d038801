"""Each kind of the guideline's year on its page under Mer: listed, shown whole, found by the search."""

from datetime import datetime
from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, Keyboard, at_the_keyboard
from registers import empty_register, lay_samples, living_year

from db.reading import documents
from nsc_tui.language.text import ENGLISH, SWEDISH, Language
from nsc_tui.language.year_records_screen import PAGES, TASKS
from screens.desk import Desk
from screens.year_records.kinds import KEPT
from screens.year_records.record import detail_of


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.db"
    lay_samples(path)
    return path


async def search(hands: Keyboard, words: str) -> None:
    await hands.press("slash")
    await hands.type(words)
    await hands.rest()


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_a_record_is_found_by_its_reference_and_stands_there_in_words(
    register: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(register, size) as hands:
        for reference, shown in (
            ("FO-2025-002", "Trygga digitala miljöer"),
            ("HP-2025-001", "Digital trygghet och unga"),
            ("R-2025-001", "trygghetsrådet"),
            ("D-2025-001", "Samverkan kring unga"),
            ("S-2022-001", "berörd verksamhet"),
            ("U-2022-002", "8\u00a0450"),
        ):
            await hands.press("1")
            await search(hands, reference)
            await hands.sees(reference)
            await hands.press("enter")
            await hands.until(lambda: hands.app.room.room_name == "more")
            await hands.sees(shown)


def test_a_governing_document_whose_years_have_passed_says_so(register: Path) -> None:
    desk = Desk(register, lambda: datetime(2026, 1, 1))
    (page,) = [kept for kept in KEPT if kept.kind == "documents"]
    past, open_ended = (
        detail_of(page, next(each for each in documents.rows(desk.door) if each.to == to), desk.today())
        for to in (2025, 2026)
    )
    assert (past.under, past.tone) == ("! perioden har gått ut", "warn")
    assert open_ended.tone == ""
    desk.close()


async def test_what_a_record_points_at_is_one_key_away_and_esc_comes_back(register: Path) -> None:
    async with at_the_keyboard(register) as hands:
        await search(hands, "S-2022-001")
        await hands.press("enter")
        await hands.sees("S-2022-001")
        await hands.press("enter")
        await hands.until(lambda: hands.app.room.room_name == "activities")
        await hands.sees("Nordic Safe Cities Annual Summit 2022")
        await hands.press("escape")
        await hands.sees("S-2022-001")


async def test_a_task_leads_to_the_item_that_gave_it(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.press("8", "home", *["down"] * (2 + len(KEPT)), "enter")
        await hands.sees("Skicka ut rutinen för anmälan.")
        await hands.press("enter", "enter")
        await hands.until(lambda: hands.app.room.room_name == "protocol")


@pytest.mark.parametrize("language", [SWEDISH, ENGLISH])
async def test_every_page_says_what_it_is_for_and_an_empty_one_how_records_come_in(
    tmp_path: Path, language: Language
) -> None:
    async with at_the_keyboard(empty_register(tmp_path), LARGE, language) as hands:
        await hands.press("8")
        for said in (*PAGES.values(), TASKS):
            assert said.label() in hands.screen
            assert said.about() in hands.screen
        for place, kept in enumerate(KEPT):
            await hands.press("home", *["down"] * (place + 2), "enter")
            await hands.sees(PAGES[kept.kind].none())
            assert f"nsc-tui import {kept.kind}" in hands.screen
            await hands.press("escape")
