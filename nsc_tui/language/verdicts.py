"""Verdicts on contacts in words, as they stand while the secretary types and in lists."""

from typing import Final

from nsc_tui.guideline.verdict import Judgement, Notice, Reason, Verdict
from nsc_tui.language.text import Language, Text, spoken

# The word beside the sign in a list; never colour alone.
VERDICTS: Final = {
    Verdict.IN_TIME: Text("i tid", "in time"),
    Verdict.LATE: Text("för sent", "late"),
    Verdict.NONE: Text("ingen kontakt", "no contact"),
    Verdict.CHECK: Text("kontrollera", "check"),
    Verdict.UNDECIDABLE: Text("kan inte avgöras", "cannot be decided"),
    Verdict.NOT_BOUND: Text("omfattas inte", "not bound"),
}

SIGNS: Final = {
    Verdict.IN_TIME: "+",
    Verdict.LATE: "!",
    Verdict.NONE: "!",
    Verdict.CHECK: "?",
    Verdict.UNDECIDABLE: "?",
    Verdict.NOT_BOUND: "·",
}

IN_TIME: Final = Text("I tid: före deltagandet", "In time: before taking part")
IN_TIME_TODAY: Final = Text("I tid: samma dag, före start", "In time: the same day, before the start")
IN_TIME_ONE_DAY: Final = Text("I tid: 1 dag före", "In time: 1 day before")
IN_TIME_DAYS: Final = Text("I tid: {days} dagar före", "In time: {days} days before")
LATE: Final = Text(
    "Efter start: ett avsteg kommer att föreslås", "After the start: a deviation will be proposed"
)
LATE_ONE_DAY: Final = Text(
    "1 dag efter start: ett avsteg kommer att föreslås",
    "1 day after the start: a deviation will be proposed",
)
LATE_DAYS: Final = Text(
    "{days} dagar efter start: ett avsteg kommer att föreslås",
    "{days} days after the start: a deviation will be proposed",
)
LATE_NOT_PROPOSED: Final = Text("Efter start", "After the start")
NO_CONTACT: Final = Text("Ingen kontakt", "No contact")
UNDECIDABLE: Final = Text(
    "Kan inte avgöras: datumen är ofullständiga", "Cannot be decided: the dates are incomplete"
)

REASONS: Final = {
    Reason.SAME_DAY: Text(
        "Samma dag: kontrollera om kontakten togs före start",
        "The same day: check whether contact came before the start",
    ),
    Reason.PARTNER_EVENT: Text(
        "Partners arrangemang: avgör om regeln gäller", "A partner's event: decide whether the rule applies"
    ),
    Reason.OTHER_ARRANGER: Text(
        "Omfattas inte: någon annan än nätverket arrangerar", "Not bound: not arranged by the network"
    ),
    Reason.DECIDED_NOT_BOUND: Text(
        "Omfattas inte: så har sekreteraren avgjort", "Not bound: so the secretary decided"
    ),
    Reason.NO_BINDING_SEAT: Text(
        "Omfattas inte: personen är inte ledamot", "Not bound: the person is not a member"
    ),
    Reason.BEFORE_GUIDELINE: Text(
        "Omfattas inte: före riktlinjens beslut 2020-11-25",
        "Not bound: before the guideline was decided on 2020-11-25",
    ),
}

NOTICES: Final = {
    Notice.NOT_BEGUN: Text(
        "Uppdraget hade inte börjat när aktiviteten ägde rum",
        "The term had not begun when the activity took place",
    ),
    Notice.ENDED: Text(
        "Uppdraget hade upphört när aktiviteten ägde rum", "The term had ended when the activity took place"
    ),
    Notice.NOT_BEGUN_AT_CONTACT: Text(
        "Uppdraget hade inte börjat vid kontakten", "The term had not begun at the contact"
    ),
    Notice.ENDED_AT_CONTACT: Text(
        "Uppdraget hade upphört vid kontakten", "The term had ended at the contact"
    ),
    Notice.BEFORE_GUIDELINE: Text(
        "Före riktlinjens beslut 2020-11-25", "Before the guideline was decided on 2020-11-25"
    ),
    Notice.BEFORE_GUIDELINE_UNDECIDED: Text(
        "Kan ha ägt rum före riktlinjens beslut 2020-11-25: inget avsteg föreslås",
        "May have taken place before the guideline was decided on 2020-11-25: no deviation is proposed",
    ),
    Notice.CANCELLED: Text("Aktiviteten är inställd", "The activity is cancelled"),
}

VERDICT_HAS_MOVED: Final = Text(
    "Datumen har ändrats sedan avsteget antecknades: kontakten är nu {verdict}",
    "The dates have changed since the deviation was recorded: the contact is now {verdict}",
)


def in_words(judgement: Judgement, language: Language | None = None) -> str:
    """A judgement in one line: `I tid: 12 dagar före`, `Efter start: ett avsteg kommer att föreslås`."""
    said = language or spoken()
    if judgement.reason is not None:
        return REASONS[judgement.reason].written_in(said)
    match judgement.verdict:
        case Verdict.IN_TIME:
            return _in_time(judgement.days).written_in(said, days=judgement.days)
        case Verdict.LATE:
            return _late(judgement).written_in(said, days=-(judgement.days or 0))
        case Verdict.NONE:
            return NO_CONTACT.written_in(said)
        case _:
            return UNDECIDABLE.written_in(said)


def notices_in_words(judgement: Judgement, language: Language | None = None) -> tuple[str, ...]:
    """What stands beside the verdict, one sentence a notice; what the verdict itself says is left out."""
    told = _TOLD_BY.get(judgement.reason) if judgement.reason else None
    return tuple(
        NOTICES[notice].written_in(language or spoken()) for notice in judgement.notices if notice != told
    )


_TOLD_BY: Final = {Reason.BEFORE_GUIDELINE: Notice.BEFORE_GUIDELINE}


def _in_time(days: int | None) -> Text:
    if days is None:
        return IN_TIME
    return {0: IN_TIME_TODAY, 1: IN_TIME_ONE_DAY}.get(days, IN_TIME_DAYS)


_NO_PROPOSAL: Final = frozenset(
    {Notice.NOT_BEGUN, Notice.ENDED, Notice.BEFORE_GUIDELINE_UNDECIDED, Notice.CANCELLED}
)


def _late(judgement: Judgement) -> Text:
    if _NO_PROPOSAL & set(judgement.notices):
        return LATE_NOT_PROPOSED
    return {None: LATE, 0: LATE, -1: LATE_ONE_DAY}.get(judgement.days, LATE_DAYS)
