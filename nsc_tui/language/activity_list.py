"""The words of the list of activities on paper, and of its calendar file."""

from nsc_tui.language.text import Text

TITLE = Text("Aktivitetslista", "List of activities")
LEAD = Text(
    "Aktiviteter inom Nordic Safe Cities, och när och hur rådet fick veta om dem (G12).",
    "Activities of Nordic Safe Cities, and when and how the council was told of them (G12).",
)
ONE = Text("1 aktivitet.", "1 activity.")
COUNT = Text("{count} aktiviteter.", "{count} activities.")
UNTOLD = Text("Om {count} av dem har rådet inte informerats.", "Of {count} of them the council was not told.")
ALL_TOLD = Text("Rådet har informerats om alla.", "The council was told of all.")
NONE = Text("Inga aktiviteter under tiden.", "No activities in this time.")

REF = Text("Beteckning", "Reference")
WHEN = Text("När", "When")
ACTIVITY = Text("Aktivitet", "Activity")
ARRANGED_BY = Text("Arrangör", "Arranged by")
TOLD = Text("Rådet informerat", "Council told")
PART_OF = Text("del av {title}", "part of {title}")
CANCELLED = Text("inställd", "cancelled")
NOT_TOLD = Text("inte informerat", "not told")
BY = Text("av {name}", "by {name}")
AT_MEETING = Text("vid sammanträdet {ref}", "at the meeting {ref}")

# The calendar file
CALENDAR = Text("Aktiviteter, {council}", "Activities, {council}")
LEFT_OUT = Text(
    "{ref} {title} ({when}) står inte i kalendern: dagen är inte känd.",
    "{ref} {title} ({when}) is not in the calendar: its day is not known.",
)
