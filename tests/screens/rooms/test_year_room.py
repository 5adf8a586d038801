from datetime import date
from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, Keyboard, at_the_keyboard
from registers import lay_samples

from db.reading import deviations
from db.reading.duties import rows


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.db"
    lay_samples(path)
    return path


def line(hands: Keyboard, words: str) -> str:
    return next(each for each in hands.screen.splitlines() if words in each)


async def go_down_to(hands: Keyboard, words: str) -> None:
    await hands.press("f")
    await hands.type(words)
    await hands.press("enter")
    await hands.sees(words)


async def test_every_duty_has_sign_word_and_day_with_weekday(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("7")
        await hands.sees("Årskontroll 2026   < 2025   2027 >   1 saknas · 9 återstår · 3 oklart")
        assert "… återstår" in line(hands, "Årets fokusområden")
        assert "tor 31 dec" in line(hands, "Årets fokusområden")
        await go_down_to(hands, "Redovisning")
        assert "! saknas" in line(hands, "Redovisning till")
        assert "lör 21 feb" in line(hands, "Redovisning till")


async def test_the_line_of_the_executive_board_shows_all_readings(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("7")
        await go_down_to(hands, "Redovisning")
        await hands.press("enter")
        await hands.sees("från revideringen 2023-02-21: lör 21 feb · den som gäller")
        await hands.sees("från beslutet 2020-11-25: ons 25 nov")


async def test_any_year_since_2020_and_the_coming_one(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("7", "less_than_sign")
        await hands.sees("Årskontroll 2025")
        assert "+ uppfyllt" in line(hands, "Årets fokusområden")
        await hands.press(
            "less_than_sign", "less_than_sign", "less_than_sign", "less_than_sign", "less_than_sign"
        )
        await hands.sees("Årskontroll 2020   2021 >")
        await hands.press("less_than_sign")
        assert "2020 är riktlinjens första år." in hands.said
        await hands.press(*["greater_than_sign"] * 7)
        await hands.sees("Årskontroll 2027   < 2026")
        await hands.press("greater_than_sign")
        assert "Längre fram än 2027 finns inget ännu." in hands.said


async def test_the_evidence_is_one_key_away_and_esc_comes_back(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("7", "less_than_sign")
        await go_down_to(hands, "Avrapportering till")
        await hands.press("enter")
        await hands.sees("2025-03-12 § 4")
        await hands.press("down", "enter")
        await hands.sees("Tre metoder prövas lokalt")
        await hands.press("escape", "down", "down", "enter")
        await hands.sees("Samlad avrapportering 2024")
        await hands.press("escape")
        await hands.sees("Avrapportering till rådet")
        await hands.press("escape")
        await hands.sees("Årskontroll 2025")


async def test_the_rule_is_one_key_away(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("7")
        await go_down_to(hands, "fokusområden")
        await hands.press("i")
        await hands.sees("G17 ·")
        await hands.press("escape")
        await hands.sees("Årskontroll 2026")


async def test_a_missing_line_gives_a_deviation_that_only_lacks_its_motivation(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("7", "less_than_sign", "less_than_sign")
        await go_down_to(hands, "Årets handlingsplan")
        before = hands.keys
        await hands.press("a")
        await hands.sees("Avsteg H1 · Årets handlingsplan")
        await hands.type("Kontoret var utan handläggare.")
        await hands.press("ctrl+s")
        await hands.until(lambda: deviations.named(hands.desk.door, "AV-2024-002"))
        assert hands.keys - before == 2
        made = deviations.named(hands.desk.door, "AV-2024-002")
        assert made is not None
        assert (made.category, made.rule, made.happened, made.who) == (
            "H1",
            "G18",
            "2024",
            "Stadsledningskontoret",
        )
        assert made.what == "Ingen handlingsplan togs fram för 2024."
        assert made.motivation == "Kontoret var utan handläggare."
        await hands.press("a")
        await hands.until(lambda: "Den här raden har inget avsteg att anteckna." in hands.said)
        found = next(
            each for each in rows(hands.desk.door, 2024, date(2026, 11, 22)) if each.duty == "action_plan"
        )
        assert found.evidence == ("AV-2024-002",)


async def test_a_line_that_is_met_has_no_deviation_to_record(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("7", "a")
        assert "Den här raden har inget avsteg att anteckna." in hands.said


async def test_the_views_show_what_is_left_and_the_whole_guideline(register: Path) -> None:
    async with at_the_keyboard(register, LARGE) as hands:
        await hands.press("7", "right")
        await hands.sees(" av 13")
        assert "uppfyllt" not in "".join(
            each for each in hands.screen.splitlines() if each.startswith("   G")
        )
        await hands.press("right")
        await hands.sees(" av 42")
        await hands.sees("Verksamheter som")


async def test_p_makes_the_pdf_of_the_year_in_sight(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("7", "less_than_sign", "p", "down", "enter")
        made = register.parent / "out" / "2025_trygghetsradet_arskontroll.pdf"
        await hands.until(made.exists)
        assert made.read_bytes().startswith(b"%PDF")


async def test_in_english(register: Path) -> None:
    async with at_the_keyboard(register, SMALL, "en") as hands:
        await hands.press("7")
        await hands.sees("Year check 2026   < 2025   2027 >   1 missing · 9 due · 3 undecided")


async def test_a_rule_says_how_it_stands_this_year_and_leads_to_its_line(register: Path) -> None:
    async with at_the_keyboard(register, SMALL) as hands:
        await hands.press("slash")
        await hands.type("G28")
        await hands.press("enter")
        await hands.sees("! saknas · Redovisning till kommunstyrelsen")
        await hands.press("down", "down", "enter")
        await hands.sees("från beslutet 2020-11-25: ons 25 nov")
        await hands.press("escape")
        await hands.sees("Samlad avrapportering och analys")
