"""The lines of the year check in words: the duty, how it stands, what is said beside it."""

from datetime import date
from typing import Final

from nsc_tui.guideline.duty import Duty, Reason
from nsc_tui.guideline.law import LAW_DUTIES
from nsc_tui.guideline.year_clocks import ReadingName, Status
from nsc_tui.language.calendar_names import SHORT_WEEKDAYS
from nsc_tui.language.rule_terms import ACTORS
from nsc_tui.language.short_dates import short_day
from nsc_tui.language.text import Language, Text, spoken

# The sign stands beside the word; colour only repeats them.
SIGNS: Final = {
    Status.MET: "+",
    Status.DUE: "…",
    Status.MISSING: "!",
    Status.UNDECIDABLE: "?",
    Status.OFF: "–",
    Status.INFO: "·",
}
STATUSES: Final = {
    Status.MET: Text("uppfyllt", "met"),
    Status.DUE: Text("återstår", "due"),
    Status.MISSING: Text("saknas", "missing"),
    Status.UNDECIDABLE: Text("oklart", "undecided"),
    Status.OFF: Text("avstängt", "off"),
    Status.INFO: Text("upplysning", "information"),
}

DUTIES: Final = {
    "covered_operations": Text("Verksamheter som omfattas", "Operations that are covered"),
    "members_addressed": Text("Vänder sig till rådets ledamöter", "Addressed to the council's members"),
    "council_exists": Text("Trygghetsrådet finns", "The safety council exists"),
    "guideline_exists": Text("En riktlinje finns", "A guideline exists"),
    "deviations_motivated": Text("Avstegen är motiverade", "Deviations are motivated"),
    "deviations_minuted": Text(
        "Avstegen står i rådets protokoll", "Deviations stand in the council's protocol"
    ),
    "purpose": Text("Syfte: kompetens och omvärld", "Purpose: competence and watching the world"),
    "goal": Text("Mål: metoder, vinklar, nätverk", "Goal: methods, angles, network"),
    "steering_documents": Text("Utgår från budget och styrdokument", "Starts from budget and documents"),
    "standing_focus": Text("Lokal strategisk samverkan", "Local strategic co-operation"),
    "activities_told": Text("Rådet informeras om aktiviteter", "The council is told of activities"),
    "may_take_part": Text("Ledamöter får delta", "Members may take part"),
    "contact_before": Text("Kontakt före deltagande", "Contact before participation"),
    "whole_city": Text("Ser till hela staden", "Sees to the whole city"),
    "meetings_valued": Text("Möten värderas", "Meetings are valued"),
    "focus_areas": Text("Årets fokusområden", "Focus areas of the year"),
    "action_plan": Text("Årets handlingsplan", "Action plan of the year"),
    "plan_rests_on_focus_areas": Text("Planen bygger på fokusområdena", "The plan rests on the focus areas"),
    "plan_priorities": Text("Planen: prioriterade frågor", "The plan: prioritised questions"),
    "plan_feedback_own": Text(
        "Planen: återkoppling i egen organisation", "The plan: feedback to the own organisation"
    ),
    "plan_feedback_others": Text(
        "Planen: återkoppling till övriga i staden", "The plan: feedback to others in the city"
    ),
    "engagement_accounted": Text("Engagemanget redovisas", "The engagement is accounted for"),
    "spread_to_operations": Text("Spritt till berörda verksamheter", "Spread to the operations concerned"),
    "spread_on_intranet": Text("Publicerat på intranätet", "Published on the intranet"),
    "other_channels": Text("Andra kanaler får användas", "Other channels may be used"),
    "membership_cost": Text("Medlemskapet bärs av kontoret", "The office bears the membership"),
    "membership_covers": Text("Vad medlemskapet täcker", "What the membership covers"),
    "further_costs": Text("Deltagaren bär övriga kostnader", "The participant bears further costs"),
    "coordination": Text("Kontoret samordnar", "The office co-ordinates"),
    "report_tr": Text("Avrapportering till rådet", "Report to the council"),
    "report_analysis": Text("Avrapporteringen har en analys", "The report has an analysis"),
    "report_ks": Text("Redovisning till kommunstyrelsen", "Report to the executive board"),
    "report_results": Text("Avrapporteringen visar resultat", "The report shows results"),
    "revision_basis": Text("Vad en revidering vilar på", "What a revision rests on"),
    "membership_tied": Text("Medlemskapet är knutet till rådet", "The membership is tied to the council"),
    "knowledge_exchange": Text("Nordiskt erfarenhetsutbyte", "Nordic exchange of experience"),
    "research": Text("Forskning för egen utveckling", "Research for own development"),
    "clear_guideline": Text("Vad riktlinjen är till för", "What the guideline is for"),
    "law_situation": Text("Lägesbild över brottsligheten", "Picture of the local crime situation"),
    "law_plan": Text("Åtgärdsplan", "Plan of measures"),
    "law_follow_up": Text("Uppföljning minst vartannat år", "Follow-up at least every second year"),
    "law_council": Text("Strategiskt råd", "Strategic council"),
}

REASONS: Final = {
    Reason.NO_OCCASION: Text("Inget att redovisa det året.", "Nothing to account for that year."),
    Reason.REMINDER: Text(
        "Påminnelse: riktlinjen anger inget antal, en människa bedömer.",
        "A reminder: the guideline gives no number, a person judges.",
    ),
    Reason.PERSON_JUDGES: Text("En människa bedömer.", "A person judges."),
    Reason.NO_RECORD: Text(
        "Registret har ingen uppgift att avgöra det med.", "The register holds nothing to decide it by."
    ),
    Reason.COVERED_BY_G28: Text("Täcks av G28.", "Covered by G28."),
    Reason.NOT_POLICED: Text("Antecknas, men krävs inte.", "Recorded, but not called for."),
    Reason.NO_PLAN: Text("Det finns ingen plan för året.", "There is no plan for the year."),
    Reason.NO_REPORT: Text("Ingen avrapportering är lämnad.", "No report has been given."),
    Reason.LATE: Text("Lämnad efter förfallodagen.", "Given after the day it fell due."),
    Reason.RECORDED: Text("Avsteg är antecknat.", "A deviation is recorded."),
    Reason.LAW: Text("Krävs av lagen, inte av riktlinjen.", "Asked by the law, not by the guideline."),
    Reason.LAW_OFF: Text(
        "Lagens uppgifter visas om de slås på i inställningarna.",
        "The law's duties are shown if they are switched on in the settings.",
    ),
}

READINGS: Final = {
    ReadingName.REVISION: Text("från revideringen 2023-02-21", "from the revision 2023-02-21"),
    ReadingName.DECISION: Text("från beslutet 2020-11-25", "from the decision 2020-11-25"),
    ReadingName.LAST_REPORT: Text("från den senaste redovisningen", "from the last report"),
    ReadingName.REVISION_RECORDED: Text("vid en antecknad revidering", "with a recorded revision"),
}
READING: Final = Text("{reading}: {day}", "{reading}: {day}")
DAY: Final = Text("{day} ({weekday})", "{day} ({weekday})")

# What a deviation recorded from a missing line says has happened
WHAT: Final = {
    "deviations_motivated": Text(
        "Avsteg under {year} är inte motiverade: {refs}.", "Deviations of {year} are not motivated: {refs}."
    ),
    "deviations_minuted": Text(
        "Avsteg under {year} är inte protokollförda: {refs}.", "Deviations of {year} are not minuted: {refs}."
    ),
    "activities_told": Text("Rådet har inte informerats om: {refs}.", "The council was not told of: {refs}."),
    "focus_areas": Text(
        "Inga fokusområden togs fram för {year}.", "No focus areas were drawn up for {year}."
    ),
    "action_plan": Text("Ingen handlingsplan togs fram för {year}.", "No action plan was made for {year}."),
    "plan_rests_on_focus_areas": Text(
        "Handlingsplanen för {year} bygger inte på några fokusområden.",
        "The action plan for {year} rests on no focus areas.",
    ),
    "plan_priorities": Text(
        "Handlingsplanen för {year} saknar prioriterade frågor.",
        "The action plan for {year} lacks prioritised questions.",
    ),
    "plan_feedback_own": Text(
        "Handlingsplanen för {year} saknar återkoppling till den egna organisationen.",
        "The action plan for {year} lacks feedback to the own organisation.",
    ),
    "plan_feedback_others": Text(
        "Handlingsplanen för {year} saknar återkoppling till övriga i staden.",
        "The action plan for {year} lacks feedback to others in the city.",
    ),
    "report_tr": Text(
        "Ingen avrapportering lämnades till rådet under {year}.",
        "No report was given to the council in {year}.",
    ),
    "report_analysis": Text(
        "Avrapporteringen {year} saknar analys.", "The report of {year} lacks an analysis."
    ),
    "report_ks": Text(
        "Kommunstyrelsen har inte fått någon redovisning inom tre år. Den skulle ha lämnats {due}.",
        "The executive board has had no report within three years. It was due {due}.",
    ),
    "report_results": Text(
        "Avrapporteringen {year} visar inga resultat: {refs}.",
        "The report of {year} shows no results: {refs}.",
    ),
    "spread_to_operations": Text(
        "Information spreds inte till berörda verksamheter: {refs}.",
        "Information was not spread to the operations concerned: {refs}.",
    ),
    "spread_on_intranet": Text(
        "Information publicerades inte på intranätet: {refs}.",
        "Information was not published on the intranet: {refs}.",
    ),
    "membership_cost": Text(
        "Medlemskapet {year} lades på fel part: {refs}.",
        "The membership of {year} was put on the wrong party: {refs}.",
    ),
    "revision_basis": Text(
        "Revideringen {year} anger inte både avrapportering och samverkansdialog.",
        "The revision of {year} does not name both the report and a strategic dialogue.",
    ),
}


def title(duty: Duty, language: Language | None = None) -> str:
    """What the line is about; one of the law says so."""
    said = language or spoken()
    words = DUTIES[duty.duty].written_in(said)
    return f"{LAW_MARK.written_in(said)}: {words}" if duty.duty in _OF_THE_LAW else words


def state(duty: Duty, language: Language | None = None) -> str:
    """The state as sign and word: `! saknas`."""
    return f"{SIGNS[duty.status]} {STATUSES[duty.status].written_in(language or spoken())}"


def whose(duty: Duty, language: Language | None = None) -> str:
    """Whose duty it is."""
    return ACTORS[duty.who].written_in(language or spoken())


def due_day(duty: Duty, language: Language | None = None) -> str:
    """The day it falls due as on paper, with its weekday: `2026-02-21 (lör)`; empty where nothing sets one."""
    return _on_paper(duty.due_on, language or spoken()) if duty.due_on else ""


def falls_due(duty: Duty, today: date, language: Language | None = None) -> str:
    """The day it falls due with its weekday; empty where nothing sets one."""
    return short_day(duty.due_on, today, language) if duty.due_on else ""


def reason(duty: Duty, language: Language | None = None) -> str:
    """What is said beside the state; empty where nothing is."""
    return REASONS[duty.reason].written_in(language or spoken()) if duty.reason else ""


def readings(duty: Duty, today: date, language: Language | None = None) -> tuple[str, ...]:
    """Each reading of the clock with the day it gives."""
    said = language or spoken()
    return tuple(
        READING.written_in(
            said, reading=READINGS[each.name].written_in(said), day=short_day(each.due_on, today, said)
        )
        for each in duty.readings
    )


def readings_with_days(duty: Duty, language: Language | None = None) -> tuple[str, ...]:
    """Each reading of the clock as on paper: `från beslutet 2020-11-25: 2026-11-25 (ons)`."""
    said = language or spoken()
    return tuple(
        READING.written_in(
            said, reading=READINGS[each.name].written_in(said), day=_on_paper(each.due_on, said)
        )
        for each in duty.readings
    )


def _on_paper(day: date, said: Language) -> str:
    weekday = SHORT_WEEKDAYS[day.weekday()].written_in(said)
    return DAY.written_in(said, day=day, weekday=weekday)


def what_happened(duty: Duty, language: Language | None = None) -> str:
    """One sentence for the "what happened" of a deviation recorded from the line; empty for other lines."""
    if duty.duty not in WHAT:
        return ""
    return WHAT[duty.duty].written_in(
        language or spoken(), year=duty.year, refs=", ".join(duty.lacking), due=duty.due_on
    )


LAW_MARK: Final = Text("Lag", "Law")
_OF_THE_LAW: Final = frozenset(each.code for each in LAW_DUTIES)
