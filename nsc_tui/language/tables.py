"""What is said about files with tables: that they cannot be read, and what in them cannot."""

from nsc_tui.language.text import Text

# The file
NO_FILE = Text(
    "Filen {path} finns inte. Kontrollera namnet.",
    "There is no file {path}. Check the name.",
)
NO_FOLDER = Text(
    "Mappen {path} finns inte. Kontrollera namnet.",
    "There is no folder {path}. Check the name.",
)
NOT_A_FILE = Text(
    "{path} är ingen fil. Ange en fil.",
    "{path} is not a file. Name a file.",
)
UNREADABLE = Text(
    "{path} går inte att läsa ({detail}). Kontrollera rättigheterna.",
    "{path} cannot be read ({detail}). Check your rights to it.",
)
TOO_BIG = Text(
    "Filen är större än {limit} MB. Dela upp den.", "The file is larger than {limit} MB. Split it."
)
TOO_MANY_ROWS = Text(
    "Filen har fler än {limit} rader. Dela upp den.",
    "The file has more than {limit} rows. Split it.",
)
TOO_MANY_COLUMNS = Text(
    "Raden har fler än {limit} kolumner. Kontrollera skiljetecknen.",
    "The row has more than {limit} columns. Check the separators.",
)
NOT_TEXT = Text(
    "Filen är ingen texttabell. Spara den som CSV (UTF-8) eller XLSX.",
    "The file is no table of text. Save it as CSV (UTF-8) or XLSX.",
)
NOT_A_WORKBOOK = Text(
    "Arbetsboken går inte att läsa. Spara den på nytt som XLSX eller CSV.",
    "The workbook cannot be read. Save it anew as XLSX or CSV.",
)
NOT_CARDS = Text(
    "Visitkortet går inte att läsa ({detail}). Exportera det på nytt som vCard.",
    "The card cannot be read ({detail}). Export it anew as a vCard.",
)
CARDS_ARE_PEOPLE = Text(
    "En vCard-fil kan bara importeras som members.",
    "A vCard file can only be imported as members.",
)
CARD_IGNORES = Text(
    "Visitkortens {names} importerades inte.",
    "The cards' {names} were not imported.",
)
READ_AS_CP1252 = Text(
    "{file} är inte i UTF-8 och lästes som Windows-text (cp1252). Kontrollera å, ä och ö.",
    "{file} is not in UTF-8 and was read as Windows text (cp1252). Check å, ä and ö.",
)
BROKEN_QUOTES = Text(
    "Citattecknen går inte ihop. Kontrollera raden.",
    "The quotation marks do not match. Check the line.",
)
CELL_TOO_LONG = Text(
    "En cell är längre än {limit} tecken. Korta texten.",
    "A cell is longer than {limit} characters. Shorten the text.",
)
NO_HEADINGS = Text(
    "Filen är tom. Den första raden ska ha rubriker.",
    "The file is empty. The first line must hold headings.",
)
NO_ROWS = Text(
    "Filen har rubriker men inga rader. Det finns inget att importera.",
    "The file has headings but no rows. There is nothing to import.",
)

# Its headings
UNKNOWN_HEADING = Text(
    "Rubriken ”{heading}” finns inte för {kind}. Rubrikerna är: {headings}.",
    "There is no heading “{heading}” for {kind}. The headings are: {headings}.",
)
NEAREST_HEADING = Text(
    "Rubriken ”{heading}” finns inte för {kind}. Menas {nearest}?",
    "There is no heading “{heading}” for {kind}. Is {nearest} meant?",
)
EMPTY_HEADING = Text(
    "Kolumn {number} har värden men ingen rubrik.", "Column {number} has values but no heading."
)
TWICE = Text(
    "Rubriken {heading} står två gånger. Ta bort den ena kolumnen.",
    "The heading {heading} stands twice. Remove one of the columns.",
)
MISSING_HEADING = Text(
    "Rubriken {heading} saknas och måste finnas för {kind}.",
    "The heading {heading} is missing and must be there for {kind}.",
)
MORE_CELLS = Text(
    "Raden har {cells} celler men det finns {headings} rubriker. Kontrollera skiljetecknen.",
    "The row has {cells} cells, but there are {headings} headings. Check the separators.",
)

# What is asked for
UNKNOWN_KIND = Text(
    "Det går inte att importera ”{kind}”. Välj bland: {kinds}.",
    "“{kind}” cannot be imported. Choose among: {kinds}.",
)
OUT_ONLY = Text(
    "{kind} räknas fram av registret och importeras inte.",
    "{kind} is worked out by the register and is not imported.",
)
WORKED_OUT = Text(
    "uppgifterna räknas fram av registret",
    "the register works these out itself",
)
NOT_A_KIND = Text(
    "namnet säger inte vad filen innehåller",
    "its name does not say what it holds",
)
IS_A_FOLDER = Text(
    "det är en mapp",
    "it is a folder",
)
TWO_FILES = Text(
    "Två filer innehåller {kind}: {files}. Behåll en.",
    "Two files hold {kind}: {files}. Keep one.",
)
NOTHING_IN_FOLDER = Text(
    "Mappen {path} har ingen fil att importera. Filerna ska heta till exempel members.csv.",
    "The folder {path} has no file to import. Name the files for example members.csv.",
)
