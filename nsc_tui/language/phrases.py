"""Texts of the standard sentences (fraser): their page, their form, the list they are chosen from."""

from typing import Final

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# The page
TITLE: Final = Text("Fraser", "Phrases")
ABOUT: Final = Text(
    "meningar att hämta med en tangent i långa texter", "sentences to fetch with one key in long texts"
)
HELP: Final = Keyed(
    "Meningar som återkommer i protokollet. Riktlinjen ber inte om några; formen är sed efter kommunallagen "
    "5 kap. 65–69 §§. I varje långt textfält öppnar {key_phrase} listan, och Enter sätter in frasen vid markören.",
    "Sentences that come back in the minutes. The guideline asks for none; the form is custom after "
    "kommunallagen 5 kap. 65–69 §§. In every long text {key_phrase} opens the list, and Enter puts the phrase at "
    "the cursor.",
)
NONE: Final = Keyed(
    "Inga fraser ännu.\n{key_new} lägger till den första.", "No phrases yet.\n{key_new} adds the first one."
)
NAME: Final = Text("Namn", "Name")
NAME_HINT: Final = Text("det du väljer den med", "what you choose it by")
WORDING: Final = Text("Lydelse", "Wording")

# The form
NEW: Final = Text("Ny fras", "New phrase")
LIKE: Final = Text("{name} (kopia)", "{name} (copy)")
EDIT: Final = Text("Ändra frasen {name}", "Edit the phrase {name}")
NAME_TAKEN: Final = Text(
    "Det finns redan en fras som heter ”{name}”. Välj ett annat namn.",
    "There is a phrase called “{name}” already. Choose another name.",
)
ADDED: Final = Text("Frasen {name} är tillagd.", "The phrase {name} is added.")
CHANGED: Final = Text("Frasen {name} är ändrad.", "The phrase {name} is changed.")
REMOVE_QUESTION: Final = Keyed(
    "Ta bort frasen {name}? Texter där den redan står ändras inte. {key_undo} ångrar.",
    "Take the phrase {name} away? Texts where it stands already do not change. {key_undo} undoes it.",
)
REMOVE: Final = Text("Ta bort", "Take away")
REMOVED: Final = Text("Frasen {name} är borttagen.", "The phrase {name} is taken away.")

# The list in a text
CHOOSE: Final = Text("Sätt in en fras", "Put in a phrase")
FIND: Final = Text("Skriv för att hitta", "Type to find")
NO_MATCH: Final = Text("Ingen fras innehåller ”{typed}”.", "No phrase holds “{typed}”.")
NONE_TO_CHOOSE: Final = Text(
    "Inga fraser ännu. De skrivs under Mer, Fraser.", "No phrases yet. They are written under More, Phrases."
)
FOOT: Final = Text("Enter sätter in vid markören  Esc stänger", "Enter puts it at the cursor  Esc closes")

# What the demo holds, in the language of its papers
OF_THE_DEMO: Final = (
    (
        "Antecknas",
        "1. Trygghetsrådet antecknar informationen till protokollet.",
    ),
    ("Godkänna", "1. Trygghetsrådet godkänner förslaget."),
    (
        "Avsteg antecknas",
        "1. Trygghetsrådet antecknar avsteget och motiveringen till protokollet.",
    ),
    (
        "Återkoppling",
        "Deltagaren återkopplar vad deltagandet gav vid rådets nästa sammanträde: metoder och arbetssätt, "
        "nya infallsvinklar och nätverk.",
    ),
    ("Jäv", "Ledamoten anmälde jäv och deltog varken i handläggning eller beslut i ärendet."),
)
