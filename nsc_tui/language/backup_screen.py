"""Texts of the backup on the screen: where to, how far, what was found, restoring."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

TITLE = Text("Säkerhetskopia", "Backup")
HELP = Text(
    "Riktlinjen säger inget om säkerhetskopior. De finns för återställning och är varken allmän handling "
    "(tryckfrihetsförordningen 2 kap. 13 §) eller arkiv: byt mellan minnen och släng gamla.",
    "The guideline says nothing of backups. They are for recovery, and neither a public document "
    "(tryckfrihetsförordningen 2 kap. 13 §) nor the archive: change between sticks and delete old ones.",
)
WHERE = Text("Vart ska säkerhetskopian?", "Where is the backup to go?")
LAST_USED = Text("{folder} · senast", "{folder} · last used")
STICK = Text("{folder} · minne eller disk", "{folder} · stick or disk")
OTHER_FOLDER = Text("Annan mapp …", "Another folder …")
FOLDER_TITLE = Text("Mapp för säkerhetskopior", "Folder for backups")
FOLDER = Text("Mapp", "Folder")
FOLDER_HINT = Text(
    "Helst på ett USB-minne eller en annan disk. ~ är din hemmapp.",
    "Best on a USB stick or another disk. ~ is your home folder.",
)
NO_FOLDER = Text("Skriv en mapp.", "Write a folder.")

# How far
STEPS = {
    "copy": Text("Kopierar", "Copying"),
    "verify": Text("Kontrollerar", "Verifying"),
    "write": Text("Skriver", "Writing"),
    "read_back": Text("Läser tillbaka", "Reading back"),
}
STEP_OF = Text("{step} ({place} av {count})", "{step} ({place} of {count})")
NOT_BY_ITSELF = Text(
    "Programmets egen säkerhetskopia blev inte gjord. {reason}",
    "The program's own backup was not made. {reason}",
)
STOPPED = Text(
    "Säkerhetskopian avbröts. Inget av den finns kvar.", "The backup was stopped. Nothing of it is left."
)
CHECKS = (
    Text("Filens byggnad", "The inside of the file"),
    Text("Tabeller och lås", "Tables and locks"),
    Text("Historikens kedja", "The chain of the history"),
    Text("Varje rad mot historiken", "Every row against the history"),
    Text("Justerade protokoll", "Approved protocols"),
)
PAPERS_CHECK = Text("Protokollens papper", "The papers of the protocols")
DRILL_STEPS = (
    Text("Kopierar", "Copying"),
    Text("Läser varje post", "Reading every record"),
    Text("Skriver ut ett protokoll", "Printing one protocol"),
)
CHECK_STOPPED = Text("Avbrutet. Inget är ändrat.", "Stopped. Nothing was changed.")
ESC_STOPS = Text("Esc avbryter", "Esc stops")
WAIT = Text("Vänta, det är snart klart.", "Wait, it is soon done.")

# The page
PAGE_TITLE = Text("Säkerhetskopior i {folder}", "Backups in {folder}")
PAGE_NO_FOLDER = Text("Ingen mapp är vald ännu", "No folder is chosen yet")
PAGE_HINT = Keyed(
    "{key_open}: kontrollera, öva eller återställ · {key_backup} gör en ny",
    "{key_open}: verify, rehearse or restore · {key_backup} makes a new one",
)
WHAT = Text("Fil", "File")
MADE = Text("Gjord", "Made")
SIZE = Text("Storlek", "Size")
REGISTER_ROW = Text("Det öppna registret", "The open register")
CHOOSE_FOLDER_ROW = Text("Välj en annan mapp …", "Choose another folder …")
OWN = Text("programmets egen · {name}", "the program's own · {name}")
KILOBYTES = Text("{size} kB", "{size} kB")
EMPTY = Keyed("Tryck {key_backup} för att göra en säkerhetskopia.", "Press {key_backup} to make a backup.")

VERIFY = Text("Kontrollera", "Verify")
DRILL = Text("Öva: öppna kopian i en tillfällig mapp", "Rehearse: open the copy in a temporary folder")
RESTORE = Text("Återställ registret från den …", "Restore the register from it …")
WHAT_WITH = Text("{name}", "{name}")
VERIFYING = Text("Kontrollerar {name}", "Verifying {name}")
DRILLING = Text("Övar med {name}", "Rehearsing with {name}")
VERIFIED_TITLE = Text("Kontroll", "Verification")
UNSOUND = Text("{path} är inte som den ska:", "{path} is not as it should be:")
RESTORE_QUESTION = Text(
    "Återställa registret från {name}, gjord {made}? Det som registret innehåller nu läggs undan bredvid det,"
    " och säkerhetskopian tar dess plats.",
    "Restore the register from {name}, made {made}? What the register holds now is put aside next to it, and"
    " the backup takes its place.",
)
RESTORE_ACTION = Text("Återställ", "Restore")
READ_ONLY = Keyed(
    "Registret är öppet i läsläge, så det kan inte återställas. Tryck {key_take_pen} för att försöka skriva.",
    "The register is open read-only, so it cannot be restored. Press {key_take_pen} to try to write.",
)
