"""One text in the two languages the program speaks.

Both wordings stand side by side, so that neither can be forgotten, and a text is
an attribute of a module: a misspelt name is an error before the program runs.
"""

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

Language = Literal["sv", "en"]
SWEDISH: Final[Language] = "sv"
ENGLISH: Final[Language] = "en"

_spoken: Language = SWEDISH


def use(language: Language) -> None:
    """Make `language` the one in which texts without a language of their own are written."""
    global _spoken
    _spoken = language


def spoken() -> Language:
    """The language in use: Swedish until `use` says otherwise."""
    return _spoken


class Text(NamedTuple):
    """A text in Swedish and English; `{name}` is filled in by the call."""

    sv: str
    en: str

    def __call__(self, /, **values: object) -> str:
        """The text in the language in use, with its values."""
        return self.written_in(_spoken, **values)

    def written_in(self, language: Language, /, **values: object) -> str:
        """The text in `language`, with its values; one that is a text itself is in that language too."""
        pattern = self.sv if language == SWEDISH else self.en
        return pattern.format_map(said_in(language, values)) if values else pattern


def said_in(language: Language, values: Mapping[str, object]) -> dict[str, object]:
    """What fills a text, the texts among it in `language`."""
    return {
        name: each.written_in(language) if isinstance(each, Text) else each for name, each in values.items()
    }
