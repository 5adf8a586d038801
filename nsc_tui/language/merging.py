"""Texts of merging two records of the same person or organisation."""

from nsc_tui.language.text import Text

TITLE_PEOPLE = Text("Samma person två gånger", "The same person twice")
TITLE_ORGANISATIONS = Text("Samma organisation två gånger", "The same organisation twice")
KEPT = Text("Behåll", "Keep")
GONE = Text("Dubblett", "Duplicate")
GONE_HINT = Text("allt som hör till den flyttas", "everything that belongs to it moves")
WILL = Text(
    "{gone} blir ett tidigare namn på {kept}. {moved} flyttas; justerade protokoll ändras inte.",
    "{gone} becomes a former name of {kept}. {moved} move; approved protocols do not change.",
)
NOTHING_MOVES = Text("Inget", "Nothing")
MOVES = Text("{count} uppgifter", "{count} entries")
MOVES_ONE = Text("1 uppgift", "1 entry")
MERGED = Text("{gone} är sammanslagen med {kept}.", "{gone} is merged into {kept}.")
MARK_TWO = Text("Markera två rader (blanksteg), eller ingen.", "Mark two rows (space), or none.")

SAME = Text("Välj två olika.", "Choose two different ones.")
GONE_ALREADY = Text("{name} ligger i papperskorgen.", "{name} is in the bin.")
BOTH_IN_PROTOCOL = Text(
    "Båda står i protokollet {meeting}. Ta bort den ena där först.",
    "Both stand in the protocol {meeting}. Take one of them off there first.",
)
REPLACES_ITSELF = Text(
    "Den ena är ersättare för den andra. Ändra det först.",
    "One of them is the substitute of the other. Change that first.",
)
