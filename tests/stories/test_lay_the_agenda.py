"""The agenda from a template of the secretary's own, filled from the register, and told after the meeting."""

from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import empty_register, living_year

from db.writing.activities import ActivityDetails, add


def stored(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(connect(path)) as connection:
        return connection.execute(sql).fetchall()


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_from_idag_the_template_is_laid_once_and_undone(tmp_path: Path, size: tuple[int, int]) -> None:
    path = living_year(tmp_path)
    headings = "SELECT i.heading FROM item i JOIN meeting m ON m.id = i.meeting_id WHERE m.ref = '2026-12-02'"
    before = stored(path, headings)
    async with at_the_keyboard(path, size) as hands:
        await hands.sees("Att ta upp (A lägger det): 1 avsteg · 1 aktivitet att berätta om · 8")
        await hands.press("A")
        await hands.sees("Dagordningen 2026-12-02 har redan 2 ärenden. Lägga till 6 ärenden ur")
        await hands.sees("– Tillgängliga aktiviteter")
        await hands.press("j")
        await hands.until(lambda: "Dagordningen 2026-12-02: 6 ärenden tillagda ur mallen." in hands.said)
        assert len(stored(path, headings)) == len(before) + 6
        # Two items wait for their numbers; those laid after them wait too.
        assert not stored(path, f"{headings} AND i.number IS NOT NULL")
        assert "Att ta upp" not in hands.screen
        await hands.press("A")
        assert hands.said[-1] == "Allt i mallen står redan på dagordningen 2026-12-02."
        await hands.press("u")
        await hands.sees("Ångra: dagordning 2026-12-02 ur mallen?")
        await hands.press("j")
        await hands.until(lambda: stored(path, headings) == before)
        await hands.sees("Att ta upp (A lägger det):")


async def test_an_own_template_an_item_filled_and_the_council_told(tmp_path: Path) -> None:
    path = empty_register(tmp_path)
    async with at_the_keyboard(path) as hands:
        # The template, in the settings.
        await hands.press("8", "end", "up", "enter", "f")
        await hands.type("mall")
        await hands.press("enter", "enter", *["ctrl+k", "delete"] * 7)
        await hands.type("Information = månen")
        await hands.press("ctrl+s")
        await hands.sees("Rad 1: ”månen” är inget att fylla ett ärende med.")
        await hands.press("home", "ctrl+k")
        await hands.type("Information = aktiviteter")
        await hands.press("ctrl+s")
        await hands.until(lambda: stored(path, "SELECT value FROM setting WHERE name = 'agenda'"))
        assert stored(path, "SELECT value FROM setting WHERE name = 'agenda'") == [
            ("Information = activities",)
        ]

        # A new meeting: one key lays the template, without a question.
        with hands.desk.act("activity.add") as act:
            add(act, ActivityDetails(title="Summit [/x]", happens="2026-12-03"))
        await hands.press("5", "n")
        await hands.type("2026-12-02")
        await hands.press("ctrl+s")
        await hands.sees("A för mallens")
        await hands.press("A")
        await hands.until(lambda: stored(path, "SELECT matter FROM item"))
        lines = [
            "Aktiviteter som rådet inte har informerats om:",
            "– A-2026-001 Summit [/x], 2026-12-03",
        ]
        assert stored(path, "SELECT heading, number, kind, matter FROM item") == [
            ("Information", 1, "information", "\n".join(lines))
        ]

        # What has come since is filled in by one key on the item; what stands there stays as it is.
        with hands.desk.act("activity.add") as act:
            add(act, ActivityDetails(title="Läger", happens="2027-05"))
        await hands.press("down", "F")
        await hands.until(lambda: "§ 1 Information är ifyllt ur registret." in hands.said)
        lines.append("– A-2027-001 Läger, maj 2027")
        assert stored(path, "SELECT matter FROM item") == [("\n".join(lines),)]
        await hands.press("F")
        assert hands.said[-1] == "Allt som registret har står redan i § 1 Information."

        # After the meeting: one key notes what the council was told of, and undo names it.
        await hands.press("x")
        await hands.sees("? Justerare saknas")
        await hands.press("x")
        await hands.sees("Rådet informerades om dessa vid sammanträdet 2026-12-02 (G12)")
        await hands.sees("[x] A-2026-001 Summit [/x]")
        await hands.press("enter")
        told = "SELECT told_on, told_how, told_meeting_id FROM activity WHERE told_on IS NOT NULL"
        await hands.until(lambda: stored(path, told) == [("2026-12-02", "på sammanträdet", 1)] * 2)
        await hands.press("u")
        await hands.sees("Ångra: rådet informerat om A-2026-001, A-2027-001?")
        await hands.press("j")
        await hands.until(lambda: not stored(path, told))
        assert stored(path, "SELECT state FROM meeting") == [("completed",)]
