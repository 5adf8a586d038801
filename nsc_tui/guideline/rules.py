"""The rules of the guideline as data; their words are in nsc_tui.language.rules.

The ids are the program's own. A heading is cited as the guideline writes it.
"""

from enum import StrEnum
from typing import Final, NamedTuple


class Section(StrEnum):
    """The guideline's headings, as it writes them."""

    SCOPE = "Vem omfattas av riktlinjen"
    BACKGROUND = "Bakgrund"
    DEPARTURES = "Vägledning och avsteg"
    PURPOSE_OF_GUIDELINE = "Syftet med denna riktlinje"
    PURPOSE = "Syfte och mål med stadens deltagande"
    FOCUS = "Stadens fokusområden"
    ORGANISATION = "Organisation"
    RESPONSIBILITY = "Ansvarsfördelning och informationsspridning"
    ECONOMY = "Ekonomi och resurser"
    EVALUATION = "Utvärdering och översyn"


class Modality(StrEnum):
    """How a rule binds, each with the letter it goes by (Swedish where it is a word of the guideline)."""

    DUTY = "S"  # "ska"
    INDICATIVE = "I"  # a duty written in the indicative
    PERMISSION = "K"  # "kan"
    DEFINITION = "D"
    MONEY = "M"


class Actor(StrEnum):
    """Who acts under a rule, or towards whom; the words are in nsc_tui.language.rules."""

    CITY = "city"
    CITY_COUNCIL = "city_council"  # kommunfullmäktige
    EXECUTIVE_BOARD = "executive_board"  # kommunstyrelsen
    EXECUTIVE_OFFICE = "executive_office"  # stadsledningskontoret
    COUNCIL = "council"  # trygghetsrådet
    MEMBER = "member"
    SECRETARY = "secretary"
    OFFICIALS = "officials"
    OPERATIONS = "operations"  # those concerned within nämnder and styrelser
    PARTICIPANT = "participant"  # the participating förvaltning, bolag or organisation
    EVERYBODY = "everybody"  # all who act for the city
    REPORTER = "reporter"
    NOT_NAMED = "not_named"  # the guideline names nobody


class Occasion(StrEnum):
    """When a rule asks for something; the words are in nsc_tui.language.rules."""

    STANDING = "standing"
    CONTINUOUS = "continuous"  # "löpande": no number
    YEARLY = "yearly"
    YEARLY_AND_THIRD_YEAR = "yearly_and_third_year"
    EACH_ACTIVITY = "each_activity"
    EACH_DEVIATION = "each_deviation"
    EACH_MEETING = "each_meeting"
    EACH_PARTICIPATION = "each_participation"
    EACH_PLAN = "each_plan"
    EACH_REPORT = "each_report"
    BEFORE_PARTICIPATION = "before_participation"
    WHEN_WISHED = "when_wished"
    NO_INTERVAL = "no_interval"
    ON_REVISION = "on_revision"


class Rule(NamedTuple):
    """One rule: where it stands, how it binds, who owes what to whom and when."""

    id: str
    section: Section
    modality: Modality
    who: Actor
    to_whom: tuple[Actor, ...]
    when: Occasion


S, I, K, D, M = Modality  # noqa: E741 - the letters keep the table below legible
A, O, P = Actor, Occasion, Section  # noqa: E741

RULES: Final = (
    Rule("G03", P.SCOPE, D, A.OPERATIONS, (), O.STANDING),
    Rule("G04", P.SCOPE, D, A.MEMBER, (), O.STANDING),
    Rule("G05", P.BACKGROUND, S, A.CITY_COUNCIL, (), O.STANDING),
    Rule("G06", P.BACKGROUND, S, A.CITY, (), O.STANDING),
    Rule("G07", P.DEPARTURES, S, A.NOT_NAMED, (A.COUNCIL,), O.EACH_DEVIATION),
    Rule("G08", P.PURPOSE, D, A.CITY, (), O.EACH_PARTICIPATION),
    Rule("G09", P.PURPOSE, D, A.CITY, (), O.YEARLY),
    Rule("G10", P.FOCUS, S, A.EVERYBODY, (), O.EACH_ACTIVITY),
    Rule("G11", P.FOCUS, D, A.COUNCIL, (), O.STANDING),
    Rule("G12", P.ORGANISATION, S, A.EXECUTIVE_OFFICE, (A.COUNCIL,), O.CONTINUOUS),
    Rule("G13", P.ORGANISATION, K, A.MEMBER, (), O.WHEN_WISHED),
    Rule("G14", P.ORGANISATION, S, A.MEMBER, (A.SECRETARY,), O.BEFORE_PARTICIPATION),
    Rule("G15", P.RESPONSIBILITY, D, A.CITY, (), O.STANDING),
    Rule("G16", P.RESPONSIBILITY, I, A.OFFICIALS, (), O.EACH_MEETING),
    Rule("G17", P.RESPONSIBILITY, I, A.COUNCIL, (), O.YEARLY),
    Rule("G18", P.RESPONSIBILITY, I, A.EXECUTIVE_OFFICE, (), O.YEARLY),
    Rule("G19", P.RESPONSIBILITY, S, A.EXECUTIVE_OFFICE, (), O.EACH_PLAN),
    Rule("G20", P.RESPONSIBILITY, S, A.EXECUTIVE_OFFICE, (), O.EACH_PLAN),
    Rule("G21", P.RESPONSIBILITY, I, A.EXECUTIVE_OFFICE, (A.COUNCIL, A.EXECUTIVE_BOARD), O.NO_INTERVAL),
    Rule("G22", P.RESPONSIBILITY, S, A.NOT_NAMED, (A.OPERATIONS,), O.CONTINUOUS),
    Rule("G23", P.RESPONSIBILITY, K, A.NOT_NAMED, (), O.WHEN_WISHED),
    Rule("G24", P.ECONOMY, M, A.EXECUTIVE_OFFICE, (), O.YEARLY),
    Rule("G25", P.ECONOMY, M, A.EXECUTIVE_OFFICE, (), O.YEARLY),
    Rule("G26", P.ECONOMY, M, A.PARTICIPANT, (), O.EACH_PARTICIPATION),
    Rule("G27", P.ECONOMY, I, A.EXECUTIVE_OFFICE, (A.PARTICIPANT,), O.STANDING),
    Rule("G28", P.EVALUATION, S, A.NOT_NAMED, (A.COUNCIL, A.EXECUTIVE_BOARD), O.YEARLY_AND_THIRD_YEAR),
    Rule("G29", P.EVALUATION, S, A.REPORTER, (), O.EACH_REPORT),
    Rule("G30", P.EVALUATION, S, A.NOT_NAMED, (), O.ON_REVISION),
    Rule("G31", P.ORGANISATION, S, A.CITY_COUNCIL, (), O.STANDING),
    Rule("G35", P.PURPOSE, K, A.CITY, (), O.EACH_PARTICIPATION),
    Rule("G36", P.PURPOSE, K, A.CITY, (), O.EACH_PARTICIPATION),
    Rule("G37", P.PURPOSE_OF_GUIDELINE, D, A.CITY, (), O.STANDING),
)

_BY_ID: Final = {rule.id: rule for rule in RULES}

# Rules that say one thing in two or three places, or in parts; each id resolves by itself.
SAME_SUBJECT: Final = (
    ("G03", "G04"),
    ("G05", "G31"),
    ("G06", "G37"),
    ("G08", "G35", "G36"),
    ("G19", "G20"),
    ("G22", "G23"),
    ("G24", "G25", "G26"),
)


def rule(rule_id: str) -> Rule | None:
    """The rule with the id `rule_id` (`G14`, in either case); None where there is none."""
    return _BY_ID.get(rule_id.strip().upper())


def related(rule_id: str) -> tuple[str, ...]:
    """The other ids under which the guideline speaks of the same subject."""
    for group in SAME_SUBJECT:
        if rule_id in group:
            return tuple(other for other in group if other != rule_id)
    return ()
