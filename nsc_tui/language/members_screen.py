"""Texts of the room Ledamöter: seats, who holds them, and people without a seat."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

HELP = Text(
    "G04 riktlinjen gäller rådets ledamöter, och G14 den som har en plats: kontakta sekreteraren före "
    "deltagande. Därför står varje uppdrag med första och sista dag.",
    "G04 the guideline holds for the council's members, and G14 for those who hold a seat: contact the "
    "secretary before taking part. That is why each term has a first and a last day.",
)

# Views
NOW = Text("Rådet nu", "The council now")
ALL = Text("Alla uppdrag", "All terms")
WITHOUT_SEAT = Text("Utan plats", "Without a seat")
NOBODY_NOW = Keyed(
    "Rådet har inga platser ännu.\nTryck {key_new} och lägg till den första ledamoten.",
    "The council has no seats yet.\nPress {key_new} and add the first member.",
)
NOBODY_EVER = Keyed("Inga uppdrag ännu.\nTryck {key_new}.", "No terms yet.\nPress {key_new}.")
EVERYBODY_SEATED = Keyed(
    "Alla i registret har en plats i rådet.\nTryck {key_new} för att lägga till en tjänsteperson.",
    "Everybody in the register holds a seat.\nPress {key_new} to add an official.",
)

# Columns
NAME = Text("Namn", "Name")
ORGANISATION = Text("Organisation", "Organisation")
ROLE = Text("Roll", "Role")
FROM = Text("Från", "From")
TO = Text("Till", "To")
TITLE = Text("Titel", "Title")
EMAIL = Text("E-post", "E-mail")
STATE = Text("Läge", "State")

# States: sign and word
VACANT = Text("○ Vakant", "○ Vacant")
SEATED = Text("● nu", "● now")
FORMER = Text("– tidigare", "– former")
COMING = Text("> kommande", "> to come")
NO_SEAT = Text("utan plats", "without a seat")

# The record
VACANT_SEAT = Text("Vakant plats", "Vacant seat")
SEAT_OF = Text("{role} · {organisation}", "{role} · {organisation}")
CAN_BE_FILLED = Keyed(
    "{key_successor} ger platsen till en person.", "{key_successor} gives the seat to a person."
)
PERSON = Text("Person", "Person")
PHONE = Text("Telefon", "Phone")
PARTY = Text("Parti", "Party")
SUBSTITUTE_FOR = Text("Ersätter", "Substitutes for")
WORKS_AT = Text("Arbetar på", "Works at")
TERMS = Text("Uppdrag i rådet", "Terms on the council")
NO_TERMS = Keyed(
    "Har ingen plats i rådet. {key_successor} på en plats i Rådet nu ger den till någon.",
    "Holds no seat. {key_successor} on a seat in The council now gives it to somebody.",
)
FORMER_NAMES = Text("Tidigare namn", "Former names")
TO_THE_DAY = Text("{name} (till {day})", "{name} (until {day})")
CONTACTS = Text("Kontakter", "Contacts")
NO_CONTACTS = Text("Inga kontakter.", "No contacts.")
ATTENDED = Text("Närvaro", "Attendance")
NEVER_ATTENDED = Text("Står inte i någon närvaro.", "Stands in no attendance.")
HOLDERS = Text("Har haft platsen", "Have held the seat")
NEVER_HELD = Text("Ingen har haft platsen.", "Nobody has held the seat.")
SPAN = Text("{since} – {until}", "{since} – {until}")
STILL = Text("tills vidare", "until further notice")
NOT_KNOWN = Text("okänt", "not known")

# Forms
NEW_MEMBER = Text("Ny ledamot eller tjänsteperson", "New member or official")
NEW_IN_SEAT = Text("Ny person till platsen", "New person for the seat")
EDIT_PERSON = Text("Ändra {name}", "Edit {name}")
RENAME_PERSON = Text("Nytt namn: {name}", "New name: {name}")
SUCCESSOR = Text("Ny på platsen: {seat}", "New in the seat: {seat}")
END = Text("Avsluta: {name} · {seat}", "End: {name} · {seat}")
CLOSE_SEAT = Text("Dra in platsen: {seat}", "Withdraw the seat: {seat}")
GIVEN_NAME = Text("Förnamn", "Given name")
FAMILY_NAME = Text("Efternamn", "Family name")
NAME_HINT = Text("lämna namnet tomt för en vakant plats", "leave the name empty for a vacant seat")
NAME_CHANGED_HINT = Keyed(
    "här rättas stavfel; har personen bytt namn: {key_close} och {key_rename}",
    "misspellings are corrected here; if the name has changed: {key_close} and {key_rename}",
)
ROLE_IN_COUNCIL = Text("Plats i rådet", "Seat on the council")
NO_ROLE = Text("ingen plats", "no seat")
FIRST_DAY = Text("Från och med", "From")
LAST_DAY = Text("Till och med", "To")
LAST_DAY_HINT = Text("tomt medan uppdraget pågår", "empty while the term goes on")
PARTY_HINT = Text("bara för förtroendevalda", "for elected politicians only")
PERSON_HINT = Text("namn, eller en ny person sist i listan", "a name, or a new person last in the list")
VALID_FROM = Text("Gäller från", "Holds from")
VALID_FROM_HINT = Text("äldre protokoll behåller det gamla namnet", "older protocols keep the name as it was")
WHAT = Text("Vad händer", "What happens")
TERM_ENDS = Text("uppdraget tar slut", "the term ends")
TERM_WAS_MISTAKE = Text("uppdraget var fel infört", "the term was entered by mistake")
CLOSED_ON = Text("Dras in från", "Withdrawn from")

# What the form says while one types
FILLS_VACANT = Text("Den vakanta platsen fylls: {seat}", "The vacant seat is filled: {seat}")
MAKES_SEAT = Text("En ny plats: {seat}", "A new seat: {seat}")
MAKES_VACANT = Text("En vakant plats: {seat}", "A vacant seat: {seat}")
NO_SEAT_TYPED = Text("Utan plats: en tjänsteperson eller gäst", "Without a seat: an official or guest")
TAKES_SEAT = Text(
    "Får platsen när formuläret bakom sparas: {seat}", "Takes the seat when the form behind is saved: {seat}"
)
BEFORE_ENDS = Text("{name} slutar dagen före.", "{name} ends the day before.")

# What is refused
NAME_OR_SEAT = Text(
    "Skriv ett namn, eller välj organisation och plats för en vakant plats.",
    "Type a name, or choose organisation and seat for a vacant seat.",
)
BOTH_NAMES = Text("Skriv både förnamn och efternamn.", "Type both given and family name.")
SEAT_NEEDS_ORGANISATION = Text(
    "Välj den organisation som platsen hör till.", "Choose the organisation that the seat belongs to."
)
NOT_AN_ADDRESS = Text(
    "”{value}” är ingen e-postadress. Skriv som namn@exempel.se.",
    "“{value}” is no e-mail address. Write it as name@example.com.",
)
LAST_DAY_NEEDED = Text("Skriv uppdragets sista dag.", "Type the last day of the term.")
SAME_PERSON = Text("{name} har redan platsen.", "{name} holds the seat already.")

# What was done
ADDED = Text("{name} är tillagd.", "{name} is added.")
SEAT_ADDED = Text("Platsen är tillagd och vakant: {seat}", "The seat is added and vacant: {seat}")
CHANGED = Text("{name} är ändrad.", "{name} is changed.")
RENAMED = Text("Nytt namn: {name}", "New name: {name}")
SUCCEEDED = Text("{name} har platsen från {day}.", "{name} holds the seat from {day}.")
TERM_ENDED = Text("Uppdraget är avslutat.", "The term is ended.")
TERM_BINNED = Text("Uppdraget ligger i papperskorgen.", "The term is in the bin.")
PERSON_BINNED = Text("{name} ligger i papperskorgen.", "{name} is in the bin.")
SEAT_CLOSED = Text("Platsen är indragen.", "The seat is withdrawn.")
BIN_PERSON = Text("Lägg {name} i papperskorgen?", "Put {name} in the bin?")
BIN = Text("Släng", "Bin")
ONLY_SEATS = Text("Det här är ingen plats i rådet.", "This is no seat on the council.")
TERM_IS_OVER = Text(
    "Uppdraget är slut. Är platsen vakant står den sist i Rådet nu.",
    "The term is over. Where the seat is vacant it stands last in The council now.",
)
NOBODY_HERE = Keyed(
    "Platsen är vakant: {key_successor} ger den till en person.",
    "The seat is vacant: {key_successor} gives it to a person.",
)
