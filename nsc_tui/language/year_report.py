"""The words of the material for the yearly report (G28, G29) and of the three years for the board."""

from typing import Final

from nsc_tui.language.text import Text

# What they are
YEAR_TITLE: Final = Text("Underlag för avrapportering {year}", "Material for the report {year}")
YEAR_LEAD: Final = Text(
    "Siffror och uppgifter till den samlade avrapporteringen av stadens medverkan i Nordic Safe Cities {year} "
    "(G28, G29). Allt är hämtat ur registret. Analysen skriver den som avrapporterar.",
    "Figures and facts for the consolidated report of the city's part in Nordic Safe Cities in {year} "
    "(G28, G29). All of it is taken from the register. The analysis is written by whoever reports.",
)
KS_KIND: Final = Text("Underlag för redovisning till kommunstyrelsen", "Material for the executive board")
KS_TITLE: Final = Text(
    "Underlag för redovisning till kommunstyrelsen {first}–{last}",
    "Material for the report to the executive board {first}–{last}",
)
KS_SPAN: Final = Text("Åren {first}–{last}", "The years {first}–{last}")
KS_LEAD: Final = Text(
    "Tre år av stadens medverkan i Nordic Safe Cities sida vid sida, till redovisningen vart tredje år (G28, G29). "
    "Allt är hämtat ur registret och räknat på samma sätt för varje år.",
    "Three years of the city's part in Nordic Safe Cities side by side, for the report every third year "
    "(G28, G29). All of it is taken from the register and counted alike for each year.",
)

# Headings
IN_NUMBERS: Final = Text("I siffror", "In numbers")
TAKING_PART: Final = Text("Deltagande", "Taking part")
BY_KIND: Final = Text("Efter slag av aktivitet", "By kind of activity")
BY_QUARTER: Final = Text("Efter kvartal", "By quarter")
BY_ORGANISATION: Final = Text("Efter organisation", "By organisation")
WHO_WHERE: Final = Text("Vem som deltog i vad", "Who took part in what")
CONTACT: Final = Text("Kontakt före deltagandet (G14)", "Contact before taking part (G14)")
ACHIEVED: Final = Text("Vad som uppnåddes (G09, G29)", "What was achieved (G09, G29)")
FOCUS: Final = Text("Fokusområden (G17)", "Focus areas (G17)")
SPREAD: Final = Text("Spridning (G22, G23)", "Dissemination (G22, G23)")
DEVIATIONS: Final = Text("Avsteg (G07)", "Deviations (G07)")
COSTS: Final = Text("Kostnader (G24–G26)", "Costs (G24–G26)")
REPORTS: Final = Text("Avrapporteringar till rådet under tiden", "Reports to the council in this time")
DIALOGUES: Final = Text("Strategiska samverkansdialoger", "Strategic co-operation dialogues")
HOW: Final = Text("Så är det räknat", "How it is counted")

# Heads of columns
WHAT: Final = Text("Vad", "What")
COUNT: Final = Text("Antal", "Number")
KIND: Final = Text("Slag", "Kind")
HELD: Final = Text("Aktiviteter", "Activities")
ATTENDED: Final = Text("Besökta", "Attended")
PARTICIPATIONS: Final = Text("Deltaganden", "Participations")
ORGANISATION: Final = Text("Organisation", "Organisation")
WHEN: Final = Text("När", "When")
ACTIVITY: Final = Text("Aktivitet", "Activity")
PERSON: Final = Text("Vem", "Who")
VERDICT: Final = Text("Kontakt", "Contact")
CATEGORY: Final = Text("Kategori", "Category")
CHANNEL: Final = Text("Kanal", "Channel")
COST: Final = Text("Kostnad", "Cost")
AMOUNT: Final = Text("Belopp", "Amount")
YEAR: Final = Text("År", "Year")
TITLE: Final = Text("Fokusområde", "Focus area")
BASIS: Final = Text("Utgår från", "Starts from")
ADOPTED: Final = Text("Antaget", "Adopted")
REF: Final = Text("Beteckning", "Reference")
HAPPENED: Final = Text("Hände", "Happened")
STATE: Final = Text("Läge", "State")
DAY: Final = Text("Dag", "Day")
PERIOD: Final = Text("Avser", "Period")
GAVE: Final = Text("Uppnått och analys", "Achieved, and analysis")
THEME: Final = Text("Tema", "Theme")
CONCLUSIONS: Final = Text("Slutsatser och förslag", "Conclusions and proposals")

# Charts; each caption ends what the numbers are
CHART_KIND: Final = Text(
    "Deltaganden efter slag av aktivitet, {years}.", "Participations by kind of activity, {years}."
)
CHART_QUARTER: Final = Text("Deltaganden per kvartal, {years}.", "Participations by quarter, {years}.")
CHART_ORGANISATION: Final = Text(
    "Deltaganden per organisation, {years}.", "Participations by organisation, {years}."
)
CHART_VERDICT: Final = Text(
    "Deltaganden efter kontakten med sekreteraren, {years}.",
    "Participations by the contact with the secretary, {years}.",
)
CHART_LEAD: Final = Text(
    "Dagar från kontakt till start, antal deltaganden, {years}.",
    "Days from contact to start, number of participations, {years}.",
)
CHART_RESULTS: Final = Text(
    "Resultat efter målets rubriker, {years}.", "Results by the goal's headings, {years}."
)
THE_REST: Final = Text("övriga ({count})", "the others ({count})")

# Sentences
MEDIAN: Final = Text(
    "Framförhållning, median {year}: {days}. Båda dagarna är kända för {count} av {total} deltaganden.",
    "Lead time, median {year}: {days}. Both days are known for {count} of {total} participations.",
)
NOT_COUNTED: Final = Text(
    "Utan framförhållning {year}: {undated} där en dag inte är känd, {none} utan kontakt.",
    "Without a lead time {year}: {undated} where a day is not known, {none} without a contact.",
)
NOBODY: Final = Text(
    "Ingen har antecknats som deltagare {years}.", "Nobody is recorded as having taken part in {years}."
)
NO_KINDS: Final = Text("Inga aktiviteter är införda.", "No activities are recorded.")
RESULT: Final = Text("{text} ({person}, {activity}, {ref})", "{text} ({person}, {activity}, {ref})")
NONE_UNDER: Final = Text("Inget är antecknat.", "Nothing is recorded.")
NO_FOCUS: Final = Text("Inga fokusområden är införda.", "No focus areas are recorded.")
NO_SPREADING: Final = Text("Ingen spridning är införd.", "No dissemination is recorded.")
NO_DEVIATIONS: Final = Text("Inga avsteg är införda.", "No deviations are recorded.")
NO_REPORTS: Final = Text("Ingen avrapportering är införd.", "No report is recorded.")
NO_DIALOGUES: Final = Text("Ingen dialog är införd.", "No dialogue is recorded.")
MEMBERSHIP: Final = Text("Medlemskapet", "The membership")
FURTHER: Final = Text("Övrigt, burits av: {bearer}", "Further, borne by: {bearer}")
REFERENCE: Final = Text(
    "Riktlinjen räknar med {amount} om året för medlemskapet. Ett annat belopp är inget avsteg. "
    "Valutor läggs inte ihop.",
    "The guideline reckons with {amount} a year for the membership. Another amount is no deviation. "
    "Currencies are not added together.",
)
UNKNOWN_AMOUNT: Final = Text("{count} utan belopp", "{count} without an amount")
NOTHING: Final = Text("inget infört", "nothing recorded")

# How it is counted
RULES_OF_COUNTING: Final = (
    Text(
        "Ett deltagande är en person i en aktivitet, även om loggen har flera rader om det. Det räknas i det "
        "år då aktiviteten börjar.",
        "A participation is one person in one activity, even where the log has several rows about it. It counts "
        "in the year in which the activity begins.",
    ),
    Text(
        "Med är det som nätverket eller en partner anordnar. Deltagande i andras aktiviteter står för sig.",
        "Counted is what the network or a partner arranges. Participation in others' activities stands by itself.",
    ),
    Text(
        "Organisationen är den som personen hade plats för. Ingenting räknas efter parti.",
        "The organisation is the one the person held a seat for. Nothing is counted by party.",
    ),
    Text(
        "Har en person flera kontakter om samma aktivitet gäller den bästa, och en kontakt om helheten gäller "
        "för delen.",
        "Where a person has several contacts about an activity the best one holds, and a contact about the whole "
        "holds for the part.",
    ),
    Text(
        "Ofullständiga datum gissas aldrig: det som inte kan avgöras står som inte känt.",
        "Incomplete dates are never guessed: what cannot be decided stands as not known.",
    ),
    Text(
        "Ett sammanträde räknas som hållet när dess dag har kommit; så var det {today}.",
        "A meeting counts as held when its day has come; so it was on {today}.",
    ),
    Text(
        "Utan år i registret, och därför inte i någon siffra: {count} deltaganden.",
        "Without a year in the register, and so in none of the figures: {count} participations.",
    ),
    Text(
        "Varje siffra går att räkna fram ur registrets listor (nsc-tui list). Handboken säger vilken lista.",
        "Each figure can be worked out from the register's lists (nsc-tui list). The manual says which list.",
    ),
)
