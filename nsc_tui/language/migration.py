"""What is said when a register of an earlier version is brought over to the program's."""

from nsc_tui.language.text import Text

BROUGHT_OVER = Text(
    sv="Registret är fört över från version {found} till {known}. En säkerhetskopia från före ligger i {backup}.",
    en="The register is brought over from version {found} to {known}. A backup from before is at {backup}.",
)
NO_WAY = Text(
    sv="{path} har version {found}, och programmet kan inte föra den över till version {known}."
    " Inget har ändrats; använd programversionen som skrev filen.",
    en="{path} has version {found}, and the program cannot bring it over to version {known}."
    " Nothing was changed; use the version of the program that wrote the file.",
)
UNSOUND = Text(
    sv="{path} förs inte över till den nya versionen, för filen är inte hel: {detail}. Inget har ändrats;"
    " återställ en säkerhetskopia.",
    en="{path} is not brought over to the new version, because the file is not sound: {detail}. Nothing was"
    " changed; restore a backup.",
)
FAILED = Text(
    sv="{path} kunde inte föras över till den nya versionen ({detail}). Registret är som förut, och en"
    " säkerhetskopia ligger i {backup}.",
    en="{path} could not be brought over to the new version ({detail}). The register is as before, and a"
    " backup is at {backup}.",
)
