"""Texts of the room Mer: its pages and what each is for."""

from nsc_tui.language.text import Text

HELP = Text(
    "Det som inte har en egen flik. Det riktlinjen ber om under året har var sin sida: fokusområden (G17), "
    "handlingsplan (G18), avrapportering (G28), samverkansdialog (G30), spridning (G22) och kostnader (G24).",
    "What has no tab of its own. What the guideline asks for during the year has a page each: focus areas "
    "(G17), action plan (G18), report (G28), dialogue (G30), dissemination (G22) and costs (G24).",
)
ORGANISATIONS = Text("Organisationer", "Organisations")
ORGANISATIONS_TEXT = Text(
    "de som sitter i rådet, betalar eller ska få veta", "those that sit on the council, pay or are told"
)
GUIDELINE = Text("Riktlinjen", "The guideline")
GUIDELINE_TEXT = Text(
    "varje regel, var den står och vad den begär", "each rule, where it stands, what it asks"
)
HISTORY = Text("Historik", "History")
HISTORY_TEXT = Text("vem som ändrade vad och när", "who changed what and when")
BIN = Text("Papperskorgen", "The bin")
BIN_TEXT = Text("det som lagts undan, och vägen tillbaka", "what was put away, and the way back")
BACKUPS = Text("Säkerhetskopior", "Backups")
BACKUPS_TEXT = Text("gör, kontrollera, öva och återställ", "make, verify, rehearse and restore")
SETTINGS = Text("Inställningar", "Settings")
SETTINGS_TEXT = Text(
    "rådet, sekreteraren, numrering, språk, färger", "council, secretary, numbering, language, colours"
)
ARCHIVE_TEXT = Text("ett helt års papper och data som en mapp", "all papers and data of a year as a folder")
IMPORT_TEXT = Text("ur CSV, XLSX eller adresskort", "from CSV, XLSX or address cards")
MESSAGES = Text("Meddelanden", "Messages")
MESSAGES_TEXT = Text("vad programmet har sagt sedan start", "what the program has said since it started")
