import subprocess
import sys

import pytest

from nsc_tui.language.text import Language, Text, spoken, use
from screens.commands import (
    COMMANDS,
    PLACES,
    Scope,
    command,
    fitting,
    footer_hint,
    in_footer,
    in_scopes,
    key_name,
    key_names,
    lines,
)
from screens.keymap import SWALLOWED

BAD_KEYS = SWALLOWED


@pytest.mark.parametrize("place", PLACES, ids=lambda place: "+".join(place))
def test_no_key_stands_twice_in_one_place(place: tuple[Scope, ...]) -> None:
    keys = [key for entry in in_scopes(*place) for key in entry.keys]
    assert sorted(keys) == sorted(set(keys))


def test_one_letter_does_one_thing_everywhere() -> None:
    owners: dict[str, set[Text]] = {}
    for entry in COMMANDS:
        for key in entry.keys:
            if len(key) == 1:
                owners.setdefault(key, set()).add(entry.label)
    assert {key: labels for key, labels in owners.items() if len(labels) > 1} == {}


def test_names_are_unique_and_no_key_is_one_that_terminals_swallow() -> None:
    names = [entry.name for entry in COMMANDS]
    assert sorted(names) == sorted(set(names))
    keys = {key for entry in COMMANDS for key in entry.keys}
    assert not keys & BAD_KEYS
    assert not keys & {"j", "y"}, "these confirm in dialogs"


def test_every_text_is_in_both_languages_and_short_enough() -> None:
    for entry in COMMANDS:
        for text in (entry.label, entry.help):
            assert text.sv, entry.name
            assert text.en, entry.name
        assert max(len(entry.label.sv), len(entry.label.en)) <= 18
        assert max(len(entry.help.sv), len(entry.help.en)) <= 60


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("place", PLACES, ids=lambda place: "+".join(place))
def test_a_footer_of_six_fits_eighty_columns(place: tuple[Scope, ...], language: Language) -> None:
    before = spoken()
    use(language)
    try:
        hints = tuple(footer_hint(entry) for entry in in_footer(in_scopes(*place)))
        assert fitting(hints, 80) >= min(5, len(hints))
        assert hints[0].startswith("F1 ")
    finally:
        use(before)


@pytest.mark.parametrize(("width", "fits"), [(3, 0), (4, 1), (7, 1), (8, 2), (80, 2)])
def test_fitting_counts_margin_and_gaps(width: int, fits: int) -> None:
    assert fitting(("abc", "de"), width) == fits


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("f1", "F1"),
        ("f", "f"),
        ("slash", "/"),
        ("space", "blanksteg"),
        ("ctrl+s", "ctrl+s"),
        ("escape", "Esc"),
    ],
)
def test_keys_are_written_for_people(key: str, name: str) -> None:
    assert key_name(key) == name


def test_all_keys_of_a_command_are_written() -> None:
    assert key_names(command("contact")) == "k, F4"
    assert key_names(command("theme")) == "–"


def test_the_printed_list_holds_every_command_once() -> None:
    assert len(lines()) == len(COMMANDS)
    assert (
        "Överallt",
        "k, F4",
        "Ny kontakt",
        "För in en kontakt före deltagande.",
        "contact",
    ) in lines()


def test_the_list_needs_no_textual() -> None:
    code = "import sys, screens.commands; print({'textual', 'rich', 'sqlite3'} & set(sys.modules))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "set()"
