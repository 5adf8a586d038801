"""The year check (Årskontroll) of any year since 2020, as the register stands now."""

from datetime import date

from db.reading.door import Door
from db.reading.settings import settings
from db.reading.year_facts import year_facts
from db.register_settings import RegisterSettings
from nsc_tui.guideline.duties import duties
from nsc_tui.guideline.duty import Choices, Duty
from nsc_tui.guideline.year_clocks import KsAnchor, YearBasis, span_of


def rows(door: Door, year: int, today: date) -> tuple[Duty, ...]:
    """Every line of `year`, judged on `today`; none for a year before the guideline's first."""
    return door.once(("duties", year, today), lambda: _rows(door, year, today))


def _rows(door: Door, year: int, today: date) -> tuple[Duty, ...]:
    made = choices(settings(door))
    with door.snapshot():
        facts = year_facts(door, span_of(year, made.basis))
    return duties(facts, year, today, made)


def choices(held: RegisterSettings) -> Choices:
    """How the register reads the guideline; what it does not know falls back to the first reading."""
    return Choices(
        ks_anchor=KsAnchor(held.ks_clock) if held.ks_clock in tuple(KsAnchor) else KsAnchor.REVISION,
        basis=YearBasis(held.year_basis) if held.year_basis in tuple(YearBasis) else YearBasis.CALENDAR,
        told_days=held.told_threshold_days,
        law_reminders=held.law_reminders,
    )
