"""Participation by organisation and quarter, and by kind of activity. No Textual in here."""

from collections.abc import Iterable, Sequence

from db.reading.statistics.counts import YearStatistics
from db.reading.statistics.participation import Participation
from nsc_tui.language import statistics as said
from nsc_tui.language import statistics_screen as words
from screens.details import Section, facts
from screens.records import Column, row
from screens.statistics.bars import bar, sparkline
from screens.statistics.table import (
    SHORT,
    Line,
    Table,
    bar_column,
    number,
    of_participations,
    told_of_taking_part,
)

_SPREAD_RULE = "G15"
_DIGITS = 3  # of a quarter, with the space before it; they stand under the heading's


def _organisations(year: YearStatistics) -> list[Line]:
    counts = year.counts
    if not counts.participations:
        return []
    most = max(each.total for each in counts.by_organisation)
    lines = [
        _spread("organisation:", words.ALL(), counts.quarters, counts.participations, "", year.taking_part)
    ]
    for each in counts.by_organisation:
        name = each.organisation or said.NO_ORGANISATION()
        own = [one for one in year.taking_part if one.organisation == each.organisation]
        drawn = bar(each.total, most, SHORT)
        lines.append(
            _spread(f"organisation:{each.organisation or '-'}", name, each.quarters, each.total, drawn, own)
        )
    return lines


def _spread(
    key: str,
    name: str,
    quarters: Sequence[int],
    total: int,
    drawn: str,
    counted: Iterable[Participation],
) -> Line:
    numbers = "".join(f"{each:>{_DIGITS}}" for each in quarters)
    cells = (name, f" {numbers}  {sparkline(quarters)}", str(total), drawn)
    by_quarter = tuple((said.QUARTER(number=number), str(count)) for number, count in enumerate(quarters, 1))
    open_ = total - sum(quarters)
    return of_participations(
        row(key, *cells),
        Section("", facts(*by_quarter, (said.QUARTER_OPEN(), str(open_ or "")), (words.TOTAL(), str(total)))),
        counted,
        _SPREAD_RULE,
    )


def _kinds(year: YearStatistics) -> list[Line]:
    most = max((each.participations for each in year.counts.by_kind), default=0)
    return [
        of_participations(
            row(
                f"kind:{each.kind or '-'}",
                each.kind or said.NO_KIND(),
                str(each.activities),
                str(each.attended),
                str(each.participations),
                bar(each.participations, most, SHORT),
            ),
            Section(
                "",
                facts(
                    (words.HELD(), str(each.activities)),
                    (words.ATTENDED(), str(each.attended)),
                    (words.PARTICIPATIONS(), str(each.participations)),
                ),
            ),
            [one for one in year.taking_part if one.activity.kind == each.kind],
            "",
        )
        for each in year.counts.by_kind
    ]


ORGANISATIONS = Table(
    "organisations",
    words.ORGANISATIONS,
    (
        Column("organisation", words.ORGANISATION, sortable=False),
        Column("quarters", words.QUARTERS, width=19, sortable=False),
        number("total", words.TOTAL),
        bar_column(),
    ),
    _organisations,
    told_of_taking_part,
    words.NO_PARTICIPATION,
)
KINDS = Table(
    "kinds",
    words.KINDS,
    (
        Column("kind", words.KIND, sortable=False),
        number("held", words.HELD),
        number("attended", words.ATTENDED, 8),
        number("participations", words.PARTICIPATIONS, 14),
        bar_column(),
    ),
    _kinds,
    told_of_taking_part,
    words.NO_ACTIVITIES,
)
