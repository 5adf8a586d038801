"""What is said about the user's own settings on this computer."""

from typing import Final

from nsc_tui.language.text import Text

NO_HOME: Final = Text(
    "Det finns ingen hemkatalog att lägga saker i. Sätt HOME, eller ange registret med --file.",
    "There is no home folder to keep things in. Set HOME, or name the register with --file.",
)
UNREADABLE: Final = Text(
    "Inställningarna i {path} går inte att läsa ({detail}). Programmet startar utan dem.",
    "The settings in {path} cannot be read ({detail}). The program starts without them.",
)
NOT_TOML: Final = Text(
    "Inställningarna i {path} är inte skrivna som TOML ({detail}). Programmet startar utan dem.",
    "The settings in {path} are not written as TOML ({detail}). The program starts without them.",
)
PLACE: Final = Text("rad {line}, kolumn {column}", "line {line}, column {column}")
AT_THE_END: Final = Text("i slutet", "at the end")
NOT_UTF8: Final = Text("inte UTF-8", "not UTF-8")
NOT_OVERWRITTEN: Final = Text(
    "Inställningarna i {path} är inte skrivna som TOML och skrivs inte över. Rätta filen, eller ta bort den.",
    "The settings in {path} are not written as TOML and are not overwritten. Mend the file, or remove it.",
)
NUL: Final = Text(
    "Inställningen {name} i {path} har ett tecken som ingen sökväg kan ha och används inte.",
    "The setting {name} in {path} has a character that no path can have; it is not used.",
)
UNKNOWN: Final = Text(
    "Inställningen ”{name}” i {path} finns inte och används inte.",
    "There is no setting “{name}” ({path}); it is not used.",
)
UNKNOWN_NEAR: Final = Text(
    "Inställningen ”{name}” i {path} finns inte och används inte. Menas ”{near}”?",
    "There is no setting “{name}” ({path}); it is not used. Is “{near}” meant?",
)
NOT_A_LANGUAGE: Final = Text(
    'Inställningen language i {path} är ”{value}”. Skriv "sv" eller "en".',
    'The setting language in {path} is “{value}”. Write "sv" or "en".',
)
NOT_A_PDF_PART: Final = Text(
    'Inställningen pdf_part i {path} är ”{value}”. Skriv "1", "2" eller "3": den del av PDF/A som papper följer.',
    'The setting pdf_part in {path} is “{value}”. Write "1", "2" or "3": the part of PDF/A that papers keep to.',
)
NOT_A_THEME: Final = Text(
    "Inställningen theme i {path} är ”{value}”. Välj bland: {choices}.",
    "The setting theme in {path} is “{value}”. Choose among: {choices}.",
)
NOT_A_TEXT: Final = Text(
    "Inställningen {name} i {path} ska vara en text inom citattecken.",
    "The setting {name} in {path} must be a text within quotation marks.",
)
NOT_KEYS: Final = Text(
    '[keys] i {path} används inte: skriv kommando = "x" eller kommando = ["x", "F4"].',
    '[keys] in {path} is not used: write command = "x" or command = ["x", "F4"].',
)
NOT_KEPT: Final = Text(
    "Inställningarna kunde inte sparas i {path} ({detail}). Valet gäller tills programmet stängs.",
    "The settings could not be saved in {path} ({detail}). The choice holds until the program is closed.",
)
