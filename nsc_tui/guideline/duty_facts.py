"""What the register holds of one of the guideline's years: the facts that the year check is judged from.

A `ref` is a reference as people say it (`K-2026-014`, `2025-03-12 § 3`); all of them are of the year
asked for, but the reports to the executive board and the revisions, which are all there are.
"""

from dataclasses import dataclass
from datetime import date

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.deviation_state import DeviationState
from nsc_tui.guideline.verdict import Verdict


@dataclass(frozen=True, slots=True)
class DeviationFact:
    """A recorded deviation. `duty` names the line it was recorded from (`report_tr:2024`), if any."""

    ref: str
    category: Category
    state: DeviationState
    is_motivated: bool
    duty: str = ""
    activity: str = ""


@dataclass(frozen=True, slots=True)
class ParticipationFact:
    """A contact of somebody who took part."""

    ref: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ProposalFact:
    """A deviation that nobody has recorded, and the references it is about."""

    category: Category
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActivityFact:
    """An activity that the network arranges, or holds a session at, and that was not cancelled."""

    ref: str
    when: When
    is_told: bool = False
    is_valued: bool = False
    has_outcome: bool = False
    told_operations: bool = False
    is_on_intranet: bool = False


@dataclass(frozen=True, slots=True)
class FocusAreaFact:
    """A focus area of the year; `basis` tells whether a governing document stands behind it (G10)."""

    ref: str
    has_basis: bool = False
    item: str = ""


@dataclass(frozen=True, slots=True)
class PlanFact:
    """An action plan of the year, and which of its parts are written."""

    ref: str
    has_priorities: bool = False
    has_feedback_own: bool = False
    has_feedback_others: bool = False
    has_focus_areas: bool = False
    item: str = ""


@dataclass(frozen=True, slots=True)
class ReportFact:
    """A report; `item` is the § it stands in, of our protocols or as free text of another's."""

    ref: str
    dated: When
    has_results: bool = False
    has_analysis: bool = False
    item: str = ""


@dataclass(frozen=True, slots=True)
class RevisionFact:
    """A revision of the guideline, the day it was decided, and what it rests on (G30)."""

    ref: str
    day: date
    reports: tuple[str, ...] = ()
    dialogues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CostFact:
    """A cost; `on_office` tells whether the co-ordinating office bears it, None where nobody is named."""

    ref: str
    is_membership: bool
    on_office: bool | None


@dataclass(frozen=True, slots=True)
class YearFacts:
    """All that is known of one year."""

    meetings: tuple[str, ...] = ()
    seats_held: bool = False
    covered: tuple[str, ...] = ()
    deviations: tuple[DeviationFact, ...] = ()
    participations: tuple[ParticipationFact, ...] = ()
    proposals: tuple[ProposalFact, ...] = ()
    activities: tuple[ActivityFact, ...] = ()
    results: tuple[str, ...] = ()
    research: tuple[str, ...] = ()
    focus_areas: tuple[FocusAreaFact, ...] = ()
    plans: tuple[PlanFact, ...] = ()
    reports_tr: tuple[ReportFact, ...] = ()
    reports_ks: tuple[ReportFact, ...] = ()  # of every year
    versions: tuple[str, ...] = ()  # of the guideline, decided by the end of the year
    revisions: tuple[RevisionFact, ...] = ()  # of every year
    other_channels: tuple[str, ...] = ()
    spreading: tuple[str, ...] = ()
    costs: tuple[CostFact, ...] = ()
