from pathlib import Path

from keyboard import LARGE, SMALL, at_the_keyboard
from registers import living_year

from db.reading import activities


async def test_the_small_screen_shows_when_title_state_and_how_many(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), SMALL) as hands:
        await hands.press("3")
        await hands.sees("3–4 dec")
        lines = hands.screen.splitlines()
        summit = next(line for line in lines if "3–4 dec" in line)
        assert "Nordic Safe Cities Summit 20" in summit
        assert "· planerad" in summit
        assert summit.rstrip().endswith("1")
        assert any("v33 2026" in line and "+ genomförd" in line for line in lines)
        await hands.press("right")
        await hands.sees(" av 2")
        assert "genomförd" not in hands.screen


async def test_a_record_has_who_was_in_touch_what_the_council_was_told_and_its_parts(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.press("slash")
        await hands.type("A-2026-003")
        await hands.press("enter")
        await hands.sees("Nordic Safe Cities vårmöte 2026")
        for text in (
            "Åsa Öberg-Ståhl · + i tid",
            "AV-2026-001",
            "A-2026-004",
            "RÅDET INFORMERAT (G12)",
            "Vid sammanträdet 2026-02-25",
        ):
            await hands.sees(text)


async def test_everything_that_is_kept_can_be_typed(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("3", "n")
        typed = (
            "Lucia på torget", "13/12 16.00", None, "samling", "Göteborg", "summit 2026", None,
            "https://example.org", "Sång.", "20/11", "e-post", "Tove Sjögren", "2026-09-16", "Ida Ek", "igår",
            "Mycket.", "Hela nätverket.",
        )  # fmt: skip
        for text in typed:
            if text:
                await hands.type(text)
            await hands.press("tab")
        await hands.press("j", "ctrl+s")
        await hands.until(lambda: activities.named(hands.desk.door, "Lucia på torget"))
        made = activities.named(hands.desk.door, "Lucia på torget")[0]
        assert (made.when, made.kind, made.place) == ("2026-12-13T16:00", "samling", "Göteborg")
        assert (made.arranged_by, made.status, made.worth) == ("nsc", "planned", "yes")
        assert (made.part_of, made.agenda) == ("Nordic Safe Cities Summit 2026", "Sång.")
        assert (made.told_on, made.told_how, made.told_meeting) == ("2026-11-20", "e-post", "2026-09-16")
        assert (made.valued_by, made.valued_on, made.lessons) == ("Ida Ek", "2026-11-21", "Mycket.")
        await hands.sees("Lucia på torget")


async def test_nothing_becomes_a_part_of_itself_and_the_bin_names_what_points_there(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("3", "d")
        await hands.sees("En kontakt pekar dit och finns kvar.")
        await hands.press("escape", "e")
        await hands.sees("Ändra A-2026-013")
        await hands.press("tab", "tab", "tab", "tab", "tab")
        await hands.type("summit 2026")
        await hands.sees("innehåller ”summit 2026”")
