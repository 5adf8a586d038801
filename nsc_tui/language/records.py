"""What the parts of one record are called where it is shown whole."""

from typing import Final

from nsc_tui.language.headings import MEMBERS, ORGANISATIONS
from nsc_tui.language.text import Text

PEOPLE: Final = {
    "given_name": MEMBERS["given_name"],
    "family_name": MEMBERS["family_name"],
    "former_names": ORGANISATIONS["former_names"],
    "title": MEMBERS["title"],
    "organisation": MEMBERS["organisation"],
    "email": MEMBERS["email"],
    "phone": MEMBERS["phone"],
}

SEVERAL: Final = {
    "members": Text("Uppdrag i rådet", "Seats on the council"),
    "activities": Text("Aktiviteter", "Activities"),
    "contacts": Text("Kontakter", "Contacts"),
    "attendance": Text("Närvaro", "Attendance"),
    "items": Text("Ärenden", "Items"),
    "deviations": Text("Avsteg", "Deviations"),
    "results": Text("Resultat", "Results"),
    "focus-areas": Text("Fokusområden", "Focus areas"),
    "action-plans": Text("Handlingsplaner", "Action plans"),
    "reports": Text("Avrapporteringar", "Reports"),
    "dialogues": Text("Samverkansdialoger", "Co-operation dialogues"),
    "spreading": Text("Spridning", "Dissemination"),
    "costs": Text("Kostnader", "Costs"),
    "duties": Text("I år", "This year"),
    "guideline-versions": Text("Versioner av riktlinjen", "Versions of the guideline"),
}

RULE: Final = Text("Regel", "Rule")
SECTION: Final = Text("Avsnitt i riktlinjen", "Section of the guideline")
MODALITY: Final = Text("Hur den binder", "How it binds")
ASKS: Final = Text("Vad den begär", "What it asks")
PARTIES: Final = Text("Vem, mot vem", "Who, towards whom")
WHEN: Final = Text("När", "When")
BREACH: Final = Text("Vad ett avsteg är", "What a deviation is")
RELATED: Final = Text("Se även", "See also")
