"""What is said of an open register: whether it can be written, and by whom."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

OPENED_READ_ONLY = Text("Registret är öppnat för läsning.", "The register is open for reading.")
READ_ONLY = Keyed(
    "Inget sparades: registret är öppet för läsning. {why} Tryck {key_take_pen} för att ta över pennan.",
    "Nothing was saved: the register is open for reading. {why} Press {key_take_pen} to take the pen.",
)
