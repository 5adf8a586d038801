"""Texts of the room Protokoll: meetings, their items, and what the room says of them."""

from nsc_tui.language.text import Text

# The list of meetings
DATE = Text("Datum", "Date")
PLACE = Text("Plats", "Place")
STATE = Text("Läge", "State")
PARAGRAPHS = Text("§§", "§§")
APPROVAL = Text("Justering", "Approval")
ALL = Text("Alla sammanträden", "All meetings")
EMPTY = Text(
    "Inga sammanträden ännu.\nTryck n för att lägga till det första.",
    "No meetings yet.\nPress n to add the first one.",
)
HELP = Text(
    "Här står rådets sammanträden. Ett avsteg ska motiveras och antecknas i protokollet (G07): tryck a i"
    " ett sammanträde. x färdigställer och justerar; ett justerat protokoll ändras aldrig.",
    "The council's meetings. A deviation is to be motivated and minuted in the protocol (G07): press a in a"
    " meeting. x completes and approves; an approved protocol never changes.",
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
NO_ITEMS = Text("Inga ärenden ännu. Tryck n för att lägga till ett.", "No items yet. Press n to add one.")
WITHOUT_NUMBER = Text("utan §", "no §")
INFORMATION = Text("information", "information")
NO_DECISION = Text("! beslut saknas", "! no decision")
MINUTED_HERE = Text("Avsteg i protokollet", "Deviations minuted")
CORRECTIONS = Text("Rättelser", "Corrections")
WHOLE_PROTOCOL = Text("Protokollet", "The protocol")
UNMOTIVATED = Text("! saknar motivering", "! not motivated")
NEXT = Text("Nästa steg", "Next step")
NEXT_DRAFT = Text("x färdigställer protokollet", "x completes the protocol")
NEXT_COMPLETED = Text("x justerar, z tar tillbaka till utkast", "x approves, z takes it back to draft")
NEXT_APPROVED = Text("Låst. x skriver en rättelse", "Locked. x writes a correction")
APPROVE_BY = Text("Justeras senast", "To approve by")
OPEN_DEVIATIONS = Text(
    "{count} avsteg väntar på att antecknas: tryck a", "{count} deviations wait to be minuted: press a"
)
ONE_OPEN_DEVIATION = Text(
    "1 avsteg väntar på att antecknas: tryck a", "1 deviation waits to be minuted: press a"
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
LOCKED = Text(
    "Protokollet är justerat och ändras aldrig. x skriver en rättelse.",
    "The protocol is approved and never changes. x writes a correction.",
)
STANDS = Text(
    "Protokollet är färdigställt. z tar det tillbaka till utkast.",
    "The protocol is completed. z takes it back to draft.",
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
