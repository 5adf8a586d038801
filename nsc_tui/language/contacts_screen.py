"""Texts of contacts before participation: the room, the form, what is said after saving."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# The form
NEW_TITLE = Text("Ny kontakt", "New contact")
EDIT_TITLE = Text("Ändra {ref}", "Edit {ref}")
WHO = Text("Vem", "Who")
ACTIVITY = Text("Aktivitet", "Activity")
CONTACTED = Text("Kontaktad", "Contacted")
HOW = Text("Hur", "How")
TOOK_PART = Text("Deltog", "Took part")
OWN_FIRST_DAY = Text("Egen första dag", "Own first day")
PAID_BY = Text("Vem betalar", "Who pays")
PURPOSE = Text("Syfte", "Purpose")
NOTE = Text("Anteckning", "Note")
BOUND = Text("Regeln gäller", "Rule applies")
ANSWERED_ON = Text("Besvarad", "Answered")
OUTCOME = Text("Ditt svar", "Your answer")
OUTCOME_HINT = Text(
    "Det här är ingen prövning: inget godkänns.", "No permission is asked for: nothing is approved."
)
WHEN_OR_TOOK_PART = Text(
    "Skriv när kontakten togs, eller ange att personen deltog utan kontakt.",
    "Say when contact was made, or that the person took part without contact.",
)

# What is typed for her
NOW = Text("nu", "now")
TODAY = Text("idag", "today")

# Fixed choices
CHANNELS = {
    "telefon": Text("telefon", "phone"),
    "e-post": Text("e-post", "e-mail"),
    "möte": Text("möte", "meeting"),
    "sms": Text("sms", "text message"),
    "annat": Text("annat", "other"),
}
TOOK_PART_CHOICES = {
    "yes": Text("ja", "yes"),
    "part": Text("delvis", "partly"),
    "no": Text("nej", "no"),
    "unknown": Text("vet inte", "not known"),
}
BOUND_CHOICES = {"yes": Text("ja", "yes"), "no": Text("nej", "no")}

# The verdict while one types
FOR_PERSON = Text("{who}: {verdict}", "{who}: {verdict}")
MORE_ROWS = Text("… och {count} till", "… and {count} more")
WILL_BE_PROPOSED = Text(
    "Ingen kontakt: ett avsteg kommer att föreslås", "No contact: a deviation will be proposed"
)

# After saving
LOGGED = Text("{refs}: {verdict}", "{refs}: {verdict}")
LOGGED_SEVERAL = Text(
    "{count} kontakter är införda: {first}–{last}", "{count} contacts logged: {first}–{last}"
)
CHANGED = Text("{ref} är ändrad.", "{ref} is changed.")
BINNED = Text("{ref} ligger i papperskorgen.", "{ref} is in the bin.")
BIN_QUESTION = Text(
    "Lägg {ref} i papperskorgen? {who} · {activity}", "Put {ref} in the bin? {who} · {activity}"
)
BIN = Text("Släng", "Bin")
OFFER = Text(
    "Ett avsteg föreslås: {category} {why}.\n{who} · {activity}\nAnteckna det nu?",
    "A deviation is proposed: {category} {why}.\n{who} · {activity}\nRecord it now?",
)
RECORD_NOW = Text("Anteckna", "Record")
LATER = Text("Senare", "Later")
NO_PROPOSAL = Text("Programmet föreslår inget avsteg här.", "The program proposes no deviation here.")
NO_PROPOSAL_YET = Keyed(
    "Inget avsteg föreslås så länge det inte står om personen deltog. {key_took_part} anger det.",
    "No deviation is proposed until it is said whether the person took part. {key_took_part} says it.",
)

# Small forms
TOOK_PART_TITLE = Text("Deltog {who}?", "Did {who} take part?")
TOOK_PART_SEVERAL = Text("Deltog de? {count} markerade", "Did they take part? {count} marked")
ANSWER_TITLE = Text("Svar till {who}", "Answer to {who}")
HEADINGS = {
    "methods": Text("Metoder", "Methods"),
    "angles": Text("Infallsvinklar", "New angles"),
    "network": Text("Nätverk", "Network"),
    "research": Text("Forskning", "Research"),
}
BROUGHT_HOME = Text("Vad deltagandet gav (G09)", "What it gave (G09)")
NOTHING_BROUGHT = Keyed("Inte infört. {key_took_part} för in det.", "Not entered. {key_took_part} enters it.")
GAVE_TITLE = Text("Vad gav det? {who} · {activity}", "What did it give? {who} · {activity}")
GAVE_HELP = Text(
    "Målet med deltagandet är metoder och arbetssätt, nya infallsvinklar och ett vidare nätverk (G09); forskning "
    "är en rubrik för sig. Årets rapport ska säga vad som uppnåtts (G29).",
    "The goal of taking part is methods and ways of working, new angles and a wider network (G09); research is "
    "a heading of its own. The year's report is to say what was achieved (G29).",
)
GAVE_HINT = Keyed(
    "Det som står här samlas i årets rapport (G09, G29). {key_close}: senare, Idag påminner.",
    "What stands here is gathered in the year's report (G09, G29). {key_close}: later, Today reminds.",
)
GAVE_NOW_OR_LATER = Text(
    "Vad deltagandet gav kan föras in här nu; annars påminner Idag.",
    "What it gave can be entered here now; else Today reminds.",
)
SAVED_BROUGHT = Text("{ref}: infört vad deltagandet gav.", "{ref}: what it gave is entered.")
ASKED_LATER = Text("Idag påminner om vad deltagandet gav.", "Today reminds of what it gave.")
SAVED_TOOK_PART = Text("{refs}: deltog {took_part}.", "{refs}: took part {took_part}.")
SAVED_ANSWER = Text("{ref} är besvarad.", "{ref} is answered.")

# The room
HELP = Text(
    "Den som vill delta i nätverkets aktiviteter kontaktar sekreteraren före deltagandet (G14). "
    "Kontakt, inte tillstånd: inget godkänns eller nekas.",
    "Whoever wants to take part in the network's activities contacts the secretary first (G14). "
    "Contact, not permission: nothing is approved or denied.",
)
EMPTY = Keyed(
    "Inga kontakter än.\nTryck {key_contact} när någon hör av sig om en aktivitet.",
    "No contacts yet.\nPress {key_contact} when somebody gets in touch about an activity.",
)
VIEW_ALL = Text("Alla", "All")
VIEW_WAITING = Text("Obesvarade", "Unanswered")
VIEW_UNSAID = Text("Deltog de?", "Took part?")
VIEW_UNREPORTED = Text("Vad gav det?", "What it gave")
VIEW_PROPOSALS = Text("Förslag", "Proposals")
EMPTY_WAITING = Text("Alla kontakter är besvarade.", "All contacts are answered.")
EMPTY_UNSAID = Text(
    "För alla aktiviteter som varit är det angivet vilka som deltog.",
    "For all activities that are over it is said who took part.",
)
EMPTY_UNREPORTED = Text(
    "För alla som deltagit i år och i fjol står det vad deltagandet gav.",
    "For all who took part this year and last it is said what it gave.",
)
EMPTY_PROPOSALS = Text("Programmet föreslår inga avsteg.", "The program proposes no deviations.")

# Columns and facts
COLUMN_WHEN = Text("Kontaktad", "Contacted")
COLUMN_VERDICT = Text("Bedömning", "Verdict")
UNDECIDABLE = Text("oavgjort", "undecided")
COLUMN_REF = Text("Nr", "No.")
VERDICT_SECTION = Text("Bedömning", "Verdict")
ANSWER_SECTION = Text("Svar", "Answer")
AFTER_SECTION = Text("Efteråt", "Afterwards")
DEVIATIONS_SECTION = Text("Avsteg", "Deviations")
RULE = Text("Regel", "Rule")
NOTICE = Text("Att notera", "Notice")
CONTACTED_AT = Text("Kontaktad", "Contacted")
ENTERED_AT = Text("Införd", "Entered")
ACTIVITY_WHEN = Text("Äger rum", "Takes place")
NEVER_CONTACTED = Text("ingen kontakt", "no contact")
NOT_ANSWERED = Keyed("Inte besvarad. {key_answer} besvarar.", "Not answered. {key_answer} answers.")
NOT_SAID = Keyed("inte angivet, {key_took_part} anger", "not said, {key_took_part} says")
PROPOSED = Text("föreslås", "proposed")
PROPOSED_HERE = Keyed(
    "{category} {why} · {key_deviation} antecknar", "{category} {why} · {key_deviation} records it"
)
