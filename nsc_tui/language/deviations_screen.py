"""Texts of deviations from the guideline (avsteg): the room, its forms, what is proposed."""

from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# How far a deviation has come; the sign stands beside the word
STATES = {
    DeviationState.OPEN: Text("öppet", "open"),
    DeviationState.MOTIVATED: Text("motiverat", "motivated"),
    DeviationState.IN_DRAFT: Text("i utkast", "in draft"),
    DeviationState.MINUTED: Text("protokollfört", "minuted"),
    DeviationState.CHANGED_AFTER_MINUTING: Text("ändrat efteråt", "changed after"),
}
STATES_AT_LENGTH = {
    DeviationState.OPEN: Text("Öppet: saknar motivering", "Open: lacks a motivation"),
    DeviationState.MOTIVATED: Text("Motiverat, men inte protokollfört", "Motivated, but not minuted"),
    DeviationState.IN_DRAFT: Text(
        "Står i ett protokoll som ännu är utkast", "Stands in a protocol that is still a draft"
    ),
    DeviationState.MINUTED: Text("Motiverat och protokollfört", "Motivated and minuted"),
    DeviationState.CHANGED_AFTER_MINUTING: Text(
        "Motiveringen har ändrats efter protokollet", "The motivation was changed after the protocol"
    ),
}

# The forms
NEW_TITLE = Text("Nytt avsteg", "New deviation")
EDIT_TITLE = Text("Ändra {ref}", "Edit {ref}")
PROPOSED_TITLE = Text("Avsteg {category} · {who}", "Deviation {category} · {who}")
MOTIVATE_TITLE = Text("Motivera {ref}", "Motivate {ref}")
CATEGORY = Text("Kategori", "Category")
CATEGORY_HINT = Keyed(
    "skriv koden eller ett ord, {key_choices} visar alla", "type the code or a word, {key_choices} shows all"
)
WHO = Text("Vem", "Who")
WHO_HINT = Text("person, organisation eller rådet", "a person, an organisation or the council")
COUNCIL = Text("Rådet", "The council")
WHAT = Text("Vad som hände", "What happened")
HAPPENED = Text("Inträffade", "Happened")
MOTIVATION = Text("Motivering", "Motivation")
MOTIVATED_BY = Text("Motiverat av", "Motivated by")
ACTIVITY = Text("Aktivitet", "Activity")

# After saving
RECORDED = Text("{ref} är antecknat.", "{ref} is recorded.")
CHANGED = Text("{ref} är ändrat.", "{ref} is changed.")
MOTIVATED = Text("{ref} är motiverat.", "{ref} is motivated.")
BIN_QUESTION = Text("Lägg {ref} i papperskorgen? {what}", "Put {ref} in the bin? {what}")
BIN = Text("Släng", "Bin")
BINNED = Text("{ref} ligger i papperskorgen.", "{ref} is in the bin.")

# The room
HELP = Text(
    "Ett avsteg ska motiveras och dokumenteras i rådets protokoll (G07). "
    "Det är klart när motiveringen står i ett färdigställt eller justerat protokoll.",
    "A deviation is to be motivated and documented in the council's protocol (G07). "
    "It is settled when the motivation stands in a completed or approved protocol.",
)
VIEW_ALL = Text("Alla", "All")
VIEW_OPEN = Text("Att göra", "To do")
VIEW_PROPOSALS = Text("Förslag", "Proposals")
EMPTY = Keyed(
    "Inga avsteg är antecknade.\n{key_new} antecknar ett. Det programmet föreslår står under Förslag.",
    "No deviations are recorded.\n{key_new} records one. What the program proposes stands under Proposals.",
)
EMPTY_OPEN = Text(
    "Alla avsteg är motiverade och protokollförda.", "All deviations are motivated and minuted."
)
EMPTY_PROPOSALS = Text("Programmet föreslår inga avsteg.", "The program proposes no deviations.")

# Columns and facts
COLUMN_STATE = Text("Läge", "State")
COLUMN_REF = Text("Nr", "No.")
COLUMN_WHEN = Text("När", "When")
MOTIVATION_SECTION = Text("Motivering", "Motivation")
POINTERS_SECTION = Text("Hör ihop med", "Belongs with")
RECORD_SECTION = Text("Antecknat", "Recorded")
RULE = Text("Regel", "Rule")
CONTACT = Text("Kontakt", "Contact")
ITEM = Text("Paragraf", "Item")
ITEM_IN_STATE = Text("{item} · {state}", "{item} · {state}")
NOT_MINUTED = Text("inte protokollfört · välj det i Protokoll", "not minuted · choose it in Protocol")
NO_MOTIVATION = Keyed("Saknas. {key_deviation} motiverar.", "Missing. {key_deviation} motivates.")
RECORDED_BY = Text("Av", "By")
RECORDED_AT = Text("Antecknat", "Recorded")
PROPOSAL_TITLE = Text("Förslag: {why}", "Proposed: {why}")
PROPOSAL_UNDER = Keyed(
    "Inget är antecknat än. {key_deviation} antecknar avsteget.",
    "Nothing is recorded yet. {key_deviation} records the deviation.",
)
WHY = Text("Varför", "Why")

# A cost on the wrong party
COST_OFFER = Text(
    "Ett avsteg föreslås: E1, {ref} lades på {paid_by}.\n"
    "Medlemskapet bärs av {office} (G24), övriga kostnader av den som deltar (G26).\nAnteckna det nu?",
    "A deviation is proposed: E1, {ref} was put on {paid_by}.\n"
    "The membership lies on {office} (G24), further costs on those who take part (G26).\nRecord it now?",
)
RECORD_NOW = Text("Anteckna", "Record")
LATER = Text("Senare", "Later")
MEMBERSHIP_MISPLACED = Text(
    "Kostnaden {ref} för medlemskapet lades på {paid_by} i stället för {office}.",
    "The cost {ref} of the membership was put on {paid_by} instead of {office}.",
)
COST_MISPLACED = Text(
    "Kostnaden {ref} för deltagandet lades på {office} i stället för den som deltog.",
    "The cost {ref} of taking part was put on {office} instead of those who took part.",
)
