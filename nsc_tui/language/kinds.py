"""What is kept, by the names of the command line: one of a kind, and several."""

from typing import Final

from nsc_tui.language.text import Text

ONE: Final = {
    "organisations": Text("organisation", "organisation"),
    "members": Text("person", "person"),
    "activities": Text("aktivitet", "activity"),
    "contacts": Text("kontakt", "contact"),
    "proposals": Text("förslag", "proposal"),
    "meetings": Text("sammanträde", "meeting"),
    "attendance": Text("närvaro", "attendance"),
    "items": Text("ärende", "item"),
    "tasks": Text("uppdrag", "task"),
    "deviations": Text("avsteg", "deviation"),
    "history": Text("ändring", "change"),
    "rules": Text("regel", "rule"),
}

NONE_OF: Final = {
    "organisations": Text("Inga organisationer.", "No organisations."),
    "members": Text("Inga personer.", "No people."),
    "activities": Text("Inga aktiviteter.", "No activities."),
    "contacts": Text("Inga kontakter.", "No contacts."),
    "proposals": Text("Inga avsteg föreslås.", "No deviations are proposed."),
    "meetings": Text("Inga sammanträden.", "No meetings."),
    "attendance": Text("Ingen närvaro är antecknad.", "No attendance is recorded."),
    "items": Text("Inga ärenden.", "No items."),
    "tasks": Text("Inga uppdrag.", "No tasks."),
    "deviations": Text("Inga avsteg.", "No deviations."),
    "history": Text("Inga ändringar.", "No changes."),
}

# The tables of the register by the kind they are listed under.
KIND_OF_SUBJECT: Final = {
    "organisation": "organisations",
    "person": "members",
    "activity": "activities",
    "contact": "contacts",
    "meeting": "meetings",
    "item": "items",
    "deviation": "deviations",
    "rule": "rules",
    "result": "results",
    "focus_area": "focus-areas",
    "action_plan": "action-plans",
    "report": "reports",
    "dialogue": "dialogues",
    "spreading": "spreading",
    "cost": "costs",
    "document": "documents",
    "guideline_version": "guideline-versions",
}
