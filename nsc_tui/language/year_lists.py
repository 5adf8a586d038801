"""The words of the lists of dissemination and of costs on paper."""

from nsc_tui.language.text import Text

SPREADING = Text("Spridning av information", "Dissemination of information")
SPREADING_LEAD = Text(
    "Vad som har spritts till berörda verksamheter och på intranätet (G22, G23).",
    "What was spread to the operations concerned and on the intranet (G22, G23).",
)
ONE_SPREAD = Text("1 spridning.", "1 dissemination.")
SPREAD_COUNT = Text("{count} spridningar.", "{count} disseminations.")
NOTHING_SPREAD = Text(
    "Ingen spridning är antecknad för tiden.", "No dissemination is recorded for this time."
)

COSTS = Text("Kostnader", "Costs")
COSTS_LEAD = Text(
    "Medlemskapets kostnader (G24, G25) och övriga kostnader för deltagande (G26).",
    "The costs of the membership (G24, G25) and further costs of taking part (G26).",
)
NO_COSTS = Text("Inga kostnader är antecknade för tiden.", "No costs are recorded for this time.")
TOTALS = Text("Summor", "Totals")
MEMBERSHIP = Text("Medlemskapet", "The membership")
FURTHER = Text("Övriga kostnader", "Further costs")
UNKNOWN = Text("okänt", "not known")
