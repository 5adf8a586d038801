"""Texts name keys by their commands, so that they follow the keys the user has chosen."""

import pkgutil
import re
from collections.abc import Iterable, Iterator
from importlib import import_module

import pytest

import nsc_tui.language
from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import ENGLISH, SWEDISH, Text
from screens.commands import COMMANDS, use_keys

_FILLED = re.compile(r"\{(?:typing_)?key_(\w+)\}")
_ALONE = re.compile(r"(?<![\w’'(-])(?:[a-zåäö#*<>&+]|F\d+)(?![\w’'-])")
# Keys shown as examples of what can be written, letters of groups and of words, and other signs.
_EXAMPLES = {"keymap", "settings", "cli", "tables"}
_SIGNS = {"+ Lägg till ”{typed}”", "+ Lägg till", "{seconds} s", "< {year}", "{year} >", "> kommande"}


def texts() -> Iterator[tuple[str, Text]]:
    """Every text of the program, with its module."""
    for module in pkgutil.iter_modules(nsc_tui.language.__path__):
        for text in _in(vars(import_module(f"nsc_tui.language.{module.name}")).values()):
            yield module.name, text


def _in(values: Iterable[object]) -> Iterator[Text]:
    for value in values:
        if isinstance(value, Text):
            yield value
        elif isinstance(value, dict):
            yield from _in(value.values())
        elif isinstance(value, tuple):
            yield from _in(value)


def alone(text: Text) -> set[str]:
    """What stands alone in both wordings and may be a key: one letter, one sign, F1 to F12."""
    swedish, english = (set(_ALONE.findall(pattern)) for pattern in (text.sv, text.en))
    both = swedish & english
    return both | swedish & {"a"} | english & {"i"}


@pytest.fixture
def changed_keys() -> Iterator[None]:
    use_keys({"new": ("ä",), "rule": ("ö", "f12")})
    yield
    use_keys({})


def test_no_text_names_a_key_by_its_letter() -> None:
    named = {
        (module, text.sv): sorted(alone(text))
        for module, text in texts()
        if module not in _EXAMPLES and text.sv not in _SIGNS and len(text.sv) > 1 and alone(text)
    }
    assert not named


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (Text("Tryck n.", "Press n."), {"n"}),
        (Text("tryck a i mötet", "press a in the meeting"), {"a"}),
        (Text("i visar regeln", "i shows the rule"), {"i"}),
        (Text("I tid, i ett protokoll", "In time, in a protocol"), set()),
        (Text("F5 hämtar det", "F5 takes it up"), {"F5"}),
    ],
)
def test_a_key_written_out_would_be_found(text: Text, found: set[str]) -> None:
    assert alone(text) == found


def test_every_key_named_is_a_command_s() -> None:
    known = {command.name for command in COMMANDS}
    for _, text in texts():
        for pattern in (text.sv, text.en):
            asked = set(_FILLED.findall(pattern))
            assert asked <= known, pattern
            assert not asked or isinstance(text, Keyed), pattern


@pytest.mark.usefixtures("changed_keys")
def test_a_text_follows_the_keys_in_use() -> None:
    text = Keyed("{count} till. {key_new} lägger till.", "{count} more. {key_new} adds.")
    assert text(count=3) == "3 till. ä lägger till."
    assert text.written_in(ENGLISH, count=3) == "3 more. ä adds."
    assert Keyed("{key_rule} {typing_key_rule}", "").written_in(SWEDISH) == "ö F12"
    use_keys({})
    assert text(count=3) == "3 till. n lägger till."


def test_a_text_that_fills_another_is_in_its_language() -> None:
    text = Keyed("{why} {key_new} lägger till.", "{why} {key_new} adds.")
    why = Text("Inget här.", "Nothing here.")
    assert text.written_in(ENGLISH, why=why) == "Nothing here. n adds."
    assert text.written_in(SWEDISH, why=why) == "Inget här. n lägger till."


def test_a_value_that_was_not_given_is_an_error() -> None:
    with pytest.raises(KeyError):
        Keyed("{count} {key_new}", "")()
