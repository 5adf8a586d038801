"""The samples' next year carried on by keys: the year check of 2026 is right line by line."""

from pathlib import Path

from keyboard import SMALL, Keyboard, at_the_keyboard
from registers import lay_samples

from db.reading import duties
from screens.year_records.kinds import KEPT

_PLACES = {kept.kind: place + 2 for place, kept in enumerate(KEPT)}
# What a person finds who goes through the register with the guideline in hand, of the lines that were
# due or missing in the samples alone.
BY_HAND = {
    "steering_documents": "met FO-2026-001 FO-2026-002",
    "focus_areas": "met FO-2026-001 FO-2026-002",
    "action_plan": "met HP-2026-001",
    "plan_rests_on_focus_areas": "met HP-2026-001",
    "plan_priorities": "met HP-2026-001",
    "plan_feedback_own": "met HP-2026-001",
    "plan_feedback_others": "met HP-2026-001",
    "report_tr": "met R-2026-001",
    "report_analysis": "met R-2026-001",
    "report_results": "due R-2026-001 - R-2026-002",  # the one to KS does not say yet what was achieved
    "report_ks": "met R-2026-002",  # given after the day it fell due
}


async def open_page(hands: Keyboard, kind: str) -> None:
    await hands.press("8", "home", *["down"] * _PLACES[kind], "enter")


async def test_the_year_is_carried_on_and_proved(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    lay_samples(path)
    async with at_the_keyboard(path, SMALL) as hands:
        await open_page(hands, "focus-areas")
        await hands.press("N", "ctrl+s")
        await hands.until(lambda: "FO-2026-001 är infört." in hands.said)
        await hands.press("end", "N", "ctrl+s")
        await hands.until(lambda: "FO-2026-002 är infört." in hands.said)
        await hands.press("8")
        await open_page(hands, "action-plans")
        await hands.press("N", "ctrl+s")
        await hands.until(lambda: "HP-2026-001 är infört." in hands.said)
        await hands.press("8")
        await open_page(hands, "reports")
        await hands.press("N", "tab")
        await hands.type("2026-03-11")
        await hands.press("ctrl+s")
        await hands.until(lambda: "R-2026-001 är infört." in hands.said)
        await hands.press("n", "k", "tab")
        await hands.type("2026-06-10")
        await hands.press("ctrl+s")
        await hands.until(lambda: "R-2026-002 är infört." in hands.said)
        found = {each.duty: each for each in duties.rows(hands.desk.door, 2026, hands.desk.today())}
        shown = {
            code: " ".join(
                (each.status.value, *each.evidence, *(("-", *each.lacking) if each.lacking else ()))
            )
            for code, each in found.items()
            if code in BY_HAND
        }
        assert shown == BY_HAND
        assert [str(reading) for reading in found["report_ks"].readings] == [
            "revision 2026-02-21",
            "decision 2026-11-25",
            "last_report 2029-06-10",
        ]
        await hands.press("7", "f")
        await hands.type("redovisning till")
        await hands.press("enter", "enter")
        await hands.sees("Lämnad efter förfallodagen.")
