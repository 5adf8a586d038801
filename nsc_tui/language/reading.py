"""What is said where something cannot be read from the register."""

from typing import Final

from nsc_tui.language.text import Text

NO_TEXT: Final = Text(
    "Det som efterfrågas innehåller tecken som inte går att läsa. Skriv det igen.",
    "What is asked for holds characters that cannot be read. Type it again.",
)
