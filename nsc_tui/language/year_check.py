"""Texts of the year check (Årskontroll): the room and the paper."""

from typing import Final

from nsc_tui.guideline.year_clocks import Status
from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

# The room
HELP = Keyed(
    "Varje år: fokusområden (G17), handlingsplan (G18) och en samlad avrapportering till rådet (G28); vart tredje "
    "år till kommunstyrelsen. Det som saknas är ett avsteg och ska motiveras (G07). {key_year_before} och "
    "{key_year_after} byter år, {key_open} visar raden, {key_rule} regeln, {key_deviation} antecknar avsteget, "
    "{key_pdf} gör årets rapporter och arkiv.",
    "Each year: focus areas (G17), an action plan (G18) and a consolidated report to the council (G28); every "
    "third year to the city executive board. What is missing is a deviation and to be motivated (G07). "
    "{key_year_before} and {key_year_after} change the year, {key_open} shows the line, {key_rule} the rule, "
    "{key_deviation} records the deviation, {key_pdf} makes the reports of the year and its archive.",
)
VIEW_NEEDS = Text("Att göra", "To do")
VIEW_DUTIES = Text("Alla skyldigheter", "All duties")
VIEW_EVERYTHING = Text("Hela riktlinjen", "The whole guideline")
EMPTY_NEEDS = Text("Allt är uppfyllt för året.", "Everything is met for the year.")
EMPTY = Text(
    "Riktlinjen beslutades 2020-11-25. Före dess finns inget att kontrollera.",
    "The guideline was decided on 2020-11-25. Before that there is nothing to check.",
)
YEAR = Text("Årskontroll {year}", "Year check {year}")
ALL_MET = Text("allt är uppfyllt", "everything is met")
BEFORE = Text("< {year}", "< {year}")
AFTER = Text("{year} >", "{year} >")
FIRST_YEAR = Text("{year} är riktlinjens första år.", "{year} is the guideline's first year.")
LAST_YEAR = Text("Längre fram än {year} finns inget ännu.", "There is nothing yet beyond {year}.")
NO_HISTORY = Text(
    "Raden räknas fram ur registret. Historik har posterna bakom den.",
    "The line is worked out from the register. The records behind it have a history.",
)

# Columns
RULE = Text("Regel", "Rule")
DUTY = Text("Uppgift", "Duty")
STATE = Text("Läge", "State")
WHOSE = Text("Vems", "Whose")
DUE = Text("Förfaller", "Falls due")
EVIDENCE = Text("Belägg", "Evidence")

# One line in full
ASKS = Text("Regeln begär", "The rule asks")
EVIDENCE_SECTION = Text("Belägg", "Evidence")
NO_EVIDENCE = Text("Inget i registret.", "Nothing in the register.")
LACKING_SECTION = Text("Det som brister", "What falls short")
READINGS_SECTION = Text("Läsningar av vart tredje år", "Readings of every third year")
IN_USE = Text("{reading} · den som gäller", "{reading} · the one in use")
MORE = Text("och {count} till", "and {count} more")
CAN_BE_RECORDED = Keyed("{key_deviation} antecknar avsteget", "{key_deviation} records the deviation")
NOTHING_TO_RECORD = Text(
    "Den här raden har inget avsteg att anteckna.", "This line has no deviation to record."
)

# The paper
TITLE = Text("Årskontroll", "Year check")
LEAD = Text(
    "Riktlinjens regler och årliga uppgifter, som de står i registret {day}.",
    "The guideline's rules and yearly duties, as they stand in the register on {day}.",
)
COUNTED: Final = {
    Status.MET: Text("Uppfyllt: {count}.", "Met: {count}."),
    Status.DUE: Text("Återstår: {count}.", "Due: {count}."),
    Status.MISSING: Text("Saknas: {count}.", "Missing: {count}."),
    Status.UNDECIDABLE: Text("Kan inte avgöras: {count}.", "Cannot be decided: {count}."),
}
DUTIES = Text("Skyldigheter", "Duties")
THE_REST = Text("För kännedom", "For information")
CLOCK = Text("Vart tredje år till kommunstyrelsen", "Every third year to the executive board")
CLOCK_TEXT = Text(
    "Riktlinjen säger inte från vilken dag de tre åren räknas. Alla läsningar visas; raden ovan följer den "
    "som registret har valt.",
    "The guideline does not say from which day the three years count. All readings are shown; the line above "
    "follows the one the register has chosen.",
)
NONE = Text("Inga rader.", "No lines.")
FALLS_SHORT = Text("Brister: {refs}", "Falls short: {refs}")
AND_MORE = Text("{refs} och {count} till", "{refs} and {count} more")

# The calendar
CALENDAR = Text("{council}: sammanträden och årliga uppgifter", "{council}: meetings and yearly duties")
MEETING = Text("Sammanträde: {council}", "Meeting: {council}")
FALLS_DUE = Text("Förfaller: {duty} ({rule})", "Falls due: {duty} ({rule})")
