"""What `verify` says of a register or a backup."""

from nsc_tui.language.text import Text

SOUND = Text(
    sv="{path} är hel. Ändringar i historiken: {changes}. Huvud: {head}.",
    en="{path} is sound. Changes in the history: {changes}. Head: {head}.",
)
UNREADABLE = Text(
    sv="Filen går inte att läsa till slut: {detail}. Återställ den senaste säkerhetskopian.",
    en="The file cannot be read to its end: {detail}. Restore the latest backup.",
)
STRUCTURE = Text(
    sv="Filens inre är skadat (antal ställen: {count}, det första: {detail})."
    " Återställ den senaste säkerhetskopian.",
    en="The inside of the file is damaged (number of places: {count}, the first: {detail})."
    " Restore the latest backup.",
)
DANGLING = Text(
    sv="Rader som pekar på något som inte finns: {count} (den första i {table}, rad {row})."
    " Återställ den senaste säkerhetskopian.",
    en="Rows that point to something that is not there: {count} (the first in {table}, row {row})."
    " Restore the latest backup.",
)
SCHEMA = Text(
    sv="Tabeller eller lås har ändrats av ett annat program: {names}. Lita inte på filen utan att jämföra den"
    " med en säkerhetskopia.",
    en="Tables or locks were changed by another program: {names}. Do not trust the file without comparing it"
    " with a backup.",
)
CHAIN = Text(
    sv="Historiken är ändrad eller skadad från och med ändring {seq}. Återställ en säkerhetskopia från tiden"
    " före, eller jämför med den.",
    en="The history is changed or damaged from change {seq} on. Restore a backup from before, or compare"
    " with it.",
)
CUT = Text(
    sv="Historiken är avhuggen (ändringar som saknas i slutet: {count}). Återställ den senaste"
    " säkerhetskopian.",
    en="The history is cut off (changes missing at its end: {count}). Restore the latest backup.",
)
OUTSIDE = Text(
    sv="Ändringar gjorda utanför programmet: {count}. Öppna registret för skrivning, så antecknas de.",
    en="Changes made outside the program: {count}. Open the register for writing to have them recorded.",
)
DIFFERS = Text(
    sv="Rader som inte stämmer med historiken: {count} ({rows}). De är ändrade förbi programmet eller"
    " skadade; jämför med en säkerhetskopia.",
    en="Rows that do not agree with the history: {count} ({rows}). They were changed past the program or"
    " are damaged; compare with a backup.",
)
PROTOCOL = Text(
    sv="Det justerade protokollet {ref} har inte längre den text som justerades. Jämför med det undertecknade"
    " protokollet och återställ en säkerhetskopia.",
    en="The approved protocol {ref} no longer has the text that was approved. Compare it with the signed one"
    " and restore a backup.",
)
CHECKSUM = Text(
    sv="Kontrollsumman stämmer inte: säkerhetskopian är ändrad eller skadad sedan den gjordes."
    " Använd en annan.",
    en="The checksum does not match: the backup was changed or damaged since it was made. Use another.",
)
ANCHOR = Text(
    sv="Huvudet {anchor} finns inte i historiken. Filen är en annan, äldre eller omskriven.",
    en="The head {anchor} is not in the history. The file is another one, older, or rewritten.",
)
NO_ANCHOR = Text(
    sv="”{anchor}” är inget huvud. Skriv de 16 tecknen som de står i protokollets fot, gärna med numret:"
    " 0123456789abcdef/12.",
    en="“{anchor}” is not a head. Write the 16 characters as they stand in the foot of a protocol, if you"
    " like with the number: 0123456789abcdef/12.",
)
PAPER = Text(
    sv="Protokoll vars papper inte längre blir som vid justeringen: {refs}. Jämför med den signerade kopian.",
    en="Protocols whose paper is no longer what it was at approval: {refs}. Compare with the signed copy.",
)
