"""How the register reads the guideline, chosen by keys under Inställningar and followed by the year check."""

from pathlib import Path

from keyboard import at_the_keyboard
from registers import empty_register

from db.register_settings import RegisterSettings


async def test_the_readings_are_chosen_and_the_year_check_follows(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.press("7")
        await hands.sees("1 saknas")
        await hands.press("8", "end", "up", "enter", "f")
        await hands.type("tredje")
        await hands.press("enter")
        await hands.sees("från senaste redovisning, anna")
        await hands.press("e")
        await hands.sees("Så läser registret riktlinjen")
        await hands.press("right", "tab", "tab", "right", "tab", "ctrl+a", "ctrl+k")
        await hands.type("400")
        await hands.press("ctrl+s")
        await hands.sees("är inget antal dagar mellan 0 och 365")
        await hands.press("ctrl+a", "ctrl+k")
        await hands.type("14")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Inställningarna är sparade." in hands.said)
        now = hands.desk.settings
        assert (now.ks_clock, now.year_basis, now.law_reminders, now.told_threshold_days) == (
            "decision",
            "calendar",
            True,
            14,
        )
        await hands.sees("från beslutet 2020-11-25")
        await hands.press("7")
        await hands.until(lambda: "saknas" not in hands.screen)
        await hands.press("f")
        await hands.type("Lag")
        await hands.sees("Lag: Åtgärdsplan")


def test_a_choice_that_nobody_knows_does_no_harm() -> None:
    stored = {"told_threshold_days": "många", "law_reminders": "kanske", "ks_clock": "?"}
    held = RegisterSettings.of(stored)
    assert (held.told_threshold_days, held.law_reminders) == (30, False)
