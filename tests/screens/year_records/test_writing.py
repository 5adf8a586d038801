"""Records of the guideline's year entered, corrected, carried on and binned by keys; tasks reported."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, Keyboard, at_the_keyboard
from registers import empty_register, living_year

from nsc_tui.language.text import ENGLISH
from screens.year_records.kinds import KEPT

HOSTILE = "Hej [/x] [b]fet[/b] Anna <Lisa> & Bo"
_PLACES = {kept.kind: place + 2 for place, kept in enumerate(KEPT)}


def stored(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


async def open_page(hands: Keyboard, kind: str) -> None:
    await hands.press("8", "home", *["down"] * _PLACES[kind], "enter")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_a_focus_area_is_entered_corrected_carried_on_and_binned(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    path = empty_register(tmp_path)
    async with at_the_keyboard(path, size) as hands:
        await open_page(hands, "focus-areas")
        await hands.press("n", "tab")
        await hands.type(HOSTILE)
        await hands.press("ctrl+s")
        await hands.until(lambda: "FO-2026-001 är infört." in hands.said)
        assert stored(path, "SELECT ref, year, title FROM focus_area") == [("FO-2026-001", 2026, HOSTILE)]
        await hands.press("e", "tab", "tab", "tab")
        await hands.type("Budgeten")
        await hands.press("ctrl+s")
        await hands.until(lambda: "FO-2026-001 är ändrat." in hands.said)
        await hands.press("N", "ctrl+s")
        await hands.until(lambda: "FO-2027-001 är infört." in hands.said)
        rows = stored(path, "SELECT ref, year, title, basis FROM focus_area ORDER BY id")
        assert rows == [
            ("FO-2026-001", 2026, HOSTILE, "Budgeten"),
            ("FO-2027-001", 2027, HOSTILE, "Budgeten"),
        ]
        await hands.press("d", "j")
        await hands.until(lambda: "FO-2027-001 ligger i papperskorgen." in hands.said)
        assert stored(path, "SELECT ref FROM focus_area WHERE binned_at IS NULL") == [("FO-2026-001",)]


FIRST: dict[str, tuple[tuple[str, ...], str, tuple[object, ...]]] = {
    "action-plans": (
        ("tab", "tab", "Ungas trygghet"),
        "SELECT year, priorities FROM action_plan",
        (2026, "Ungas trygghet"),
    ),
    "reports": (
        ("right", "tab", "2026-03-12", "tab", "2025"),
        "SELECT recipient, dated, period FROM report",
        ("TR", "2026-03-12", "2025"),
    ),
    "dialogues": (
        ("mars 2026", "tab", "Torgen"),
        "SELECT held_on, theme FROM dialogue",
        ("2026-03", "Torgen"),
    ),
    "spreading": (
        ("v43", "tab", "Lärdomar"),
        "SELECT happened, what FROM spreading",
        ("2026-W43", "Lärdomar"),
    ),
    "costs": (
        ("tab", "right", "tab", "8 450,50"),
        "SELECT year, kind, amount, currency FROM cost",
        (2026, "fee", 845050, "SEK"),
    ),
    "documents": (
        ("Program", "tab", "2022", "tab", "2026"),
        "SELECT title, from_year, to_year FROM document",
        ("Program", 2022, 2026),
    ),
    "guideline-versions": (
        ("2026-05-01", "tab", "KS"),
        "SELECT decided, body FROM guideline_version",
        ("2026-05-01", "KS"),
    ),
}
_KEYS = ("tab", "right")


@pytest.mark.parametrize("kind", FIRST)
async def test_each_kind_is_entered_by_keys(tmp_path: Path, kind: str) -> None:
    path = empty_register(tmp_path)
    typed, sql, expected = FIRST[kind]
    async with at_the_keyboard(path, language=ENGLISH) as hands:
        await open_page(hands, kind)
        await hands.press("n")
        for each in typed:
            if each in _KEYS:
                await hands.press(each)
            else:
                await hands.type(each)
        await hands.press("ctrl+s")
        await hands.until(lambda: stored(path, sql) == [expected])
        await hands.press("e", "ctrl+s")
        await hands.until(lambda: any("is changed" in said for said in hands.said))
        assert stored(path, sql) == [expected]


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        ("costs", ("tab", "right", "tab", "150.000"), "är inget belopp"),
        ("focus-areas", ("ctrl+a", "i år", "tab", "Torg"), "är inget heltal"),
        ("dialogues", ("ctrl+s",), "Fyll i"),
    ],
)
async def test_what_cannot_be_kept_is_said_beside_its_field(
    tmp_path: Path, kind: str, typed: tuple[str, ...], said: str
) -> None:
    path = empty_register(tmp_path)
    async with at_the_keyboard(path) as hands:
        await open_page(hands, kind)
        await hands.press("n")
        for each in typed:
            if each in (*_KEYS, "ctrl+a", "ctrl+s"):
                await hands.press(each)
            else:
                await hands.type(each)
        await hands.press("ctrl+s")
        await hands.sees(said)


async def test_a_task_of_an_approved_protocol_is_marked_as_reported(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    approved = "SELECT i.id FROM item i JOIN meeting m ON m.id = i.meeting_id WHERE m.state = 'approved'"
    async with at_the_keyboard(path, LARGE) as hands:
        await hands.press("8", "home", *["down"] * (2 + len(KEPT)), "enter")
        await hands.press("home", "e")
        await hands.type("§ 1/2026")
        await hands.press("enter", "ctrl+s")
        await hands.until(lambda: "Uppdraget är återrapporterat § 1/2026." in hands.said)
    changed = stored(path, "SELECT id FROM item WHERE task_reported = '§ 1/2026'")
    assert len(changed) == 1
    assert changed[0] in stored(path, approved)


async def test_a_cost_on_the_wrong_party_is_offered_as_a_deviation(tmp_path: Path) -> None:
    path = empty_register(tmp_path)
    async with at_the_keyboard(path) as hands:
        await open_page(hands, "costs")
        await hands.press("n", "tab", "right", "tab")
        await hands.type("150 000")
        await hands.press("tab", "tab")
        await hands.type("Polisen")
        await hands.press("enter", "ctrl+s")
        await hands.sees("Ett avsteg föreslås: E1, U-2026-001 lades på Polisen.")
        await hands.press("escape")
        await hands.rest()
        assert stored(path, "SELECT count(*) FROM deviation") == [(0,)]
        # It is offered until it is recorded, and no longer.
        await hands.press("e", "ctrl+s")
        await hands.sees("Ett avsteg föreslås: E1")
        await hands.press("j")
        await hands.sees("Avsteg E1 · U-2026-001")
        await hands.type("Fakturan gick fel.")
        await hands.press("ctrl+s")
        await hands.sees("Fyll i fältet.")
        await hands.type("rådet")
        await hands.press("enter", "ctrl+s")
        await hands.until(lambda: "AV-2026-001 är antecknat." in hands.said)
        recorded = stored(path, "SELECT category, rule, cost_id, duty, council FROM deviation")
        assert recorded == [("E1", "G26", 1, "membership_cost:2026", 1)]
        await hands.press("e", "ctrl+s")
        await hands.until(lambda: hands.said.count("U-2026-001 är ändrat.") == 2)
        assert "föreslås" not in hands.screen


async def test_a_further_cost_on_the_office_is_offered_where_nobody_of_it_took_part(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    async with at_the_keyboard(path) as hands:
        await open_page(hands, "costs")
        await hands.press("n", "tab", "r", "r", "tab")
        await hands.type("8 450")
        await hands.press("tab", "tab")
        await hands.type("Stadsledningskontoret")
        await hands.press("enter")
        await hands.type("Forum om trygga digitala")
        await hands.press("enter", "ctrl+s")
        await hands.sees("Ett avsteg föreslås: E1")
        await hands.press("j")
        await hands.sees("Avsteg E1 · U-2026-004")  # two took part: whose it was is for her to say
