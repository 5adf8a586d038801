"""Backup in three keys, verified; what it holds can be looked at, rehearsed and put back."""

from datetime import UTC, datetime
from pathlib import Path

from keyboard import Keyboard, at_the_keyboard
from registers import living_year

from db.backup_target import backups
from db.reading import organisations
from db.verification import verify_backup
from db.writing import organisations as verbs
from nsc_tui.language import backup_screen as words


async def first_backup(hands: Keyboard, stick: Path) -> None:
    """A first backup: the folder is asked for."""
    await hands.press("b")
    await hands.type(str(stick))
    await hands.press("ctrl+s")
    await hands.sees("gjord och kontrollerad")
    await hands.press("enter")


async def test_the_folder_is_asked_for_once_and_then_three_keys_are_enough(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.sees("Ingen säkerhetskopia ännu")
        await first_backup(hands, stick)
        assert len(backups(stick)) == 1
        hands.keys = 0
        await hands.press("b", "enter")
        await hands.until(lambda: len(backups(stick)) == 2)
        await hands.sees("gjord och kontrollerad")
        await hands.press("enter")
        assert hands.keys <= 3
        assert "Kopia " in hands.screen.splitlines()[-2]
        assert verify_backup(backups(stick)[0]).findings == ()


async def test_a_folder_that_is_missing_or_the_registers_own_is_refused_beside_the_field(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("b")
        await hands.type(str(tmp_path / "finns inte"))
        await hands.press("ctrl+s")
        await hands.sees("finns inte. Sätt i minnet")
        await hands.press("end", "ctrl+u")
        await hands.type(str(tmp_path))
        await hands.press("ctrl+s")
        await hands.sees("registret självt ligger")
        await hands.press("escape")
        assert list(tmp_path.rglob("register-*.db")) == []


async def open_page(hands: Keyboard) -> None:
    """The page of backups under Mer."""
    await hands.press("8", "end", "up", "up", "enter")
    await hands.sees("Det öppna registret")


async def test_a_backup_is_put_back_while_the_program_is_open(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await first_backup(hands, stick)
        before = organisations.count(hands.desk.door)
        with hands.desk.act("organisation.add") as act:
            verbs.add(act, verbs.OrganisationDetails(name="Tillagd efteråt"))
        assert organisations.count(hands.desk.door) == before + 1
        await open_page(hands)
        await hands.press("down", "enter")
        await hands.sees("Återställ registret")
        await hands.press("down", "down", "enter")
        await hands.sees("läggs undan bredvid")
        await hands.press("enter")
        assert organisations.count(hands.desk.door) == before + 1, "the focus is on the safe way"
        await hands.press("enter", "down", "down", "enter", "j")
        await hands.sees("Registret är återställt från")
        await hands.press("enter")
        assert organisations.count(hands.desk.door) == before
        assert len(list(tmp_path.glob("replaced-*.db"))) == 1
        with hands.desk.act("organisation.add") as act:
            verbs.add(act, verbs.OrganisationDetails(name="Skrivs igen"))
        assert organisations.count(hands.desk.door) == before + 1


async def test_register_and_backup_are_verified_and_a_damaged_byte_is_told(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await first_backup(hands, stick)
        await open_page(hands)
        await hands.press("enter")
        await hands.sees("Ändringar i historiken")
        await hands.press("enter", "down", "enter", "down", "enter")
        await hands.sees("Övningen gick bra")
        await hands.press("enter")
        (backup,) = backups(stick)
        content = bytearray(backup.read_bytes())
        content[len(content) // 2] ^= 1
        backup.write_bytes(content)
        await hands.press("enter", "enter")
        await hands.sees("Kontrollsumman stämmer inte")
        await hands.press("enter", "enter", "down", "down", "enter", "j")
        await hands.sees("Inget är återställt")


async def test_the_page_shows_when_each_was_made_and_how_large(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await first_backup(hands, stick)
        await open_page(hands)
        await hands.sees("Säkerhetskopior i")
        stamp = datetime.now(UTC).strftime("register-%Y%m%d")
        await hands.sees(stamp)
        assert words.CHOOSE_FOLDER_ROW() in hands.screen
