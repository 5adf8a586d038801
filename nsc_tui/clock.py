"""The program's clock: Stockholm's, wherever the computer believes that it is."""

from datetime import UTC, date, datetime

from nsc_tui.guideline.stockholm import local


def now() -> datetime:
    """The time on a clock in Stockholm, without a zone, as the secretary would write it down."""
    return local(datetime.now(UTC)).replace(tzinfo=None)


def today() -> date:
    """The calendar day in Stockholm."""
    return now().date()
