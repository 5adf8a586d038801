"""The verdict that stands under a contact's form while it is typed."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product

from db.reading.contacts import facts_for
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.verdict import TOOK_PART, Judgement, ParticipationFacts, TookPart, Verdict, judge
from nsc_tui.language import contacts_screen as words
from screens.contacts.words import TONES, verdict_line
from screens.desk import Desk
from screens.forms.fields import Live
from screens.forms.values import Pick, Values

_BOUND = {"yes": True, "no": False}
_MOST_LINES = 3
# The gravest of several verdicts gives the tone.
_GRAVEST = (
    Verdict.LATE,
    Verdict.NONE,
    Verdict.CHECK,
    Verdict.UNDECIDABLE,
    Verdict.IN_TIME,
    Verdict.NOT_BOUND,
)


def verdicts(desk: Desk) -> Callable[[Values], Live | None]:
    """The line for a form whose fields are those of `screens.contacts.fields`."""

    def live(values: Values) -> Live | None:
        pairs = list(product(values.picks("person_id"), values.picks("activity_id")))
        judged = [
            (person, *found)
            for person, activity in pairs
            if (found := _judged(desk, values, person, activity))
        ]
        if not judged or not _said_enough(values):
            return None
        lines = [_line(judgement, facts, person, len(judged)) for person, judgement, facts in judged]
        if len(lines) > _MOST_LINES:
            lines = [*lines[: _MOST_LINES - 1], words.MORE_ROWS(count=len(lines) - _MOST_LINES + 1)]
        gravest = min((judgement.verdict for _, judgement, _ in judged), key=_GRAVEST.index)
        return Live("\n".join(lines), TONES[gravest], judged[0][1].rule)

    return live


def _judged(
    desk: Desk, values: Values, person: Pick, activity: Pick
) -> tuple[Judgement, ParticipationFacts] | None:
    known = facts_for(desk.door, int(person.key), int(activity.key))
    if known is None:
        return None
    facts = replace(
        known,
        contacted_at=When.parse(values.text("contacted_at")),
        own_first_day=When.parse(values.text("own_first_day")),
        took_part=TookPart(values.text("took_part") or "unknown"),
        bound=_BOUND.get(values.text("bound")),
    )
    return judge(facts), facts


def _said_enough(values: Values) -> bool:
    """No verdict before there is a contact, or a participation without one."""
    return bool(values.text("contacted_at")) or values.text("took_part") in TOOK_PART


def _line(judgement: Judgement, facts: ParticipationFacts, person: Pick, count: int) -> str:
    text = verdict_line(judgement, facts.took_part)
    return text if count == 1 else words.FOR_PERSON(who=person.label.partition(" · ")[0], verdict=text)
