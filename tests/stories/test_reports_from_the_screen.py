"""Reports by keys: the log of a span of days and a registerutdrag in at most five."""

from pathlib import Path

import pikepdf
import pytest
from keyboard import Keyboard, at_the_keyboard
from registers import empty_register, living_year

from db.reading import meetings


def title_of(path: Path) -> str:
    with pikepdf.open(path) as pdf:
        return str(pdf.docinfo["/Title"])


async def written(hands: Keyboard, path: Path) -> str:
    """Wait for the file; its title."""
    await hands.until(path.exists)
    await hands.until(lambda: hands.app.last_file == path)
    return title_of(path)


@pytest.mark.parametrize(
    ("room", "downs", "name", "title"),
    [
        ("4", 0, "2026_trygghetsradet_kontakter.pdf", "Kontaktlogg, År 2026"),
        ("4", 1, "2025_trygghetsradet_kontakter.pdf", "Kontaktlogg, År 2025"),
        ("6", 0, "av-2026-003_trygghetsradet.pdf", "Avsteg AV-2026-003"),
        ("6", 1, "2026_trygghetsradet_avsteg.pdf", "Avstegsregister, År 2026"),
        ("3", 0, "2026_trygghetsradet_aktiviteter.pdf", "Aktivitetslista, År 2026"),
        ("2", 1, "2026-11-22_trygghetsradet_ledamoter.pdf", "Ledamotsförteckning, Per 2026-11-22"),
    ],
)
async def test_a_list_is_five_keys_away(tmp_path: Path, room: str, downs: int, name: str, title: str) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press(room, "p", *("down",) * downs, "enter")
        assert (await written(hands, tmp_path / "out" / name)).startswith(title)
        assert hands.keys <= 5


async def test_the_log_of_any_days_asks_for_them(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "p", "up", "up", "enter")
        await hands.sees("vilken tid?")
        await hands.type("2026-06-30")
        await hands.press("tab")
        await hands.type("2026-02-01")
        await hands.press("ctrl+s")
        await hands.sees("ligger före den första")
        await hands.press("end", "ctrl+u")
        await hands.type("2026-09-30")
        await hands.press("ctrl+s")
        path = tmp_path / "out" / "2026-06-30-2026-09-30_trygghetsradet_kontakter.pdf"
        assert (await written(hands, path)).startswith("Kontaktlogg, 2026-06-30 – 2026-09-30")


async def test_a_registerutdrag_from_the_person_in_hand(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2", "p")
        await hands.sees("Registerutdrag: ")
        await hands.press("enter")
        await hands.until(lambda: hands.app.last_file)
        assert hands.app.last_file is not None
        assert title_of(hands.app.last_file).startswith("Registerutdrag: ")
        assert hands.keys <= 5


@pytest.mark.parametrize(
    ("date", "first", "second"),
    [("2026-05-27", "protokoll", "kallelse"), ("2026-12-02", "kallelse", "protokoll")],
)
async def test_a_meeting_offers_its_three_papers_the_likely_one_first(
    tmp_path: Path, date: str, first: str, second: str
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("5")
        found = meetings.named(hands.desk.door, date)
        assert found is not None
        await hands.app.room.show_record("meeting", str(found.key))
        await hands.rest()
        for downs, name in enumerate((first, second, "narvarolista")):
            await hands.press("p", *("down",) * downs, "enter")
            await written(hands, tmp_path / "out" / f"{date}_trygghetsradet_{name}.pdf")


async def test_calendar_cards_and_tables_too_and_what_is_left_out_is_said(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("3", "p", "up", "up", "enter")
        await hands.until(lambda: hands.app.last_file)
        assert any("står inte i kalendern" in said for said in hands.said)
        await hands.press("2", "p", "up", "up", "enter")
        folder = tmp_path / "out"
        await hands.until(lambda: len(list(folder.iterdir())) == 2)
        assert sorted(path.suffix for path in folder.iterdir()) == [".ics", ".vcf"]


async def test_esc_writes_nothing(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "p", "escape")
        await hands.press("p", "up", "up", "enter", "escape")
        assert not (tmp_path / "out").exists()
        assert hands.app.last_file is None


@pytest.mark.parametrize("room", ["2", "3", "4", "6"])
async def test_an_empty_register_gives_empty_lists(tmp_path: Path, room: str) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.press(room, "p", "enter")
        await hands.until(lambda: hands.app.last_file)
        assert hands.app.last_file is not None
        assert title_of(hands.app.last_file)


async def test_the_plan_in_hand_and_the_costs_come_on_paper_from_their_pages(tmp_path: Path) -> None:
    out = tmp_path / "out"
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("8", *["down"] * 3, "enter")
        await hands.sees("Prioriterade frågor")
        await hands.press("p")
        await hands.sees("Handlingsplan 2026 (PDF)")
        await hands.press("enter")
        assert (await written(hands, out / "2026_trygghetsradet_handlingsplan.pdf")).startswith(
            "Handlingsplan 2026"
        )
        await hands.press("escape", *["down"] * 4, "enter")
        await hands.sees("Kostnader")
        await hands.press("p", "enter")
        await written(hands, out / "2026_trygghetsradet_kostnader.pdf")
        await hands.press("escape", "down", "enter", "p")
        await hands.until(lambda: "Fungerar inte här." in hands.said)


async def test_arrows_typed_ahead_of_the_choice_count(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4")
        hands.at_once("p", "down", "enter")
        await written(hands, tmp_path / "out" / "2025_trygghetsradet_kontakter.pdf")
