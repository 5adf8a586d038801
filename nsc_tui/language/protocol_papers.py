"""What is said when protocol and extract go on paper."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

UNNUMBERED = Text(
    "Ärendet ”{heading}” har inget §-nummer och ger inget utdrag. Numrera det, eller ta ett utdrag märkt UTKAST.",
    "The item “{heading}” has no § number and gives no extract. Number it, or take an extract marked DRAFT.",
)
NO_MEETING = Text("Sammanträdet finns inte längre.", "The meeting is no longer there.")
NO_ITEM = Text("Ärendet finns inte längre.", "The item is no longer there.")
WRITTEN = Keyed(
    "{path} är skriven. {key_open_file} öppnar den.", "{path} is written. {key_open_file} opens it."
)
SAME = Keyed(
    "{path} finns redan och är likadan. {key_open_file} öppnar den.",
    "{path} is there already, the same. {key_open_file} opens it.",
)
EXISTS = Text(
    "{name} finns redan i {folder}, med annat innehåll.", "{name} is already in {folder}, with other content."
)
NEW_NAME = Text("Nytt namn", "New name")
OVERWRITE = Text("Ersätt", "Replace")
DRAFT_QUESTION = Text(
    "Ärendet ”{heading}” har inget §-nummer, så det ger inget riktigt utdrag. Gör ett märkt UTKAST?",
    "The item “{heading}” has no § number, so it gives no real extract. Make one marked DRAFT?",
)
DRAFT = Text("Gör utkast", "Make draft")
NO_VIEWER = Text(
    "Inget program kunde öppna filen. Den ligger i {path}.",
    "No program could open the file. It lies in {path}.",
)
OPENED = Text("{path} öppnas.", "{path} is being opened.")
