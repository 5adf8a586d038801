"""No Swedish in English mode and no English in Swedish mode but names of things, on every sight."""

import pkgutil
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from first_start import at_the_first_start
from keyboard import at_the_keyboard
from registers import empty_register, living_year
from sights import WALKS, sights

import nsc_tui.language
from db.reading.door import Door
from nsc_tui.guideline.rules import RULES
from nsc_tui.language.text import ENGLISH, SWEDISH, Language, Text
from screens.rooms.first_start import Chosen
from screens.tour import Tour

WALKED = (*WALKS, "more")
BOTH = pytest.mark.parametrize("spoken", [ENGLISH, SWEDISH])
WORD = re.compile(r"[\w-]+")
LEAST = 6  # shorter pieces stand in names and titles too
# Small words that one language cannot do without and the other has not.
SMALL_WORDS = {
    SWEDISH: "och att inte är ett som på av från där här ännu ingen inget eller när vad vem du din nästa",
    ENGLISH: "the and not is are with from there here yet nothing or when what who you your next which",
}


def other(language: Language) -> Language:
    return ENGLISH if language == SWEDISH else SWEDISH


def texts() -> Iterator[Text]:
    """Every text of the program."""
    for module in pkgutil.iter_modules(nsc_tui.language.__path__):
        yield from _in(vars(import_module(f"nsc_tui.language.{module.name}")).values())


def _in(values: Iterable[object]) -> Iterator[Text]:
    for value in values:
        if isinstance(value, Text):
            yield value
        elif isinstance(value, dict):
            yield from _in(value.values())
        elif isinstance(value, tuple):
            yield from _in(value)


@cache
def pieces(language: Language) -> frozenset[str]:
    """What is said in a language, without what the values fill."""
    found: set[str] = set()
    for text in texts():
        pattern = text.sv if language == SWEDISH else text.en
        found |= {piece.strip() for piece in re.split(r"\{\w+\}|\n", pattern)}
    return frozenset(found)


def stored(path: Path) -> str:
    """Everything that is written in a register, its codes aside: names of things."""
    with Door(path) as door:
        tables = [str(row[0]) for row in door.fetch("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        cells = [cell for table in tables for row in door.fetch(f'SELECT * FROM "{table}"') for cell in row]
    return "\n".join(cell for cell in cells if isinstance(cell, str) and not re.fullmatch("[a-z_]+", cell))


@dataclass(frozen=True)
class Foreign:
    """What must not be seen where a language is spoken, unless it is the name of a thing."""

    words: frozenset[str]
    phrases: frozenset[str]

    def search(self, text: str) -> str | None:
        """The first piece of the other language in `text`."""
        for word in WORD.findall(text):
            if word in self.words:
                return str(word)
        for phrase in self.phrases:
            if phrase in text and re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", text):
                return phrase
        return None


def foreign(language: Language, names: str) -> Foreign:
    """What is foreign where `language` is spoken and things have these `names`."""
    unwanted = {piece for piece in pieces(other(language)) if len(piece) >= LEAST}
    said_there = {*unwanted, *SMALL_WORDS[other(language)].split()}
    words = {each for each in said_there if WORD.fullmatch(each)}
    sections = (rule.section for rule in RULES)  # the guideline's own headings, whatever is spoken
    held = "\n".join((names, *sections, *pieces(language))).casefold()
    held_words = set(WORD.findall(held))
    return Foreign(
        frozenset(word for word in words if word.casefold() not in held_words),
        frozenset(each for each in said_there - words if each.casefold() not in held),
    )


def said(sight: str) -> str:
    """The text of a sight, a sentence over two lines made whole, without frames and calls to be typed."""
    return re.sub(r"nsc-tui import [a-z-]+", "", re.sub(r"[ \n│╭╮╰╯─›»◄►]+", " ", sight))


@BOTH
@pytest.mark.parametrize("walk", WALKED)
async def test_every_sight_speaks_one_language(tmp_path: Path, walk: str, spoken: Language) -> None:
    path = living_year(tmp_path)
    unwanted = foreign(spoken, stored(path))
    async with at_the_keyboard(path, language=spoken) as hands:
        async for name, sight in sights(hands, walk):
            found = unwanted.search(said(sight))
            assert not found, f"{name}: {found}\n{sight}"


@BOTH
async def test_empty_lists_speak_one_language_and_say_what_to_do(tmp_path: Path, spoken: Language) -> None:
    path = empty_register(tmp_path)
    unwanted = foreign(spoken, stored(path))
    async with at_the_keyboard(path, language=spoken) as hands:
        hands.app.push_screen(Tour())
        await hands.rest()
        assert not unwanted.search(said(hands.screen)), hands.screen
        await hands.press("escape")
        for digit in "12345678":
            await hands.press(digit)
            for _ in range(3):
                assert not unwanted.search(said(hands.screen)), hands.screen
                await hands.press("right")


@BOTH
async def test_the_first_start_speaks_one_language(tmp_path: Path, spoken: Language) -> None:
    unwanted = foreign(spoken, str(tmp_path))
    async with at_the_first_start(tmp_path, Chosen(), language=spoken) as hands:
        for keys in ((), ("enter",), ("ctrl+s",), ("escape", "down", "enter"), ("f1",), ("escape", "ctrl+p")):
            await hands.press(*keys)
            assert not unwanted.search(said(hands.screen)), hands.screen


@BOTH
async def test_reading_only_speaks_one_language(tmp_path: Path, spoken: Language) -> None:
    path = living_year(tmp_path)
    unwanted = foreign(spoken, stored(path))
    async with (
        at_the_keyboard(path, language=spoken) as holder,
        at_the_keyboard(path, language=spoken) as hands,
    ):
        assert holder.app.writable
        assert not hands.app.writable
        for keys in (("4",), ("n",), ("r",), ("escape", "f1"), ("escape", "f8")):
            await hands.press(*keys)
            assert not unwanted.search(said(hands.screen)), hands.screen


@pytest.mark.parametrize(("spoken", "seen"), [(ENGLISH, "Ny kontakt"), (SWEDISH, "You have not saved")])
def test_what_is_looked_for_would_be_found(spoken: Language, seen: str) -> None:
    assert foreign(spoken, "").search(said(f"│ {seen} │"))
    assert not foreign(other(spoken), "").search(seen)
