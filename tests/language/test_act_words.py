"""Every act that the program writes into the history has a name in both languages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.writing.importing.batches import KINDS
from nsc_tui.language.act_words import IMPORTED, VERBS, act_in_words, undoing_in_words, verb_in_words
from nsc_tui.language.text import Language

ROOT = Path(__file__).parents[2]
VERB = re.compile(r"[a-z_]+\.[a-z_]+|undo|redo")


def opened_acts(tree: ast.AST) -> Iterator[ast.expr]:
    """What each call of a method `act` is told first."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "act":
            yield from node.args[:1]


def verbs_used() -> dict[str, str]:
    """Every verb that the program opens an act with, and where."""
    found = {"outside": "db/opening.py", "restore": "db/restore.py", "migrate": "db/migration.py"}
    found |= {"import": "db/writing/importing/batches.py"}
    for room in ("nsc_tui", "screens", "exports", "db"):
        for path in (ROOT / room).rglob("*.py"):
            for verb in opened_acts(ast.parse(path.read_text(encoding="utf-8"))):
                for part in ast.walk(verb):
                    if isinstance(part, ast.Constant) and VERB.fullmatch(str(part.value)):
                        found[str(part.value)] = str(path.relative_to(ROOT))
    return found


def test_every_verb_in_the_source_has_a_name() -> None:
    used = verbs_used()
    assert len(used) > 40
    assert {verb: where for verb, where in used.items() if verb not in VERBS} == {}


def test_names_are_short_and_in_both_languages() -> None:
    for verb, text in VERBS.items():
        assert 0 < len(text.sv) <= 48, verb
        assert 0 < len(text.en) <= 48, verb


def test_a_verb_of_a_later_version_stands_as_it_is() -> None:
    assert verb_in_words("moon.land") == "moon.land"


@pytest.mark.parametrize(
    ("verb", "about", "language", "said"),
    [
        ("deviation.change", "AV-2026-003", "sv", "avsteg AV-2026-003 ändrat"),
        ("deviation.change", "AV-2026-003", "en", "deviation AV-2026-003 changed"),
        ("deviation.change", "", "sv", "avsteg ändrat"),
        ("bin.restore", "Anna Ek", "sv", "Anna Ek ur papperskorgen"),
        ("settings.change", "", "sv", "inställningar ändrade"),
        ("moon.land", "X", "sv", "moon.land X"),
        ("item.add", "å" * 61, "sv", "nytt ärende " + "å" * 59 + "…"),
        ("item.add", "å" * 60, "sv", "nytt ärende " + "å" * 60),
        ("import", "members", "sv", "import av ledamöter"),
        ("import", "moons", "sv", "import av moons"),
        ("contact.log", "{about} {0}", "sv", "ny kontakt {about} {0}"),
    ],
)
def test_an_act_in_a_sentence(verb: str, about: str, language: Language, said: str) -> None:
    assert act_in_words(verb, about, language) == said


@pytest.mark.parametrize(
    ("verb", "undone", "said"),
    [
        ("undo", "deviation.change", "Ångrat: avsteg ändrat"),
        ("redo", "contact.log", "Gjort igen: ny kontakt"),
        ("contact.log", "", "Ny kontakt"),
    ],
)
def test_what_an_undoing_act_is_called(verb: str, undone: str, said: str) -> None:
    assert undoing_in_words(verb, undone, "sv") == said


def test_every_kind_that_is_brought_in_has_words() -> None:
    assert set(IMPORTED) == {"all", *KINDS}


def test_in_a_list_the_verb_stands_alone() -> None:
    assert verb_in_words("contact.took_part", "sv") == "Deltagande infört"
    assert all("  " not in verb_in_words(verb) for verb in VERBS)
