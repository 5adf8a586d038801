"""One deviation, or one proposal, in full: what happened, why, what it belongs with. No Textual in here."""

from datetime import datetime

from db.reading import deviations
from db.reading.deviations import Deviation
from db.reading.proposals import ProposedDeviation
from nsc_tui.guideline.dates import When
from nsc_tui.language import deviations_screen as words
from nsc_tui.language.date_words import in_words
from nsc_tui.language.proposals import what_happened
from nsc_tui.language.rules import RULES
from nsc_tui.language.short_dates import near_moment
from nsc_tui.language.states import PROTOCOL_STATES
from nsc_tui.language.text import SWEDISH
from nsc_tui.language.verdicts import VERDICT_HAS_MOVED, VERDICTS
from screens.contacts.words import why
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.deviations.words import SIGNS, TONES, category_words
from screens.goals import Goal, goal


def deviation_detail(desk: Desk, deviation: Deviation) -> Detail:
    """What is shown of a recorded deviation."""
    state = deviation.state
    return Detail(
        title=f"{deviation.ref} · {category_words(deviation.category)}",
        under=f"{SIGNS[state]} {words.STATES_AT_LENGTH[state]()}",
        tone=TONES[state],
        sections=(
            Section("", _heart(desk, deviation)),
            Section(words.MOTIVATION_SECTION(), _motivation(deviation), words.NO_MOTIVATION()),
            Section(words.POINTERS_SECTION(), _pointers(deviation)),
            Section(words.RECORD_SECTION(), _recorded(desk, deviation)),
        ),
    )


def proposal_detail(proposed: ProposedDeviation) -> Detail:
    """What is shown of a proposal."""
    rule = RULES[proposed.rule]
    return Detail(
        title=words.PROPOSAL_TITLE(why=why(proposed)),
        under=words.PROPOSAL_UNDER(),
        tone="bad",
        sections=(
            Section(
                "",
                (
                    Fact(words.WHO(), proposed.person, goal=goal("person", proposed.person_key)),
                    Fact(words.ACTIVITY(), proposed.activity, goal=goal("activity", proposed.activity_key)),
                    Fact(words.HAPPENED(), in_words(When.parse(proposed.activity_when))),
                    Fact(words.CONTACT(), proposed.about[0], goal=goal("contact", proposed.contact_key)),
                    Fact(words.WHAT(), _what(proposed)),
                    Fact(words.RULE(), f"{proposed.rule} · {rule.title()}", goal=goal("rule", proposed.rule)),
                ),
            ),
        ),
    )


def _heart(desk: Desk, deviation: Deviation) -> tuple[Fact, ...]:
    happened = in_words(When.parse(deviation.happened)) if deviation.happened else ""
    moved = _moved(desk, deviation)
    return (
        *((Fact("", moved, "warn"),) if moved else ()),
        Fact(words.WHO(), deviation.who_name, goal=_who(deviation)),
        Fact(words.WHAT(), deviation.what),
        *facts((words.HAPPENED(), happened)),
        *_rule(deviation.rule),
    )


def _moved(desk: Desk, deviation: Deviation) -> str:
    """That a corrected date has moved the contact's verdict; empty where it has not."""
    verdict = deviations.moved_to(desk.door, deviation)
    return VERDICT_HAS_MOVED(verdict=VERDICTS[verdict]()) if verdict else ""


def _who(deviation: Deviation) -> Goal | None:
    if deviation.person_key:
        return goal("person", deviation.person_key)
    return goal("organisation", deviation.organisation_key) if deviation.organisation_key else None


def _rule(rule: str) -> tuple[Fact, ...]:
    if not rule:
        return ()
    known = RULES.get(rule)
    title = f"{rule} · {known.title()}" if known else rule
    return (Fact(words.RULE(), title, goal=goal("rule", rule) if known else None),)


def _motivation(deviation: Deviation) -> tuple[Fact, ...]:
    if not deviation.motivation:
        return ()
    return (Fact("", deviation.motivation), *facts((words.MOTIVATED_BY(), deviation.motivator)))


def _pointers(deviation: Deviation) -> tuple[Fact, ...]:
    contact = (
        (Fact(words.CONTACT(), deviation.contact, goal=goal("contact", deviation.contact_key)),)
        if deviation.contact_key
        else ()
    )
    activity = (
        (Fact(words.ACTIVITY(), deviation.activity, goal=goal("activity", deviation.activity_key)),)
        if deviation.activity_key
        else ()
    )
    if deviation.item_key:
        state = PROTOCOL_STATES[deviation.protocol]()
        said = words.ITEM_IN_STATE(item=deviation.item, state=state)
        item = Fact(words.ITEM(), said, goal=goal("item", deviation.item_key))
    else:
        item = Fact(words.ITEM(), words.NOT_MINUTED(), "dim")
    return (*contact, *activity, item)


def _recorded(desk: Desk, deviation: Deviation) -> tuple[Fact, ...]:
    at = near_moment(datetime.fromisoformat(deviation.recorded_at), desk.today())
    return facts((words.RECORDED_AT(), at), (words.RECORDED_BY(), deviation.recorded_by))


def _what(proposed: ProposedDeviation) -> str:
    """As it will be kept: the register speaks the language of its papers."""
    return what_happened(proposed.proposal, proposed.person, proposed.activity, SWEDISH)
