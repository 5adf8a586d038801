"""Texts of the room Ledamöter: seats, who holds them, and people without a seat."""

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
NOBODY_NOW = Text(
    "Rådet har inga platser ännu.\nTryck n och lägg till den första ledamoten.",
    "The council has no seats yet.\nPress n and add the first member.",
)
NOBODY_EVER = Text("Inga uppdrag ännu.\nTryck n.", "No terms yet.\nPress n.")
EVERYBODY_SEATED = Text(
    "Alla i registret har en plats i rådet.\nTryck n för att lägga till en tjänsteperson.",
    "Everybody in the register holds a seat.\nPress n to add an official.",
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
COMING = Text("› kommande", "› to come")
NO_SEAT = Text("utan plats", "without a seat")

# The record
VACANT_SEAT = Text("Vakant plats", "Vacant seat")
SEAT_OF = Text("{role} · {organisation}", "{role} · {organisation}")
W_FILLS = Text("w ger platsen till en person.", "w gives the seat to a person.")
PERSON = Text("Person", "Person")
PHONE = Text("Telefon", "Phone")
PARTY = Text("Parti", "Party")
SUBSTITUTE_FOR = Text("Ersätter", "Substitutes for")
WORKS_AT = Text("Arbetar på", "Works at")
TERMS = Text("Uppdrag i rådet", "Terms on the council")
NO_TERMS = Text("Har ingen plats i rådet. w ger en plats.", "Holds no seat. w gives one.")
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
