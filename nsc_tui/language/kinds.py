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
    "results": Text("resultat", "result"),
    "focus-areas": Text("fokusområde", "focus area"),
    "action-plans": Text("handlingsplan", "action plan"),
    "reports": Text("avrapportering", "report"),
    "dialogues": Text("samverkansdialog", "co-operation dialogue"),
    "spreading": Text("spridning", "dissemination"),
    "costs": Text("kostnad", "cost"),
    "documents": Text("styrande dokument", "governing document"),
    "guideline-versions": Text("version av riktlinjen", "version of the guideline"),
    "duties": Text("årlig uppgift", "yearly duty"),
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
    "results": Text("Inga resultat.", "No results."),
    "focus-areas": Text("Inga fokusområden.", "No focus areas."),
    "action-plans": Text("Inga handlingsplaner.", "No action plans."),
    "reports": Text("Inga avrapporteringar.", "No reports."),
    "dialogues": Text("Inga samverkansdialoger.", "No co-operation dialogues."),
    "spreading": Text("Ingen spridning är antecknad.", "No dissemination is recorded."),
    "costs": Text("Inga kostnader.", "No costs."),
    "documents": Text("Inga styrande dokument.", "No governing documents."),
    "guideline-versions": Text("Inga versioner av riktlinjen.", "No versions of the guideline."),
    "duties": Text(
        "Riktlinjen beslutades 2020-11-25. Före dess finns inget att kontrollera.",
        "The guideline was decided on 2020-11-25. Before that there is nothing to check.",
    ),
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
