"""What is said about the register's read-only copy, which officials look things up in."""

from nsc_tui.language.text import Text

IS_COPY = Text(
    sv="{path} är en läskopia och ändras aldrig. Öppna registret självt för att skriva.",
    en="{path} is a copy for reading and is never changed. Open the register itself to write.",
)
SOURCE_UNSOUND = Text(
    sv="Ingen läskopia gjordes, för registret är inte helt. {finding}",
    en="No copy was made, because the register is not sound. {finding}",
)
ITSELF = Text(
    sv="{path} är registret självt. Ange en annan fil för läskopian.",
    en="{path} is the register itself. Name another file for the copy.",
)
NOT_A_FILE = Text(
    sv="{path} är en länk eller en mapp. Ange en annan fil för läskopian.",
    en="{path} is a link or a folder. Name another file for the copy.",
)
NO_FOLDER = Text(
    sv="Mappen {folder} finns inte. Skapa den, eller ange en annan.",
    en="There is no folder {folder}. Make it, or name another.",
)
NOT_AS_WRITTEN = Text(
    sv="Läskopian {path} kom inte fram hel. Försök igen, gärna till en annan disk.",
    en="The copy {path} did not arrive whole. Try again, better to another disk.",
)
MADE = Text(
    sv="Läskopian visar registret som det är nu. Gör en ny när det har ändrats.",
    en="The copy shows the register as it is now. Make a new one once it has changed.",
)
