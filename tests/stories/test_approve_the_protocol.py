"""A protocol goes its way: checklist, completed, back with a reason, approved for good, corrected."""

import sqlite3
from itertools import pairwise
from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, Keyboard, at_the_keyboard
from registers import living_year

from db.reading import changes, meetings, protocol
from db.reading.meetings import Meeting
from db.reading.window import Ask
from nsc_tui.language.text import ENGLISH
from screens.history import record

COMPLETED, APPROVED, DRAFT = "2026-09-16", "2026-05-27", "2026-12-02"


async def open_meeting(hands: Keyboard, date: str) -> None:
    """Open the meeting of that day in Protokoll."""
    await hands.press("5")
    await hands.app.room.show_record("meeting", str(meeting(hands, date).key))
    await hands.rest()


def meeting(hands: Keyboard, date: str) -> Meeting:
    found = meetings.named(hands.desk.door, date)
    assert found is not None
    return found


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_what_stands_in_the_way_is_listed_and_leads_there(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await open_meeting(hands, DRAFT)
        await hands.press("x")
        await hands.sees("Innan 2026-12-02 kan färdigställas")
        await hands.sees("med plats i rådet saknas i närvaron")
        assert meeting(hands, DRAFT).state == "draft"
        await hands.press("enter")
        await hands.sees("Närvaro onsdag 2 december 2026")
        await hands.press("asterisk", "escape")
        await hands.sees("saknar §-nummer")
        assert "saknas i närvaron" not in hands.screen


async def test_the_checklist_is_cleared_from_the_checklist(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, DRAFT)
        await hands.press("l", "asterisk", "escape", "x")
        await hands.sees("Numrera alla ärenden nu")
        await hands.press(*["down"] * 4, "enter")
        await hands.until(lambda: "saknar §-nummer" not in hands.screen)
        for heading in ("Mötets öppnande", "Handlingsplan 2027"):
            await hands.press("enter")
            await hands.sees("Ändra §")
            assert heading in hands.screen
            await hands.type("1. Godkänns.")  # where the decision is written
            await hands.press("ctrl+s")
            await hands.until(lambda: "Ändra §" not in hands.screen)
            assert meeting(hands, DRAFT).state == "draft"
        await hands.sees("Inget står i vägen.")
        await hands.sees("? Justerare saknas, och behövs när protokollet justeras")
        await hands.press("enter")
        await hands.sees("Ändra sammanträdet 2026-12-02")
        await hands.type("sjögren")
        await hands.press("enter", "ctrl+s")
        await hands.until(lambda: "Justerare saknas" not in hands.screen)
        assert meeting(hands, DRAFT).approver_names == ("Tove Sjögren",)
        await hands.press("x")
        await hands.until(lambda: meeting(hands, DRAFT).state == "completed")
        await hands.sees("> färdigställt")


async def test_approval_is_asked_once_with_the_focus_on_the_safe_way(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, COMPLETED)
        await hands.press("x")
        await hands.sees("Inget står i vägen.")
        await hands.press("ctrl+s")
        await hands.sees("aldrig ändras")
        await hands.press("enter")
        await hands.sees("> färdigställt")
        assert meeting(hands, COMPLETED).state == "completed"
        await hands.press("x", "ctrl+s")
        await hands.sees("aldrig ändras")
        await hands.press("j")
        await hands.sees("+ justerat")
        assert meeting(hands, COMPLETED).approved_on == "2026-11-22"
        prints = hands.desk.door.fetch("SELECT document, length(pdf_digest) FROM protocol_print")
        assert ("protocol", 64) in prints
        told = record.of_row(hands.desk.door, "meeting", meeting(hands, COMPLETED).key, hands.desk.today())
        named = [fact.label == "" for fact in told.sections[0].facts]  # a row of another table, by its name
        assert not any(left and right for left, right in pairwise([*named, True]))


async def test_a_day_before_the_meeting_is_refused_while_it_is_typed(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, COMPLETED)
        await hands.press("x", "end", "ctrl+u")
        await hands.type("2026-09-15")
        await hands.sees("Hindrar: justeringsdagen 2026-09-15 ligger före sammanträdet")
        await hands.press("ctrl+s")
        await hands.sees("aldrig ändras")
        await hands.press("j")
        await hands.sees("ligger före")
        assert meeting(hands, COMPLETED).state == "completed"


async def test_back_to_draft_takes_a_reason_that_is_kept(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, COMPLETED)
        await hands.press("z", "ctrl+s")
        await hands.sees("Fyll i fältet.")
        await hands.type("Fel namn [/x] på justeraren")
        await hands.press("ctrl+s")
        await hands.sees(". utkast")
        (act,) = changes.acts(hands.desk.door, Ask(descending=True, limit=1))
        assert (act.verb, act.about) == ("protocol.reopen", COMPLETED)
        assert act.reason == "Fel namn [/x] på justeraren"


@pytest.mark.parametrize("key", ["n", "e", "d", "a", "number_sign", "plus"])
async def test_an_approved_protocol_refuses_every_change_and_says_what_to_do(
    tmp_path: Path, key: str
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, APPROVED)
        await hands.press("down", key)
        assert hands.said[-1].startswith("Protokollet är justerat och ändras aldrig.")


async def test_a_mistake_after_approval_is_a_dated_correction_beside_the_text(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    async with at_the_keyboard(path) as hands:
        await open_meeting(hands, APPROVED)
        before = hands.desk.door.fetch("SELECT * FROM item ORDER BY id")
        await hands.press("x")
        await hands.sees("Rättelse till 2026-05-27")
        await hands.type("Datumet ska vara 28 maj. Hej [/x] <b>")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Rättelsen till 2026-05-27 är antecknad." in hands.said)
        (made,) = protocol.corrections(hands.desk.door, meeting(hands, APPROVED).key)
        assert (made.dated, made.text) == ("2026-11-22", "Datumet ska vara 28 maj. Hej [/x] <b>")
        assert hands.desk.door.fetch("SELECT * FROM item ORDER BY id") == before
        await hands.press("end")
        await hands.sees("Protokollet: Datumet ska vara 28 maj. Hej [/x] <b>")
    with sqlite3.connect(path) as shell, pytest.raises(sqlite3.IntegrityError):
        shell.execute("UPDATE meeting SET place = 'x' WHERE ref = ?", (APPROVED,))


async def test_the_whole_room_speaks_english(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), language=ENGLISH) as hands:
        await hands.press("5")
        await hands.sees("> completed")
        await hands.press("enter", "x")
        await hands.sees("Before 2026-12-02 can be completed")
        await hands.press("escape", "l")
        await hands.sees("y present  s substitute")


async def test_a_meeting_is_cancelled_after_a_question(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, DRAFT)
        await hands.press("d")
        await hands.sees("Ställa in sammanträdet 2026-12-02?")
        await hands.press("enter")
        assert meeting(hands, DRAFT).state == "draft"
        await hands.press("d", "j")
        await hands.sees("- inställt")
        await hands.press("x")
        assert hands.said[-1] == "Sammanträdet är inställt."
