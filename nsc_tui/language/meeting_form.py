"""Texts of the forms of the protocol: a meeting, an item, approval, back to draft, a correction."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# A meeting
NEW_MEETING = Text("Nytt sammanträde", "New meeting")
EDIT_MEETING = Text("Ändra sammanträdet {ref}", "Edit the meeting {ref}")
DATE = Text("Datum", "Date")
STARTS = Text("Börjar", "Starts")
ENDS = Text("Slutar", "Ends")
PAUSES = Text("Pauser", "Pauses")
PAUSES_HINT = Text("14.05–14.15, flera skiljs åt med |", "14:05–14:15, several parted by |")
PLACE = Text("Plats", "Place")
MODE = Text("Form", "Form")
MODE_HINT = Text("på plats, på distans eller båda", "in person, remote or both")
CHAIR = Text("Ordförande", "Chair")
SECRETARY = Text("Sekreterare", "Secretary")
APPROVERS = Text("Justerare", "Approvers")
OTHER_CHAIR = Text("Annan ordförande", "Other chair")
OTHER_CHAIR_AT = Text("… för §§", "… for §§")
OTHER_CHAIR_NEEDS = Text(
    "Skriv för vilka §§ någon annan var ordförande, som 3–5.",
    "Say for which §§ somebody else was the chair, such as 3–5.",
)

# An item
NEW_ITEM = Text("Nytt ärende", "New item")
EDIT_ITEM = Text("Ändra {name}", "Edit {name}")
HEADING = Text("Rubrik", "Heading")
NUMBER = Text("§", "§")
NUMBER_NOW = Text("Tomt ger nästa nummer: § {number}", "Empty gives the next number: § {number}")
NUMBER_AFTER = Text("Tomt: numreras efter mötet.", "Empty: numbered after the meeting.")
NOT_A_NUMBER = Text(
    "”{typed}” är inget §-nummer. Skriv som 7.", "“{typed}” is not a § number. Write it as 7."
)
KIND = Text("Slag", "Kind")
DNR = Text("Diarienummer", "Registry number")
# Short forms of the paper's headings: a label has fifteen characters a line.
EXTRACT_TO = Text("Utdrag till", "Extract to")
PROPOSITION_ORDER = Text("Prop.ordning", "Propositions")
NOTE = Text("Anteckning", "Note")
JAV = Text("Jäv", "Conflict of interest")
LINES_HINT = Text("En rad för var och en.", "One line for each.")
DECISION_HINT = Text("Numren skrivs som de ska stå: 1. …", "Type the numbers as they are to stand: 1. …")
TASK_WHO = Text("Uppdrag till", "Task for")
TASK_WHAT = Text("Uppdraget", "The task")
TASK_DUE = Text("Klart senast", "Due")
TASK_REPORTED = Text("Återrapporterat", "Reported")
ITEM_ADDED = Text("{name} är tillagt.", "{name} is added.")

# Steps
APPROVE_TITLE = Text("Justera protokollet {ref}", "Approve the protocol {ref}")
APPROVED_ON = Text("Justeringsdag", "Day of approval")
APPROVE_QUESTION = Text(
    "Justera protokollet {ref} den {day}? Efter det kan det aldrig ändras, bara rättas.{remarks}",
    "Approve the protocol {ref} on {day}? After that it can never be changed, only corrected.{remarks}",
)
REMARK = Text("Att se över: {finding}.", "To look at: {finding}.")
NOTHING_IN_THE_WAY = Text("Inget står i vägen.", "Nothing stands in the way.")
IN_THE_WAY = Text("Hindrar: {findings}", "In the way: {findings}")
APPROVE = Text("Justera", "Approve")
CHAIR_THAT_DAY = Text(
    "Den dagen har {name} platsen som ordförande.", "On that day {name} holds the seat as chair."
)
NOT_YET = Text("Inte än", "Not yet")
COMPLETED = Keyed(
    "Protokollet {ref} är färdigställt. {key_next_step} justerar det.",
    "The protocol {ref} is completed. {key_next_step} approves it.",
)
COMPLETED_NO_APPROVAL = Text("Protokollet {ref} är färdigställt.", "The protocol {ref} is completed.")
APPROVED = Keyed(
    "Protokollet {ref} är justerat och låst. Tryck {key_pdf} för PDF.",
    "The protocol {ref} is approved and locked. Press {key_pdf} for a PDF.",
)
APPROVAL_IS_OFF = Text(
    "Justering är avstängd i inställningarna, så färdigställt är det sista läget.",
    "Approval is off in the settings, so completed is the last state.",
)
REOPEN_TITLE = Text("Ta tillbaka {ref} till utkast", "Take {ref} back to draft")
REASON = Text("Varför", "Why")
REASON_HINT = Text("Skälet bevaras i historiken.", "The reason is kept in the history.")
REOPENED = Text("Protokollet {ref} är ett utkast igen.", "The protocol {ref} is a draft again.")
CORRECT_TITLE = Text("Rättelse till {ref}", "Correction to {ref}")
CORRECT_WHERE = Text("Gäller", "About")
CORRECT_WORDING = Text("Rättelsen", "The correction")
CORRECT_DATED = Text("Daterad", "Dated")
CORRECTED = Text("Rättelsen till {ref} är antecknad.", "The correction to {ref} is recorded.")

# The checklist
CHECKLIST = Text("Innan {ref} kan {step}", "Before {ref} can be {step}")
BLOCKS = Text("Hindrar", "In the way")
REMARKS = Text("Att se över", "To look at")
CHECKLIST_HINT = Keyed(
    "{key_open} går dit det kan rättas. {key_next_step} försöker igen.",
    "{key_open} goes where it can be put right. {key_next_step} tries again.",
)
COMPLETES_ANYWAY = Keyed(
    "{key_open} går dit det kan rättas. {key_next_step} färdigställer ändå.",
    "{key_open} goes where it can be put right. {key_next_step} completes all the same.",
)
BACK_TO_DRAFT_FIRST = Keyed(
    "{key_to_draft} tar det tillbaka till utkast; där kan det rättas. {key_next_step} försöker igen.",
    "{key_to_draft} takes it back to draft, where it can be put right. {key_next_step} tries again.",
)
NOT_IN_ATTENDANCE = Text(
    "{count} med plats i rådet saknas i närvaron: {names}",
    "{count} with a seat are missing from the attendance: {names}",
)
AND_MORE = Text("{names} med flera", "{names} and others")
NUMBER_ALL = Text("Numrera alla ärenden nu", "Number all items now")
