"""Lead time: whole days from the contact to the participation, where both days are known."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, NamedTuple

from db.reading.statistics.participation import Participation


class Span(NamedTuple):
    """A span of lead times in days, both ends included; None is no limit."""

    name: str
    least: int | None
    most: int | None

    def holds(self, days: int) -> bool:
        """Whether a lead time lies in the span."""
        return (self.least is None or days >= self.least) and (self.most is None or days <= self.most)


SPANS: Final = (
    Span("after", None, -1),
    Span("same_day", 0, 0),
    Span("under_a_week", 1, 6),
    Span("under_two_weeks", 7, 13),
    Span("under_a_month", 14, 29),
    Span("a_month_or_more", 30, None),
)


@dataclass(frozen=True, slots=True)
class LeadTimes:
    """The lead times of a year's participations: `days` in order, and how many have none.

    `undated` had a contact, but its day or that of the start is not known; `no_contact` had none.
    """

    days: tuple[int, ...] = ()
    undated: int = 0
    no_contact: int = 0

    @property
    def median(self) -> float | None:
        """The middle one, between two of them where their number is even; None without any."""
        if not self.days:
            return None
        half, odd = divmod(len(self.days), 2)
        return float(self.days[half]) if odd else (self.days[half - 1] + self.days[half]) / 2

    def count(self, span: Span) -> int:
        """How many lie in one of `SPANS`."""
        return sum(span.holds(days) for days in self.days)


def lead_times(found: Iterable[Participation]) -> LeadTimes:
    """The lead times of these participations."""
    every = list(found)
    return LeadTimes(
        tuple(sorted(each.days for each in every if each.days is not None)),
        sum(each.in_touch and each.days is None for each in every),
        sum(not each.in_touch for each in every),
    )
