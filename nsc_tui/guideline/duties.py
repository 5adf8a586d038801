"""The year check: a line for each rule of the guideline and each yearly duty, from facts and a day alone."""

from dataclasses import replace
from datetime import date

from nsc_tui.guideline import duties_of_taking_part, duties_of_the_year, duties_standing
from nsc_tui.guideline.categories import CONTACT_CATEGORIES, Category
from nsc_tui.guideline.duty import Choices, Duty, Reason, Year, refs
from nsc_tui.guideline.duty_facts import DeviationFact, YearFacts
from nsc_tui.guideline.law import IN_FORCE_FROM, LAW_DUTIES
from nsc_tui.guideline.metadata import EFFECTIVE_FROM
from nsc_tui.guideline.rules import RULES
from nsc_tui.guideline.year_clocks import FIRST_YEAR, Status, span_of

_OF_ONE_PARTICIPATION = frozenset({*CONTACT_CATEGORIES, Category.E1})
_OPEN = frozenset({Status.DUE, Status.MISSING, Status.UNDECIDABLE})


def duties(facts: YearFacts, year: int, today: date, choices: Choices | None = None) -> tuple[Duty, ...]:
    """Every line of `year` as it stands on `today`, in the order of the rules; the law's last.

    A year that is over is judged as at its last day, with all that is recorded of it since. Before the
    guideline was decided there is nothing to judge: no lines.
    """
    made = choices or Choices()
    if year < FIRST_YEAR or today < EFFECTIVE_FROM:
        return ()
    of = Year(span_of(year, made.basis), facts, today, made)
    found = [
        *duties_standing.lines(of),
        *duties_of_taking_part.lines(of),
        *duties_of_the_year.lines(of),
    ]
    order = {rule.id: place for place, rule in enumerate(RULES)}
    found.sort(key=lambda line: order[line.rule])
    return (*(_with_recorded(line, facts.deviations) for line in found), *_law(of))


def _with_recorded(line: Duty, deviations: tuple[DeviationFact, ...]) -> Duty:
    """A deviation that is recorded for a line is not asked for again; it stands among the evidence."""
    if line.category is None or line.status not in _OPEN:
        return replace(line, category=None)
    recorded = tuple(each.ref for each in deviations if each.duty == line.key or _is_about(each, line))
    if not recorded:
        return line
    return replace(line, category=None, reason=Reason.RECORDED, evidence=refs(line.evidence, recorded))


def _is_about(deviation: DeviationFact, line: Duty) -> bool:
    """A deviation recorded by hand is about a line of its category, unless it is about one activity."""
    return (
        deviation.category is line.category
        and line.category not in _OF_ONE_PARTICIPATION
        and not deviation.duty
        and not deviation.activity
    )


def _law(of: Year) -> list[Duty]:
    if of.span.last < IN_FORCE_FROM:
        return []
    on = of.choices.law_reminders
    status, reason = (Status.DUE, Reason.LAW) if on else (Status.OFF, Reason.LAW_OFF)
    return [Duty(each.rule, each.code, each.who, of.number, status, reason=reason) for each in LAW_DUTIES]
