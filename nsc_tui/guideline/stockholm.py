"""Stockholm's clock: where a written local time lies on the line of instants.

Days, and times written without a zone, are those of Europe/Stockholm.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache, lru_cache
from typing import Final

_BOTH_FOLDS: Final = (0, 1)
_REMEMBERED: Final = 4096  # a register's dates fall on few days, and a zone is slow to ask


@cache
def zone() -> tzinfo:
    """The zone Europe/Stockholm, loaded on first need."""
    from zoneinfo import ZoneInfo  # late: a look-up that prints dates as written never needs it

    return ZoneInfo("Europe/Stockholm")


@lru_cache(maxsize=_REMEMBERED)
def midnight(day: date) -> datetime:
    """The instant (UTC) at which `day` begins in Stockholm."""
    return datetime.combine(day, time(), zone()).astimezone(UTC)


@lru_cache(maxsize=_REMEMBERED)
def instants(written: datetime) -> tuple[datetime, ...]:
    """The instants (UTC) that a clock in Stockholm can mean by `written`, a naive time.

    One on most days, two in the hour that the clock shows twice in autumn, and none
    in the hour that it skips in spring.
    """
    found = []
    for fold in _BOTH_FOLDS:
        instant = written.replace(tzinfo=zone(), fold=fold).astimezone(UTC)
        if instant.astimezone(zone()).replace(tzinfo=None, fold=0) == written and instant not in found:
            found.append(instant)
    return tuple(found)


def local(instant: datetime) -> datetime:
    """An aware `instant` as the clock in Stockholm shows it."""
    return instant.astimezone(zone())


def local_day(instant: datetime) -> date:
    """The calendar day in Stockholm on which an aware `instant` falls."""
    return local(instant).date()


@lru_cache(maxsize=_REMEMBERED)
def last_instant(day: date) -> datetime:
    """The last instant (UTC) of `day` in Stockholm, to the microsecond."""
    return midnight(day + timedelta(days=1)) - timedelta(microseconds=1)
