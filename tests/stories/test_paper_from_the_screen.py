"""The paper that leaves the house: three keys for an extract, its path said, nothing overwritten."""

from pathlib import Path

import pikepdf
import pytest
from keyboard import Keyboard, at_the_keyboard
from registers import living_year

from db.reading import items, meetings
from nsc_tui.language import protocol_papers as words
from screens.papers import open_last_file

EXTRACT = "2026-05-27_trygghetsradet_utdrag_par-6.pdf"
PROTOCOL = "2026-05-27_trygghetsradet_protokoll.pdf"


async def open_meeting(hands: Keyboard, date: str) -> None:
    """Open the meeting of that day in Protokoll, with the cursor on its attendance."""
    await hands.press("5")
    found = meetings.named(hands.desk.door, date)
    assert found is not None
    await hands.app.room.show_record("meeting", str(found.key))
    await hands.rest()


def text_of(path: Path) -> str:
    with pikepdf.open(path) as pdf:
        return str(pdf.docinfo["/Title"])


async def test_an_extract_in_at_most_three_keys_and_its_path_is_said(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, "2026-05-27")
        hands.keys = 0
        await hands.press("down", "p")
        path = tmp_path / "out" / EXTRACT
        await hands.until(path.exists)
        await hands.until(lambda: hands.app.last_file == path)
        assert hands.keys <= 3
        assert hands.said[-1] == words.WRITTEN(path=path)
        assert text_of(path).startswith("Protokollsutdrag § 6, 2026-05-27")
        assert path.stat().st_mode & 0o777 == 0o600


async def test_p_and_enter_on_the_meeting_is_the_whole_protocol_and_again_it_is_the_same(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, "2026-05-27")
        path = tmp_path / "out" / PROTOCOL
        await hands.press("p", "enter")
        await hands.until(path.exists)
        assert text_of(path).startswith("Protokoll 2026-05-27")
        await hands.press("p", "enter")
        await hands.until(lambda: hands.said[-1] == words.SAME(path=path))
        assert [each.name for each in path.parent.iterdir()] == [PROTOCOL]


@pytest.mark.parametrize(("keys", "left"), [(("enter",), 2), (("down", "enter"), 1), (("escape",), 1)])
async def test_another_file_of_that_name_is_asked_about_once(
    tmp_path: Path, keys: tuple[str, ...], left: int
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        folder = tmp_path / "out"
        folder.mkdir()
        (folder / PROTOCOL).write_bytes(b"other")
        await open_meeting(hands, "2026-05-27")
        await hands.press("p", "enter")
        await hands.sees("finns redan")
        await hands.press(*keys)
        await hands.until(lambda: len(list(folder.iterdir())) == left)
        replaced = (folder / PROTOCOL).read_bytes() != b"other"
        assert replaced is (keys == ("down", "enter"))
        assert hands.app.last_file == {
            ("enter",): folder / "2026-05-27_trygghetsradet_protokoll_2.pdf",
            ("down", "enter"): folder / PROTOCOL,
        }.get(keys)


async def test_an_item_without_a_number_gives_only_one_marked_as_draft_after_a_question(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, "2026-12-02")
        await hands.press("down", "p")
        await hands.sees("inget §-nummer")
        await hands.press("enter")
        await hands.until(lambda: "inget §-nummer" not in hands.screen)
        assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True
        await hands.press("p", "j")
        path = tmp_path / "out" / "2026-12-02_trygghetsradet_utdrag_utkast_arende-1.pdf"
        await hands.until(path.exists)


async def test_a_hostile_heading_goes_to_screen_and_paper_as_it_is(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, "2026-12-02")
        await hands.press("n")
        heading = "Hej [/x] [b]fet[/b] Anna <Lisa> & Bo [@click=app.quit]klick[/]"
        await hands.type(heading)
        await hands.press("ctrl+s")
        await hands.sees("Hej [/x] [b]fet[/b] Anna <Lisa> & Bo")
        found = meetings.named(hands.desk.door, "2026-12-02")
        assert found is not None
        item = items.of_meeting(hands.desk.door, found.key)[-1]
        assert item.heading == heading
        await hands.press("down", "down", "down", "p")
        await hands.until(lambda: hands.app.last_file is not None)
        await hands.press("enter")
        await hands.sees("§ 17 Hej [/x] [b]fet[/b] Anna <Lisa> & Bo [@click=app.quit]klick[/]")


async def test_o_shows_the_last_file_and_says_where_it_lies_where_nothing_can(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("o")
        assert hands.said[-1] == "Ingen fil har exporterats ännu."
        hands.app.last_file = tmp_path / "a.pdf"
        shown: list[Path] = []
        open_last_file(hands.app, shown.append)
        assert shown == [tmp_path / "a.pdf"]

        def nobody(_path: Path) -> None:
            raise FileNotFoundError

        open_last_file(hands.app, nobody)
        assert str(tmp_path / "a.pdf") in hands.said[-1]
        assert hands.said[-1].startswith("Inget program kunde öppna filen")


async def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        (tmp_path / "out").write_text("i vägen")
        await open_meeting(hands, "2026-05-27")
        await hands.press("p", "enter")
        await hands.sees("Det gick inte")
        assert hands.app.last_file is None
