"""Texts that every screen shares: frame, lists, dialogs, what the program says."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# Frame
NETWORK = Text("Nordic Safe Cities", "Nordic Safe Cities")
TOO_SMALL = Text(
    "Fönstret är för litet: {width} × {height} tecken. Gör det minst {least_width} × {least_height}.",
    "The window is too small: {width} × {height}. Make it at least {least_width} × {least_height} characters.",
)
READ_ONLY_BECAUSE = Text("LÄSLÄGE · {reason}", "READ-ONLY · {reason}")
THEME_NOW = Text("Färger: {name}", "Colours: {name}")
THEME_LIGHT = Text("ljust", "light")
THEME_DARK = Text("mörkt", "dark")
THEME_CONTRAST = Text("hög kontrast", "high contrast")
THEME_MONO = Text("svartvitt", "black and white")

# Why a command cannot run now
NEEDS_PEN = Text(
    "Registret är öppet i läsläge, så inget kan ändras.",
    "The register is open read-only, so nothing can be changed.",
)
NOT_HERE = Text("Fungerar inte här.", "Does not work here.")
NOTHING_CHOSEN = Text("Ingen rad är vald.", "No row is chosen.")
NO_FILE_YET = Text("Ingen fil har exporterats ännu.", "No file has been exported yet.")
NOTHING_TO_UNDO = Text("Det finns inget att ångra.", "There is nothing to undo.")
ALREADY_WRITING = Text("Registret är redan öppet för skrivning.", "The register is already open for writing.")

RECORD_GONE = Text("Posten finns inte längre.", "The record is no longer there.")
NO_REFERENCE = Text("Det här har ingen beteckning.", "This has no reference.")
ONE_VIEW = Text("Den här listan har bara en vy.", "This list has only one view.")
NO_RULE = Text("Ingen regel hör till det här.", "No rule belongs to this.")

# Lists
PLACE_IN_LIST = Text("{place} av {count}", "{place} of {count}")
COUNT_FILTERED = Text("{place} av {count} träffar", "{place} of {count} hits")
MARKED_COUNT = Text("{count} markerade", "{count} marked")
NO_HITS = Keyed(
    "Inget innehåller ”{words}”. {key_back} visar allt.", "Nothing contains “{words}”. {key_back} shows all."
)
FILTER_HINT = Text("filtrera", "filter")
NO_ADDRESSES = Text("Ingen här har en e-postadress.", "Nobody here has an e-mail address.")
ADDRESSES_COPIED = Text("E-postadresser kopierade: {count}.", "E-mail addresses copied: {count}.")
WITHOUT_ADDRESS = Text("Utan e-postadress: {count}.", "Without an e-mail address: {count}.")
COPIED = Text("Kopierat: {text}", "Copied: {text}")
COPIED_ROWS = Text("{count} rader kopierade.", "{count} rows copied.")

# Dialogs
OK = Text("OK", "OK")
CANCEL = Text("Avbryt", "Cancel")
CHOOSE_OR_LEAVE = Text("Enter väljer · Esc avbryter", "Enter chooses · Esc cancels")
CHOSEN_COUNT = Text("{chosen} av {count} valda", "{chosen} of {count} chosen")
NOTHING_TO_CHOOSE = Text("Det finns inget att välja.", "There is nothing to choose.")
CONFIRM_KEY = Text("j", "y")
COULD_NOT = Text("Det gick inte", "That did not work")
MESSAGES_TITLE = Text("Meddelanden", "Messages")
ESC_CLOSES = Text("Esc stänger", "Esc closes")
NO_MESSAGES = Text("Inget har sagts ännu.", "Nothing has been said yet.")

# Faults nobody foresaw
UNEXPECTED = Text(
    "Något gick fel som ingen förutsett. Det som är sparat är orört. Felet beskrivs i {log}.",
    "Something went wrong that nobody foresaw. What was saved is untouched. The fault is described in {log}.",
)
UNEXPECTED_END = Text(
    "Programmet avslutades av ett fel. Det som är sparat är orört, utkast finns kvar. Felet beskrivs i {log}.",
    "A fault ended the program. What was saved is untouched, drafts are kept. The fault is described in {log}.",
)

# Pasting
PASTE_CUT = Text(
    "Det inklistrade kortades: fältet rymmer {limit} tecken.",
    "What you pasted was cut: the field holds {limit} characters.",
)
PASTE_CLEANED = Text(
    "{count} otillåtna tecken togs bort ur det inklistrade.",
    "{count} characters that are not allowed were left out of what you pasted.",
)
FIELD_FULL = Text("Fältet rymmer {limit} tecken.", "The field holds {limit} characters.")

# Leaving
UNSAVED = Text(
    "”{form}” är inte sparat. Utkastet finns kvar till nästa gång.",
    "“{form}” is not saved. The draft is kept until next time.",
)
QUIT_ANYWAY = Text("Avsluta", "Quit")
STAY = Text("Stanna", "Stay")
