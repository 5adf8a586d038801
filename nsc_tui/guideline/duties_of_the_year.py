"""Lines of what the year itself asks for: focus areas, action plan, reports, what a revision rests on."""

from collections.abc import Callable, Iterator, Sequence

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.duty import Duty, Reason, Year, refs
from nsc_tui.guideline.duty_facts import PlanFact, ReportFact
from nsc_tui.guideline.rules import Actor
from nsc_tui.guideline.year_clocks import Given, KsState, Status, days_of, ks_state, until_due

_PLAN_PARTS: tuple[tuple[str, str, Category, Callable[[PlanFact], bool]], ...] = (
    ("G18", "plan_rests_on_focus_areas", Category.H1, lambda plan: plan.has_focus_areas),
    ("G19", "plan_priorities", Category.H2, lambda plan: plan.has_priorities),
    ("G20", "plan_feedback_own", Category.H2, lambda plan: plan.has_feedback_own),
    ("G20", "plan_feedback_others", Category.H2, lambda plan: plan.has_feedback_others),
)


def lines(of: Year) -> Iterator[Duty]:
    """The lines of the year's own duties."""
    yield _focus_areas(of)
    yield from _plan(of)
    yield from _report_tr(of)
    yield _report_ks(of)
    yield _results(of)
    yield _revision(of)


def _focus_areas(of: Year) -> Duty:
    """G17: of the year they apply to; a § is evidence, not a condition."""
    areas = of.facts.focus_areas
    evidence = refs(tuple(each.ref for each in areas), tuple(each.item for each in areas))
    return _yearly(of, ("G17", "focus_areas", Actor.COUNCIL), bool(areas), evidence, Category.F1)


def _plan(of: Year) -> Iterator[Duty]:
    """G18–G20: the year's plan, the focus areas behind it, and its two parts, one of them to two audiences.

    Where there are several, a part may stand in any of them. Without a plan there is one thing to record.
    """
    plans = of.facts.plans
    evidence = refs(tuple(each.ref for each in plans), tuple(each.item for each in plans))
    who = Actor.EXECUTIVE_OFFICE
    yield _yearly(of, ("G18", "action_plan", who), bool(plans), evidence, Category.H1)
    for rule, code, category, has in _PLAN_PARTS:
        holding = tuple(each.ref for each in plans if has(each))
        lacking = () if holding else tuple(each.ref for each in plans)
        what = (rule, code, who)
        if plans:
            yield _yearly(of, what, bool(holding), holding, category, lacking=lacking)
        else:
            yield _yearly(of, what, False, (), None, reason=Reason.NO_PLAN)


def _report_tr(of: Year) -> Iterator[Duty]:
    """G28 to the council: the year in which it is given; it is a report and an analysis."""
    reports = [each for each in of.facts.reports_tr if _is_given(of, each)]
    who = Actor.EXECUTIVE_OFFICE  # no actor is named; that of G21 by context
    evidence = refs(tuple(each.ref for each in reports), tuple(each.item for each in reports))
    yield _yearly(of, ("G28", "report_tr", who), bool(reports), evidence, Category.R1)
    analysed = tuple(each.ref for each in reports if each.has_analysis)
    what = ("G28", "report_analysis", who)
    if reports:
        lacking = () if analysed else tuple(each.ref for each in reports)
        yield _yearly(of, what, bool(analysed), analysed, Category.R1, lacking=lacking)
    else:
        yield _yearly(of, what, False, (), None, reason=Reason.NO_REPORT)


def _report_ks(of: Year) -> Duty:
    """G28 to the executive board: every third year, by the reading that the register has chosen."""
    given = _given(of.facts.reports_ks)
    revisions = [each.day for each in of.facts.revisions]
    state = ks_state(given, revisions, of.span, of.today, of.choices.ks_anchor)
    items = {each.ref: each.item for each in of.facts.reports_ks}
    return Duty(
        "G28",
        "report_ks",
        Actor.EXECUTIVE_OFFICE,
        of.number,
        state.status,
        due_on=state.due_on,
        evidence=refs(state.evidence, tuple(items[ref] for ref in state.evidence)),
        reason=_reason_of_ks(state),
        readings=state.readings,
        category=Category.R2 if state.status is Status.MISSING else None,
    )


def _reason_of_ks(state: KsState) -> Reason | None:
    return Reason.LATE if state.is_late and state.status is Status.MET else None


def _given(reports: Sequence[ReportFact]) -> list[Given]:
    """Those of which the day is known within some limits: an unknown year can count for no year."""
    return [Given(each.ref, *days) for each in reports if (days := days_of(each.dated))]


def _results(of: Year) -> Duty:
    """G29: every report of the year says what was achieved."""
    ks = [each for each in of.facts.reports_ks if each.dated.year == of.number]
    reports = [each for each in (*of.facts.reports_tr, *ks) if _is_given(of, each)]
    telling = tuple(each.ref for each in reports if each.has_results)
    lacking = tuple(each.ref for each in reports if not each.has_results)
    what = ("G29", "report_results", Actor.REPORTER)
    if reports:
        return _yearly(of, what, not lacking, telling, Category.R3, lacking=lacking)
    return _yearly(of, what, False, (), None, reason=Reason.NO_REPORT)


def _is_given(of: Year, report: ReportFact) -> bool:
    """Whether a report can have been given by today."""
    days = days_of(report.dated)
    return days is not None and days[0] <= of.today


def _revision(of: Year) -> Duty:
    """G30: a revision rests on the report and on the council's strategic dialogues, on both."""
    revised = [each for each in of.facts.revisions if of.span.first <= each.day <= of.span.last]
    lacking = tuple(each.ref for each in revised if not (each.reports and each.dialogues))
    bases = refs(*(each.reports + each.dialogues for each in revised))
    return Duty(
        "G30",
        "revision_basis",
        Actor.NOT_NAMED,
        of.number,
        Status.MISSING if lacking else Status.MET,
        evidence=bases,
        lacking=lacking,
        reason=None if revised else Reason.NO_OCCASION,
        category=Category.X1 if lacking else None,
    )


def _yearly(
    of: Year,
    what: tuple[str, str, Actor],
    is_met: bool,
    evidence: tuple[str, ...],
    category: Category | None,
    *,
    lacking: tuple[str, ...] = (),
    reason: Reason | None = None,
) -> Duty:
    """A duty of each year: due to the end of 31 December, missing after it."""
    rule, code, who = what
    due = of.span.last if code in _BY_DATE else of.year_end
    status = Status.MET if is_met else until_due(due, of.today)
    return Duty(
        rule,
        code,
        who,
        of.number,
        status,
        due_on=due,
        evidence=evidence,
        lacking=lacking,
        reason=reason,
        category=category if status is Status.MISSING else None,
    )


# What counts by its date, and so by the register's reading of "every year"; the rest by its number.
_BY_DATE = frozenset({"report_tr", "report_analysis", "report_results"})
