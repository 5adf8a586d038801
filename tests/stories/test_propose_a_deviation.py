"""Told afterwards that somebody took part without contact: the deviation is proposed, prefilled."""

from pathlib import Path

from keyboard import at_the_keyboard
from registers import living_year

from db.reading import deviations

WHY = "Resan bokades av kontoret och ingen ringde."


async def test_from_today_in_at_most_four_keys_and_the_motivation(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.sees("K1 deltog utan kontakt")
        await hands.press("down", "down", "down")
        hands.keys = 0
        await hands.press("a")
        await hands.sees("Avsteg K1 · Łucja Mc-Kinney")
        await hands.type(WHY)
        await hands.press("ctrl+s")
        await hands.until(lambda: "AV-2026-004 är antecknat." in hands.said)
        assert hands.keys <= 4
        made = deviations.named(hands.desk.door, "AV-2026-004")
        assert made is not None
        assert (made.category, made.rule, made.state) == ("K1", "G14", "motivated")
        assert (made.who_name, made.motivator, made.motivation) == ("Łucja Mc-Kinney", "Łucja Mc-Kinney", WHY)
        assert (made.contact, made.activity) == ("K-2026-019", "Nätverksmöte i København")
        assert made.what == (
            "Łucja Mc-Kinney deltog i Nätverksmöte i København utan att först ha kontaktat sekreteraren."
        )
        assert made.happened == "2026-10-14/2026-10-15"
        await hands.until(lambda: "K1 deltog utan kontakt" not in hands.screen)
        assert "AV-2026-004" in hands.screen
        assert "ska protokollföras" in hands.screen


async def test_told_of_somebody_who_never_called_it_is_offered_after_the_contact(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("k")
        await hands.type("wallin")
        await hands.press("enter", "tab")
        await hands.type("ungas trygghet på nätet")
        await hands.press("enter", "tab", "ctrl+u", "tab", "tab", "j")
        await hands.sees("Ingen kontakt: ett avsteg kommer att föreslås")
        await hands.press("ctrl+s")
        await hands.sees("Ett avsteg föreslås: K1 deltog utan kontakt.")
        await hands.press("j")
        await hands.sees("Avsteg K1 · Kajsa Wallin")
        await hands.type(WHY)
        await hands.press("ctrl+s")
        await hands.until(lambda: "AV-2026-004 är antecknat." in hands.said)


async def test_from_the_contact_and_from_the_proposals(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "a")
        assert hands.said[-1] == "Programmet föreslår inget avsteg här."
        await hands.press("left")
        await hands.sees("K1 deltog utan kontakt")
        await hands.press("enter")
        await hands.sees("Inget är antecknat än. a antecknar avsteget.")
        await hands.press("a")
        await hands.sees("Avsteg K1 · Łucja Mc-Kinney")
        await hands.press("escape")
        await hands.rest()
        assert deviations.named(hands.desk.door, "AV-2026-004") is None
        await hands.press("6", "left")
        await hands.sees("E1 omkostnader lagda")
        await hands.press("down", "a")
        await hands.sees("Avsteg E1 · Łucja Mc-Kinney")
        await hands.press("ctrl+s")
        await hands.until(lambda: "AV-2026-004 är antecknat." in hands.said)
        made = deviations.named(hands.desk.door, "AV-2026-004")
        assert made is not None
        assert (made.category, made.state) == ("E1", "open")


async def test_whether_somebody_took_part_is_said_for_all_marked_and_leads_on(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "right", "right")
        await hands.sees("1 av 2")
        await hands.press("space", "space", "t")
        await hands.sees("Deltog de? 2 markerade")
        await hands.press("n", "ctrl+s")
        await hands.until(lambda: any("deltog nej" in each for each in hands.said))
        await hands.sees("För alla aktiviteter som varit är det angivet vilka som deltog.")
