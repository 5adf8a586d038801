"""The whole thread by keyboard, from an empty file, in Swedish at 80x24.

Contact → deviation → § in the protocol → approval → extract → backup.
"""

from pathlib import Path

import pikepdf
from keyboard import Keyboard, at_the_keyboard
from registers import empty_register

from db.backup_target import backups
from db.reading import contacts, deviations, items, meetings
from db.verification import verify_backup, verify_register
from nsc_tui.guideline.deviation_state import DeviationState

DAY = "2026-11-22"
WHY = "Inbjudan kom samma dag och sekreteraren kunde inte nås."


async def test_from_contact_to_extract_and_backup(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path = empty_register(tmp_path)
    async with at_the_keyboard(path) as hands:
        await a_member(hands)
        await a_contact_too_late(hands)
        await the_deviation_it_proposes(hands)
        await the_first_meeting(hands)
        await everybody_is_there(hands)
        await the_deviation_becomes_a_paragraph(hands)
        await completed_and_approved(hands)
        await an_extract(hands, tmp_path / "out")
        await a_backup(hands, stick)
    (backup,) = backups(stick)
    assert verify_backup(backup).findings == ()
    assert verify_register(path).findings == ()


async def a_member(hands: Keyboard) -> None:
    await hands.press("2", "n")
    await hands.type("Zahra")
    await hands.press("enter")
    await hands.type("Åberg")
    await hands.press("enter")
    await hands.type("Polisområde Storgöteborg")
    await hands.press("enter")
    await hands.sees("Ny organisation")
    await hands.press("ctrl+s")
    await hands.sees("En ny plats: ledamot")
    await hands.press("ctrl+s")
    await hands.until(lambda: "Zahra Åberg är tillagd." in hands.said)


async def a_contact_too_late(hands: Keyboard) -> None:
    await hands.press("k")
    await hands.type("åbe")
    await hands.press("enter", "tab")
    await hands.type("Seminarium om trygga digitala miljöer")
    await hands.press("enter")
    await hands.sees("Ny aktivitet")
    await hands.press("enter")
    await hands.type(f"{DAY} 00.01")
    await hands.press("ctrl+s")
    await hands.sees("ett avsteg kommer att föreslås")
    await hands.press("tab", "tab", "tab", "j", "ctrl+s")
    await hands.sees("Ett avsteg föreslås")
    (logged,) = contacts.rows(hands.desk.door)
    assert (logged.person, logged.verdict, logged.took_part) == ("Zahra Åberg", "late", "yes")


async def the_deviation_it_proposes(hands: Keyboard) -> None:
    await hands.press("j")
    await hands.sees("Avsteg K2 · Zahra Åberg")
    await hands.type(WHY)
    await hands.press("ctrl+s")
    await hands.until(lambda: any("AV-2026-001" in said for said in hands.said))
    assert deviation(hands).state is DeviationState.MOTIVATED
    await hands.sees("Vad gav det? Zahra Åberg")  # asked right after; Esc is later
    await hands.press("escape")


async def the_first_meeting(hands: Keyboard) -> None:
    await hands.press("5")
    await hands.sees("Inga sammanträden ännu.")
    await hands.press("n")
    await hands.type("idag")
    await hands.press("enter")
    await hands.type("kl 13")
    await hands.press("enter", "enter")
    await hands.type("Stadshuset, rum Gustaf")
    await hands.press("enter")
    await hands.type("åbe")
    await hands.press("enter")
    await hands.type("Ida Ek")
    await hands.press("enter")
    await hands.sees("Ny ledamot eller tjänsteperson")
    await hands.press("ctrl+s")
    await hands.until(lambda: "Ny ledamot eller tjänsteperson" not in hands.screen)
    await hands.type("åbe")
    await hands.press("enter", "ctrl+s")
    await hands.sees("Sammanträde söndag 22 november 2026")
    meeting = held(hands)
    assert (meeting.starts, meeting.place, meeting.state) == ("13:00", "Stadshuset, rum Gustaf", "draft")
    assert (meeting.chair_name, meeting.secretary_name) == ("Zahra Åberg", "Ida Ek")
    assert meeting.approver_names == ("Zahra Åberg",)


async def everybody_is_there(hands: Keyboard) -> None:
    await hands.press("l", "asterisk")
    await hands.sees("Närvarande 1 / 1")
    await hands.press("escape")


async def the_deviation_becomes_a_paragraph(hands: Keyboard) -> None:
    await hands.sees("1 avsteg väntar på att antecknas: tryck a")
    await hands.press("a", "enter")
    await hands.sees("§ 1")
    assert deviation(hands).item == f"{DAY} § 1"
    assert deviation(hands).state is DeviationState.IN_DRAFT


async def completed_and_approved(hands: Keyboard) -> None:
    await hands.press("x")
    await hands.sees("> färdigställt")
    assert deviation(hands).is_settled, "motivated in a completed protocol"
    await hands.press("x")
    await hands.sees("Inget står i vägen.")
    await hands.press("ctrl+s")
    await hands.sees("aldrig ändras")
    await hands.press("j")
    await hands.sees("+ justerat")
    assert held(hands).approved_on == DAY


async def an_extract(hands: Keyboard, folder: Path) -> None:
    hands.keys = 0
    await hands.press("down", "p")
    path = folder / f"{DAY}_trygghetsradet_utdrag_par-1.pdf"
    await hands.until(path.exists)
    assert hands.keys <= 3
    with pikepdf.open(path) as pdf:
        assert str(pdf.docinfo["/Title"]).startswith(f"Protokollsutdrag § 1, {DAY}")
    (item,) = items.of_meeting(hands.desk.door, held(hands).key)
    (minuted,) = items.minuted(hands.desk.door, item.key)
    assert minuted.motivation == WHY


async def a_backup(hands: Keyboard, stick: Path) -> None:
    await hands.press("b")
    await hands.type(str(stick))
    await hands.press("ctrl+s")
    await hands.sees("gjord och kontrollerad")
    await hands.press("enter")


def held(hands: Keyboard) -> meetings.Meeting:
    found = meetings.named(hands.desk.door, DAY)
    assert found is not None
    return found


def deviation(hands: Keyboard) -> deviations.Deviation:
    found = deviations.named(hands.desk.door, "AV-2026-001")
    assert found is not None
    return found
