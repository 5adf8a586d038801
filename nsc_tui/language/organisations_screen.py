"""Texts of the page Organisationer."""

from typing import Final

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

TITLE = Text("Organisationer", "Organisations")
HELP = Text(
    "G03 riktlinjen gäller de verksamheter i nämnder och styrelser som arbetar med trygghet och mot brott. "
    "Om en organisation omfattas avgör du.",
    "G03 the guideline holds for those parts of committees and boards that work with safety and against "
    "crime. Whether an organisation is covered is for you to judge.",
)
NONE = Keyed(
    "Inga organisationer ännu.\nTryck {key_new} och lägg till den första.",
    "No organisations yet.\nPress {key_new} and add the first.",
)

NAME = Text("Namn", "Name")
KIND = Text("Slag", "Kind")
COVERED = Text("Omfattas", "Covered")
AREA = Text("Uppgift", "Task")
AREA_HINT = Text("inom trygghet och brottsförebyggande", "within safety and crime prevention")

KINDS: Final = {
    "nämnd": Text("nämnd", "committee"),
    "styrelse": Text("styrelse", "board"),
    "förvaltning": Text("förvaltning", "administration"),
    "bolag": Text("bolag", "municipal company"),
    "råd": Text("råd", "council"),
    "stat": Text("stat", "state"),
    "region": Text("region", "region"),
    "civilsamhälle": Text("civilsamhälle", "civil society"),
    "akademi": Text("akademi", "academia"),
    "näringsliv": Text("näringsliv", "business"),
    "annan": Text("annan", "other"),
}
COVERED_CHOICES: Final = {"yes": Text("ja", "yes"), "no": Text("nej", "no")}
COVERED_CELLS: Final = {
    "yes": Text("● ja", "● yes"),
    "no": Text("– nej", "– no"),
    "": Text("? inte bedömt", "? not judged"),
}

# The record
FORMER_NAMES = Text("Tidigare namn", "Former names")
SEATS = Text("Platser i rådet", "Seats on the council")
NO_SEATS = Text("Ingen plats i rådet.", "No seat on the council.")
PEOPLE = Text("Arbetar där", "Work there")
NOBODY = Text("Ingen i registret.", "Nobody in the register.")

# Forms
NEW = Text("Ny organisation", "New organisation")
EDIT = Text("Ändra {name}", "Edit {name}")
RENAME = Text("Nytt namn: {name}", "New name: {name}")
NAME_CHANGED_HINT = Keyed(
    "här rättas stavfel; har den bytt namn: {key_close} och {key_rename}",
    "misspellings are corrected here; if its name has changed: {key_close} and {key_rename}",
)
VALID_FROM = Text("Gäller från", "Holds from")
VALID_FROM_HINT = Text("det gamla namnet finns kvar i sökningen", "the old name stays searchable")

ADDED = Text("{name} är tillagd.", "{name} is added.")
CHANGED = Text("{name} är ändrad.", "{name} is changed.")
RENAMED = Text("Nytt namn: {name}", "New name: {name}")
BIN_QUESTION = Text("Lägg {name} i papperskorgen?", "Put {name} in the bin?")
BIN = Text("Släng", "Bin")
BINNED = Text("{name} ligger i papperskorgen.", "{name} is in the bin.")
STILL_USED = Text(
    "{name} har platser i rådet. Avsluta eller dra in dem först.",
    "{name} has seats on the council. End or withdraw them first.",
)
