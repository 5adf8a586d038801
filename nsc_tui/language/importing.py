"""What is said when rows of a table are brought into the register."""

from nsc_tui.language.text import Text

LINE = Text(
    "rad {number}",
    "line {number}",
)
OR = Text(
    "eller",
    "or",
)
ONE_PROBLEM = Text(
    "Ingenting importerades: ett fel måste rättas först.",
    "Nothing was imported: one error must be corrected first.",
)
PROBLEMS = Text(
    "Ingenting importerades: {count} fel måste rättas först.",
    "Nothing was imported: {count} errors must be corrected first.",
)

# About one value
NOT_YES_NO = Text(
    "”{value}” ska vara yes eller no.",
    "“{value}” must be yes or no.",
)

# Whom and what a row names
NO_PERSON = Text(
    "Ingen i registret heter eller har e-postadressen ”{value}”. Importera personen först.",
    "Nobody in the register is called or has the e-mail address “{value}”. Import the person first.",
)
NO_ORGANISATION = Text(
    "Organisationen ”{value}” finns inte i registret. Importera den först.",
    "The organisation “{value}” is not in the register. Import it first.",
)
NO_ACTIVITY = Text(
    "Ingen aktivitet har beteckningen eller benämningen ”{value}”.",
    "No activity has the reference or the title “{value}”.",
)
NO_CONTACT = Text(
    "Ingen kontakt har beteckningen ”{value}”.",
    "No contact has the reference “{value}”.",
)
NO_MEETING = Text(
    "Sammanträdet ”{value}” finns inte i registret. Skriv som 2025-03-12.",
    "The meeting “{value}” is not in the register. Write it as 2025-03-12.",
)
NO_ITEM = Text(
    "Paragrafen ”{value}” finns inte i registret. Skriv som 2025-03-12 § 3 eller § 3/2025.",
    "The item “{value}” is not in the register. Write it as 2025-03-12 § 3 or § 3/2025.",
)
NO_FOCUS_AREA = Text(
    "Inget fokusområde för planens år har beteckningen eller benämningen ”{value}”.",
    "No focus area of the plan's year has the reference or the title “{value}”.",
)
NO_REPORT = Text(
    "Ingen avrapportering har beteckningen eller datumet ”{value}”. Skriv som R-2025-001.",
    "No report has the reference or the date “{value}”. Write it as R-2025-001.",
)
NO_DIALOGUE = Text(
    "Ingen samverkansdialog har beteckningen, datumet eller temat ”{value}”. Skriv som D-2025-001.",
    "No dialogue has the reference, the date or the theme “{value}”. Write it as D-2025-001.",
)
AMBIGUOUS = Text(
    "”{value}” kan vara flera: {candidates}. Skriv vilken.",
    "“{value}” can be several: {candidates}. Write which.",
)

# What stands in the register already
DISAGREES = Text(
    "Registret har ”{there}” för {key}, filen ”{here}”. Rätta den som är fel.",
    "The register has “{there}” for {key}, the file “{here}”. Correct the one that is wrong.",
)
DISAGREES_LOCKED = Text(
    "Registret har ”{there}” för {key}, filen ”{here}”. Protokollet är justerat och ändras aldrig:"
    " skriv en rättelse i stället.",
    "The register has “{there}” for {key}, the file “{here}”. The protocol is approved and is never"
    " changed: write a correction instead.",
)
SAME_ROW_TWICE = Text(
    "Filen har redan {key} på rad {number}, med ett annat värde: ”{there}” och ”{here}”.",
    "The file has {key} on line {number} already, with another value: “{there}” and “{here}”.",
)
NOTHING = Text(
    "(tomt)",
    "(empty)",
)
DISAGREES_SEAT = Text(
    "Registret har {there} för {key} samma tid, filen {here}. Avsluta det ena uppdraget eller rätta raden.",
    "The register has {there} for {key} at the same time, the file {here}. End one of the terms or"
    " correct the row.",
)
SAME_NAME = Text(
    "{name} finns redan i registret utan e-postadress. Kontrollera att det är två personer.",
    "{name} is in the register already without an e-mail address. Check that they are two people.",
)
NO_ONE = Text(
    "”{value}” är varken en person, en organisation eller rådet. Importera den först.",
    "“{value}” is neither a person, an organisation nor the council. Import it first.",
)
PART_OF_ITSELF = Text(
    "”{value}” är en del av sig själv genom andra rader. Rätta part_of.",
    "“{value}” is part of itself by way of other rows. Correct part_of.",
)
NOT_READY = Text(
    "Protokollet {meeting} kan inte bli {state}: {finding}.",
    "The protocol {meeting} cannot become {state}: {finding}.",
)
DAY_WITHOUT_APPROVAL = Text(
    "Raden har en justeringsdag men läget är inte approved. Rätta det ena.",
    "The row has a day of approval but its state is not approved. Correct one of them.",
)
NO_SEAT_WITHOUT_ORGANISATION = Text(
    "En roll i rådet kräver en organisation.",
    "A role on the council needs an organisation.",
)
NO_TERM_WITHOUT_ROLE = Text(
    "Uppgiften gäller en plats i rådet. Fyll i rollen också.",
    "This is about a seat on the council. Fill in the role too.",
)
NOT_OF_A_VACANT_SEAT = Text(
    "Raden har inget namn och är en vakant plats, som bara har organisation och roll."
    " Skriv namnet eller töm cellen.",
    "The row has no name and is a vacant seat, which has only an organisation and a role."
    " Write the name or empty the cell.",
)

# What is said besides
VACANT_BESIDES = Text(
    "Raden ger {organisation} en ny vakant plats som {role}, utöver den som {name} har lämnat."
    " Ångra om det är samma plats.",
    "The row gives {organisation} a new vacant seat as {role}, besides the one that {name} has left."
    " Undo if it is the same seat.",
)
REMARK = Text(
    "{meeting}: {finding}",
    "{meeting}: {finding}",
)
