"""The words of the specimen: a document that shows every kind of content the paper has."""

from nsc_tui.language.text import Text

TITLE = Text("Provark: allt som papperet kan visa", "Specimen: all that the paper can show")
KIND = Text("Provark", "Specimen")
STAMP = Text("PROV", "SPECIMEN")
COUNCIL = Text("Exempelstadens trygghetsråd", "Safety council of Example City")
DAY = Text("Sammanträdesdatum 2025-01-01", "Date of meeting 2025-01-01")
FOOT = Text("Registrets historik 0000000000000000, nr 0", "History of the register 0000000000000000, no. 0")
LEAD = Text(
    "Alla namn och tal på det här arket är påhittade. Arket finns för att en människa ska kunna se varje"
    " slags innehåll på papper och för att kontrollprogram ska ha något att läsa.",
    "All names and numbers on this sheet are made up. It is there for a person to see every kind of content"
    " on paper, and for checking programs to have something to read.",
)
FACT = Text("Bokstäver", "Letters")
FACT_TEXT = Text(
    "Nordiska, samiska, polska och isländska bokstäver har egna tecken i typsnittet.",
    "Nordic, Sámi, Polish and Icelandic letters have their own glyphs in the font.",
)
HEADING = Text("En paragraf med hängande nummer", "An item with a hanging number")
TEXT = Text(
    "Löpande text står i den högra spalten, så att ögat hittar nästa paragraf i den vänstra. Raderna är"
    " ojämna till höger och inga ord avstavas, utom de som är bredare än spalten. § 7 och tecknet hör ihop"
    " och skiljs aldrig åt vid ett radslut.",
    "Running text stands in the right column, so that the eye finds the next item in the left one. Lines are"
    " ragged on the right and no word is divided, except where it is wider than the column. § 7 and its sign"
    " belong together and are never parted at the end of a line.",
)
NUMBERED = Text("Numrerade punkter", "Numbered points")
BULLETED = Text("Punkter utan nummer", "Points without numbers")
POINT = Text("En kort punkt.", "A short point.")
LONG_POINT = Text(
    "En längre punkt, som fortsätter på nästa rad och då börjar under sin egen text och inte under numret,"
    " så att numren står fria.",
    "A longer point that goes on in the next line and begins there under its own text and not under the"
    " number, so that the numbers stand free.",
)
LINK = Text("Mer om exemplet: example.org", "More on the example: example.org")
LINK_SAYS = Text("Till exemplets webbplats", "To the site of the example")
LONG_TABLE = Text("En lång tabell", "A long table")
EMPTY_TABLE = Text("Samma tabell utan rader", "The same table without rows")
NO_ROWS = Text("Här finns inget att visa.", "There is nothing to show here.")
REFERENCE = Text("Beteckning", "Reference")
NAME = Text("Namn", "Name")
DAY_HEAD = Text("Dag", "Day")
COST = Text("Kronor", "SEK")
GRID = Text("En liten tabell med sammanslagna celler", "A small table with merged cells")
DUTY = Text("Uppgift", "Duty")
YEARS = Text("Antal per år", "Number a year")
CONTACTS = Text("Kontakter", "Contacts")
BEFORE = Text("före deltagandet", "before taking part")
AFTER = Text("efter deltagandet", "after taking part")
ACCOUNTS = Text("Redovisningar", "Accounts")
REPORTS = Text("Avrapportering", "Report")
TOGETHER = Text("samlad för de tre åren", "one for the three years")
FIGURES = Text("Diagram och figur", "Chart and figure")
CHART = Text("Kontakter per kvartal 2024 och 2025.", "Contacts per quarter in 2024 and 2025.")
CHART_LABELS = (
    Text("januari–mars", "January–March"),
    Text("april–juni", "April–June"),
    Text("juli–september", "July–September"),
    Text("oktober–december", "October–December"),
)
STEPS_CAPTION = Text(
    "En kontakts väg från samtal till återkoppling.", "A contact's way from call to feedback."
)
STEPS = (
    ("2025-01-14", Text("kontakt med sekreteraren", "contact with the secretary")),
    ("2025-02-04", Text("deltagande i Köpenhamn", "taking part in Copenhagen")),
    ("2025-03-12", Text("redovisning för rådet", "account to the council")),
    ("2025-06-01", Text("spridning på intranätet", "spreading on the intranet")),
)
SIGNATURES = Text("Rader att skriva under på", "Lines to sign on")
ROLE = Text("Justerare", "Approver")
SMALL = Text(
    "Stilen för bildtexter och anmärkningar är mindre och grå, men har full läsbar kontrast.",
    "The style of captions and remarks is smaller and grey, yet of full legible contrast.",
)
CERTIFIED = Text("Utdraget bestyrks", "Certified as a true extract")

NAMES = (
    "Łucja Þórsdóttir Čáhcesuolu",
    "Anna-Karin Hallgrímsdóttir Szymańska-Gustafsson af Södra Långnamnsberga",
    "Ŋŋáŋŋa Žižek Đorđević",
    "Bo Ek",
)
