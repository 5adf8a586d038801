"""Due dates that follow from the day of a meeting."""

from datetime import date, timedelta
from typing import Final

APPROVAL_DAYS: Final = 14  # custom for a council, after kommunallagen (2017:725) 5 kap. 69 §


def approval_due(meeting: date, days: int = APPROVAL_DAYS) -> date:
    """The last day for approving the protocol of `meeting`: `days` calendar days after it."""
    return meeting + timedelta(days=days)


def days_left(due: date, today: date) -> int:
    """Calendar days from `today` to `due`: 0 on the day itself, negative when it has passed."""
    return (due - today).days
