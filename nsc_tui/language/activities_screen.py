"""Texts of the network's activities: the room, its form, what is said of dates that move."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# The form
NEW_TITLE = Text("Ny aktivitet", "New activity")
EDIT_TITLE = Text("Ändra {ref}", "Edit {ref}")
TITLE = Text("Benämning", "Title")
WHEN = Text("När", "When")
WHEN_HINT = Text(
    "12/3 · 24–25 okt 2026 · tor 13.00 · v43 · mars 2026",
    "12/3 · 24–25 Oct 2026 · Thu 13:00 · w43 · March 2026",
)
KIND = Text("Slag", "Kind")
KIND_HINT = Text("webbinarium, stadsbesök, toppmöte …", "webinar, city visit, summit …")
ARRANGED_BY = Text("Arrangör", "Arranged by")
PLACE = Text("Plats", "Place")
PART_OF = Text("Del av", "Part of")
URL = Text("Webbadress", "Web address")
AGENDA = Text("Program", "Agenda")
STATUS = Text("Läge", "State")
TOLD_ON = Text("Rådet fick veta", "Council told")
TOLD_HOW = Text("Hur", "How")
TOLD_BY = Text("Av vem", "By whom")
TOLD_MEETING = Text("Vid sammanträdet", "At the meeting")
VALUED_BY = Text("Bedömd av", "Valued by")
VALUED_ON = Text("Bedömd", "Valued on")
LESSONS = Text("Möjliga lärdomar", "Possible lessons")
COOPERATION = Text("Möjlig samverkan", "Possible co-operation")
WORTH = Text("Värd att delta i", "Worth attending")

# Fixed choices
ARRANGERS = {
    "nsc": Text("nätverket", "the network"),
    "partner": Text("partner, med nätverket", "partner, with the network"),
    "other": Text("någon annan", "somebody else"),
}
STATES = {
    "planned": Text("planerad", "planned"),
    "held": Text("genomförd", "held"),
    "cancelled": Text("inställd", "cancelled"),
}
STATE_SIGNS = {"planned": "·", "held": "+", "cancelled": "×"}
YES_NO = {"yes": Text("ja", "yes"), "no": Text("nej", "no")}

# While one types
VERDICT_MOVES = Text("{ref} {who}: {before} → {after}", "{ref} {who}: {before} → {after}")
MORE = Text("… och {count} till", "… and {count} more")

# After saving
ADDED = Text("{ref} är tillagd.", "{ref} is added.")
CHANGED = Text("{ref} är ändrad.", "{ref} is changed.")
CHANGED_AND_MOVED = Text(
    "{ref} är ändrad. Bedömningen flyttade för {contacts}.",
    "{ref} is changed. The verdict moved for {contacts}.",
)
DEVIATION_STAYS = Text(
    "{refs} står kvar trots att datumet ändrats. Det syns på avsteget.",
    "{refs} stays though the date has changed. The deviation says so.",
)
BIN_QUESTION = Text("Lägg {ref} i papperskorgen? {title}", "Put {ref} in the bin? {title}")
BIN_WITH_CONTACTS = Text(
    "Lägg {ref} i papperskorgen? {title}\n{count} kontakter pekar dit och finns kvar.",
    "Put {ref} in the bin? {title}\n{count} contacts point to it and stay.",
)
BIN_WITH_ONE_CONTACT = Text(
    "Lägg {ref} i papperskorgen? {title}\nEn kontakt pekar dit och finns kvar.",
    "Put {ref} in the bin? {title}\nOne contact points to it and stays.",
)
BIN = Text("Släng", "Bin")
BINNED = Text("{ref} ligger i papperskorgen.", "{ref} is in the bin.")

# The room
HELP = Text(
    "Rådet ska få veta vilka aktiviteter som finns (G12), och tjänstepersoner bedömer vilka som är värda "
    "att delta i (G16).",
    "The council is to be told which activities there are (G12), and officials judge which are worth "
    "attending (G16).",
)
VIEW_ALL = Text("Alla", "All")
VIEW_COMING = Text("Kommande", "Coming")
VIEW_UNTOLD = Text("Rådet ej informerat", "Council not told")
EMPTY_UNTOLD = Text(
    "Rådet är informerat om alla nätverkets aktiviteter.",
    "The council was told of all the network's activities.",
)
EMPTY = Keyed("Inga aktiviteter än.\n{key_new} lägger till en.", "No activities yet.\n{key_new} adds one.")
EMPTY_COMING = Keyed(
    "Inga kommande aktiviteter.\n{key_new} lägger till en.", "No coming activities.\n{key_new} adds one."
)

# Columns and facts
COLUMN_PEOPLE = Text("Personer", "People")
COLUMN_REF = Text("Nr", "No.")
NO_DATE = Text("okänt datum", "date unknown")
TOLD_SECTION = Text("Rådet informerat (G12)", "Council told (G12)")
NOT_TOLD = Keyed("Inte antecknat. {key_edit} för in det.", "Not noted. {key_edit} enters it.")
VALUED_SECTION = Text("Bedömning (G16)", "Valuation (G16)")
NOT_VALUED = Keyed("Inte antecknat. {key_edit} för in det.", "Not noted. {key_edit} enters it.")
PARTS_SECTION = Text("Delar", "Parts")
CONTACTS_SECTION = Text("Kontakter", "Contacts")
NO_CONTACTS = Keyed(
    "Ingen har hört av sig. {key_contact} för in en kontakt.",
    "Nobody has been in touch. {key_contact} logs a contact.",
)
DEVIATIONS_SECTION = Text("Avsteg", "Deviations")
DID_TAKE_PART = Text("deltog", "took part")
