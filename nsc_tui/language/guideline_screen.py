"""Texts of the page Riktlinjen."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

TITLE = Text("Riktlinjen", "The guideline")
HELP = Keyed(
    "Varje regel i riktlinjen med våra ord, och var den står. Att nätverket har en egen riktlinje följer av "
    "policyn för internationellt samarbete (G06). {key_rule} på en bedömning eller ett avsteg leder hit.",
    "Each rule of the guideline in our own words, and where it stands. That the network has a guideline of its "
    "own follows from the policy for international co-operation (G06). {key_rule} on a verdict or a deviation "
    "leads here.",
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
NO_VERSIONS = Keyed(
    "Inga införda. Mer, Riktlinjens versioner, {key_new} för in en.",
    "None entered. More, Versions of the guideline, {key_new} enters one.",
)
GOVERNING = Text("Styrande dokument", "Governing documents")
