"""The closed list of kinds of deviation (avsteg), each with the rule it departs from."""

from enum import StrEnum
from typing import Final


class Category(StrEnum):
    """A kind of deviation; the words are in nsc_tui.language.categories."""

    K1 = "K1"  # took part without contact
    K2 = "K2"  # contact at or after the start
    I1 = "I1"  # an activity the council was never told of
    F1 = "F1"  # a year without focus areas
    H1 = "H1"  # a year without an action plan
    H2 = "H2"  # a plan that lacks a part or an audience
    R1 = "R1"  # a year without a report to the council
    R2 = "R2"  # no report to the executive board when due
    R3 = "R3"  # a report without results
    S1 = "S1"  # relevant information not spread
    E1 = "E1"  # a cost put on the wrong party
    U1 = "U1"  # outside the budget and the steering documents
    X1 = "X1"  # a revision that lacks its basis
    D1 = "D1"  # an earlier deviation left unmotivated or unminuted
    OTHER = "annat"


CONTACT_CATEGORIES: Final = frozenset({Category.K1, Category.K2})

_RULES: Final = {
    Category.K1: "G14",
    Category.K2: "G14",
    Category.I1: "G12",
    Category.F1: "G17",
    Category.H1: "G18",
    Category.H2: "G19",
    Category.R1: "G28",
    Category.R2: "G28",
    Category.R3: "G29",
    Category.S1: "G22",
    Category.E1: "G26",
    Category.U1: "G10",
    Category.X1: "G30",
    Category.D1: "G07",
}


def rule_of(category: Category) -> str | None:
    """The id of the rule that `category` departs from; None for "annat"."""
    return _RULES.get(category)


def categories_of(rule: str) -> tuple[Category, ...]:
    """The kinds of deviation from `rule`, in the order of the list."""
    return tuple(category for category, of in _RULES.items() if of == rule)
