"""What is said about keys that the user has changed in the settings."""

from typing import Final

from nsc_tui.language.text import Text

UNKNOWN_COMMAND: Final = Text(
    "[keys] i inställningarna: kommandot ”{name}” finns inte. Kör nsc-tui keys för att se alla.",
    "[keys] in the settings: there is no command “{name}”. Run nsc-tui keys to see them all.",
)
UNKNOWN_COMMAND_NEAR: Final = Text(
    "[keys] i inställningarna: kommandot ”{name}” finns inte. Menas ”{near}”?",
    "[keys] in the settings: there is no command “{name}”. Is “{near}” meant?",
)
UNKNOWN_KEY: Final = Text(
    "[keys] i inställningarna: ”{key}” för {name} är ingen tangent. Skriv till exempel x, F4 eller ctrl+o.",
    "[keys] in the settings: “{key}” for {name} is no key. Write for example x, F4 or ctrl+o.",
)
UNKNOWN_KEY_NEAR: Final = Text(
    "[keys] i inställningarna: ”{key}” för {name} är ingen tangent. Menas ”{near}”?",
    "[keys] in the settings: “{key}” for {name} is no key. Is “{near}” meant?",
)
TAKEN_KEY: Final = Text(
    "[keys] i inställningarna: {key} för {name} går inte; {why}.",
    "[keys] in the settings: {key} for {name} does not work; {why}.",
)
SWALLOWED: Final = Text("många terminaler tar den själva", "many terminals keep it for themselves")
CONFIRMS: Final = Text("den svarar ja i frågor", "it says yes to questions")
IS_TYPED: Final = Text("den skrivs i fältet", "it is typed into the field")
USED_BY: Final = Text("den används redan av {other}", "{other} uses it already")
NOT_KEYS: Final = Text(
    '[keys] i inställningarna: skriv {name} = "x" eller {name} = ["x", "F4"].',
    '[keys] in the settings: write {name} = "x" or {name} = ["x", "F4"].',
)
CAN_BE_CHANGED: Final = Text(
    'Tangenter kan bytas i {path}, med namnet längst till höger: under [keys], contact = "x".',
    'Keys can be changed in {path}, by the name to the far right: under [keys], contact = "x".',
)
