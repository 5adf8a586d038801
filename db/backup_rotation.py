"""Which of the backups that the program makes by itself are kept as time goes.

All of the last two days, then one of each day, week and month: the newest of it.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from db.backup_target import backups, made_at
from db.manifest import checksum_file

ALL_OF: Final = timedelta(days=2)
DAYS: Final = 12
WEEKS: Final = 10
MONTHS: Final = 9


def outlived(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Those of `moments` whose backups may go; all have a zone. Never the newest, nor one of the future."""
    newest_first = sorted(moments, reverse=True)
    kept = {moment for moment in newest_first if now - moment < ALL_OF} | set(newest_first[:1])
    for span, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= _newest_of_each(newest_first, span, count)
    return frozenset(newest_first) - kept


def rotate(folder: Path, now: datetime) -> None:
    """Remove the backups in `folder` that are outlived at `now`, by the date in the name.

    A file under any other name is left alone, and so is one that cannot be removed.
    """
    found = backups(folder)
    going = outlived(map(made_at, found), now.astimezone(UTC))
    for path in found:
        if made_at(path) in going:
            with suppress(OSError):
                path.unlink()
                checksum_file(path).unlink(missing_ok=True)


def _newest_of_each(
    newest_first: Iterable[datetime], span: Callable[[datetime], tuple[int, ...]], count: int
) -> set[datetime]:
    newest: dict[tuple[int, ...], datetime] = {}
    for moment in newest_first:
        newest.setdefault(span(moment), moment)
    return set(list(newest.values())[:count])


def _day(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month, moment.day


def _week(moment: datetime) -> tuple[int, ...]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, ...]:
    return moment.year, moment.month
