"""No Swedish in English mode and no English in Swedish mode, on the screens as they are drawn."""

import importlib
import re
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import pytest
from keyboard import Keyboard, at_the_keyboard
from registers import living_year

from nsc_tui.language.text import ENGLISH, SWEDISH, Language, Text

MODULES = (
    "activities_screen",
    "categories",
    "commands",
    "contacts_screen",
    "deviations_screen",
    "duties",
    "forms",
    "proposals",
    "screens_common",
    "search_screen",
    "today_screen",
    "verdicts",
    "year_check",
)
LEAST = 7  # shorter words stand in names and titles too


def texts() -> Iterable[Text]:
    for name in MODULES:
        held = vars(importlib.import_module(f"nsc_tui.language.{name}")).values()
        for value in held:
            yield from value.values() if isinstance(value, dict) else (value,)


def wordings(language: Language) -> set[str]:
    """What is said in that language and not in the other, without what the values fill."""
    own: set[str] = set()
    others: set[str] = set()
    for text in texts():
        if isinstance(text, Text):
            one, other = (text.sv, text.en) if language == SWEDISH else (text.en, text.sv)
            own |= {part.strip() for part in re.split(r"\{\w+\}|\n", one)}
            others |= {part.strip() for part in re.split(r"\{\w+\}|\n", other)}
    return {part for part in own - others if len(part) >= LEAST}


async def sights(hands: Keyboard) -> AsyncIterator[str]:
    """Every screen and form of these rooms, one after the other."""
    walk = (
        ("1",), ("3",), ("enter",), ("escape", "right"), ("n",), ("escape", "e"), ("escape", "d"),
        ("escape", "4"), ("enter",), ("escape", "e"), ("escape", "t"), ("escape", "v"), ("escape", "left"),
        ("enter",), ("a",), ("escape", "6"), ("enter",), ("a",), ("escape", "escape", "n"), ("f2",),
        ("escape", "escape", "e"), ("escape", "7"), ("less_than_sign", "enter"), ("escape", "right"),
        ("right",), ("slash", "z", "z", "z"), ("escape", "k"), ("ctrl+s",),
    )  # fmt: skip
    for keys in walk:
        await hands.press(*keys)
        yield hands.screen


@pytest.mark.parametrize(("spoken", "foreign"), [(ENGLISH, SWEDISH), (SWEDISH, ENGLISH)])
async def test_one_language_at_a_time(tmp_path: Path, spoken: Language, foreign: Language) -> None:
    unwanted = {part: re.compile(rf"(?<!\w){re.escape(part)}(?!\w)") for part in wordings(foreign)}
    assert len(unwanted) > 150
    async with at_the_keyboard(living_year(tmp_path), language=spoken) as hands:
        async for sight in sights(hands):
            found = {part for part, pattern in unwanted.items() if pattern.search(sight)}
            assert not found, sight
