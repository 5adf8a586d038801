"""Who, when and how strongly: the terms in which the rules are told."""

from typing import Final

from nsc_tui.guideline.rules import Actor, Modality, Occasion, Rule
from nsc_tui.language.text import Language, Text, spoken

MODALITIES: Final = {
    Modality.DUTY: Text("ska", "duty"),
    Modality.INDICATIVE: Text("ska (skrivet som faktum)", "duty (written as a fact)"),
    Modality.PERMISSION: Text("får", "permission"),
    Modality.DEFINITION: Text("anger vad som gäller", "states what holds"),
    Modality.MONEY: Text("ekonomi", "money"),
}

ACTORS: Final = {
    Actor.CITY: Text("staden", "the city"),
    Actor.CITY_COUNCIL: Text("kommunfullmäktige", "the city council"),
    Actor.EXECUTIVE_BOARD: Text("kommunstyrelsen", "the city executive board"),
    Actor.EXECUTIVE_OFFICE: Text("stadsledningskontoret", "the city executive office"),
    Actor.COUNCIL: Text("trygghetsrådet", "the safety council"),
    Actor.MEMBER: Text("ledamoten", "the member"),
    Actor.SECRETARY: Text("rådets sekreterare", "the council's secretary"),
    Actor.OFFICIALS: Text("tjänstepersonerna som är engagerade", "the officials engaged"),
    Actor.OPERATIONS: Text("berörda verksamheter", "the operations concerned"),
    Actor.PARTICIPANT: Text("den som deltar", "whoever takes part"),
    Actor.EVERYBODY: Text("alla som agerar för staden", "all who act for the city"),
    Actor.REPORTER: Text("den som rapporterar", "whoever reports"),
    Actor.NOT_NAMED: Text("utpekas inte", "not named"),
}

OCCASIONS: Final = {
    Occasion.STANDING: Text("tills vidare", "until further notice"),
    Occasion.CONTINUOUS: Text("löpande, utan angivet antal", "continuously, no number given"),
    Occasion.YEARLY: Text("varje år", "every year"),
    Occasion.YEARLY_AND_THIRD_YEAR: Text(
        "varje år till rådet, vart tredje år till kommunstyrelsen",
        "every year to the council, every third year to the city executive board",
    ),
    Occasion.EACH_ACTIVITY: Text("vid varje aktivitet", "for each activity"),
    Occasion.EACH_DEVIATION: Text("vid varje avsteg", "for each deviation"),
    Occasion.EACH_MEETING: Text("inför varje möte", "for each meeting"),
    Occasion.EACH_PARTICIPATION: Text("vid varje deltagande", "for each participation"),
    Occasion.EACH_PLAN: Text("i varje handlingsplan", "in each action plan"),
    Occasion.EACH_REPORT: Text("i varje avrapportering", "in each report"),
    Occasion.BEFORE_PARTICIPATION: Text("före deltagandet", "before taking part"),
    Occasion.WHEN_WISHED: Text("när man vill", "when wished"),
    Occasion.NO_INTERVAL: Text("utan angivet intervall", "no interval given"),
    Occasion.ON_REVISION: Text("när riktlinjen ändras", "when the guideline is changed"),
}

AND: Final = Text(" och ", " and ")
BREACH: Final = Text("Avsteg: {breach}", "A deviation: {breach}")
STANDS_IN: Final = Text("Riktlinjen, ”{section}”", "The guideline, “{section}”")
TOWARDS: Final = Text("{who} → {whom}", "{who} → {whom}")


def parties(rule: Rule, language: Language | None = None) -> str:
    """Who acts and towards whom: `ledamoten → rådets sekreterare`."""
    said = language or spoken()
    who = ACTORS[rule.who].written_in(said)
    if not rule.to_whom:
        return who
    whom = AND.written_in(said).join(ACTORS[actor].written_in(said) for actor in rule.to_whom)
    return TOWARDS.written_in(said, who=who, whom=whom)
