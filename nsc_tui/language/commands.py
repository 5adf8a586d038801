"""What each command is called and what it does; shown in footer, help, palette and by `nsc-tui keys`."""

from nsc_tui.language.text import Text

# The rooms
TODAY = Text("Idag", "Today")
MEMBERS = Text("Ledamöter", "Members")
ACTIVITIES = Text("Aktiviteter", "Activities")
CONTACTS = Text("Kontakter", "Contacts")
PROTOCOL = Text("Protokoll", "Protocol")
DEVIATIONS = Text("Avsteg", "Deviations")
YEAR = Text("År", "Year")
MORE = Text("Mer", "More")
TODAY_HELP = Text("Det som behöver en hand just nu.", "What needs a hand right now.")
MEMBERS_HELP = Text("Ledamöter, platser och organisationer.", "Members, seats and organisations.")
ACTIVITIES_HELP = Text("Nätverkets aktiviteter.", "The network's activities.")
CONTACTS_HELP = Text("Kontakter före deltagande.", "Contacts before participation.")
PROTOCOL_HELP = Text("Sammanträden, ärenden och protokoll.", "Meetings, items and protocols.")
DEVIATIONS_HELP = Text("Avsteg från riktlinjen.", "Deviations from the guideline.")
YEAR_HELP = Text(
    "Årskontroll: varje årlig uppgift med belägg.", "The year check: every duty and its evidence."
)
MORE_HELP = Text("Allt som inte har en egen flik.", "Everything without a tab of its own.")

# Works everywhere
HELP = Text("Hjälp", "Help")
HELP_HELP = Text("Visar vad som går att göra här.", "Shows what can be done here.")
PALETTE = Text("Alla kommandon", "All commands")
PALETTE_HELP = Text("Söker bland alla kommandon.", "Searches all commands.")
SEARCH = Text("Sök", "Search")
SEARCH_HELP = Text("Söker i hela registret.", "Searches the whole register.")
NEW_CONTACT = Text("Ny kontakt", "New contact")
NEW_CONTACT_HELP = Text("För in en kontakt före deltagande.", "Logs a contact before participation.")
MESSAGES = Text("Meddelanden", "Messages")
MESSAGES_HELP = Text("Visar vad programmet har sagt.", "Shows what the program has said.")
RULE = Text("Visa regeln", "Show the rule")
RULE_HELP = Text("Visar regeln bakom det du ser.", "Shows the rule behind what you see.")
QUIT = Text("Avsluta", "Quit")
QUIT_HELP = Text("Avslutar programmet. Utkast finns kvar.", "Ends the program. Drafts are kept.")

# In the rooms
BACK = Text("Tillbaka", "Back")
BACK_HELP = Text("Går tillbaka ett steg.", "Goes back one step.")
BACKUP = Text("Säkerhetskopia", "Back up")
BACKUP_HELP = Text("Gör en kontrollerad säkerhetskopia.", "Makes a verified backup.")
UNDO = Text("Ångra", "Undo")
UNDO_HELP = Text("Ångrar den senaste ändringen.", "Undoes the latest change.")
REDO = Text("Gör om", "Redo")
REDO_HELP = Text("Gör igen det som senast ångrades.", "Does again what was undone last.")
THEME = Text("Byt färger", "Change colours")
THEME_HELP = Text(
    "Ljust, mörkt, hög kontrast eller svartvitt.", "Light, dark, high contrast or black and white."
)
TAKE_PEN = Text("Försök skriva", "Try to write")
TAKE_PEN_HELP = Text(
    "Försöker öppna registret för skrivning igen.", "Tries again to open the register for writing."
)
IMPORT = Text("Läs in tabeller", "Import tables")
IMPORT_HELP = Text(
    "Läser in en fil eller en mapp; allt prövas först.", "Brings in a file or a folder; all is tried first."
)
ARCHIVE = Text("Årets arkiv", "Archive of a year")
ARCHIVE_HELP = Text(
    "Gör en mapp av ett helt års papper och data.", "Makes a folder of all papers and data of a year."
)
OPEN_FILE = Text("Öppna filen", "Open the file")
OPEN_FILE_HELP = Text("Öppnar den senast exporterade filen.", "Opens the file exported last.")

# In a list or on a record
NEW = Text("Ny", "New")
NEW_HELP = Text("Lägger till det som rummet handlar om.", "Adds what the room is about.")
NEW_LIKE = Text("Ny som denna", "New like this")
NEW_LIKE_HELP = Text("För posten vidare till nästa år.", "Carries the record on to the next year.")
EDIT = Text("Ändra", "Edit")
EDIT_HELP = Text("Ändrar det markerade.", "Edits what is under the cursor.")
OPEN = Text("Öppna", "Open")
OPEN_HELP = Text("Öppnar det markerade.", "Opens what is under the cursor.")
DELETE = Text("Släng", "Bin")
DELETE_HELP = Text("Lägger det markerade i papperskorgen.", "Puts what is under the cursor in the bin.")
PDF = Text("PDF", "PDF")
PDF_HELP = Text(
    "Gör en PDF av det markerade, eller erbjuder rummets listor.",
    "Makes a PDF of this, or offers the lists of the room.",
)
FILTER = Text("Filtrera", "Filter")
FILTER_HELP = Text("Visar bara raderna med orden du skriver.", "Shows only the rows with the words you type.")
SORT = Text("Sortera", "Sort")
SORT_HELP = Text("Sorterar efter nästa kolumn.", "Sorts by the next column.")
MARK = Text("Markera", "Mark")
MARK_HELP = Text("Markerar raden eller tar bort markeringen.", "Marks the row or takes the mark off.")
MARK_ALL = Text("Markera alla", "Mark all")
MARK_ALL_HELP = Text("Markerar alla, eller ingen.", "Marks all, or none.")
COPY = Text("Kopiera", "Copy")
COPY_HELP = Text("Kopierar raden, eller de markerade.", "Copies the row, or those marked.")
COPY_REFERENCE = Text("Kopiera beteckning", "Copy the reference")
COPY_REFERENCE_HELP = Text("Kopierar beteckningen eller namnet.", "Copies the reference or the name.")
COPY_EMAILS = Text("Kopiera e-post", "Copy e-mail")
COPY_EMAILS_HELP = Text(
    "Kopierar de markerades eller sammanträdets e-postadresser.",
    "Copies the addresses of those marked or of the meeting.",
)
NEXT_VIEW = Text("Nästa vy", "Next view")
NEXT_VIEW_HELP = Text("Visar ett annat urval av listan.", "Shows another selection of the list.")
VIEW_BEFORE = Text("Förra vyn", "View before")
VIEW_BEFORE_HELP = Text("Visar urvalet före.", "Shows the selection before.")
YEAR_BEFORE = Text("Året före", "Year before")
YEAR_BEFORE_HELP = Text("Visar detsamma för året före.", "Shows the same of the year before.")
YEAR_AFTER = Text("Året efter", "Year after")
YEAR_AFTER_HELP = Text("Visar detsamma för året efter.", "Shows the same of the year after.")
TOOK_PART = Text("Deltog", "Took part")
TOOK_PART_HELP = Text("För in om personen deltog.", "Notes whether the person took part.")
ANSWER = Text("Besvara", "Answer")
ANSWER_HELP = Text("För in när du svarade och vad.", "Notes when you answered and what.")
DEVIATION = Text("Avsteg", "Deviation")
DEVIATION_HELP = Text("Antecknar avsteget det här gäller.", "Records the deviation this is about.")
ATTENDANCE = Text("Närvaro", "Attendance")
ATTENDANCE_HELP = Text("Öppnar sammanträdets närvaro.", "Opens the attendance of the meeting.")
NEXT_STEP = Text("Nästa steg", "Next step")
NEXT_STEP_HELP = Text("Färdigställer, justerar eller rättar.", "Completes, approves or corrects.")
TO_DRAFT = Text("Till utkast", "To draft")
TO_DRAFT_HELP = Text("Tar tillbaka ett färdigställt protokoll.", "Takes a completed protocol back.")
NUMBER_ALL = Text("Numrera alla", "Number all")
NUMBER_ALL_HELP = Text("Ger alla ärenden årets nästa §-nummer.", "Gives all items the year's next § numbers.")
MOVE_UP = Text("Flytta uppåt", "Move up")
MOVE_UP_HELP = Text("Flyttar ärendet ett steg uppåt.", "Moves the item one step up.")
MOVE_DOWN = Text("Flytta nedåt", "Move down")
MOVE_DOWN_HELP = Text("Flyttar ärendet ett steg nedåt.", "Moves the item one step down.")
ALL_PRESENT = Text("Alla närvarande", "All present")
ALL_PRESENT_HELP = Text(
    "För in alla som saknar uppgift som närvarande.", "Notes all not yet stated as present."
)
SUCCESSOR = Text("Byt person", "Change holder")
SUCCESSOR_HELP = Text("Ger platsen till en ny person.", "Passes the seat to a new person.")
RENAME = Text("Byt namn", "Change name")
RENAME_HELP = Text(
    "Nytt namn; det gamla finns kvar i sökningen.", "A new name; the old one stays searchable."
)
MERGE = Text("Slå samman", "Merge")
MERGE_HELP = Text("Gör ett av två som är samma.", "Makes one of two that are the same.")
TAKE_OUT = Text("Ta tillbaka", "Take out")
TAKE_OUT_HELP = Text("Tar det ur papperskorgen.", "Takes it out of the bin.")
HISTORY = Text("Historik", "History")
HISTORY_HELP = Text("Visar vem som ändrade vad och när.", "Shows who changed what and when.")

# In a form
SAVE = Text("Spara", "Save")
SAVE_HELP = Text("Sparar och stänger.", "Saves and closes.")
CLOSE = Text("Stäng", "Close")
CLOSE_HELP = Text(
    "Stänger. Det du skrivit finns kvar som utkast.", "Closes. What you typed is kept as a draft."
)
CHOICES = Text("Visa val", "Show choices")
CHOICES_HELP = Text("Visar allt som kan väljas i fältet.", "Shows everything the field can take.")
PHRASE = Text("Fraser", "Phrases")
PHRASE_HELP = Text("Sätter in en standardmening vid markören.", "Puts a standard sentence at the cursor.")
AGENDA = Text("Dagordning", "Agenda")
AGENDA_HELP = Text("Lägger mallens ärenden på dagordningen.", "Lays the template's items on the agenda.")
FILL_IN = Text("Fyll i ärendet", "Fill in the item")
FILL_IN_HELP = Text(
    "Fyller ärendet ur registret, som tillgängliga aktiviteter.",
    "Fills the item from the register, as with activities.",
)
EDITOR = Text("Textredigerare", "Text editor")
EDITOR_HELP = Text("Öppnar texten i din textredigerare.", "Opens the text in your text editor.")
TAKE_DRAFT = Text("Hämta utkast", "Take the draft")
TAKE_DRAFT_HELP = Text("Hämtar utkastet som finns kvar.", "Takes up the draft that was kept.")
DROP_DRAFT = Text("Släng utkast", "Drop the draft")
DROP_DRAFT_HELP = Text("Tömmer formuläret och slänger utkastet.", "Clears the form and drops the draft.")
TAKE = Text("Välj", "Choose")
TAKE_HELP = Text("Tar det som är markerat.", "Takes what is marked.")

# Where commands work
ALWAYS_PLACE = Text("Överallt", "Everywhere")
ROOMS_PLACE = Text("I rummen", "In the rooms")
LIST_PLACE = Text("I en lista", "In a list")
FORM_PLACE = Text("I ett formulär", "In a form")
CHOICE_PLACE = Text("När du väljer flera", "When choosing several")

# Keys that have a word of their own
SPACE_KEY = Text("blanksteg", "space")
NO_KEY = Text("–", "–")
