"""The list of costs: what, how much, and who bore it, with the totals (G24–G26)."""

from collections.abc import Iterable, Sequence

from db.catalogue.participation import MEMBERSHIP_COSTS
from db.reading.costs import Cost
from db.reading.letterhead import Letterhead
from exports.paper.archive_part import ArchivePart
from exports.paper.document import Paper
from exports.paper.documents.report import Period
from exports.paper.documents.year_list import year_list
from exports.paper.flow import Block
from exports.paper.rows import Column
from exports.paper.styles import CELL_FIGURES, LEFT
from exports.paper.words import Facts, Heading
from nsc_tui.language import numbers
from nsc_tui.language import year_lists as words
from nsc_tui.language.text import SWEDISH, Language
from nsc_tui.language.values import said

_KIND = "costs"
_ABOUT = "yes"
_COLUMNS = (
    Column("ref", 2.2, names_row=True, style=CELL_FIGURES),
    Column("year", 1.0, style=CELL_FIGURES),
    Column("kind", 2.9),
    Column("activity", 3.8),
    Column("paid_by", 4.3),
    Column("amount", 2.8, style=CELL_FIGURES, align="right"),
)


def cost_list(
    costs: Sequence[Cost],
    period: Period,
    letterhead: Letterhead,
    language: Language = SWEDISH,
    part: ArchivePart | None = None,
) -> Paper:
    """The costs in their order; each currency is added up by itself, and rough amounts make rough totals."""
    return year_list(
        _KIND,
        words.COSTS.written_in(language),
        [words.COSTS_LEAD.written_in(language)],
        _COLUMNS,
        [_row(cost, language) for cost in costs],
        words.NO_COSTS.written_in(language),
        (period, letterhead, language),
        part,
        after=_totals(costs, language),
    )


def _row(cost: Cost, language: Language) -> list[str]:
    known = cost.hundredths is not None
    amount = _money([cost], language) if known else words.UNKNOWN.written_in(language)
    kind = said("kind", cost.kind, language, kind=_KIND)
    return [cost.ref, str(cost.year), kind, cost.activity, cost.paid_by, amount]


def _totals(costs: Sequence[Cost], language: Language) -> list[Block]:
    facts: list[tuple[str, str]] = []
    for heading, of_membership in ((words.MEMBERSHIP, True), (words.FURTHER, False)):
        known = [
            cost
            for cost in costs
            if (cost.kind in MEMBERSHIP_COSTS) is of_membership and cost.hundredths is not None
        ]
        for currency in dict.fromkeys(cost.currency for cost in known):
            same = [cost for cost in known if cost.currency == currency]
            facts.append((heading.written_in(language), _money(same, language)))
    if not facts:
        return []
    return [Heading(2, words.TOTALS.written_in(language), x=LEFT), Facts(facts)]


def _money(costs: Iterable[Cost], language: Language) -> str:
    """The sum of costs in one currency."""
    found = list(costs)
    rough = any(cost.about == _ABOUT for cost in found)
    return numbers.of_hundredths(
        sum(cost.hundredths or 0 for cost in found), found[0].currency, language, rough=rough
    )
