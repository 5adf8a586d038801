"""The year's material for the report: four keys at most, of this year or the year that is over."""

from pathlib import Path

import pikepdf
from keyboard import at_the_keyboard
from registers import living_year

FOR_REPORT = "trygghetsradet_underlag-avrapportering.pdf"
FOR_BOARD = "trygghetsradet_underlag-kommunstyrelsen.pdf"


def title_of(path: Path) -> str:
    with pikepdf.open(path) as pdf:
        return str(pdf.docinfo["/Title"])


async def test_the_material_of_a_year_in_four_keys_and_three_years_beside_it(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("7", "p", "enter")
        assert hands.keys <= 4
        path = tmp_path / "out" / f"2026_{FOR_REPORT}"
        await hands.until(lambda: hands.app.last_file == path)
        assert title_of(path).startswith("Underlag för avrapportering 2026, År 2026")

        hands.keys = 0
        await hands.press("7", "less_than_sign", "p", "enter")
        assert hands.keys <= 4
        path = tmp_path / "out" / f"2025_{FOR_REPORT}"
        await hands.until(lambda: hands.app.last_file == path)
        assert title_of(path).startswith("Underlag för avrapportering 2025, År 2025")

        await hands.press("greater_than_sign", "p", "down", "down", "enter")
        path = tmp_path / "out" / f"2024-2026_{FOR_BOARD}"
        await hands.until(lambda: hands.app.last_file == path)
        assert title_of(path).startswith("Underlag för redovisning till kommunstyrelsen 2024–2026")
