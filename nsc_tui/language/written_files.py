"""What is said when a file cannot be written where it was wanted."""

from nsc_tui.language.text import Text

EXISTS = Text(
    "{path} finns redan och skrivs inte över. Välj ett annat namn, eller säg att den ska ersättas.",
    "{path} already exists and is not overwritten. Choose another name, or say that it is to be replaced.",
)
LINK = Text(
    "{path} är en länk till en annan plats, och genom en länk skrivs inget. Ange filens egen plats.",
    "{path} is a link to another place, and nothing is written through a link. Name the file's own place.",
)
FOLDER = Text(
    "{path} är en mapp. Ange ett filnamn i mappen.",
    "{path} is a folder. Name a file in it.",
)
NOT_A_FILE = Text(
    "{path} är ingen vanlig fil och ersätts inte. Välj ett annat namn.",
    "{path} is not a regular file and is not replaced. Choose another name.",
)
NO_FOLDER = Text(
    "Mappen {folder} finns inte. Skapa den, eller välj en annan.",
    "The folder {folder} does not exist. Make it, or choose another.",
)
NO_RIGHTS = Text(
    "Du har inte rätt att skriva i {folder}. Välj en annan mapp.",
    "You may not write in {folder}. Choose another folder.",
)
FULL = Text(
    "Det finns inte plats för {path} på disken. Frigör utrymme, eller välj en annan disk.",
    "There is no room for {path} on the disk. Free some space, or choose another disk.",
)
TOO_LONG = Text(
    "Namnet {path} är längre än disken tillåter. Välj ett kortare.",
    "The name {path} is longer than the disk allows. Choose a shorter one.",
)
FAILED = Text(
    "{path} kunde inte skrivas ({reason}). Försök igen, eller välj en annan disk.",
    "{path} could not be written ({reason}). Try again, or choose another disk.",
)
