"""Keys that the user has changed, under `[keys]` in the settings: read, checked, put to use.

    [keys]
    contact = "x"
    edit = ["ä", "F12"]

What is not understood, or would take a key from another command, is reported and left out; the
program starts with the command's own keys. Standard library only, as the list of commands.
"""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import NamedTuple

from nsc_tui.language import keymap as words
from nsc_tui.language.notice import Notice
from nsc_tui.language.text import Text
from screens.commands import COMMANDS, KEY_NAMES, PLACES, Command, Scope, in_scopes, key_name, use_keys

# Keys that common terminals keep, or that reach the program as other keys.
SWALLOWED = frozenset(
    {*(f"ctrl+{letter}" for letter in "cijmhz"), "ctrl+enter", "ctrl+space", "f10", "f11", "tab"}
)
# They answer questions.
CONFIRMING = frozenset("jy")

_NAMED = frozenset(
    {"enter", "escape", "space", "delete", "insert", "backspace", "left", "right", "shift+up", "shift+down"}
    | {f"f{number}" for number in range(1, 13)}
    | {f"ctrl+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"}
)
_KNOWN = _NAMED | KEY_NAMES.keys() | SWALLOWED
_CALLED = {
    **{shown.lower(): key for key, shown in KEY_NAMES.items()},
    "blanksteg": "space",
    "del": "delete",
    "ins": "insert",
}


class Understood(NamedTuple):
    """The keys that hold, by the names of their commands, and what could not be done."""

    keys: dict[str, tuple[str, ...]]
    notices: tuple[Notice, ...]


class _RefusedError(Exception):
    def __init__(self, text: Text, **values: object) -> None:
        self.notice = Notice(text, values)


def take_up(asked: Mapping[str, object]) -> tuple[Notice, ...]:
    """Put the keys that were asked for to use; gives what to tell the user."""
    found = understood(asked)
    use_keys(found.keys)
    return found.notices


def understood(asked: Mapping[str, object]) -> Understood:
    """What of `asked` holds: a key, or several, for each command."""
    keys: dict[str, tuple[str, ...]] = {}
    notices: list[Notice] = []
    for name, value in asked.items():
        try:
            keys[name] = tuple(dict.fromkeys(_key(_command(name), key) for key in _listed(name, value)))
        except _RefusedError as wrong:
            notices.append(wrong.notice)
    while clash := next(_clashes(keys), None):
        changed, notice = clash
        del keys[changed]
        notices.append(notice)
    return Understood(keys, tuple(notices))


def _listed(name: str, value: object) -> list[str]:
    several = value.split(", ") if isinstance(value, str) else value
    if isinstance(several, list | tuple) and several and all(isinstance(key, str) and key for key in several):
        return list(several)
    raise _RefusedError(words.NOT_KEYS, name=name)


def _command(name: str) -> Command:
    known = {each.name: each for each in COMMANDS}
    if name in known:
        return known[name]
    if near := _nearest(name, known):
        raise _RefusedError(words.UNKNOWN_COMMAND_NEAR, name=name, near=near)
    raise _RefusedError(words.UNKNOWN_COMMAND, name=name)


def _key(entry: Command, written: str) -> str:
    """The key as the list of commands names it."""
    key = _CALLED.get(written.lower(), written if len(written) == 1 else written.lower())
    if not (key in _KNOWN or _is_character(key)):
        if near := _nearest(key, _NAMED):
            raise _RefusedError(words.UNKNOWN_KEY_NEAR, key=written, name=entry.name, near=key_name(near))
        raise _RefusedError(words.UNKNOWN_KEY, key=written, name=entry.name)
    for refused, why in (
        (key in SWALLOWED, words.SWALLOWED),
        (key in CONFIRMING, words.CONFIRMS),
        (entry.scope is Scope.FORM and _is_typed(key), words.IS_TYPED),
    ):
        if refused:
            raise _RefusedError(words.TAKEN_KEY, key=written, name=entry.name, why=Notice(why))
    return key


def _is_character(key: str) -> bool:
    return len(key) == 1 and key.isprintable() and not key.isspace()


def _is_typed(key: str) -> bool:
    return _is_character(key) or key == "space" or _is_character(KEY_NAMES.get(key, ""))


def _clashes(keys: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, Notice]]:
    """The changed commands that take a key from another one in the same place."""
    for place in PLACES:
        owners: dict[str, Command] = {}
        for entry in sorted(in_scopes(*place), key=lambda each: each.name in keys):
            for key in keys.get(entry.name, entry.own_keys):
                other = owners.setdefault(key, entry)
                if other is not entry:
                    why = Notice(words.USED_BY, {"other": Notice(other.label)})
                    yield entry.name, _taken(key, entry.name, why)


def _taken(key: str, name: str, why: Notice) -> Notice:
    return Notice(words.TAKEN_KEY, {"key": key_name(key), "name": name, "why": why})


def _nearest(word: str, known: Mapping[str, object] | frozenset[str]) -> str:
    return next(iter(get_close_matches(word, sorted(known), 1, 0.5)), "")
