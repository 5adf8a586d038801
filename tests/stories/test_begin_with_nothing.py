"""From no file at all: the register, its organisations, people and seats, by keys and without any table."""

from pathlib import Path

import pytest
from first_start import at_the_first_start
from keyboard import LARGE, SMALL, Keyboard, at_the_keyboard
from registers import empty_register

from db.reading import members, organisations, people, settings
from db.reading.door import Door
from nsc_tui.language.text import ENGLISH
from screens.rooms.first_start import Chosen


async def test_the_first_start_makes_the_register_in_the_usual_place(tmp_path: Path) -> None:
    chosen = Chosen()
    async with at_the_first_start(tmp_path, chosen) as hands:
        await hands.sees("Skapa ett nytt register")
        await hands.sees(str(tmp_path / "data" / "register.db")[:40])
        await hands.press("enter")
        await hands.type("Ida Ek")
        await hands.press("tab", "tab", "ctrl+s")
        await hands.until(lambda: chosen.path)
    assert chosen.path == tmp_path / "data" / "register.db"
    assert chosen.path.stat().st_mode & 0o777 == 0o600
    with Door(chosen.path) as door:
        kept = settings.settings(door)
    assert (kept.council, kept.city, kept.secretary) == (
        "Göteborgs Stads trygghetsråd",
        "Göteborgs Stad",
        "Ida Ek",
    )


async def test_a_register_that_exists_is_not_written_over_and_the_sentence_stands_beside_the_field(
    tmp_path: Path,
) -> None:
    taken = tmp_path / "data" / "register.db"
    taken.parent.mkdir()
    taken.write_text("något annat")
    chosen = Chosen()
    async with at_the_first_start(tmp_path, chosen) as hands:
        await hands.press("enter")
        await hands.type("Ida Ek")
        await hands.press("ctrl+s")
        await hands.sees("finns redan")
        await hands.press("escape")
        assert chosen.path is None
    assert taken.read_text() == "något annat"


async def test_another_register_is_opened_by_its_path(tmp_path: Path) -> None:
    other = empty_register(tmp_path)
    chosen = Chosen()
    async with at_the_first_start(tmp_path, chosen) as hands:
        await hands.press("down", "enter")
        await hands.press("ctrl+a", "ctrl+k")
        await hands.type(str(tmp_path / "borta.db"))
        await hands.press("ctrl+s")
        await hands.sees("Det finns inget register på")
        await hands.press("ctrl+a", "ctrl+k")
        await hands.type(str(other))
        await hands.press("ctrl+s")
        await hands.until(lambda: chosen.path)
    assert chosen.path == other


async def test_the_demo_can_be_chosen(tmp_path: Path) -> None:
    chosen = Chosen()
    async with at_the_first_start(tmp_path, chosen, LARGE) as hands:
        await hands.press("down", "down", "enter")
        await hands.until(lambda: chosen.demo)
    assert chosen.path is None


async def test_the_first_start_in_english(tmp_path: Path) -> None:
    async with at_the_first_start(tmp_path, Chosen(), SMALL, ENGLISH) as hands:
        await hands.sees("Create a new register")
        await hands.press("enter")
        await hands.sees("the secretary's first and last name")
        assert "Rådets" not in hands.screen


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_council_organisation_person_with_seat_and_successor(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(empty_register(tmp_path), size) as hands:
        await _the_council_has_another_name(hands)
        await _an_organisation(hands, "Polisområde Norr")
        await _a_member_in_an_organisation_made_on_the_way(hands)
        await _a_vacant_seat(hands)
        await _a_successor(hands)


async def _the_council_has_another_name(hands: Keyboard) -> None:
    await hands.press("8", "end", "up", "enter")
    await hands.sees("Ställföreträdare")
    await hands.press("e")
    await hands.sees("Registrets inställningar")
    await hands.press("ctrl+a", "ctrl+k")
    await hands.type("Lunds trygghetsråd")
    await hands.press("ctrl+s")
    await hands.sees("Lunds trygghetsråd · Nordic Safe Cities")
    assert hands.desk.settings.council == "Lunds trygghetsråd"


async def _an_organisation(hands: Keyboard, name: str) -> None:
    await hands.press("8", "home", "enter")
    await hands.sees("Inga organisationer ännu.")
    await hands.press("n")
    await hands.type(name)
    await hands.press("enter")
    await hands.type("stat")
    await hands.press("s", "s", "ctrl+s")
    await hands.until(lambda: f"{name} är tillagd." in hands.said)
    assert [each.name for each in organisations.rows(hands.desk.door)] == [name]


async def _a_member_in_an_organisation_made_on_the_way(hands: Keyboard) -> None:
    await hands.press("2")
    await hands.sees("Rådet har inga platser ännu.")
    await hands.press("n")
    await hands.type("Zahra")
    await hands.press("enter")
    await hands.type("Åberg")
    await hands.press("enter")
    await hands.type("Räddningstjänsten")
    await hands.press("enter")
    await hands.sees("Ny organisation")
    await hands.press("ctrl+s")
    await hands.sees("En ny plats: ledamot · Räddningstjänsten")
    await hands.press("ctrl+s")
    await hands.until(lambda: "Zahra Åberg är tillagd." in hands.said)
    (member,) = members.current(hands.desk.door, hands.desk.today())
    assert (member.name, member.role, member.organisation, member.from_) == (
        "Zahra Åberg",
        "ledamot",
        "Räddningstjänsten",
        "2026-11-22",
    )


async def _a_vacant_seat(hands: Keyboard) -> None:
    await hands.press("n", "tab", "tab")
    await hands.type("polis")
    await hands.press("enter")
    await hands.sees("En vakant plats: ledamot · Polisområde Norr")
    await hands.press("ctrl+s")
    await hands.sees("○ Vakant")
    assert [each.organisation for each in members.vacancies(hands.desk.door, hands.desk.today())] == [
        "Polisområde Norr"
    ]


async def _a_successor(hands: Keyboard) -> None:
    await hands.press("home")
    hands.keys = 0
    await hands.press("w")
    await hands.type("Nils af Klint")
    await hands.press("enter")
    await hands.sees("Får platsen när formuläret bakom sparas: ledamot · Räddningstjänsten")
    assert "ingen plats" not in hands.screen
    await hands.press("ctrl+s")
    await hands.sees("Zahra Åberg slutar dagen före.")
    await hands.press("ctrl+a", "ctrl+k")
    await hands.type("1/12 2026")
    await hands.press("ctrl+s")
    await hands.until(lambda: any("Nils af Klint har platsen" in said for said in hands.said))
    assert hands.keys <= 12
    door = hands.desk.door
    first, second = (
        each for each in members.terms(door) if each.organisation == "Räddningstjänsten" and each.role
    )
    ended = {each.name: (each.from_, each.to) for each in (first, second)}
    assert ended == {
        "Zahra Åberg": ("2026-11-22", "2026-11-30"),
        "Nils af Klint": ("2026-12-01", ""),
    }
    (nils,) = people.named(door, "Nils af Klint")
    assert (nils.given_name, nils.family_name, nils.organisation) == (
        "Nils",
        "af Klint",
        "Räddningstjänsten",
    )
