"""The words of a meeting's attendance list, and of the notice that calls to it with its agenda."""

from nsc_tui.language.text import Text

# The attendance list
ATTENDANCE = Text("Närvarolista", "Attendance list")
ATTENDANCE_TITLE = Text("Närvarolista {date}", "Attendance list {date}")
ATTENDANCE_FULL = Text("Närvarolista {date}, {council}", "Attendance list {date}, {council}")
PRESENT = Text("Närvarande", "Present")
PRESENT_OF = Text("{present} av {seats}", "{present} of {seats}")
COUNT = Text("Antal", "Number")
GROUP = Text("Grupp", "Group")
TOTALS = Text("Sammanräkning", "Totals")
ALL = Text("Alla upptagna i listan", "All in the list")
NOT_STATED = Text("Har plats den dagen men saknar uppgift", "Hold a seat that day, nothing stated")

# The notice of a meeting
NOTICE = Text("Kallelse", "Notice of meeting")
NOTICE_TITLE = Text("Kallelse till sammanträde {date}", "Notice of the meeting {date}")
NOTICE_FULL = Text("Kallelse till sammanträde {date}, {council}", "Notice of the meeting {date}, {council}")
NOTICE_SUBJECT = Text(
    "Kallelse och föredragningslista till sammanträde {date} med {council}",
    "Notice and agenda of the meeting {date} of {council}",
)
DAY = Text("Dag", "Day")
AGENDA = Text("Föredragningslista", "Agenda")
NO_ITEMS = Text("Föredragningslistan är inte klar ännu.", "The agenda is not ready yet.")
NUMBER = Text("Nr", "No.")
ITEM = Text("Ärende", "Item")
DNR = Text("Diarienummer", "Registry number")
KIND = Text("Slag", "Kind")
KINDS = {"decision": Text("beslut", "decision"), "information": Text("information", "information")}
DOCUMENTS = Text("Handlingar: {documents}", "Documents: {documents}")
CALLED = Text("Kallade", "Called")
NOBODY = Text("Ingen har plats i rådet den dagen.", "Nobody holds a seat on the council that day.")
APOLOGIES = Text("Anmäl förhinder till sekreteraren, {name}.", "Send apologies to the secretary, {name}.")
APOLOGIES_UNNAMED = Text("Anmäl förhinder till sekreteraren.", "Send apologies to the secretary.")
CANCELLED = Text("Sammanträdet är inställt.", "The meeting is cancelled.")
