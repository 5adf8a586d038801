"""Texts of the attendance: groups, the letters that set them, the live count, the form of one line."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

TITLE = Text("Närvaro {day}", "Attendance {day}")
COUNT = Text("Närvarande {present} / {seats}", "Present {present} / {seats}")
COUNT_AT = Text("{paragraphs}: {present}", "{paragraphs}: {present}")
UNSAID_COUNT = Text("{count} utan uppgift", "{count} not stated")

GROUPS = {
    "member": Text("närvarande ledamot", "member present"),
    "substitute": Text("tjänstgörande ersättare", "substitute serving"),
    "other": Text("övrig närvarande", "other present"),
    "coopted": Text("adjungerad", "co-opted"),
    "apologies": Text("anmält förhinder", "apologies"),
    "absent": Text("frånvarande", "absent"),
}
# None of them is the letter of a command that works here too.
LETTERS = {
    "member": Text("l", "y"),
    "substitute": Text("t", "s"),
    "other": Text("ö", "v"),
    "coopted": Text("a", "c"),
    "apologies": Text("f", "a"),
    "absent": Text("å", "g"),
}
LEGEND = {
    "member": Text("ledamot", "present"),
    "substitute": Text("tjänstgör", "substitute"),
    "other": Text("övrig", "visitor"),
    "coopted": Text("adjungerad", "co-opted"),
    "apologies": Text("förhinder", "apologies"),
    "absent": Text("frånvarande", "gone"),
}
UNSAID = Text("utan uppgift", "not stated")
REPLACES = Text("ersätter {name}", "for {name}")

NAME = Text("Namn", "Name")
ROLE = Text("Roll", "Role")
GROUP = Text("Närvaro", "Attendance")
REMARK = Text("Anmärkning", "Remark")
HELP = Text(
    "Riktlinjen säger inget om närvaron. Att protokollet visar vilka som var med, och i vilka §§, är sed efter "
    "kommunallagen 5 kap. 65–69 §§. Alla som hade en plats den dagen ska stå i en grupp.",
    "The guideline says nothing of attendance. That the protocol shows who took part, and in which §§, is "
    "custom after kommunallagen 5 kap. 65–69 §§. Everybody who held a seat that day is to stand in a group.",
)
EMPTY = Keyed(
    "Ingen har en plats i rådet den dagen.\nTryck {key_new} för att lägga till någon.",
    "Nobody holds a seat on that day.\nPress {key_new} to add somebody.",
)
ALL_SAID = Text("Alla har redan en uppgift.", "Everybody is stated already.")
NOTED_ALL = Text("{count} förda som närvarande.", "{count} noted as present.")
KEPT_ON = Text(
    "{name} har en plats i rådet och står kvar, utan uppgift.", "{name} holds a seat and stays, not stated."
)

# One line
LINE_TITLE = Text("Närvaro: {name}", "Attendance: {name}")
AT = Text("Vid §§", "At §§")
AT_HINT = Text("Tomt är hela mötet. Annars som 1–3, 7.", "Empty is all of it. Else such as 1–3, 7.")
REPLACES_WHOM = Text("Ersätter", "Replaces")
NOTE = Text("Anteckning", "Note")
ADD_TITLE = Text("Lägg till i närvaron", "Add to the attendance")
WHO = Text("Vem", "Who")
