"""Every act that the program writes into the history has a name in both languages."""

import re
from pathlib import Path

from nsc_tui.language.act_words import VERBS, verb_in_words

ROOT = Path(__file__).parents[2]
_VERB = r'\b(?:act|bring)\(\s*(?:verb=)?"([a-z_]+\.[a-z_]+)"'


def test_every_verb_in_the_source_has_a_name() -> None:
    used = {
        verb
        for room in ("db", "exports", "screens", "nsc_tui")
        for path in (ROOT / room).rglob("*.py")
        for verb in re.findall(_VERB, path.read_text(encoding="utf-8"))
    }
    assert len(used) > 30
    assert used - set(VERBS) == set()


def test_names_are_short_and_in_both_languages() -> None:
    for verb, text in VERBS.items():
        assert 0 < len(text.sv) <= 48, verb
        assert 0 < len(text.en) <= 48, verb


def test_a_verb_of_a_later_version_stands_as_it_is() -> None:
    assert verb_in_words("moon.land") == "moon.land"
