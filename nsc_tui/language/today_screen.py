"""Texts of the screen Idag: what needs a hand now, and why."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

HELP = Keyed(
    "Det som behöver en hand just nu, det mest brådskande först. {key_open} går dit. "
    "Kontakt tas före deltagandet (G14): {key_took_part} anger om någon deltog, {key_answer} besvarar. "
    "Ett avsteg ska motiveras och stå i protokollet (G07): {key_deviation} antecknar det som föreslås.",
    "What needs a hand right now, the most urgent first. {key_open} goes there. "
    "Contact comes before participation (G14): {key_took_part} says whether somebody took part, {key_answer} "
    "answers. "
    "A deviation is to be motivated and minuted (G07): {key_deviation} records what is proposed.",
)
WHAT = Text("Vad", "What")
NEED = Text("Behöver", "Needs")
ABOUT = Text("Gäller", "About")
NOTHING = Keyed(
    "Inget behöver en hand just nu.\n{key_contact} för in en kontakt när någon hör av sig.",
    "Nothing needs a hand right now.\n{key_contact} logs a contact when somebody gets in touch.",
)
NEXT_MEETING = Text("Nästa möte", "Next meeting")
NEXT_MEETING_AT = Text("{when}, {place}", "{when}, {place}")
NO_MEETING = Keyed(
    "inget planerat · {key_room_protocol} och {key_new} planerar ett",
    "none planned · {key_room_protocol} and {key_new} plan one",
)
ITEMS_WAIT = Text("{count} ärenden", "{count} items")
ONE_ITEM_WAITS = Text("1 ärende", "1 item")
NOT_A_CONTACT = Text("Raden är ingen kontakt.", "The line is no contact.")
NOT_A_DEVIATION = Text("Raden är inget avsteg.", "The line is no deviation.")

# What each line lacks
NEEDS_MOTIVATION = Text("saknar motivering", "lacks a motivation")
NEEDS_MINUTING = Text("ska protokollföras", "is to be minuted")
IN_DRAFT = Text("står i ett utkast", "stands in a draft")
CHANGED_AFTER = Text("ändrat efter protokollet", "changed after the protocol")
PROPOSAL = Text("Förslag", "Proposal")
DID_THEY = Text("deltog?", "took part?")
WHAT_IT_GAVE = Text("vad gav det?", "what did it give?")
RESULTS = Text("Resultat", "Results")
PARTICIPATIONS = Text(
    "{count} deltaganden (G09) · senast {latest}", "{count} participations (G09) · last {latest}"
)
NEEDS_ANSWER = Text("väntar på svar", "awaits an answer")
PROTOCOL = Text("Protokoll", "Protocol")
NOT_APPROVED = Text("ska justeras", "to be approved")
NOT_APPROVED_LATE = Text("ej justerat", "not approved")
WAS_DUE = Text("{meeting} · skulle {day} · {days}", "{meeting} · was due {day} · {days}")
DUE_TODAY = Text("{meeting} · senast idag", "{meeting} · by today")
IS_DUE = Text("{meeting} · senast {day} · {days} kvar", "{meeting} · by {day} · {days} left")
SEAT = Text("Plats", "Seat")
VACANT = Text("vakant", "vacant")
DUTY = Text("Årsuppgift", "Yearly duty")
REMINDER = Text("påminnelse", "reminder")
TASK = Text("Uppdrag", "Task")
TASK_DUE = Text("klart {when}", "due {when}")
TASK_OPEN = Text("inte återrapporterat", "not reported")
BACKUP = Text("Kopia", "Backup")
BACKUP_NEEDED = Text("behövs", "needed")
