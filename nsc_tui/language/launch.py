"""Texts of the start: the first time, the demo, who holds the pen, how old the backup is."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# The status line
NO_BACKUP = Keyed("Ingen säkerhetskopia ännu · {key_backup} gör en", "No backup yet · {key_backup} makes one")
BACKUP_AT = Text("Kopia {when}, kontrollerad", "Backup {when}, verified")
BACKUP_OLD = Keyed(
    "Kopian är {days} gammal · {key_backup} gör en ny",
    "The backup is {days} old · {key_backup} makes a new one",
)

# The pen
PEN_TAKEN = Text("Du har pennan: registret kan ändras.", "You have the pen: the register can be changed.")
TRY_AGAIN = Keyed("{reason} {key_take_pen} försöker igen.", "{reason} {key_take_pen} tries again.")
HELD_BY = Text("{user} på {host} skriver just nu.", "{user} on {host} is writing just now.")

# The demo
DEMO_BANNER = Text(
    "DEMO · påhittade människor, och det du skriver kastas när du avslutar",
    "DEMO · made-up people, and what you write is thrown away when you quit",
)

# The first start
PROGRAM = Text("Trygghetsrådets register", "The safety council's register")
WELCOME = Text("Välkommen", "Welcome")
FIRST_HELP = Text(
    "Registret finns för det riktlinjen ber om: en ledamot kontaktar sekreteraren före deltagandet (G14), och "
    "avsteg motiveras och protokollförs (G07).",
    "The register is for what the guideline asks: a member contacts the secretary before taking part (G14), "
    "and deviations are motivated and minuted (G07).",
)
WELCOME_TEXT = Text(
    "Här för rådets sekreterare register över stadens deltagande i Nordic Safe Cities: ledamöter, "
    "kontakter före deltagande, avsteg och protokoll. Allt ligger i en enda fil på din dator.",
    "This is where the council's secretary keeps the record of the city's part in Nordic Safe Cities: "
    "members, contacts before taking part, deviations and protocols. All of it is one file on your computer.",
)
CREATE = Text("Skapa ett nytt register", "Create a new register")
CREATE_WHERE = Text("i {path}", "in {path}")
OPEN_OTHER = Text("Öppna ett register som redan finns", "Open a register that already exists")
OPEN_OTHER_TEXT = Text("på en annan plats på datorn", "somewhere else on the computer")
TRY_DEMO = Text("Prova med påhittade uppgifter", "Try it with made-up records")
TRY_DEMO_TEXT = Text("ett helt år att titta på; inget sparas", "a whole year to look at; nothing is kept")
CHOOSE_HINT = Text("Pilarna väljer, Enter fortsätter.", "The arrows choose, Enter goes on.")

PATH = Text("Fil", "File")
PATH_HINT = Text("filen som registret ligger i", "the file that holds the register")
COUNCIL = Text("Rådets namn", "The council's name")
CITY = Text("Stad", "City")
SECRETARY = Text("Ditt namn", "Your name")
SECRETARY_HINT = Text(
    "sekreterarens för- och efternamn; står i historiken",
    "the secretary's first and last name; stands in the history",
)
NOT_A_PATH = Text("”{path}” är inget filnamn.", "“{path}” is not a file name.")
FOLDER_NOT_MADE = Text(
    "Mappen {folder} kunde inte skapas: {reason}. Välj en annan plats.",
    "The folder {folder} could not be made: {reason}. Choose another place.",
)
