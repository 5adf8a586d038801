"""The page Statistik by keys: views, years, what a number was counted from, and the way back."""

from pathlib import Path

from keyboard import LARGE, Keyboard, at_the_keyboard
from registers import empty_register, living_year
from textual.widgets import OptionList

from nsc_tui.language import statistics_screen as words


async def open_statistics(hands: Keyboard) -> None:
    await hands.press("8", "home")
    options = hands.app.room.query_one(OptionList).options
    place = next(n for n, each in enumerate(options) if str(each.prompt).startswith(words.TITLE()))
    await hands.press(*["down"] * place, "enter")


async def test_every_view_the_evidence_behind_a_number_and_the_years(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_statistics(hands)
        await hands.sees("Statistik 2026   < 2025")
        await hands.sees("Kv 1  2  3  4")
        await hands.sees("Ej räknade, andras aktiviteter: 1.")
        for seen in ("nätverkskonferens", "+ i tid", "10,5 dagar", "2 av 3", "K1 Deltog utan kontakt"):
            await hands.press("right")
            await hands.sees(seen)

        await hands.press("left", "f")
        await hands.type("lindh")
        await hands.press("enter", "enter")
        await hands.sees("frånvarande")
        await hands.sees("2026             1 av 3  ━━╸")
        await hands.press("enter")
        assert hands.app.room.room_name == "protocol"
        await hands.press("escape", "escape")
        await hands.sees("Statistik 2026")
        await hands.sees("ersättare, 2 frånvarande")

        await hands.press("escape", "h")
        assert hands.said[-1].startswith("En siffra har ingen historik.")
        await hands.press("greater_than_sign")
        assert hands.said[-1] == "2026 är det år som pågår."
        await hands.press("less_than_sign")
        await hands.sees("Statistik 2025   < 2024   2026 >")
        await hands.sees("Den antecknas under Protokoll: Enter på sammanträdet, sedan l.")
        await hands.press(*["less_than_sign"] * 5)
        await hands.sees("Statistik 2020   2021 >")
        await hands.press("less_than_sign")
        assert hands.said[-1] == "Statistiken börjar 2020, riktlinjens första år."
        await hands.press("p")
        await hands.sees("Underlag för avrapportering 2020 (PDF)")


async def test_beside_the_list_where_there_is_room_and_empty_says_what_to_do(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path), LARGE, "en") as hands:
        await open_statistics(hands)
        await hands.sees("Under Contacts t notes who took part.")
        await hands.press("right")
        await hands.sees("Under Activities n adds one.")
        await hands.press("left", "left")
        await hands.sees("Those proposed, and n for another, are under Deviations.")
