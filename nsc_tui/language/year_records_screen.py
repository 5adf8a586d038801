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

COMES_IN: Final = Text("nsc-tui import {kind} FIL läser in.", "nsc-tui import {kind} FILE brings them in.")
