"""Texts of the pages of the guideline's year under Mer: each kind of record, and what it is for."""

from typing import Final, NamedTuple

from nsc_tui.language.text import Text


class PageText(NamedTuple):
    """What a page is called, what it is for, and what it says where nothing is kept."""

    label: Text
    about: Text
    none: Text


PAGES: Final = {
    "focus-areas": PageText(
        Text("Fokusområden", "Focus areas"),
        Text("rådets fokusområden för varje år (G17)", "the council's focus areas of each year (G17)"),
        Text("Inga fokusområden ännu.", "No focus areas yet."),
    ),
    "action-plans": PageText(
        Text("Handlingsplaner", "Action plans"),
        Text(
            "årets handlingsplan och dess delar (G18–G20)", "the year's action plan and its parts (G18–G20)"
        ),
        Text("Inga handlingsplaner ännu.", "No action plans yet."),
    ),
    "reports": PageText(
        Text("Avrapporteringar", "Reports"),
        Text(
            "till rådet och till kommunstyrelsen (G28)", "to the council and the city executive board (G28)"
        ),
        Text("Inga avrapporteringar ännu.", "No reports yet."),
    ),
    "dialogues": PageText(
        Text("Samverkansdialoger", "Co-operation dialogues"),
        Text("det en revidering vilar på (G30)", "what a revision rests on (G30)"),
        Text("Inga samverkansdialoger ännu.", "No co-operation dialogues yet."),
    ),
    "spreading": PageText(
        Text("Spridning", "Dissemination"),
        Text("vad som spridits, till vem och hur (G22)", "what was spread, to whom and how (G22)"),
        Text("Ingen spridning är antecknad ännu.", "No dissemination is recorded yet."),
    ),
    "costs": PageText(
        Text("Kostnader", "Costs"),
        Text("medlemskapet och deltagandet (G24–G26)", "membership and taking part (G24–G26)"),
        Text("Inga kostnader ännu.", "No costs yet."),
    ),
    "documents": PageText(
        Text("Styrande dokument", "Governing documents"),
        Text("det riktlinjen är kopplad till", "what the guideline is linked to"),
        Text("Inga styrande dokument ännu.", "No governing documents yet."),
    ),
    "guideline-versions": PageText(
        Text("Riktlinjens versioner", "Versions of the guideline"),
        Text("beslut och revideringar", "decisions and revisions"),
        Text("Inga versioner ännu.", "No versions yet."),
    ),
}

TASKS: Final = PageText(
    Text("Uppdrag", "Tasks"),
    Text("vem som ska göra vad efter ett beslut", "who is to do what after a decision"),
    Text("Inget beslut har gett någon ett uppdrag.", "No decision has given anybody a task."),
)

COMES_IN: Final = Text(
    "n lägger till. nsc-tui import {kind} FIL läser in flera.",
    "n adds. nsc-tui import {kind} FILE brings several in.",
)

FORMS: Final = {
    "focus-areas": Text("Nytt fokusområde", "New focus area"),
    "action-plans": Text("Ny handlingsplan", "New action plan"),
    "reports": Text("Ny avrapportering", "New report"),
    "dialogues": Text("Ny samverkansdialog", "New co-operation dialogue"),
    "spreading": Text("Ny spridning", "New dissemination"),
    "costs": Text("Ny kostnad", "New cost"),
    "documents": Text("Nytt styrande dokument", "New governing document"),
    "guideline-versions": Text("Ny version av riktlinjen", "New version of the guideline"),
}
EDIT: Final = Text("Ändra {name}", "Edit {name}")
ADDED: Final = Text("{name} är infört.", "{name} is entered.")
CHANGED: Final = Text("{name} är ändrat.", "{name} is changed.")
BIN_QUESTION: Final = Text("Lägg {name} i papperskorgen?", "Put {name} in the bin?")
BIN: Final = Text("Släng", "Bin")
BINNED: Final = Text("{name} ligger i papperskorgen.", "{name} is in the bin.")

REPORT_TASK: Final = Text("Återrapporterat: {task}", "Reported: {task}")
REPORTED_HINT: Final = Text(
    "§ eller dag, till exempel § 12/2026. Tomt: inte återrapporterat.",
    "item or day, such as § 12/2026. Empty: not reported.",
)
TASK_REPORTED: Final = Text("Uppdraget är återrapporterat {where}.", "The task is reported {where}.")
TASK_OPEN: Final = Text("Uppdraget är inte återrapporterat.", "The task is not reported.")
