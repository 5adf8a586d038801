"""The pages of Mer by keys: organisations, the guideline, the history, settings."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import empty_register, living_year

from db.reading import organisations
from db.reading.window import Ask
from db.register_settings import RegisterSettings
from db.writing import documents, guideline_versions
from db.writing.pen import Pen
from nsc_tui.guideline.rules import RULES
from nsc_tui.language.text import ENGLISH
from screens.goals import goal
from screens.year_records.finding import channels_of


async def test_a_renamed_organisation_is_found_by_its_old_name(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("8", "home", "enter", "g", "ctrl+a", "ctrl+k")
        await hands.type("Bris region Väst")
        await hands.press("tab", "ctrl+a", "ctrl+k")
        await hands.type("1/1 2026")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Nytt namn: Bris region Väst" in hands.said)
        (found,) = organisations.rows(hands.desk.door, Ask(words="bris väst", limit=1))
        assert (found.name, found.former_names) == ("Bris region Väst", ("BRIS Väst",))
        await hands.press("enter")
        await hands.sees("BRIS Väst (till 2026-01-01)")


async def test_an_organisation_of_the_same_name_is_refused_beside_the_field(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("8", "home", "enter", "n")
        await hands.type("Försvarsmakten")
        await hands.press("ctrl+s")
        await hands.sees("Det finns redan en organisation som heter Försvarsmakten.")


async def test_an_organisation_with_seats_does_not_go_to_the_bin(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("8", "home", "enter")
        await hands.press("f")
        await hands.type("kommunstyrelsen")
        await hands.press("enter", "d")
        await hands.sees("Kommunstyrelsen har platser i rådet.")
        await hands.press("enter")
        assert organisations.named(hands.desk.door, "Kommunstyrelsen")


async def test_an_organisation_nobody_needs_goes_to_the_bin(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("8", "home", "enter", "end", "d")
        await hands.sees("Lägg Älvstranden Utveckling AB i papperskorgen?")
        await hands.press("j")
        await hands.until(lambda: not organisations.named(hands.desk.door, "Älvstranden Utveckling AB"))


async def test_every_rule_is_there_with_its_section_and_leads_to_its_kin(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.press("8", "home", "down", "enter")
        await hands.sees("0533/20 (0044/22)")
        await hands.sees(f"1 av {len(RULES) + 1}")
        await hands.app.go_to(goal("rule", "G14"))
        await hands.sees("ledamoten → rådets")
        await hands.sees("K2 · Kontakt först vid eller efter start")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_a_rule_is_opened_from_elsewhere_and_esc_comes_back(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await hands.press("4", "i")
        await hands.sees("Kontakt före deltagande")
        await hands.sees("Avsnitt")
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "contacts")
        assert hands.app.room.page_count == 0


async def test_a_large_act_is_told_in_numbers_a_small_one_in_full(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.press("8", "end", *["up"] * 4, "enter")
        await hands.sees("ANTAL POSTER")
        await hands.press("8", "home", "enter", "end", "e", "tab", "tab")
        await hands.press("n", "ctrl+s")
        await hands.until(lambda: "Älvstranden Utveckling AB är ändrad." in hands.said)
        await hands.press("h")
        await hands.sees("ja → nej")


async def test_settings_of_the_register_are_checked_and_kept(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.press("8", "end", "up", "enter", "e")
        await hands.sees("Registrets inställningar")
        for _ in range(8):
            await hands.press("tab")
        await hands.press("ctrl+a", "ctrl+k")
        await hands.type("0")
        await hands.press("ctrl+s")
        await hands.sees("är inget antal dagar mellan 1 och 365")
        await hands.press("ctrl+a", "ctrl+k")
        await hands.type("21")
        await hands.press("shift+tab", "n", "tab", "tab")
        await hands.type("Chefsbrevet")
        await hands.press("enter")
        await hands.type("Stadens sociala medier")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Inställningarna är sparade." in hands.said)
        await hands.sees("Chefsbrevet, Stadens sociala")
        found = channels_of(hands.desk)
        assert [pick.key for pick in found("")] == [
            "intranet", "operation", "Chefsbrevet", "Stadens sociala medier"
        ]  # fmt: skip
        assert [pick.key for pick in found("sociala")] == ["Stadens sociala medier"]
        assert (hands.desk.settings.approval, hands.desk.settings.approval_days) == (False, 21)


async def test_enter_on_a_setting_changes_that_one_as_e_does(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.press("8", "end", "up", "enter", "enter")
        await hands.sees("ctrl+s Spara")
        await hands.press("escape", "end", "enter")
        await hands.sees("Dina val på den här datorn")
        await hands.press("escape", *["up"] * 6, "enter")
        await hands.sees("Så läser registret riktlinjen")
        await hands.press("right", "ctrl+s")
        await hands.until(lambda: "Inställningarna är sparade." in hands.said)
        assert (hands.desk.settings.law_reminders, hands.desk.settings.ks_clock) == (
            True,
            RegisterSettings().ks_clock,
        )


async def test_another_language_begins_the_program_anew(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.press("8", "end", "up", "enter", "end", *["up"] * 3, "e")
        await hands.sees("Dina val på den här datorn")
        await hands.press("e", "ctrl+s")
        await hands.until(lambda: hands.app.begins_anew)


async def test_english_throughout(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE, ENGLISH) as hands:
        await hands.press("8")
        await hands.sees("those that sit on the council")
        await hands.press("enter")
        await hands.sees("civil society")
        await hands.press("escape", "down", "enter")
        await hands.sees("THE NETWORK")
        await hands.press("escape", "end", *["up"] * 4, "enter")
        await hands.sees("RECORDS CHANGED")
        await hands.press("escape", "end", "up", "enter")
        await hands.sees("Settings of the register")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_the_guideline_shows_its_versions_and_documents_whose_years_have_passed(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = empty_register(tmp_path)
    with Pen.take(path, by="Ida Ek") as pen, pen.act("test") as act:
        documents.add(act, documents.DocumentDetails(title="Program [/x] <b>", to_year=2025))
        documents.add(act, documents.DocumentDetails(title="Program för torg", from_year=2024, to_year=2026))
        guideline_versions.add(
            act,
            guideline_versions.VersionDetails(
                decided="2026-05-01", paragraph="§ 12", body="Kommunstyrelsen", changes="Ny ägare"
            ),
        )
    async with at_the_keyboard(path, size) as hands:
        await hands.press("8", "home", "down", "enter", "enter")
        await hands.press(*["pagedown"] * 4)
        await hands.sees("! Program [/x] <b> (perioden har gått ut)")
        assert "Program för torg\n" in hands.screen
        await hands.sees("Beslutad 2026-05-01 § 12 av Kommunstyrelsen")
        await hands.sees("Ny ägare")
        await hands.press("down", "down", "down", "enter")
        await hands.until(lambda: hands.app.room.here.kind in ("document", "guideline_version"))
