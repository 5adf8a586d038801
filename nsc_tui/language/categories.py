"""The kinds of deviation (avsteg) in words."""

from typing import Final

from nsc_tui.guideline.categories import Category
from nsc_tui.language.text import Text

CATEGORIES: Final = {
    Category.K1: Text("Deltog utan kontakt med sekreteraren", "Took part without contacting the secretary"),
    Category.K2: Text("Kontakt först vid eller efter start", "Contact only at or after the start"),
    Category.I1: Text(
        "Rådet fick inte veta att aktiviteten fanns", "The council was not told of the activity"
    ),
    Category.F1: Text("Fokusområden saknas för året", "No focus areas for the year"),
    Category.H1: Text("Handlingsplan saknas för året", "No action plan for the year"),
    Category.H2: Text("Handlingsplanen saknar en obligatorisk del", "The action plan lacks a required part"),
    Category.R1: Text(
        "Årets avrapportering till rådet saknas", "The year's report to the council is missing"
    ),
    Category.R2: Text(
        "Avrapporteringen till kommunstyrelsen saknas", "The report to the city executive board is missing"
    ),
    Category.R3: Text("Avrapporteringen saknar resultat", "The report gives no results"),
    Category.S1: Text("Relevant information har inte spritts", "Relevant information was not spread"),
    Category.E1: Text("Kostnad lagd på fel part", "A cost put on the wrong party"),
    Category.U1: Text(
        "Utanför budgeten och de styrande dokumenten", "Outside the budget and the governing documents"
    ),
    Category.X1: Text(
        "Revidering utan avrapportering eller samverkansdialog",
        "A revision without a report or co-operation dialogues behind it",
    ),
    Category.D1: Text(
        "Tidigare avsteg omotiverat eller inte protokollfört",
        "An earlier deviation left unmotivated or unminuted",
    ),
    Category.OTHER: Text("Annat avsteg", "Another deviation"),
}
