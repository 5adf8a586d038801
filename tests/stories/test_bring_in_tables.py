"""Tables are brought in from inside the program: chosen, tried, looked at, one act, undone as one."""

from pathlib import Path
from shutil import copyfile
from threading import Event

import pytest
from calling import SAMPLES
from keyboard import Keyboard, at_the_keyboard
from registers import empty_register

from db.reading import activities, contacts, organisations
from exports.print_proof import altered_in, unkept_proofs
from exports.tables import importing
from screens.importing.dialogs import Faults, Summary
from screens.working import Working


async def choose(hands: Keyboard, path: Path) -> None:
    """From anywhere: the command by its name, and the path."""
    await hands.press("ctrl+p")
    await hands.type("läs in tab")
    await hands.press("enter")
    await hands.sees("Fil eller mapp")
    await hands.press("end", "ctrl+u")
    await hands.type(str(path))
    await hands.press("ctrl+s")


async def test_a_folder_is_tried_shown_brought_in_and_undone_as_one(tmp_path: Path) -> None:
    folder = tmp_path / "tabeller"
    folder.mkdir()
    for kind in ("organisations", "members", "activities", "contacts"):
        copyfile(SAMPLES / f"{kind}.csv", folder / f"{kind}.csv")
    (folder / "anteckningar.txt").write_text("mitt")
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await choose(hands, folder)
        await hands.until(lambda: isinstance(hands.app.screen, Summary))
        await hands.sees("organisationer: 12 nya, 0 finns redan")
        await hands.sees("anteckningar.txt läses inte in")
        assert organisations.count(hands.desk.door) == 0, "nothing is stored before she says so"
        await hands.press("escape")
        await hands.sees("Fil eller mapp")
        await hands.press("ctrl+s")
        await hands.until(lambda: isinstance(hands.app.screen, Summary))
        await hands.press("enter")
        await hands.until(lambda: any("nya poster" in said for said in hands.said))
        door = hands.desk.door
        assert organisations.count(door) == 12
        assert len(contacts.rows(door)) == 5
        await hands.press("4")
        await hands.sees("Åsa Öberg-Ståhl")
        await hands.press("u")
        await hands.sees("alla tabeller")
        await hands.press("j")
        await hands.until(lambda: organisations.count(door) == 0)
        assert activities.rows(door) == ()


async def test_what_is_wrong_is_listed_with_its_place_copied_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "nya.csv"
    file.write_text("title;when;status\nToppmöte;2026-13-45;planned\nMöte;2026-05;kanske\n", encoding="utf-8")
    copied: list[str] = []
    monkeypatch.setattr("screens.clipboard.copy", lambda _app, text: copied.append(text))
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await choose(hands, file)
        await hands.sees("säger inte av vilket slag")
        await hands.press("a", "ctrl+s")
        await hands.until(lambda: isinstance(hands.app.screen, Faults))
        await hands.sees("nya.csv, rad 2, when")
        await hands.sees("nya.csv, rad 3, status")
        await hands.press("c")
        assert len(copied[0].splitlines()) == 3
        await hands.press("enter")
        await hands.sees("Fil eller mapp")
        file.write_text("title;when\nToppmöte;2026-05\n", encoding="utf-8")
        await hands.press("ctrl+s")
        await hands.sees("aktiviteter: 1 nya")
        await hands.press("enter")
        await hands.until(lambda: any("1 nya poster" in said for said in hands.said))
        assert len(activities.rows(hands.desk.door)) == 1
        await choose(hands, file)
        await hands.press("a", "ctrl+s")
        await hands.sees("Allt finns redan i registret.")


async def test_approved_protocols_come_in_with_their_proof_and_it_says_that_nothing_undoes_them(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await choose(hands, SAMPLES)
        await hands.until(lambda: isinstance(hands.app.screen, Summary))
        await hands.sees("Protokoll som kommer in justerade: 1.")
        assert "avsteg: 1 nya" not in hands.screen
        await hands.press("pagedown")
        await hands.sees("avsteg: 1 nya")
        await hands.press("enter")
        await hands.until(lambda: any("72 nya poster" in said for said in hands.said))
        assert "går inte att ångra" in hands.said[-1]
        assert altered_in(hands.desk.path) == ()
        assert unkept_proofs(hands.desk.door) == ()


async def test_esc_in_the_middle_brings_in_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reached, go_on = Event(), Event()
    bring = importing.import_kind

    def slowly(pen: object, name: str, path: Path, going: object) -> object:
        def told(done: int, count: int) -> bool:
            if done == 5:
                reached.set()
                assert go_on.wait(10)
            return bool(going(done, count))  # type: ignore[operator]

        return bring(pen, name, path, told)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "import_kind", slowly)
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        before = hands.desk.path.read_bytes()
        await choose(hands, SAMPLES / "organisations.csv")
        await hands.sees("12 nya")
        await hands.press("enter")
        await hands.until(reached.is_set)
        await hands.sees("Rad ")
        await hands.press("escape")
        go_on.set()
        await hands.until(lambda: not isinstance(hands.app.screen, Working))
        await hands.until(lambda: "Avbrutet. Inget är inläst." in hands.said)
        assert organisations.count(hands.desk.door) == 0
        assert hands.desk.path.read_bytes() == before


async def test_files_changed_after_the_trial_are_told_of_and_a_fault_leads_back(tmp_path: Path) -> None:
    file = tmp_path / "organisations.csv"
    file.write_text("name\nPolisen\n", encoding="utf-8")
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await choose(hands, file)
        await hands.sees("organisationer: 1 nya")
        file.rename(tmp_path / "borta.csv")
        await hands.press("enter")
        await hands.until(lambda: isinstance(hands.app.screen, Faults))
        await hands.press("enter")
        await hands.sees("Fil eller mapp")
        (tmp_path / "borta.csv").rename(file)
        await hands.press("ctrl+s")
        await hands.sees("organisationer: 1 nya")
        file.write_text("name\nBRIS\nLänsstyrelsen\n", encoding="utf-8")
        await hands.press("enter")
        await hands.sees("Filerna ändrades efter provet")
        await hands.sees("organisationer: 2 nya")
        assert organisations.count(hands.desk.door) == 2
