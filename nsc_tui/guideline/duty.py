"""One line of the year check, and what makes up a line. The words are in nsc_tui.language.duties."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.duty_facts import YearFacts
from nsc_tui.guideline.rules import Actor
from nsc_tui.guideline.year_clocks import KsAnchor, Reading, Status, YearBasis, YearSpan


class Reason(StrEnum):
    """What a line says beside its state."""

    NO_OCCASION = "no_occasion"  # nothing happened that the rule asks about
    REMINDER = "reminder"  # no number is given: a person judges
    PERSON_JUDGES = "person_judges"
    NO_RECORD = "no_record"  # the register holds nothing to tell by
    COVERED_BY_G28 = "covered_by_g28"
    NOT_POLICED = "not_policed"
    NO_PLAN = "no_plan"
    NO_REPORT = "no_report"
    LATE = "late"
    RECORDED = "recorded"  # a deviation is recorded for it
    LAW = "law"  # asked by the law, not by the guideline
    LAW_OFF = "law_off"


@dataclass(frozen=True, slots=True)
class Duty:
    """One line: a rule, what of it, whose it is, how it stands.

    `duty` is its code in JSON. `due_on` is None where nothing sets a day. `evidence` are the references
    that show it is met (and the deviations recorded for it), `lacking` those that show it is not.
    `category` is the deviation to record where it is not met; None where none is to be recorded.
    """

    rule: str
    duty: str
    who: Actor
    year: int
    status: Status
    due_on: date | None = None
    evidence: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    reason: Reason | None = None
    readings: tuple[Reading, ...] = ()
    category: Category | None = None

    @property
    def key(self) -> str:
        """What the line is known by, also in a deviation recorded from it: `report_tr:2024`."""
        return f"{self.duty}:{self.year}"


@dataclass(frozen=True, slots=True)
class Choices:
    """How a register reads the guideline where it leaves a choice.

    `told_days`: so many days before an activity begins the council should have been told of it.
    """

    ks_anchor: KsAnchor = KsAnchor.REVISION
    basis: YearBasis = YearBasis.CALENDAR
    told_days: int = 30
    law_reminders: bool = False


@dataclass(frozen=True, slots=True)
class Year:
    """One year under judgement: its days, its facts, the day it is looked at, and the choices made."""

    span: YearSpan
    facts: YearFacts
    today: date
    choices: Choices = Choices()

    @property
    def number(self) -> int:
        """The year."""
        return self.span.year

    @property
    def year_end(self) -> date:
        """The day on which what belongs to the year by its number falls due: 31 December."""
        return date(self.number, 12, 31)


def refs(*groups: tuple[str, ...]) -> tuple[str, ...]:
    """References in order, each once, the empty ones left out."""
    return tuple(dict.fromkeys(ref for group in groups for ref in group if ref))
