"""What the year's counts are called, on paper and on the screen."""

from typing import Final

from nsc_tui.language.numbers import decimal
from nsc_tui.language.short_dates import DAYS, ONE_DAY
from nsc_tui.language.text import Language, Text, spoken

# What is counted
ACTIVITIES: Final = Text("Nätverkets aktiviteter", "The network's activities")
ATTENDED: Final = Text(
    "Aktiviteter som någon deltog i, även utan datum", "Activities that somebody took part in, also undated"
)
TOLD: Final = Text("– som rådet har informerats om (G12)", "– that the council was told of (G12)")
CANCELLED: Final = Text("Inställda, inte medräknade", "Cancelled, not counted above")
PARTICIPATIONS: Final = Text("Deltaganden", "Participations")
IN_PART: Final = Text("– varav bara delvis", "– only in part")
PEOPLE: Final = Text("Personer som deltog", "People who took part")
ORGANISATIONS: Final = Text("Organisationer som deltog", "Organisations that took part")
ELSEWHERE: Final = Text(
    "Deltaganden i andras aktiviteter, inte medräknade",
    "Participations in others' activities, not counted above",
)
UNANSWERED: Final = Text(
    "Kontakter där det inte är känt om personen deltog",
    "Contacts where it is not known whether the person took part",
)
NOT_TAKEN: Final = Text("Kontakter där personen inte deltog", "Contacts where the person did not take part")
MEETINGS: Final = Text("Sammanträden som har hållits", "Meetings held")
FOCUS_AREAS: Final = Text("Fokusområden för året", "Focus areas of the year")
SPREADING: Final = Text("Spridningar", "Disseminations")
DEVIATIONS: Final = Text("Avsteg", "Deviations")
SETTLED: Final = Text("– motiverade och protokollförda", "– motivated and minuted")
RESULTS: Final = Text("Resultat som har förts in", "Results recorded")
WITHOUT_RESULTS: Final = Text("Deltaganden utan infört resultat", "Participations without a recorded result")

# What is not known
NO_KIND: Final = Text("slag inte angivet", "kind not stated")
NO_ORGANISATION: Final = Text("organisation inte känd", "organisation not known")
NO_CHANNEL: Final = Text("kanal inte angiven", "channel not stated")
NO_BEARER: Final = Text("betalare inte angiven", "payer not stated")

# Quarters
QUARTER: Final = Text("Kvartal {number}", "Quarter {number}")
QUARTER_SHORT: Final = Text("Kv {number}", "Q{number}")
QUARTER_OPEN: Final = Text("Kvartal inte känt", "Quarter not known")
OPEN_SHORT: Final = Text("Ej känt", "Open")
TOTAL: Final = Text("Summa", "Total")

# Lead time, by the names of `db.reading.statistics.lead`
SPANS: Final = {
    "after": Text("efter start", "after the start"),
    "same_day": Text("samma dag", "the same day"),
    "under_a_week": Text("1–6 dagar före", "1–6 days before"),
    "under_two_weeks": Text("7–13 dagar före", "7–13 days before"),
    "under_a_month": Text("14–29 dagar före", "14–29 days before"),
    "a_month_or_more": Text("30 dagar före eller mer", "30 days before or more"),
}
LEAD_OPEN: Final = Text("dagen inte känd", "day not known")
NO_CONTACT: Final = Text("ingen kontakt", "no contact")
BEFORE: Final = Text("{days} före", "{days} before")
AFTER: Final = Text("{days} efter start", "{days} after the start")
NO_MEDIAN: Final = Text("kan inte räknas", "cannot be worked out")

# Deviations by state, short enough for a column
STATES: Final = {
    "open": Text("Utan motiv.", "Open"),
    "motivated": Text("Motiverat", "Motivated"),
    "in_draft": Text("I utkast", "In draft"),
    "minuted": Text("Protokollfört", "Minuted"),
    "changed_after_minuting": Text("Ändrat", "Changed"),
}


def days(value: float | None, language: Language | None = None) -> str:
    """A lead time: `1 dag`, `12,5 dagar`, or that there is none to tell."""
    said = language or spoken()
    if value is None:
        return NO_MEDIAN.written_in(said)
    if value == 1:
        return ONE_DAY.written_in(said)
    return DAYS.written_in(said, days=decimal(value, said))


def lead(value: int, language: Language | None = None) -> str:
    """The lead time of one participation: `12 dagar före`, `samma dag`, `1 dag efter start`."""
    said = language or spoken()
    if value == 0:
        return SPANS["same_day"].written_in(said)
    return (BEFORE if value > 0 else AFTER).written_in(said, days=days(abs(value), said))
