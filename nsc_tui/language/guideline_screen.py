"""Texts of the page Riktlinjen."""

from nsc_tui.language.text import Text

TITLE = Text("Riktlinjen", "The guideline")
HELP = Text(
    "Varje regel i riktlinjen med våra ord, och var den står. i på en bedömning eller ett avsteg leder hit.",
    "Each rule of the guideline in our own words, and where it stands. i on a verdict or a deviation leads here.",
)
NONE = Text("Inga regler.", "No rules.")
ABOUT = Text("Om riktlinjen", "About the guideline")

RULE = Text("Regel", "Rule")
ABOUT_WHAT = Text("Handlar om", "Is about")
SECTION = Text("Avsnitt", "Section")
MODALITY = Text("Bindning", "Binding")
WHO = Text("Vem", "Who")
WHEN = Text("När", "When")
BREACH = Text("Avsteg är", "A deviation is")
RELATED = Text("Samma ämne", "Same subject")
THIS_YEAR = Text("I år", "This year")
CATEGORIES = Text("Avstegskategorier", "Categories of deviation")

DOCUMENT = Text("Dokument", "Document")
NAME = Text("Namn", "Name")
APPLIES_TO = Text("Gäller för", "Applies to")
DNR = Text("Diarienummer", "Registry number")
DECIDED = Text("Beslut", "Decided")
REVISED = Text("Revidering", "Revision")
OWNER = Text("Ägare", "Owner")
NETWORK = Text("Nätverket", "The network")
COVERED = Text("Omfattning", "Scope")
LAW = Text("Lagen", "The law")
VERSIONS = Text("Versioner i registret", "Versions in the register")
NO_VERSIONS = Text(
    "Inga införda. Mer, Riktlinjens versioner, n för in en.",
    "None entered. More, Versions of the guideline, n enters one.",
)
GOVERNING = Text("Styrande dokument", "Governing documents")
