"""Texts of the help and the list of all commands."""

from nsc_tui.language.text import Text

HELP_TITLE = Text("Det här kan du göra här", "What you can do here")
PALETTE_TITLE = Text("Alla kommandon", "All commands")
FIND_COMMAND = Text("Skriv för att söka kommando", "Type to find a command")
NO_COMMAND = Text("Inget kommando innehåller ”{words}”.", "No command contains “{words}”.")
RUNS = Text("Enter kör · Esc stänger", "Enter runs · Esc closes")
WORKS_ELSEWHERE = Text("fungerar: {place}", "works: {place}")
ARROWS = Text(
    "Pilar, Page Up/Down, Home och End flyttar i listor. Tabb går till nästa fält.",
    "Arrows, Page Up/Down, Home and End move in lists. Tab goes to the next field.",
)
IN_THE_GUIDELINE = Text("I riktlinjen: {where}.", "In the guideline: {where}.")
UNDER = Text("{rules} under ”{section}”", "{rules} under “{section}”")
