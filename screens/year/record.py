"""One line of the year check in full: how it stands, what shows it, every reading of its clock."""

from collections.abc import Sequence

from db.reading.references import rows_named
from nsc_tui.guideline.duty import Duty
from nsc_tui.guideline.rules import rule
from nsc_tui.language import duties as said
from nsc_tui.language import year_check as words
from nsc_tui.language.holidays import due_day
from nsc_tui.language.rules import RULES
from screens.desk import Desk
from screens.details import Detail, Fact, Section, facts
from screens.goals import Goal, goal, has_room
from screens.year.lines import TONES

_MOST = 60  # references shown of one line; the lists of their own rooms have them all


def duty_detail(desk: Desk, duty: Duty) -> Detail:
    """What is shown of a line."""
    under = " · ".join(part for part in (said.state(duty), said.reason(duty)) if part)
    return Detail(
        title=f"{duty.rule} · {said.title(duty)}",
        under=under,
        tone=TONES[duty.status],
        sections=(
            Section("", _heart(desk, duty)),
            Section(words.READINGS_SECTION(), tuple(Fact("", each) for each in _readings(desk, duty))),
            Section(words.LACKING_SECTION(), _references(desk, duty.lacking)),
            Section(words.EVIDENCE_SECTION(), _references(desk, duty.evidence), words.NO_EVIDENCE()),
        ),
    )


def _heart(desk: Desk, duty: Duty) -> tuple[Fact, ...]:
    asked = RULES[duty.rule] if rule(duty.rule) else None
    title = f"{duty.rule} · {asked.title()}" if asked else ""
    return (
        *((Fact("", words.CAN_BE_RECORDED(), "accent"),) if duty.category else ()),
        *facts(
            (words.DUE(), due_day(duty.due_on, desk.today()) if duty.due_on else ""),
            (words.WHOSE(), said.whose(duty)),
            (words.ASKS(), asked.asks() if asked else ""),
        ),
        *((Fact(words.RULE(), title, goal=goal("rule", duty.rule)),) if asked else ()),
    )


def _readings(desk: Desk, duty: Duty) -> list[str]:
    """The first reading whose day is that of the line is the one in use."""
    shown, in_use = [], duty.due_on
    for each, text in zip(duty.readings, said.readings(duty, desk.today()), strict=True):
        if each.due_on == in_use:
            text, in_use = words.IN_USE(reading=text), None
        shown.append(text)
    return shown


def _references(desk: Desk, refs: Sequence[str]) -> tuple[Fact, ...]:
    rows = rows_named(desk.door, refs[:_MOST])
    shown = tuple(Fact("", ref, goal=_goal(rows.get(ref))) for ref in refs[:_MOST])
    left = len(refs) - _MOST
    return (*shown, Fact("", words.MORE(count=left), "dim")) if left > 0 else shown


def _goal(row: tuple[str, int] | None) -> Goal | None:
    return goal(*row) if row and has_room(row[0]) else None
