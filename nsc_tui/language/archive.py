"""The words of a year's archive: its contents page, how far the work has come, its refusals."""

from typing import Final

from nsc_tui.language.text import Text

TITLE: Final = Text("Arkiv", "Archive")
OF_YEAR: Final = Text("Arkiv {year}", "Archive {year}")
LEAD: Final = Text(
    "Årets protokoll med utdrag, register och rapporter, och hela årets uppgifter som data.",
    "The year's minutes with extracts, registers and reports, and all of the year's records as data.",
)
COUNT: Final = Text("{count} filer.", "{count} files.")

# What a reader must know
ALL_APPROVED: Final = Text("Årets alla protokoll är justerade.", "All of the year's minutes are approved.")
NO_MEETINGS: Final = Text(
    "Året har inga sammanträden i registret.", "The year has no meetings in the register."
)
NOT_APPROVED: Final = Text(
    "{count} av årets {all} protokoll är inte justerade. Gör om arkivet när de är det.",
    "{count} of the year's {all} minutes are not approved. Make the archive again when they are.",
)
DRAFTS: Final = Text(
    "Ett protokoll som är ett utkast är märkt UTKAST på varje sida och i filens namn, ett inställt sammanträde"
    " INSTÄLLT. Utdrag finns ur färdigställda och justerade protokoll.",
    "Minutes that are a draft are marked DRAFT on each page and utkast in the file's name, a cancelled meeting"
    " CANCELLED. Extracts are there of completed and approved minutes.",
)
DATA_IS: Final = Text(
    "Varje slag av uppgifter finns som JSON och som CSV med samma rubriker. Det som har ett år är årets;"
    " det som står kvar från år till år är helt.",
    "Each kind of record is there as JSON and as CSV under the same headings. What has a year is of this year;"
    " what stands from year to year is whole.",
)
SUMS: Final = Text(
    "{file} har varje fils kontrollsumma (SHA-256). sha256sum -c {file} i mappen visar om något har ändrats.",
    "{file} has the checksum (SHA-256) of every file. sha256sum -c {file} in the folder tells whether anything"
    " was changed.",
)

# The parts
PROTOCOLS: Final = Text("Protokoll och utdrag", "Minutes and extracts")
REGISTERS: Final = Text("Register", "Registers")
REPORTS: Final = Text("Rapporter", "Reports")
DATA: Final = Text("Uppgifter som data", "Records as data")
FILE: Final = Text("Fil", "File")
WHAT: Final = Text("Innehåll", "What it holds")
STATE: Final = Text("Läge", "State")
KIND: Final = Text("Slag", "Kind")
RECORDS: Final = Text("Poster", "Records")
FOLDER: Final = Text("Mapp: {folder}", "Folder: {folder}")
FOLDERS: Final = Text("Mappar: {json} och {csv}", "Folders: {json} and {csv}")
NONE: Final = Text("Inget.", "Nothing.")
NOT_MADE: Final = Text("finns inte: {reason}", "not there: {reason}")
PROTOCOL: Final = Text("Protokoll {ref}", "Minutes {ref}")
PROTOCOL_OF: Final = Text("Protokoll {ref}, {paragraphs}", "Minutes {ref}, {paragraphs}")
EXTRACT: Final = Text("§ {number} {heading}", "§ {number} {heading}")
APPROVED_ON: Final = Text("{state} {day}", "{state} {day}")

# While it is made
MAKING: Final = Text("{what} ({place} av {count})", "{what} ({place} of {count})")
FINISHING: Final = Text("Flyttar mappen på plats", "Moving the folder into place")
DONE: Final = Text(
    "Arkivet för {year} ligger i {path}: {count} filer.", "The archive of {year} is in {path}: {count} files."
)
STOPPED: Final = Text(
    "Arkivet avbröts. Inget av det finns kvar.", "The archive was stopped. Nothing of it is left."
)
DIALOG: Final = Text("Arkiv {year}", "Archive {year}")
WHICH_YEAR: Final = Text("Vilket års arkiv?", "The archive of which year?")
EXISTS_QUESTION: Final = Text(
    "{path} finns redan. Ersätta det arkivet med ett nytt?",
    "{path} is there already. Replace that archive by a new one?",
)
REPLACE: Final = Text("Ersätt", "Replace")

# Refusals
CHANGED: Final = Text(
    "Registret ändrades medan arkivet gjordes, och inget arkiv blev kvar. Gör om det.",
    "The register was changed while the archive was made, and no archive was left. Make it again.",
)
NOT_AN_ARCHIVE: Final = Text(
    "{path} är inget arkiv som programmet har gjort, eller har fått egna filer ({file}), och ersätts inte."
    " Välj en annan plats.",
    "{path} is no archive made by the program, or files of your own are in it ({file}), and is not replaced."
    " Choose another place.",
)
