"""What is said about backups and about restoring one (säkerhetskopia)."""

from nsc_tui.language.text import Text

DONE = Text(
    sv="Säkerhetskopian är gjord och kontrollerad: {path}.",
    en="The backup is made and verified: {path}.",
)
SAME_DISK = Text(
    sv="Säkerhetskopian ligger på samma disk som registret. Gör en till på ett USB-minne eller en annan"
    " disk.",
    en="The backup lies on the same disk as the register. Make another on a USB stick or another disk.",
)
EJECT = Text(
    sv="Mata ut minnet innan du drar ur det.",
    en="Eject the stick before you pull it out.",
)
WITH_REMARKS = Text(
    sv="Säkerhetskopian är gjord, men registret är ändrat av ett annat program: {finding}",
    en="The backup is made, but the register was changed by another program: {finding}",
)
NOT_REMEMBERED = Text(
    sv="Säkerhetskopian är gjord, men programmet kunde inte anteckna när ({path}).",
    en="The backup is made, but the program could not note when ({path}).",
)
NO_TARGET = Text(
    sv="Mappen {folder} finns inte. Sätt i minnet eller skapa mappen, och försök igen.",
    en="The folder {folder} does not exist. Insert the stick or make the folder, and try again.",
)
TARGET_NO_FOLDER = Text(
    sv="{folder} är ingen mapp. Ange en mapp att lägga säkerhetskopian i.",
    en="{folder} is not a folder. Name a folder to put the backup in.",
)
LIVE_FOLDER = Text(
    sv="{folder} är mappen där registret självt ligger. Välj en annan mapp, helst på en annan disk.",
    en="{folder} is the folder of the register itself. Choose another, best on another disk.",
)
TARGET_LOCKED = Text(
    sv="Det går inte att skriva i {folder}. Välj en annan mapp, eller lås upp minnet.",
    en="{folder} cannot be written to. Choose another folder, or unlock the stick.",
)
TOO_LITTLE_ROOM = Text(
    sv="Det är för ont om plats i {folder}: {needed} MB behövs, {free} MB är lediga. Gör plats och försök"
    " igen.",
    en="There is too little room in {folder}: {needed} MB are needed, {free} MB are free. Make room and try"
    " again.",
)
SOURCE_UNSOUND = Text(
    sv="Ingen säkerhetskopia gjordes, för registret är inte helt. {finding}",
    en="No backup was made, because the register is not sound. {finding}",
)
NOT_AS_WRITTEN = Text(
    sv="{path} lästes inte tillbaka som den skrevs, så kopian är kastad. Använd ett annat minne eller en"
    " annan disk.",
    en="{path} was not read back as it was written, so the copy is thrown away. Use another stick or disk.",
)

NO_BACKUP = Text(
    sv="Det finns ingen säkerhetskopia i {folder}. Ange en annan mapp eller själva filen.",
    en="There is no backup in {folder}. Name another folder, or the file itself.",
)
NO_SUCH_BACKUP = Text(
    sv="Det finns ingen säkerhetskopia på {path}. Kontrollera sökvägen, eller ange mappen som den ligger i.",
    en="There is no backup at {path}. Check the path, or name the folder it lies in.",
)
ITSELF = Text(
    sv="{path} är registret självt. Ange en säkerhetskopia.",
    en="{path} is the register itself. Name a backup.",
)
BACKUP_UNSOUND = Text(
    sv="Inget är återställt, för säkerhetskopian {path} är inte hel. {finding}",
    en="Nothing was restored, because the backup {path} is not sound. {finding}",
)
RESTORED = Text(
    sv="Registret är återställt från {backup}. Det som fanns före ligger kvar som {kept}.",
    en="The register is restored from {backup}. What was there before is kept as {kept}.",
)
RESTORED_NEW = Text(
    sv="Registret är återställt från {backup}.",
    en="The register is restored from {backup}.",
)
RESTORED_WITH_REMARKS = Text(
    sv="Säkerhetskopian innehåller ändringar som är gjorda utanför programmet: {finding}",
    en="The backup holds changes made outside the program: {finding}",
)
RESTORE_UNSOUND = Text(
    sv="Återställningen av {path} gick inte att kontrollera. Det som fanns före ligger kvar som {kept};"
    " kontrollera disken och återställ igen.",
    en="The restoring of {path} could not be verified. What was there before is kept as {kept}; check the"
    " disk and restore again.",
)
DRILLED = Text(
    sv="Övningen gick bra: {backup} öppnades och lästes i en tillfällig mapp (poster: {rows}, ändringar:"
    " {changes}, huvud: {head}). Registret är orört.",
    en="The drill went well: {backup} was opened and read in a temporary folder (records: {rows}, changes:"
    " {changes}, head: {head}). The register is untouched.",
)
