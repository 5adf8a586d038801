"""The words of the list of members on paper."""

from nsc_tui.language.text import Text

TITLE = Text("Ledamotsförteckning", "List of members")
LEAD_ON_DAY = Text(
    "De som har uppdrag i rådet, och platser som är vakanta, {day}.",
    "Those who hold a seat on the council, and the seats that are vacant, on {day}.",
)
LEAD_IN_SPAN = Text(
    "De som har haft uppdrag i rådet någon gång under tiden.",
    "Those who have held a seat on the council at some time in this span.",
)
ONE = Text("1 uppdrag.", "1 seat held.")
COUNT = Text("{count} uppdrag.", "{count} seats held.")
VACANCIES = Text("Vakanta platser: {count}.", "Vacant seats: {count}.")
NONE = Text("Ingen har uppdrag i rådet under tiden.", "Nobody holds a seat on the council in this time.")

NAME = Text("Namn", "Name")
ROLE = Text("Roll", "Role")
ORGANISATION = Text("Organisation", "Organisation")
TERM = Text("Uppdragets tid", "Term")
REACHED = Text("E-post och telefon", "E-mail and phone")
VACANT = Text("Vakant", "Vacant")
PARTY = Text("{name} ({party})", "{name} ({party})")
TITLED = Text("{name}, {title}", "{name}, {title}")
SUBSTITUTE_FOR = Text("för {name}", "for {name}")
FROM = Text("från {since}", "from {since}")
TO = Text("till {until}", "until {until}")
SPAN = Text("{since} – {until}", "{since} – {until}")
