"""Each room and page says what the guideline asks there, or the law behind it, with the section."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyboard import LARGE, at_the_keyboard
from registers import living_year

from nsc_tui.guideline.rules import RULES
from nsc_tui.language.text import ENGLISH, SWEDISH, Language, Text
from screens.cited import with_sections
from screens.desk import Desk
from screens.home import Home
from screens.protocol.attendance_page import AttendancePage
from screens.rooms.first_start import Chosen, FirstStart
from screens.rooms.more import pages
from screens.rooms.registry import rooms

_RULE = re.compile(r"\bG\d\d\b")
_LAW = re.compile(r"(?:kommunallagen|tryckfrihetsförordningen|arkivlagen) (?:\d+ kap\. )?[\d–]+ §")
_KNOWN = {rule.id for rule in RULES}


@pytest.fixture(scope="module")
def helps(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Text | None]:
    folder = tmp_path_factory.mktemp("help")
    home = Home(usual_file=folder, state=folder, ledger=folder / "backups.json", exports=folder)
    desk = Desk(living_year(folder), home.now)
    try:
        return dict(_all(desk, home))
    finally:
        desk.close()


def _all(desk: Desk, home: Home) -> Iterator[tuple[str, Text | None]]:
    for name, make in rooms(desk, home).items():
        yield name, make().help_text
    for page in pages(desk, home):
        yield page.label.en, getattr(page.make(), "help_text", None)
    yield "attendance", AttendancePage.help_text
    yield "first start", FirstStart(home, Chosen()).help_text


@pytest.mark.parametrize("language", [SWEDISH, ENGLISH])
def test_every_room_and_page_cites_what_asks_for_it(
    helps: dict[str, Text | None], language: Language
) -> None:
    assert len(helps) > 20
    silent = [
        name
        for name, text in helps.items()
        if text is None or not (_RULE.search(said := text.written_in(language)) or _LAW.search(said))
    ]
    assert not silent


def test_the_rules_cited_are_the_guideline_s(helps: dict[str, Text | None]) -> None:
    for name, text in helps.items():
        assert text is not None, name
        assert set(_RULE.findall(text.sv)) == set(_RULE.findall(text.en)), name
        assert set(_RULE.findall(text.sv)) <= _KNOWN, name


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Avsteg (G07).", "I riktlinjen: G07 under ”Vägledning och avsteg”."),
        ("Se kommunallagen.", "Se kommunallagen."),
    ],
)
def test_the_headings_of_the_rules_stand_under_the_text(text: str, last: str) -> None:
    assert with_sections(text).splitlines()[-1] == last


async def test_help_speaks_of_what_is_nearest(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        for keys, seen in (
            (("5", "f1"), "5 kap. 65–69 §§"),
            (("escape", "l", "f1"), "Riktlinjen säger inget om närvaron."),
            (("escape", "escape", "f4", "f1"), "Kontakt, inte tillstånd"),
            (("escape", "escape", "8", "f1"), "Det som inte har en egen flik."),
            (("escape", "end", "up", "up", "enter", "f1"), "tryckfrihetsförordningen 2 kap. 13 §"),
            (("escape", "escape", "f1"), "Det som inte har en egen flik."),
        ):
            await hands.press(*keys)
            assert seen in hands.screen.replace("\n", " "), hands.screen


async def test_the_list_of_all_commands_leads_to_the_pages_without_a_tab(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("4", "ctrl+p")
        await hands.type("inst")
        await hands.sees("8 Mer     Inställningar")
        await hands.press("enter")
        await hands.sees("Sekreterare")
        assert hands.app.room.room_name == "more"
        await hands.press("k", "ctrl+p")
        await hands.type("styrande dok")
        await hands.sees("Inget kommando")
