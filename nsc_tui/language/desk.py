"""What is said of an open register: whether it can be written, and by whom."""

from nsc_tui.language.text import Text

OPENED_READ_ONLY = Text("Registret är öppnat för läsning.", "The register is open for reading.")
READ_ONLY = Text("Inget sparades: registret är öppet för läsning. {why} Tryck r för att ta över pennan.",
                 "Nothing was saved: the register is open for reading. {why} Press r to take the pen.")  # fmt: skip
