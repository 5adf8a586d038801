"""Texts of the forms: what they say about fields, drafts and saving."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

REQUIRED = Text("Fyll i fältet.", "Fill in this field.")
CHOOSE_FROM_LIST = Text(
    "”{typed}” är inte valt. Välj i listan med pilarna och Enter.",
    "“{typed}” is not chosen. Choose from the list with the arrows and Enter.",
)
CREATE_NEW = Text("+ Lägg till ”{typed}”", "+ Add “{typed}”")
CREATE_ANY = Text("+ Lägg till", "+ Add")
NO_MATCH = Text("Inget i registret innehåller ”{typed}”.", "Nothing in the register contains “{typed}”.")
OF_CHOICES = Text("{label} ({place} av {count})", "{label} ({place} of {count})")
NOT_CHOSEN = Text("välj med ← →", "choose with ← →")

DRAFT_FOUND = Keyed(
    "Utkast {when}: {about} · {key_take_draft} hämtar det",
    "Draft {when}: {about} · {key_take_draft} takes it up",
)
DRAFT_TAKEN = Text("Utkastet från {when} är hämtat.", "The draft from {when} is taken up.")
DRAFT_KEPT = Keyed(
    "Utkastet finns kvar. {key_take_draft} i formuläret hämtar det.",
    "The draft is kept. {key_take_draft} in the form takes it up.",
)
DRAFT_NOT_KEPT = Text(
    "Utkastet kunde inte sparas: {reason}. Spara formuläret innan du stänger.",
    "The draft could not be kept: {reason}. Save the form before you close it.",
)
NO_DRAFT = Text("Det finns inget utkast.", "There is no draft.")
DROP_DRAFT_QUESTION = Text(
    "Släng det du skrivit i ”{form}”? Det går inte att få tillbaka.",
    "Drop what you typed in “{form}”? It cannot be brought back.",
)
DROP = Text("Släng", "Drop")
EMPTY_DRAFT = Text("utan text", "without text")

FIX_FIRST = Text(
    "{count} fält behöver rättas innan det kan sparas.", "{count} fields need correcting before saving."
)
FIX_ONE = Text("Ett fält behöver rättas innan det kan sparas.", "One field needs correcting before saving.")

RULE_AND_KEY = Keyed("{rule}, {typing_key_rule} visar regeln", "{rule}, {typing_key_rule} shows the rule")
NO_RULE = Text("Ingen regel ligger bakom det här.", "No rule stands behind this.")

NO_EDITOR = Text(
    "Ingen textredigerare hittades. Ange en i miljövariabeln EDITOR.",
    "No text editor was found. Name one in the environment variable EDITOR.",
)
EDITOR_FAILED = Text(
    "Textredigeraren {editor} gick inte att starta eller avslutades med ett fel. Texten är oförändrad.",
    "The text editor {editor} could not be started or ended with an error. The text is unchanged.",
)
NOT_TEXT = Text(
    "Textredigeraren lämnade en fil som inte är text i UTF-8. Texten är oförändrad.",
    "The text editor left a file that is not UTF-8 text. The text is unchanged.",
)
