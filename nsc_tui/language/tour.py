"""Texts of the tour that is shown once, after the first start."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

TITLE = Text("Det här räcker för att komma igång", "This is enough to get going")
ROOMS = Text(
    "går till rummen; Idag visar det som behöver en hand", "go to the rooms; Today shows what needs a hand"
)
OPEN_AND_BACK = Keyed(
    "öppnar det du står på; {key_back} går tillbaka", "opens what you stand on; {key_back} goes back"
)
NEW_AND_EDIT = Text("lägger till, ändrar, slänger", "adds, edits, bins")
CONTACT = Text(
    "för in en kontakt, även mitt i ett annat formulär", "logs a contact, also in the middle of another form"
)
SEARCH = Text("söker i allt", "searches everything")
SAVE = Keyed(
    "sparar ett formulär; {key_close} stänger och utkastet finns kvar",
    "saves a form; {key_close} closes it and the draft is kept",
)
BACKUP = Text("gör en kontrollerad säkerhetskopia", "makes a verified backup")
HELP = Text("visar vad som går att göra just där du är", "shows what can be done where you are")
BEGIN_EMPTY = Keyed(
    "Börja i {members} med {key_new}: organisationen läggs till på vägen. Sedan {protocol} och {key_new} för "
    "det första mötet.",
    "Begin in {members} with {key_new}: the organisation is added on the way. Then {protocol} and {key_new} "
    "for the first meeting.",
)
SKIP = Keyed(
    "Enter eller Esc stänger. {key_help} visar alltid tangenterna.",
    "Enter or Esc closes. {key_help} always shows the keys.",
)
