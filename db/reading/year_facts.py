"""What the register holds of one of the guideline's years, in one query a subject."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from db.catalogue.participation import MEMBERSHIP_COSTS
from db.reading import contacts, deviations, proposals
from db.reading.contacts import CONTACTS
from db.reading.door import Door
from db.reading.settings import settings
from db.reading.window import day_key
from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.duty_facts import (
    ActivityFact,
    CostFact,
    DeviationFact,
    FocusAreaFact,
    ParticipationFact,
    PlanFact,
    ProposalFact,
    ReportFact,
    RevisionFact,
    YearFacts,
)
from nsc_tui.guideline.metadata import EFFECTIVE_FROM
from nsc_tui.guideline.names import folded
from nsc_tui.guideline.seats import SeatHeld, may_hold
from nsc_tui.guideline.verdict import guideline_in_force
from nsc_tui.guideline.year_clocks import YearSpan

_DATED = "{0}.sort_key >= :since AND {0}.sort_key < :until"
# What has no year of its own counts in the year of what it stands beside.
_CONTACTS = f"""r.took_part IN ('yes', 'part') AND EXISTS (SELECT 1 FROM activity a
  WHERE a.id = r.activity_id AND a.status <> 'cancelled' AND (({_DATED.format("a")})
    OR (a.sort_key < '0001' AND {_DATED.format("r")})))"""
_ACTIVITIES = f"""SELECT a.ref, coalesce(a.happens, ''),
  coalesce(a.told_on, a.told_how, a.told_by, a.told_meeting_id) IS NOT NULL,
  coalesce(a.valued_by, a.valued_on, a.lessons, a.cooperation, a.worth) IS NOT NULL,
  EXISTS (SELECT 1 FROM result e JOIN contact c ON c.id = e.contact_id
    WHERE c.activity_id = a.id AND c.binned_at IS NULL),
  EXISTS (SELECT 1 FROM spreading s WHERE s.activity_id IN (a.id, a.part_of_id) AND s.binned_at IS NULL
    AND (s.channel = 'operation' OR (s.channel IS NULL AND s.told IS NOT NULL))),
  EXISTS (SELECT 1 FROM spreading s WHERE s.activity_id IN (a.id, a.part_of_id) AND s.binned_at IS NULL
    AND s.channel = 'intranet')
FROM activity a WHERE a.binned_at IS NULL AND a.arranged_by <> 'other' AND a.status <> 'cancelled'
  AND {_DATED.format("a")} ORDER BY a.sort_key, a.ref"""
_RESULTS = f"""SELECT DISTINCT c.ref, e.heading = 'research' FROM result e
JOIN contact c ON c.id = e.contact_id AND c.binned_at IS NULL JOIN activity a ON a.id = c.activity_id
WHERE {_DATED.format("a")} ORDER BY c.ref"""
_ITEM = "coalesce(m.ref || coalesce(' § ' || i.number, ''), '')"
_ITEM_JOINS = "LEFT JOIN item i ON i.id = r.item_id LEFT JOIN meeting m ON m.id = i.meeting_id"
_FOCUS_AREAS = f"""SELECT r.ref, r.basis IS NOT NULL, {_ITEM} FROM focus_area r {_ITEM_JOINS}
WHERE r.binned_at IS NULL AND r.year = :year ORDER BY r.ref"""
_PLANS = f"""SELECT r.ref, r.priorities IS NOT NULL, r.feedback_own IS NOT NULL,
  r.feedback_others IS NOT NULL, EXISTS (SELECT 1 FROM plan_basis b JOIN focus_area f
    ON f.id = b.focus_area_id AND f.binned_at IS NULL WHERE b.action_plan_id = r.id), {_ITEM}
FROM action_plan r {_ITEM_JOINS} WHERE r.binned_at IS NULL AND r.year = :year ORDER BY r.ref"""
_REPORTS = f"""SELECT r.recipient, r.ref, r.dated, r.achieved IS NOT NULL, r.analysis IS NOT NULL,
  CASE WHEN i.id IS NULL THEN coalesce(r.paragraph, '') ELSE {_ITEM} END
FROM report r {_ITEM_JOINS} WHERE r.binned_at IS NULL
  AND (r.recipient = 'KS' OR ({_DATED.format("r")})) ORDER BY r.sort_key, r.ref"""
_BASIS = """coalesce((SELECT group_concat(o.ref, char(10)) FROM version_basis b
  JOIN {0} o ON o.id = b.{0}_id AND o.binned_at IS NULL WHERE b.guideline_version_id = v.id), '')"""
_VERSIONS = f"""SELECT v.decided, coalesce(v.revised, ''), {_BASIS.format("report")},
  {_BASIS.format("dialogue")} FROM guideline_version v WHERE v.binned_at IS NULL ORDER BY v.decided, v.id"""
_SPREADING = f"""SELECT s.ref, coalesce(s.channel, '') FROM spreading s
WHERE s.binned_at IS NULL AND {_DATED.format("s")} ORDER BY s.sort_key, s.ref"""
_COSTS = """SELECT c.ref, c.kind, c.paid_by FROM cost c
WHERE c.binned_at IS NULL AND c.year = :year ORDER BY c.ref"""
_MEETINGS = """SELECT ref FROM meeting WHERE state <> 'cancelled' AND held_on BETWEEN :first AND :last
ORDER BY held_on, ref"""
_TERMS = """SELECT s.role, coalesce(t.from_on, ''), coalesce(t.to_on, '') FROM term t
JOIN seat s ON s.id = t.seat_id AND s.binned_at IS NULL WHERE t.binned_at IS NULL"""
_COVERED = "SELECT name FROM organisation WHERE binned_at IS NULL AND covered = 1 ORDER BY sort_key"
_NAMED_CHANNELS = ("", "intranet", "operation")


class _Asked(NamedTuple):
    """The door, and the limits of the year as the queries name them."""

    door: Door
    span: YearSpan
    values: dict[str, Any]

    def rows(self, sql: str, *names: str) -> list[tuple[Any, ...]]:
        return self.door.fetch(sql, {name: self.values[name] for name in names})


def year_facts(door: Door, span: YearSpan) -> YearFacts:
    """All the facts of one year; what certainly lies before the guideline's decision is left out."""
    first = max(span.first, EFFECTIVE_FROM)
    values = {
        "year": span.year,
        "since": day_key(first),
        "until": day_key(span.last + timedelta(days=1)),
        "first": first.isoformat(),
        "last": span.last.isoformat() + "~",
    }
    asked = _Asked(door, span, values)
    results = asked.rows(_RESULTS, "since", "until")
    reports = asked.rows(_REPORTS, "since", "until")
    spreading = asked.rows(_SPREADING, "since", "until")
    versions = asked.rows(_VERSIONS)
    return YearFacts(
        meetings=tuple(ref for (ref,) in asked.rows(_MEETINGS, "first", "last")),
        seats_held=_seats_held(asked),
        covered=tuple(name for (name,) in asked.rows(_COVERED)),
        deviations=_deviations(asked),
        participations=_participations(asked),
        proposals=_proposals(asked),
        activities=_activities(asked),
        results=tuple(dict.fromkeys(ref for ref, _ in results)),
        research=tuple(ref for ref, research in results if research),
        focus_areas=tuple(
            FocusAreaFact(ref, bool(has), item) for ref, has, item in asked.rows(_FOCUS_AREAS, "year")
        ),
        plans=tuple(_plan(*row) for row in asked.rows(_PLANS, "year")),
        reports_tr=tuple(_report(*row) for to, *row in reports if to == "TR"),
        reports_ks=tuple(_report(*row) for to, *row in reports if to == "KS"),
        versions=tuple(dict.fromkeys(row[0] for row in versions if row[0] <= values["last"])),
        revisions=tuple(fact for row in versions for fact in _revisions(*row)),
        other_channels=tuple(ref for ref, channel in spreading if channel not in _NAMED_CHANNELS),
        costs=_costs(asked),
    )


def _participations(asked: _Asked) -> tuple[ParticipationFact, ...]:
    rows = CONTACTS.rows(asked.door, only=_CONTACTS, since=asked.values["since"], until=asked.values["until"])
    return tuple(
        ParticipationFact(each.ref, each.judgement.verdict) for each in contacts.judged(asked.door, rows)
    )


def _deviations(asked: _Asked) -> tuple[DeviationFact, ...]:
    found = deviations.in_days(asked.door, max(asked.span.first, EFFECTIVE_FROM), asked.span.last)
    duties = dict(asked.door.fetch("SELECT id, duty FROM deviation WHERE duty IS NOT NULL"))
    return tuple(
        DeviationFact(
            each.ref,
            Category(each.category),
            each.state,
            bool(each.motivation.strip()),
            duties.get(each.key, ""),
            each.activity_ref,
        )
        for each in found
    )


def _proposals(asked: _Asked) -> tuple[ProposalFact, ...]:
    return tuple(
        ProposalFact(Category(each.category), each.about)
        for each in proposals.rows(asked.door)
        if asked.values["since"] <= When.parse(each.activity_when).sort_key < asked.values["until"]
    )


def _activities(asked: _Asked) -> tuple[ActivityFact, ...]:
    found = []
    for ref, happens, *known in asked.rows(_ACTIVITIES, "since", "until"):
        when = When.parse(happens)
        if guideline_in_force(when):
            found.append(ActivityFact(ref, when, *map(bool, known)))
    return tuple(found)


def _plan(ref: str, priorities: int, own: int, others: int, areas: int, item: str) -> PlanFact:
    return PlanFact(ref, bool(priorities), bool(own), bool(others), bool(areas), item)


def _report(ref: str, dated: str, achieved: int, analysis: int, item: str) -> ReportFact:
    return ReportFact(ref, When.parse(dated), bool(achieved), bool(analysis), item)


def _revisions(decided: str, revised: str, reports: str, dialogues: str) -> list[RevisionFact]:
    """A version that was revised, or one decided after the first; the first decision is no revision."""
    day = date.fromisoformat(revised or decided)
    if day <= EFFECTIVE_FROM:
        return []
    return [RevisionFact(decided, day, tuple(reports.split()), tuple(dialogues.split()))]


def _costs(asked: _Asked) -> tuple[CostFact, ...]:
    office = folded(settings(asked.door).coordinating_office)
    return tuple(
        CostFact(ref, kind in MEMBERSHIP_COSTS, folded(paid_by) == office if paid_by else None)
        for ref, kind, paid_by in asked.rows(_COSTS, "year")
    )


def _seats_held(asked: _Asked) -> bool:
    year = When.parse(f"{asked.span.first}/{asked.span.last}")
    return any(
        may_hold(SeatHeld(role, When.parse(since), When.parse(until)), year)
        for role, since, until in asked.rows(_TERMS)
    )
