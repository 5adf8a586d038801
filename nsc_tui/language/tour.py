"""Texts of the tour that is shown once, after the first start."""

from nsc_tui.language.text import Text

TITLE = Text("Det här räcker för att komma igång", "This is enough to get going")
ROOMS = Text(
    "går till rummen; Idag visar det som behöver en hand", "go to the rooms; Today shows what needs a hand"
)
OPEN_AND_BACK = Text("öppnar det du står på; Esc går tillbaka", "opens what you stand on; Esc goes back")
NEW_AND_EDIT = Text("lägger till, ändrar, slänger", "adds, edits, bins")
CONTACT = Text(
    "för in en kontakt, även mitt i ett annat formulär", "logs a contact, also in the middle of another form"
)
SEARCH = Text("söker i allt", "searches everything")
SAVE = Text(
    "sparar ett formulär; Esc stänger och utkastet finns kvar",
    "saves a form; Esc closes it and the draft is kept",
)
BACKUP = Text("gör en kontrollerad säkerhetskopia", "makes a verified backup")
HELP = Text("visar vad som går att göra just där du är", "shows what can be done where you are")
BEGIN_EMPTY = Text(
    "Börja i {members} med n: organisationen läggs till på vägen. Sedan {protocol} och n för det första mötet.",
    "Begin in {members} with n: the organisation is added on the way. Then {protocol} and n for the first "
    "meeting.",
)
SKIP = Text(
    "Enter eller Esc stänger. F1 visar alltid tangenterna.", "Enter or Esc closes. F1 always shows the keys."
)
