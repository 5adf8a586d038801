"""What every report says of itself: of which time it tells, how much it holds, when it was drawn."""

from nsc_tui.language.text import Text

# Of which time it tells
YEAR = Text("År {year}", "The year {year}")
SPAN = Text("{since} – {until}", "{since} – {until}")
SINCE = Text("Från och med {since}", "From {since}")
UNTIL = Text("Till och med {until}", "Until {until}")
EVERYTHING = Text("Hela registret", "The whole register")
ON_DAY = Text("Per {day}", "As of {day}")

TITLE = Text("{title}, {period}, {council}", "{title}, {period}, {council}")
SUBJECT = Text(
    "{title} ur registret för {council}, {period}", "{title} from the register of {council}, {period}"
)
DRAWN = Text("Registrets senaste ändring {moment}.", "The register was last changed {moment}.")

OF_ONE_YEAR = Text("{title} {year}", "{title} {year}")

# What lists and reports of a year are called
NAMES = {
    "deviations": Text("Avstegsregister", "Register of deviations"),
    "contacts": Text("Kontaktlogg", "Contact log"),
    "members": Text("Ledamotsförteckning", "List of members"),
    "activities": Text("Aktivitetslista", "List of activities"),
    "spreading": Text("Spridning av information", "Dissemination of information"),
    "costs": Text("Kostnader", "Costs"),
    "year-check": Text("Årskontroll", "Year check"),
    "year-report": Text("Underlag för avrapportering", "Material for the report"),
    "ks-report": Text(
        "Tre år till kommunstyrelsen, till och med", "Three years for the executive board, up to"
    ),
    "action-plan": Text("Handlingsplan", "Action plan"),
}

# Words in the names of files, always Swedish
FILE_WORDS = {
    "attendance": "närvarolista",
    "kallelse": "kallelse",
    "deviations": "avsteg",
    "deviation": "avsteg",
    "contacts": "kontakter",
    "members": "ledamöter",
    "activities": "aktiviteter",
    "spreading": "spridning",
    "costs": "kostnader",
    "person": "registerutdrag",
    "copy": "läskopia",
    "archive": "arkiv",
    "year-check": "årskontroll",
    "action-plan": "handlingsplan",
    "year-report": "underlag avrapportering",
    "ks-report": "underlag kommunstyrelsen",
}

# Refusals
NO_DEVIATION = Text("Avsteget finns inte längre.", "The deviation is no longer there.")
NO_PERSON = Text("Personen finns inte längre.", "The person is no longer there.")
