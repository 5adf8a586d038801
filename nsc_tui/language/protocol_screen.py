"""Texts of the room Protokoll: meetings, their items, and what the room says of them."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# The list of meetings
DATE = Text("Datum", "Date")
PLACE = Text("Plats", "Place")
STATE = Text("Läge", "State")
PARAGRAPHS = Text("§§", "§§")
APPROVAL = Text("Justering", "Approval")
ALL = Text("Alla sammanträden", "All meetings")
EMPTY = Keyed(
    "Inga sammanträden ännu.\nTryck {key_new} för att lägga till det första.",
    "No meetings yet.\nPress {key_new} to add the first one.",
)
HELP = Keyed(
    "Ett avsteg ska motiveras och stå i rådets protokoll (G07): {key_deviation} i ett sammanträde antecknar det. "
    "{key_next_step} färdigställer och justerar; ett justerat protokoll ändras aldrig. Att protokollet säger vilka "
    "som var med och vad som beslutades, och justeras inom 14 dagar, är sed efter kommunallagen 5 kap. 65–69 §§. "
    "Rådet informeras om nätverkets aktiviteter (G12): {key_agenda} lägger mallens ärenden på dagordningen, "
    "{key_fill_in} fyller ett ärende ur registret.",
    "A deviation is to be motivated and to stand in the council's protocol (G07): {key_deviation} in a meeting "
    "minutes it. {key_next_step} completes and approves; an approved protocol never changes. That the protocol "
    "says who took part and what was decided, and is approved within 14 days, is custom after kommunallagen "
    "5 kap. 65–69 §§. "
    "The council is told of the network's activities (G12): {key_agenda} lays the template's items on the agenda, "
    "{key_fill_in} fills an item from the register.",
)
DAYS_LEFT = Text("{days} kvar", "{days} left")
LAST_DAY = Text("sista dagen", "last day")
DAYS_OVER = Text("{days} över", "{days} over")

# One meeting
MEETING_TITLE = Text("Sammanträde {day}", "Meeting {day}")
WHEN_AND_WHERE = Text("Tid och plats", "Time and place")
PAUSE = Text("paus {pause}", "pause {pause}")
CHAIR = Text("Ordförande", "Chair")
SECRETARY = Text("Sekreterare", "Secretary")
APPROVERS = Text("Justerare", "Approvers")
ATTENDANCE = Text("Närvaro", "Attendance")
PRESENT_OF = Text("Närvarande {present} / {seats}", "Present {present} / {seats}")
NOT_SAID = Text("{count} utan uppgift", "{count} not stated")
ITEMS = Text("Ärenden", "Items")
NO_ITEMS = Keyed(
    "Inga ärenden ännu. Tryck {key_new} för att lägga till ett, {key_agenda} för mallens.",
    "No items yet. Press {key_new} to add one, {key_agenda} for those of the template.",
)
NO_ITEMS_ANY_MORE = Text("Inga ärenden.", "No items.")
WITHOUT_NUMBER = Text("utan §", "no §")
INFORMATION = Text("information", "information")
NO_DECISION = Text("! beslut saknas", "! no decision")
MINUTED_HERE = Text("Avsteg i protokollet", "Deviations minuted")
CORRECTIONS = Text("Rättelser", "Corrections")
WHOLE_PROTOCOL = Text("Protokollet", "The protocol")
UNMOTIVATED = Text("! saknar motivering", "! not motivated")
NEXT = Text("Nästa steg", "Next step")
NEXT_DRAFT = Keyed("{key_next_step} färdigställer protokollet", "{key_next_step} completes the protocol")
NEXT_COMPLETED = Keyed(
    "{key_next_step} justerar, {key_to_draft} tar tillbaka till utkast",
    "{key_next_step} approves, {key_to_draft} takes it back to draft",
)
NEXT_APPROVED = Keyed(
    "Låst. {key_next_step} skriver en rättelse", "Locked. {key_next_step} writes a correction"
)
APPROVE_BY = Text("Justeras senast", "To approve by")
OPEN_DEVIATIONS = Keyed(
    "{count} avsteg väntar på att antecknas: tryck {key_deviation}",
    "{count} deviations wait to be minuted: press {key_deviation}",
)
ONE_OPEN_DEVIATION = Keyed(
    "1 avsteg väntar på att antecknas: tryck {key_deviation}",
    "1 deviation waits to be minuted: press {key_deviation}",
)

# One item
ITEM_TITLE = Text("{number} {heading}", "{number} {heading}")
OF_MEETING = Text("Sammanträdet {day} · {state}", "The meeting {day} · {state}")
DNR = Text("Diarienummer", "Registry number")
KIND = Text("Slag", "Kind")
KINDS = {"decision": Text("beslut", "decision"), "information": Text("information", "information")}
TASK = Text("Uppdrag", "Task")
TASK_DUE = Text("Klart senast", "Due")
TASK_REPORTED = Text("Återrapporterat", "Reported")
TO_MEETING = Text("Sammanträde", "Meeting")

# What the room asks and says
CANCEL_QUESTION = Text(
    "Ställa in sammanträdet {ref}? Det som är skrivet finns kvar.",
    "Cancel the meeting {ref}? What is written stays.",
)
CANCEL_MEETING = Text("Ställ in", "Cancel it")
KEEP = Text("Behåll", "Keep")
REMOVE_QUESTION = Text(
    "Ta bort ärendet ”{heading}” ur protokollet? Det finns kvar i historiken.",
    "Take the item “{heading}” out of the protocol? It stays in the history.",
)
REMOVE = Text("Ta bort", "Take out")
NUMBERED = Text("Numrerade: {paragraphs}.", "Numbered: {paragraphs}.")
ALL_NUMBERED = Text("Alla ärenden har redan nummer.", "All items have numbers already.")
NO_ITEM = Text("Ställ markören på ett ärende först.", "Put the cursor on an item first.")
LOCKED = Keyed(
    "Protokollet är justerat och ändras aldrig. {key_next_step} skriver en rättelse.",
    "The protocol is approved and never changes. {key_next_step} writes a correction.",
)
STANDS = Keyed(
    "Protokollet är färdigställt. {key_to_draft} tar det tillbaka till utkast.",
    "The protocol is completed. {key_to_draft} takes it back to draft.",
)
LETTER_IS_A_GROUP = Text("I närvaron anger bokstaven en grupp.", "In the attendance the letter sets a group.")
IS_CANCELLED = Text("Sammanträdet är inställt.", "The meeting is cancelled.")
NOT_COMPLETED = Text("Protokollet är redan ett utkast.", "The protocol is a draft already.")

# Minuting deviations
CHOOSE_DEVIATIONS = Text("Avsteg som ska antecknas i protokollet", "Deviations to minute in the protocol")
CHOOSE_FOR_ITEM = Text("Avsteg som ska antecknas i ärendet", "Deviations to minute in the item")
NO_OPEN = Text(
    "Inga avsteg väntar på att antecknas. Nya förs in i rummet Avsteg.",
    "No deviations wait to be minuted. New ones are recorded in the room Deviations.",
)
DEVIATION_HEADING = Text("Avsteg från riktlinjen: {what}", "Deviation from the guideline: {what}")
DEVIATION_DECISION = Text(
    "Avsteget och motiveringen antecknas till protokollet.",
    "The deviation and its motivation are recorded in the minutes.",
)
MINUTED = Text("Antecknade: {deviations}.", "Minuted: {deviations}.")
UNMINUTE_QUESTION = Text("Ta bort {ref} ur ärendet?", "Take {ref} out of the item?")
