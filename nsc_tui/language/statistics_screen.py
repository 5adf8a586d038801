"""Texts of the page Statistik under Mer."""

from nsc_tui.language.keyed import Keyed
from nsc_tui.language.text import Text

TITLE = Text("Statistik", "Statistics")
ABOUT = Text("ett år i siffror: närvaro, deltagande, avsteg", "a year in numbers")
HELP = Keyed(
    "Den samlade avrapporteringen säger vad som uppnåddes (G28, G29); här är året i siffror, räknat som i "
    "underlaget till den. Engagemanget ser till hela staden (G15): fördelningen visas, ingenting räknas efter "
    "parti. {key_year_before} och {key_year_after} byter år, {key_next_view} visar nästa vy, {key_open} det "
    "som siffran är räknad av, {key_pdf} gör årets rapporter.",
    "The consolidated report says what was achieved (G28, G29); here is the year in numbers, counted as in the "
    "material for it. The engagement sees to the whole city (G15): the spread is shown, nothing is counted by "
    "party. {key_year_before} and {key_year_after} change the year, {key_next_view} shows the next view, "
    "{key_open} what a number was counted from, {key_pdf} makes the reports of the year.",
)

# Views
PRESENCE = Text("Närvaro", "Presence")
ORGANISATIONS = Text("Deltagande", "Taking part")
KINDS = Text("Slag", "Kinds")
CONTACT = Text("Kontakt", "Contact")
LEAD = Text("Framförhållning", "Lead time")
DEVIATIONS = Text("Avsteg", "Deviations")

# Where there is nothing to count
NO_PRESENCE = Keyed(
    "Inget sammanträde under året har någon närvaro antecknad.\nDen antecknas under Protokoll: {key_open} på "
    "sammanträdet, sedan {key_attendance}.",
    "No meeting of the year has its attendance recorded.\nIt is recorded under Protocol: {key_open} on the "
    "meeting, then {key_attendance}.",
)
NO_PARTICIPATION = Keyed(
    "Ingen har antecknats som deltagare under året.\nUnder Kontakter antecknas med {key_took_part} vem som deltog.",
    "Nobody is recorded as having taken part in the year.\nUnder Contacts {key_took_part} notes who took part.",
)
NO_ACTIVITIES = Keyed(
    "Inga aktiviteter är införda för året.\nUnder Aktiviteter läggs de till med {key_new}.",
    "No activities are recorded for the year.\nUnder Activities {key_new} adds one.",
)
NO_DEVIATIONS = Keyed(
    "Inga avsteg är antecknade för året.\nFöreslagna avsteg, och {key_new} för ett annat, finns under Avsteg.",
    "No deviations are recorded for the year.\nThose proposed, and {key_new} for another, are under Deviations.",
)

# Columns
MEMBER = Text("Ledamot", "Member")
ROLE = Text("Roll", "Role")
ORGANISATION = Text("Organisation", "Organisation")
PRESENT = Text("Närvarande", "Present")
REMARK = Text("Anmärkning", "Remark")
QUARTERS = Text("Kv 1  2  3  4", "Q  1  2  3  4")
TOTAL = Text("Summa", "Total")
KIND = Text("Slag", "Kind")
HELD = Text("Antal", "Number")
ATTENDED = Text("Besökta", "Attended")
PARTICIPATIONS = Text("Deltaganden", "Participations")
OUTCOME = Text("Kontakten med sekreteraren", "Contact with the secretary")
SPAN = Text("Från kontakt till start", "From contact to start")
COUNT = Text("Antal", "Number")
CATEGORY = Text("Kategori och läge", "Category and state")
BAR = Text("Stapel", "Bar")

# Rows
ALL = Text("Alla", "All")
MEDIAN = Text("median", "median")
OF = Text("{present} av {held}", "{present} of {held}")
STATE = Text("   {state}", "   {state}")

# Over the list
YEAR = Text("Statistik {year}", "Statistics {year}")
FIRST_YEAR = Text(
    "Statistiken börjar {year}, riktlinjens första år.",
    "The statistics begin in {year}, the guideline's first year.",
)
LAST_YEAR = Text("{year} är det år som pågår.", "{year} is the running year.")
NO_HISTORY = Text(
    "En siffra har ingen historik. Det har posterna den är räknad av.",
    "A number has no history. The records it was counted from have.",
)
NO_YEAR = Text("Ej räknade, saknar år: {count}.", "Not counted, without a year: {count}.")
OTHERS = Text("Ej räknade, andras aktiviteter: {count}.", "Not counted, others' activities: {count}.")
UNANSWERED = Text("Kontakter utan svar om deltagande: {count}.", "Contacts not yet answered: {count}.")
QUARTER_OPEN = Text("Kvartal inte känt: {count}.", "Quarter not known: {count}.")
NO_ATTENDANCE = Text(
    "Hållna utan antecknad närvaro, ej räknade: {count}.", "Held without an attendance, not counted: {count}."
)

# What a number was counted from
YEAR_BY_YEAR = Text("År för år", "Year by year")
COUNTED_FROM = Text("Räknat av", "Counted from")
IN_PART = Text("Bara för några §§", "For some § only")
NOT_STATED = Text("ingen uppgift", "not stated")
MEDIAN_OF = Text(
    "Hälften hörde av sig tidigare, hälften senare. Räknat på {count} deltaganden där båda dagarna är kända.",
    "Half got in touch earlier, half later. Counted of {count} participations where both days are known.",
)
