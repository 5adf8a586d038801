"""A text that names keys, each by its command, so that it follows the keys the user has chosen.

    EMPTY = Keyed("Inga möten än. {key_new} lägger till ett.", "No meetings yet. {key_new} adds one.")

`{key_new}` is the first key of the command `new`; `{typing_key_rule}` is the key of `rule` that also
works while one types in a field. The list of commands says what they are.
"""

from collections.abc import Callable, Mapping
from typing import Final

from nsc_tui.language.text import SWEDISH, Language, Text, said_in

KEY: Final = "key_"
TYPING_KEY: Final = "typing_key_"


def _by_name(command: str, typing: bool) -> str:
    return command


# Asked for a command's key by the command's name and whether one is typing.
_name_of: Callable[[str, bool], str] = _by_name


def name_keys_by(name_of: Callable[[str, bool], str]) -> None:
    """Let the keys of texts be what `name_of(command, typing)` says."""
    global _name_of
    _name_of = name_of


class Keyed(Text):
    """A text in Swedish and English in which `{key_COMMAND}` is that command's key."""

    def written_in(self, language: Language, /, **values: object) -> str:
        """The text in `language`, with its values as in `Text` and the keys as they are now."""
        return (self.sv if language == SWEDISH else self.en).format_map(_Filled(said_in(language, values)))


class _Filled(dict[str, object]):
    def __init__(self, values: Mapping[str, object]) -> None:
        super().__init__(values)

    def __missing__(self, name: str) -> str:
        for prefix, typing in ((TYPING_KEY, True), (KEY, False)):
            if name.startswith(prefix):
                return _name_of(name.removeprefix(prefix), typing)
        raise KeyError(name)
