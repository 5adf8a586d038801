"""The words of deviations on paper: the register of them, and one by itself."""

from nsc_tui.language.text import Text

REGISTER = Text("Avstegsregister", "Register of deviations")
REGISTER_LEAD = Text(
    "Avsteg från riktlinjen. Ett avsteg ska motiveras och dokumenteras i rådets protokoll (G07).",
    "Deviations from the guideline. A deviation is to be motivated and documented in the council's minutes"
    " (G07).",
)
ONE = Text("1 avsteg.", "1 deviation.")
COUNT = Text("{count} avsteg.", "{count} deviations.")
OPEN = Text("{count} är inte klara.", "{count} are not settled.")
ONE_OPEN = Text("1 är inte klart.", "1 is not settled.")
ALL_SETTLED = Text("Alla är motiverade och protokollförda.", "All are motivated and minuted.")
ITS_SETTLED = Text("Det är motiverat och protokollfört.", "It is motivated and minuted.")
NONE = Text("Inga avsteg under tiden.", "No deviations in this time.")

REF = Text("Beteckning", "Reference")
WHO = Text("Vem och när", "Who and when")
WHAT = Text("Vad som hände och varför", "What happened and why")
STATE = Text("Läge", "State")
NO_MOTIVATION = Text("Motivering saknas.", "No motivation yet.")
MOTIVATION = Text("Motivering: {text}", "Motivation: {text}")
MOTIVATION_BY = Text("Motivering av {name}: {text}", "Motivation by {name}: {text}")
RULED = Text("{category}, {rule}", "{category}, {rule}")

DEVIATION = Text("Avsteg", "Deviation")
DEVIATION_TITLE = Text("Avsteg {ref}", "Deviation {ref}")
CATEGORY = Text("Kategori", "Category")
CATEGORY_NAME = Text("{code} {name}", "{code} {name}")
RULE = Text("Regel", "Rule")
BY_WHOM = Text("Vem", "Who")
HAPPENED = Text("Inträffade", "Happened")
WHAT_HAPPENED = Text("Vad som hände", "What happened")
WHY = Text("Motivering", "Motivation")
MOTIVATED_BY = Text("Motiverat av", "Motivated by")
CONTACT = Text("Kontakt", "Contact")
ACTIVITY = Text("Aktivitet", "Activity")
MINUTED = Text("Protokollfört", "Minuted")
NOT_MINUTED = Text("inte ännu", "not yet")
RECORDED = Text("Antecknat", "Recorded")
RECORDED_BY = Text("{moment} av {name}", "{moment} by {name}")
