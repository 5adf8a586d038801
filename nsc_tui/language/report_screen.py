"""What the dialog that offers reports asks and calls them."""

from nsc_tui.language.text import Text

QUESTION = Text("Vad ska skrivas ut?", "What is to be printed?")
PROTOCOL = Text("Protokoll (PDF)", "Minutes (PDF)")
NOTICE = Text("Kallelse med föredragningslista (PDF)", "Notice with agenda (PDF)")
ATTENDANCE = Text("Närvarolista (PDF)", "Attendance list (PDF)")
CONTACTS = Text("Kontaktlogg", "Contact log")
DEVIATIONS = Text("Avstegsregister", "Register of deviations")
ACTIVITIES = Text("Aktivitetslista", "List of activities")
DEVIATION = Text("Avsteg {ref} (PDF)", "Deviation {ref} (PDF)")
PERSON = Text("Registerutdrag: {name} (PDF)", "Register extract: {name} (PDF)")
MEMBERS = Text("Ledamotsförteckning {day} (PDF)", "List of members {day} (PDF)")
CARDS = Text("Alla som adresskort (VCF)", "All as address cards (VCF)")
CALENDAR = Text("Alla som kalender (ICS)", "All as a calendar (ICS)")
TABLE = Text("Alla som tabell (XLSX)", "All as a table (XLSX)")
ARCHIVE = Text("Hela årets arkiv {year} (mapp)", "The whole archive of {year} (folder)")
OF_YEAR = Text("{title} {year} (PDF)", "{title} {year} (PDF)")
OF_ALL = Text("{title}, hela registret (PDF)", "{title}, the whole register (PDF)")
OF_SPAN = Text("{title}, en annan tid … (PDF)", "{title}, another time … (PDF)")

# The form that asks for the days
SPAN_TITLE = Text("{title}: vilken tid?", "{title}: which time?")
SINCE = Text("Från och med", "From")
UNTIL = Text("Till och med", "Until")
SPAN_HINT = Text("tomt är ingen gräns", "empty is no limit")
BACKWARDS = Text(
    "Den sista dagen {until} ligger före den första {since}. Byt plats på dem.",
    "The last day {until} comes before the first {since}. Change them about.",
)
