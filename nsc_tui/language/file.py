"""What is said about the register as a file: why it cannot be opened, written or made."""

from nsc_tui.language.text import Text

MISSING = Text(
    sv="Det finns inget register på {path}. Kontrollera sökvägen, eller skapa ett med ”nsc-tui new”.",
    en="There is no register at {path}. Check the path, or make one with “nsc-tui new”.",
)
FOLDER = Text(
    sv="{path} är en mapp, inget register. Ange filen i mappen.",
    en="{path} is a folder, not a register. Name the file in it.",
)
NOT_A_FILE = Text(
    sv="{path} är ingen vanlig fil och kan inte öppnas som register.",
    en="{path} is not a regular file and cannot be opened as a register.",
)
EMPTY = Text(
    sv="{path} är tom eller avhuggen och är inget register. Återställ den från en säkerhetskopia.",
    en="{path} is empty or cut short and is not a register. Restore it from a backup.",
)
FOREIGN = Text(
    sv="{path} är inget register från det här programmet. Filen är orörd.",
    en="{path} is not a register of this program. The file is untouched.",
)
NEWER = Text(
    sv="{path} har version {found}, men programmet känner bara till version {known}. Uppdatera programmet.",
    en="{path} has version {found}, but the program only knows version {known}. Update the program.",
)
OLDER = Text(
    sv="{path} har version {found}, programmet har version {known}. Öppna filen för skrivning i programmet,"
    " så förs den över.",
    en="{path} has version {found}, the program has version {known}. Open the file for writing in the"
    " program to bring it over.",
)
UNKNOWN_VERSION = Text(
    sv="{path} har version {found}, som programmet inte känner till (programmet har version {known})."
    " Återställ från en säkerhetskopia.",
    en="{path} has version {found}, which the program does not know (the program has version {known})."
    " Restore a backup.",
)
BUSY = Text(
    sv="{path} används just nu av ett annat program. Vänta en stund och försök igen.",
    en="{path} is in use by another program just now. Wait a moment and try again.",
)
DAMAGED = Text(
    sv="{path} är skadad. Kör ”nsc-tui verify” och återställ från den senaste säkerhetskopian.",
    en="{path} is damaged. Run “nsc-tui verify” and restore the latest backup.",
)
ALTERED = Text(
    sv="{path} saknar något som programmet behöver ({reason}). Kör ”nsc-tui verify” och återställ från den"
    " senaste säkerhetskopian.",
    en="{path} lacks something that the program needs ({reason}). Run “nsc-tui verify” and restore the latest"
    " backup.",
)
HELD = Text(
    sv="{path} är öppen för skrivning hos {user} på {host} sedan {since} (process {pid})."
    " Öppna den skrivskyddad, eller försök igen när den är stängd.",
    en="{path} is open for writing by {user} on {host} since {since} (process {pid})."
    " Open it read-only, or try again once it is closed.",
)
HELD_BY_SOMEONE = Text(
    sv="{path} är redan öppen för skrivning. Öppna den skrivskyddad, eller försök igen när den är stängd.",
    en="{path} is already open for writing. Open it read-only, or try again once it is closed.",
)
INTERRUPTED = Text(
    sv="Den senaste skrivningen i {path} avbröts och mappen går inte att skriva i."
    " Öppna registret en gång där det kan skrivas, så städas det upp.",
    en="The last write to {path} was interrupted, and its folder cannot be written to."
    " Open the register once where it can be written, and it is put right.",
)
NO_RIGHTS = Text(
    sv="Rättigheter saknas till {path}. Be den som äger filen eller mappen om tillgång.",
    en="You have no rights to {path}. Ask the owner of the file or folder for access.",
)
READ_ONLY = Text(
    sv="{path} går inte att skriva i. Öppna den skrivskyddad, eller flytta den till en mapp där du får"
    " skriva.",
    en="{path} cannot be written to. Open it read-only, or move it to a folder where you may write.",
)
NO_ROOM = Text(
    sv="Disken är full: {path} kunde inte skrivas. Gör plats och försök igen.",
    en="The disk is full: {path} could not be written. Make room and try again.",
)
DISK = Text(
    sv="Disken svarar med fel för {path}: {reason}. Kontrollera disken och försök igen.",
    en="The disk reports an error for {path}: {reason}. Check the disk and try again.",
)
NO_FOLDER = Text(
    sv="Mappen {folder} finns inte. Skapa den först, eller välj en annan.",
    en="The folder {folder} does not exist. Make it first, or choose another.",
)
EXISTS = Text(
    sv="{path} finns redan och skrivs inte över. Välj ett annat namn.",
    en="{path} exists already and is not overwritten. Choose another name.",
)
SEVERAL_NAMES = Text(
    sv="{path} har flera namn på disken (hård länk) och öppnas bara för läsning."
    " Gör en egen kopia av filen och öppna den.",
    en="{path} has several names on the disk (a hard link) and is only opened for reading."
    " Make a copy of the file of its own and open that.",
)
ON_NETWORK = Text(
    sv="{path} ligger på en nätverksdisk ({kind}), där skrivningar kan gå förlorade; den öppnas skrivskyddad."
    " Flytta registret till datorns egen disk.",
    en="{path} lies on a network disk ({kind}), where writes can be lost; it is opened read-only."
    " Move the register to the computer's own disk.",
)
NOT_SAFE = Text(
    sv="Databasmotorn tog inte emot skyddet {setting} för {path}. Inget har skrivits; uppdatera Python.",
    en="The database engine did not accept the safeguard {setting} for {path}. Nothing was written;"
    " update Python.",
)

WAS_INTERRUPTED = Text(
    sv="Den senaste skrivningen avbröts. Registret är återställt till det som senast sparades.",
    en="The last write was interrupted. The register is back at what was last saved.",
)
WAS_WAL = Text(
    sv="Ett annat program hade ändrat hur filen sparas (WAL). Det är ändrat tillbaka, så att en kopia av"
    " filen är hel.",
    en="Another program had changed how the file is saved (WAL). It is changed back, so that a copy of the"
    " file is whole.",
)
CHANGED_OUTSIDE = Text(
    sv="Registret har ändrats utanför programmet (antal ändringar: {count}). Det är antecknat i historiken.",
    en="The register was changed outside the program (number of changes: {count}). It is recorded in the"
    " history.",
)
