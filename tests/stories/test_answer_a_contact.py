"""A contact waits on Idag until it is answered; nothing is approved or denied."""

from pathlib import Path

from keyboard import at_the_keyboard
from registers import living_year

from db.reading import contacts


async def test_an_open_request_is_answered_from_today(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.sees("väntar på svar")
        await hands.press("f")
        await hands.type("väntar summit")
        await hands.press("enter")
        await hands.sees("1 av 1 träffar")
        hands.keys = 0
        await hands.press("v")
        await hands.sees("Svar till Zahra Åberg")
        await hands.type("Välkommen. Program kommer i veckan.")
        await hands.press("ctrl+s")
        await hands.until(lambda: "K-2026-023 är besvarad." in hands.said)
        assert hands.keys <= 4
        found = contacts.named(hands.desk.door, "K-2026-023")
        assert found is not None
        assert (found.answered_on, found.outcome) == ("2026-11-22", "Välkommen. Program kommer i veckan.")
        await hands.sees("Inget innehåller")


async def test_the_record_shows_contact_and_entry_as_two_facts(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "enter")
        await hands.sees("Kontaktad        fre 20 nov 14.05")
        assert "Införd           idag" in hands.screen


async def test_a_correction_keeps_what_it_does_not_touch(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        before = contacts.named(hands.desk.door, "K-2026-023")
        assert before is not None
        await hands.press("4", "e")
        await hands.sees("Ändra K-2026-023")
        await hands.press("tab", "tab", "ctrl+u")
        await hands.type("19/11 08.00")
        await hands.press("ctrl+s")
        await hands.until(lambda: "K-2026-023 är ändrad." in hands.said)
        after = contacts.named(hands.desk.door, "K-2026-023")
        assert after is not None
        assert after.contacted_at == "2026-11-19T08:00"
        kept = ("member", "activity", "channel", "paid_by", "purpose", "note", "entered_at", "took_part")
        for name in kept:
            assert getattr(after, name) == getattr(before, name), name
