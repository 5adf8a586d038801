"""The words of the paper: protocol and extract, running head and foot, notices."""

from nsc_tui.language.text import Text

# Running head and foot
KIND_AND_PAGE = Text("{kind} {page} ({pages})", "{kind} {page} ({pages})")
DAY_OF_MEETING = Text("Sammanträdesdatum {date}", "Date of meeting {date}")
HISTORY_HEAD = Text(
    "Registrets historik {digits}, nr {number}", "History of the register {digits}, no. {number}"
)
DRAFT = Text("UTKAST", "DRAFT")
CANCELLED = Text("INSTÄLLT", "CANCELLED")

# Protocol
PROTOCOL = Text("Protokoll", "Minutes")
PROTOCOL_TITLE = Text("Protokoll {date}, {council}", "Minutes {date}, {council}")
PROTOCOL_SUBJECT = Text(
    "Protokoll från sammanträde {date} med {council}", "Minutes of the meeting {date} of {council}"
)
TIME = Text("Tid", "Time")
TIME_SPAN = Text("kl. {starts}–{ends}", "{starts}–{ends}")
TIME_FROM = Text("kl. {starts}", "from {starts}")
PAUSE = Text("paus {pauses}", "pause {pauses}")
PLACE = Text("Plats", "Place")
MODE = Text("Mötesform", "Form")
PARAGRAPHS = Text("Paragrafer", "Items")
CHAIR = Text("Ordförande", "Chair")
SECRETARY = Text("Sekreterare", "Secretary")
APPROVER = Text("Justerare", "Approver")
APPROVERS = Text("Justerare", "Approvers")
CHAIR_OF = Text("Ordförande {paragraphs}", "Chair {paragraphs}")
CHAIRED = Text("{name} ({paragraphs})", "{name} ({paragraphs})")
APPROVAL_DAY = Text("Justering", "Approved")
ITEMS = Text("Ärenden", "Items")
NO_ITEMS = Text("Protokollet har inga ärenden.", "The minutes have no items.")
NO_ATTENDANCE = Text("Ingen närvaro är antecknad.", "No attendance is recorded.")
ATTENDANCE = Text("Närvaro", "Attendance")
SIGNATURES = Text("Underskrifter", "Signatures")

MEMBERS = Text("Närvarande ledamöter", "Members present")
SUBSTITUTES = Text("Tjänstgörande ersättare", "Substitutes serving")
OTHERS = Text("Övriga närvarande", "Others present")
COOPTED = Text("Adjungerade", "Co-opted")
APOLOGIES = Text("Anmält förhinder", "Apologies")
ABSENT = Text("Frånvarande", "Absent")
NAME = Text("Namn", "Name")
ROLE = Text("Roll", "Role")
ORGANISATION = Text("Organisation", "Organisation")
PRESENCE = Text("Anmärkning", "Remark")
REPLACES = Text("ersätter {name}", "for {name}")

# Items
DNR = Text("Diarienummer {dnr}", "Registry number {dnr}")
DECISION = Text("Beslut", "Decision")
MATTER = Text("Ärendet", "The matter")
EARLIER = Text("Tidigare behandling", "Earlier treatment")
DOCUMENTS = Text("Handlingar", "Documents")
MOTIONS = Text("Yrkanden", "Motions")
PROPOSITION_ORDER = Text("Propositionsordning", "Order of propositions")
VOTE = Text("Omröstning", "Vote")
DISSENT = Text("Reservation", "Dissent")
NOTE = Text("Protokollsanteckning", "Note to the minutes")
JAV = Text("Jäv", "Conflict of interest")
EXTRACT_TO = Text("Protokollsutdrag skickas till", "Extract of the minutes sent to")
DEVIATIONS = Text("Avsteg som antecknas", "Deviations minuted")
DEVIATION = Text("{reference} ({rules})", "{reference} ({rules})")
MOTIVATION = Text("Motivering: {motivation}", "Motivation: {motivation}")
MOTIVATION_BY = Text("Motivering av {name}: {motivation}", "Motivation by {name}: {motivation}")
UNMOTIVATED = Text("Motivering saknas.", "No motivation yet.")
CORRECTION = Text("Rättelse {date}", "Correction {date}")
CORRECTION_BY = Text("Rättelse {date}, {name}", "Correction {date}, {name}")
CORRECTIONS = Text("Rättelser", "Corrections")
WHOLE = Text("Protokollet", "The minutes")

# Extract
EXTRACT = Text("Protokollsutdrag", "Extract of minutes")
EXTRACT_TITLE = Text(
    "Protokollsutdrag {paragraph}, {date}, {council}", "Extract {paragraph}, {date}, {council}"
)
EXTRACT_SUBJECT = Text(
    "{heading}: utdrag ur protokoll från sammanträde {date}", "{heading}: extract of the minutes of {date}"
)
UNNUMBERED = Text("Utan § (utkast)", "Without § (draft)")
APPROVAL = Text("Justering", "Approval")
APPROVED_BY = Text(
    "Protokollet justerades {date} av {names}.", "The minutes were approved {date} by {names}."
)
APPROVED = Text("Protokollet justerades {date}.", "The minutes were approved {date}.")
NOT_APPROVED = Text("Protokollet är inte justerat.", "The minutes have not been approved.")
AND = Text("{first} och {last}", "{first} and {last}")
OUT_OF = Text("Utdrag ur protokoll", "Extract of minutes")
CERTIFIED = Text("Utdraget bestyrks", "Certified as a true extract")

# Notices and refusals
LACKING = Text(
    "Typsnittet saknar tecknet {char} ({code}). På papperet står {mark} i dess ställe.",
    "The font lacks the character {char} ({code}). The paper has {mark} in its place.",
)
LACKING_UNSEEN = Text(
    "Texten har ett osynligt tecken ({code}). På papperet står {mark} i dess ställe.",
    "The text has an invisible character ({code}). The paper has {mark} in its place.",
)
NO_SUCH_ITEM = Text(
    "Protokollet {date} har ingen § {number}. Välj en av {paragraphs}.",
    "The minutes of {date} have no § {number}. Choose one of {paragraphs}.",
)
NO_NUMBERS = Text(
    "Protokollet {date} har inga §-nummer ännu. Numrera ärendena, eller ta ett utdrag märkt UTKAST.",
    "The minutes of {date} have no § numbers yet. Number the items, or take an extract marked DRAFT.",
)
NO_SUCH_PLACE = Text(
    "Protokollet {date} har inget ärende nummer {position} i ordningen. Det har {count}.",
    "The minutes of {date} have no item at place {position}. They have {count}.",
)

# Figures, as they are said
BARS = Text(
    "Stapeldiagram. {caption}. {extremes} Alla värden: {bars}.",
    "Bar chart. {caption}. {extremes} All values: {bars}.",
)
EXTREMES = Text(
    "Längst är stapeln för {longest} med {most}, kortast den för {shortest} med {least}.",
    "The longest bar is that of {longest} with {most}, the shortest that of {shortest} with {least}.",
)
BAR_NAME = Text("{label} ({series})", "{label} ({series})")
STEPS = Text("{caption}. {steps}.", "{caption}. {steps}.")
BAR = Text("{label}: {values}", "{label}: {values}")
BAR_OF_SERIES = Text("{label} {value}", "{label} {value}")
STEP_DONE = Text("{day} {text}, klart", "{day} {text}, done")
STEP_LEFT = Text("{day} {text}, återstår", "{day} {text}, still to do")
