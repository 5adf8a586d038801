"""Notices: what the user should know though nothing was refused."""

from dataclasses import dataclass, field

from nsc_tui.language.text import Language, Text, spoken


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence to show once: a text and the values that fill it."""

    text: Text
    values: dict[str, object] = field(default_factory=dict)

    def written_in(self, language: Language) -> str:
        """The sentence in `language`."""
        return self.text.written_in(language, **self.values)

    def __str__(self) -> str:
        return self.written_in(spoken())
