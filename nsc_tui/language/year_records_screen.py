"""Texts of the pages of the guideline's year under Mer: each kind of record, and what it is for."""

from typing import Final, NamedTuple

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text


class PageText(NamedTuple):
    """What a page is called, what it is for, what it says where nothing is kept, and what is asked there."""

    label: Text
    about: Text
    none: Text
    help: Text


PAGES: Final = {
    "focus-areas": PageText(
        Text("Fokusområden", "Focus areas"),
        Text("rådets fokusområden för varje år (G17)", "the council's focus areas of each year (G17)"),
        Text("Inga fokusområden ännu.", "No focus areas yet."),
        Text(
            "Rådet tar fram fokusområden för varje år (G17). De utgår från budgeten och de styrande dokumenten "
            "(G10), och strategisk samverkan ur ett lokalt perspektiv finns alltid bland dem (G11).",
            "The council draws up focus areas for each year (G17). They start from the budget and the governing "
            "documents (G10), and strategic co-operation in a local perspective is always among them (G11).",
        ),
    ),
    "action-plans": PageText(
        Text("Handlingsplaner", "Action plans"),
        Text(
            "årets handlingsplan och dess delar (G18–G20)", "the year's action plan and its parts (G18–G20)"
        ),
        Text("Inga handlingsplaner ännu.", "No action plans yet."),
        Text(
            "Stadsledningskontoret gör en plan för varje år, med fokusområdena som ett underlag (G18). I den står "
            "stadens prioriterade frågor (G19) och hur arbetet återförs till den egna organisationen och till "
            "andra i staden (G20).",
            "The city executive office makes a plan for each year, with the focus areas behind it (G18). In it "
            "stand the city's prioritised questions (G19) and how the work is fed back to the own organisation "
            "and to others in the city (G20).",
        ),
    ),
    "reports": PageText(
        Text("Avrapporteringar", "Reports"),
        Text(
            "till rådet och till kommunstyrelsen (G28)", "to the council and the city executive board (G28)"
        ),
        Text("Inga avrapporteringar ännu.", "No reports yet."),
        Text(
            "En samlad rapport och analys av stadens deltagande: varje år till rådet, vart tredje år till "
            "kommunstyrelsen (G28). I den står vad som uppnåtts (G29).",
            "A consolidated report and analysis of the city's part: each year to the council, every third year to "
            "the city executive board (G28). It says what was achieved (G29).",
        ),
    ),
    "dialogues": PageText(
        Text("Samverkansdialoger", "Co-operation dialogues"),
        Text("det en revidering vilar på (G30)", "what a revision rests on (G30)"),
        Text("Inga samverkansdialoger ännu.", "No co-operation dialogues yet."),
        Text(
            "En ändring av riktlinjen vilar på avrapporteringen och på rådets strategiska samverkansdialoger (G30).",
            "A change of the guideline rests on the report and on the council's strategic dialogues (G30).",
        ),
    ),
    "spreading": PageText(
        Text("Spridning", "Dissemination"),
        Text("vad som spridits, till vem och hur (G22)", "what was spread, to whom and how (G22)"),
        Text("Ingen spridning är antecknad ännu.", "No dissemination is recorded yet."),
        Text(
            "Relevant information sprids till de verksamheter som berörs och publiceras löpande på intranätet "
            "(G22). Stadens andra prioriterade kanaler får också användas (G23).",
            "Relevant information is spread to the operations concerned and published on the intranet as it comes "
            "(G22). The city's other prioritised channels may be used too (G23).",
        ),
    ),
    "costs": PageText(
        Text("Kostnader", "Costs"),
        Text("medlemskapet och deltagandet (G24–G26)", "membership and taking part (G24–G26)"),
        Text("Inga kostnader ännu.", "No costs yet."),
        Text(
            "Medlemskapet kostar ungefär 150 000 kr om året och ryms i stadsledningskontorets budget (G24). "
            "Avgift, seminarier, råd och stöd ingår (G25); övriga kostnader bär den som deltar (G26).",
            "Membership costs about 150,000 kr a year within the city executive office's budget (G24). The fee, "
            "seminars, advice and support are included (G25); further costs are borne by whoever takes part (G26).",
        ),
    ),
    "documents": PageText(
        Text("Styrande dokument", "Governing documents"),
        Text("det riktlinjen är kopplad till", "what the guideline is linked to"),
        Text("Inga styrande dokument ännu.", "No governing documents yet."),
        Text(
            "Arbetet utgår från kommunfullmäktiges budget och stadens styrande dokument (G10). När ett dokuments "
            "år har gått ut syns det här.",
            "The work starts from the city council's budget and the city's governing documents (G10). A document "
            "whose years have passed shows here.",
        ),
    ),
    "guideline-versions": PageText(
        Text("Riktlinjens versioner", "Versions of the guideline"),
        Text("beslut och revideringar", "decisions and revisions"),
        Text("Inga versioner ännu.", "No versions yet."),
        Text(
            "Riktlinjen gäller tills vidare (G03). En revidering vilar på avrapporteringen och på "
            "samverkansdialogerna (G30), och kommunstyrelsen får en rapport i samband med den (G28).",
            "The guideline is in force until further notice (G03). A revision rests on the report and the "
            "dialogues (G30), and the city executive board is given a report in connection with it (G28).",
        ),
    ),
}

TASKS: Final = PageText(
    Text("Uppdrag", "Tasks"),
    Text("vem som ska göra vad efter ett beslut", "who is to do what after a decision"),
    Text("Inget beslut har gett någon ett uppdrag.", "No decision has given anybody a task."),
    Text(
        "Riktlinjen säger inget om uppföljning av beslut. Att protokollet visar vilka beslut som fattats är sed "
        "efter kommunallagen 5 kap. 65–69 §§; här följs det upp som ett beslut gav någon att göra.",
        "The guideline says nothing of following up decisions. That the protocol shows what was decided is custom "
        "after kommunallagen 5 kap. 65–69 §§; what a decision gave somebody to do is followed up here.",
    ),
)

COMES_IN: Final = Keyed(
    "{key_new} lägger till. nsc-tui import {kind} FIL läser in flera.",
    "{key_new} adds. nsc-tui import {kind} FILE brings several in.",
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
