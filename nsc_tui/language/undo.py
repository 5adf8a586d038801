"""What undo and redo say: what they will do, what they have done, and why they refuse."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

ASK = Text("Ångra: {what}?\n{when} · {by}", "Undo: {what}?\n{when} · {by}")
DO = Text("Ångra", "Undo")
DONE = Keyed("Ångrat: {what}. {key_redo} gör om det.", "Undone: {what}. {key_redo} does it again.")
DONE_AGAIN = Text("Gjort igen: {what}.", "Done again: {what}.")
NOTHING_TO_REDO = Text("Det finns inget att göra om.", "There is nothing to do again.")

# Where undo stops: what has happened since, or is to be undone itself
PAST_MAKING = Text(
    "Det som registret skapades med ångras inte. Ändra det under Mer, Inställningar.",
    "What the register was created with is not undone. Change it under More, Settings.",
)
PAST_STEP = Keyed(
    "Det går inte att ångra förbi att protokollet {about} färdigställdes. Ta det först till "
    "utkast ({key_to_draft}).",
    "One cannot undo past the completion of the protocol {about}. Take it back to draft first ({key_to_draft}).",
)
PAST_REOPENING = Text(
    "Det går inte att ångra förbi att protokollet {about} togs tillbaka till utkast. Ändra för hand i stället.",
    "One cannot undo past the protocol {about} having been taken back to draft. Change it by hand instead.",
)
PAST_APPROVAL = Text(
    "Det går inte att ångra förbi justeringen av protokollet {about}. Ett justerat protokoll rättas med en rättelse.",
    "One cannot undo past the approval of the protocol {about}. An approved protocol takes a correction instead.",
)
PAST_CORRECTION = Text(
    "Det går inte att ångra förbi rättelsen av protokollet {about}. Rättelser bevaras; skriv en ny.",
    "One cannot undo past the correction of the protocol {about}. Corrections are kept; write another.",
)
PAST_RESTORE = Text(
    "Det går inte att ångra förbi återställningen från {about}. Det som ersattes ligger kvar bredvid registret.",
    "One cannot undo past the restoring from {about}. What was replaced lies beside the register.",
)
PAST_MIGRATION = Text(
    "Det går inte att ångra förbi att registret togs över till en ny version av programmet. Ändra för hand i stället.",
    "One cannot undo past the register having been brought to a new version. Change it by hand instead.",
)
PAST_OUTSIDE = Text(
    "Det går inte att ångra förbi en ändring som gjordes utanför programmet. Se vad den ändrade i historiken.",
    "One cannot undo past a change made outside the program. See what it changed in the history.",
)

NO_SUCH_ACT = Text("Händelsen finns inte i historiken.", "There is no such act in the history.")
ALREADY_UNDONE = Text("Det är redan ångrat.", "It is undone already.")
IS_AN_UNDO = Text(
    "En ångring ångras inte härifrån. Gå till det som ångrades.",
    "An undo is not undone from here. Go to what was undone.",
)
LATER_FIRST = Text(
    "Annat har gjorts sedan dess. Ångra det först, det senaste först.",
    "Other things have been done since. Undo them first, the latest first.",
)
CHANGED_SINCE = Text(
    "Det har ändrats sedan dess ({where}) och kan inte ångras. Ändra för hand i stället.",
    "It has been changed since ({where}) and cannot be undone. Change it by hand instead.",
)
ERASED = Text(
    "Det som stod där är gallrat, så det kan inte ångras.",
    "What stood there is erased, so it cannot be undone.",
)
STILL_USED = Text(
    "Annat i registret bygger på det, så det kan inte ångras. Ta först bort det som pekar dit.",
    "Other records rest on it, so it cannot be undone. First take away what points there.",
)
