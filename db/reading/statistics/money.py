"""The year's costs added up: each currency by itself, and what is not known told (G24–G26)."""

from collections.abc import Iterable
from dataclasses import dataclass

from db.catalogue.participation import MEMBERSHIP_COSTS
from db.reading.costs import Cost


@dataclass(frozen=True, slots=True)
class Sum:
    """What costs of one currency come to, in hundredths; `about` where one of them is not exact."""

    currency: str
    hundredths: int
    about: bool


@dataclass(frozen=True, slots=True)
class Sums:
    """Costs added up, a sum for each currency in the order of the costs; `unknown` have no amount."""

    sums: tuple[Sum, ...] = ()
    costs: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class YearCosts:
    """What the membership cost, and the further costs of taking part by who bore them ("": not said)."""

    membership: Sums = Sums()
    further: tuple[tuple[str, Sums], ...] = ()


def year_costs(costs: Iterable[Cost]) -> YearCosts:
    """The costs of a year; those who bear further ones stand by name, whoever is not named last."""
    every = list(costs)
    further = [each for each in every if each.kind not in MEMBERSHIP_COSTS]
    bearers = sorted({each.paid_by for each in further}, key=lambda name: (not name, name.casefold()))
    return YearCosts(
        added_up(each for each in every if each.kind in MEMBERSHIP_COSTS),
        tuple((name, added_up(each for each in further if each.paid_by == name)) for name in bearers),
    )


def added_up(costs: Iterable[Cost]) -> Sums:
    """These costs, each currency by itself."""
    every = list(costs)
    known = [each for each in every if each.hundredths is not None]
    return Sums(
        tuple(
            _sum([each for each in known if each.currency == currency])
            for currency in dict.fromkeys(each.currency for each in known)
        ),
        len(every),
        len(every) - len(known),
    )


def _sum(costs: list[Cost]) -> Sum:
    return Sum(
        costs[0].currency,
        sum(each.hundredths or 0 for each in costs),
        any(each.about == "yes" for each in costs),
    )
