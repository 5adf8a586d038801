"""The numbers of a year as rows of a list, and what each was counted from. No Textual in here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from db.reading.deviations import Deviation
from db.reading.statistics.counts import OfCategory, YearStatistics
from db.reading.statistics.lead import SPANS
from db.reading.statistics.participation import Participation
from db.reading.statistics.presence import Presence, presence
from nsc_tui.guideline.categories import rule_of
from nsc_tui.guideline.seats import Role
from nsc_tui.guideline.verdict import CONTACT_RULE, Verdict
from nsc_tui.language import statistics as said
from nsc_tui.language import statistics_screen as words
from nsc_tui.language.categories import CATEGORIES
from nsc_tui.language.text import Text
from nsc_tui.language.values import said as value
from nsc_tui.language.verdicts import SIGNS, VERDICTS
from screens.details import Detail, Fact, Section, facts
from screens.goals import goal
from screens.records import Cell, Column, Row, Tone, row
from screens.statistics.bars import bar, sparkline

_SHORT, _LONG = 8, 20  # characters of the longest bar, beside several numbers and beside one
_SPREAD_RULE = "G15"
_PRESENCE = "presence"
_DIGITS = 3  # of a quarter, with the space before it; they stand under the heading's
_NOT_CALLED = frozenset({Role.SUBSTITUTE, Role.COOPTED})  # who need not be there each time


class Line(NamedTuple):
    """One row, what Enter shows of it, and the rule it is about."""

    row: Row
    detail: Detail
    rule: str = ""


class Table(NamedTuple):
    """One view: its columns, the lines of a year, what it leaves uncounted, what an empty one says."""

    name: str
    label: Text
    columns: tuple[Column, ...]
    lines: Callable[[YearStatistics], list[Line]]
    told: Callable[[YearStatistics], list[str]]
    empty: Text


def _bar_column(width: int = _SHORT) -> Column:
    return Column("bar", words.BAR, width=width, sortable=False)


def _number(name: str, label: Text, width: int = 5) -> Column:
    return Column(name, label, width=width, right=True, sortable=False)


def _presence(year: YearStatistics) -> list[Line]:
    return [_present(each) for each in presence(year.material)]


def _present(each: Presence) -> Line:
    count = words.OF(present=each.present, held=each.held)
    remarks = [each.role] if each.role in _NOT_CALLED else []
    remarks += [
        f"{number} {word}"
        for number, word in (
            (each.apologies, value("group", "apologies")),
            (each.absent, value("group", "absent")),
            (each.unstated, words.NOT_STATED()),
        )
        if number
    ]
    meetings = tuple(
        Fact(meeting.date, value("group", group) or words.NOT_STATED(), goal=goal("meeting", meeting.key))
        for meeting, group in each.meetings
    )
    return Line(
        row(
            f"{_PRESENCE}:{each.person_key}",
            each.person,
            count,
            bar(each.present, each.held, _SHORT),
            each.organisation,
            ", ".join(remarks),
        ),
        Detail(
            each.person,
            (
                Section(
                    "",
                    facts(
                        (words.PRESENT(), count),
                        (words.IN_PART(), str(each.in_part or "")),
                        (words.ROLE(), each.role),
                        (words.ORGANISATION(), each.organisation),
                    ),
                ),
                Section(words.COUNTED_FROM(), meetings),
            ),
        ),
    )


def presence_key(key: str) -> int | None:
    """The person whose presence the row `key` tells; None for any other row."""
    name, _, person = key.partition(":")
    return int(person) if name == _PRESENCE else None


def with_years(detail: Detail, years: Mapping[int, Sequence[Presence]], person: int) -> Detail:
    """A person's presence with that of the other years under it, the newest first."""
    own = [
        (year, each)
        for year, found in sorted(years.items(), reverse=True)
        for each in found
        if each.person_key == person
    ]
    shown = tuple(
        Fact(
            str(year),
            f"{words.OF(present=each.present, held=each.held)}  {bar(each.present, each.held, _SHORT)}",
        )
        for year, each in own
    )
    return replace(detail, sections=(*detail.sections, Section(words.YEAR_BY_YEAR(), shown)))


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
        drawn = bar(each.total, most, _SHORT)
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
    return _counted(
        row(key, *cells),
        Section("", facts(*by_quarter, (said.QUARTER_OPEN(), str(open_ or "")), (words.TOTAL(), str(total)))),
        counted,
        _SPREAD_RULE,
    )


def _kinds(year: YearStatistics) -> list[Line]:
    most = max((each.participations for each in year.counts.by_kind), default=0)
    return [
        _counted(
            row(
                f"kind:{each.kind or '-'}",
                each.kind or said.NO_KIND(),
                str(each.activities),
                str(each.attended),
                str(each.participations),
                bar(each.participations, most, _SHORT),
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


_TONES: dict[Verdict, Tone] = {
    Verdict.IN_TIME: "good",
    Verdict.LATE: "bad",
    Verdict.NONE: "bad",
    Verdict.CHECK: "warn",
    Verdict.UNDECIDABLE: "warn",
    Verdict.NOT_BOUND: "dim",
}


def _contact(year: YearStatistics) -> list[Line]:
    most = max(year.counts.verdicts.values())
    if not most:
        return []
    return [
        _counted(
            row(
                f"verdict:{verdict}",
                Cell(f"{SIGNS[verdict]} {VERDICTS[verdict]()}", _TONES[verdict]),
                str(count),
                bar(count, most, _LONG),
            ),
            Section("", facts((words.COUNT(), str(count)))),
            [one for one in year.taking_part if one.verdict is verdict],
            CONTACT_RULE,
        )
        for verdict, count in year.counts.verdicts.items()
    ]


def _lead(year: YearStatistics) -> list[Line]:
    lead = year.counts.lead
    if not year.counts.participations:
        return []
    counts = [lead.count(span) for span in SPANS]
    most = max(*counts, lead.undated, lead.no_contact)

    def line(key: str, label: str, count: int, counted: Iterable[Participation], tone: Tone = "") -> Line:
        cells = row(f"lead:{key}", Cell(label, tone), str(count), bar(count, most, _LONG))
        return _counted(cells, Section("", facts((words.COUNT(), str(count)))), counted, CONTACT_RULE)

    every = year.taking_part
    median = Detail(
        f"{words.MEDIAN()}: {said.days(lead.median)}",
        (Section("", facts(("", words.MEDIAN_OF(count=len(lead.days))))),),
    )
    return [
        *(
            line(
                span.name,
                said.SPANS[span.name](),
                count,
                [one for one in every if one.days is not None and span.holds(one.days)],
            )
            for span, count in zip(SPANS, counts, strict=True)
        ),
        line(
            "day_not_known",
            said.LEAD_OPEN(),
            lead.undated,
            [one for one in every if one.in_touch and one.days is None],
            "dim",
        ),
        line(
            "no_contact",
            said.NO_CONTACT(),
            lead.no_contact,
            [one for one in every if not one.in_touch],
            "dim",
        ),
        Line(row("lead:median", words.MEDIAN(), said.days(lead.median), ""), median, CONTACT_RULE),
    ]


def _deviations(year: YearStatistics) -> list[Line]:
    most = max((each.total for each in year.counts.deviations), default=0)
    return [line for each in year.counts.deviations for line in _of_category(each, most, year)]


def _of_category(each: OfCategory, most: int, year: YearStatistics) -> list[Line]:
    """The category, and under it the states that its deviations are in."""
    own = [one for one in year.material.deviations if one.category == each.category.value]
    name = f"{each.category.value} {CATEGORIES[each.category]()}"
    rule = rule_of(each.category) or ""
    code = f"category:{each.category.value}"
    lines = [_deviated(row(code, name, str(each.total), bar(each.total, most, _SHORT)), name, own, rule)]
    for state, count in each.states.items():
        if count:
            tone: Tone = "good" if state.is_settled else "bad"
            label = Cell(words.STATE(state=value("state", state.value)), tone)
            cells = row(f"{code}:{state.value}", label, str(count), bar(count, most, _SHORT))
            lines.append(_deviated(cells, name, [one for one in own if one.state is state], rule))
    return lines


def _deviated(cells: Row, title: str, counted: Iterable[Deviation], rule: str) -> Line:
    found = tuple(Fact("", f"{one.ref} · {one.what}", goal=goal("deviation", one.key)) for one in counted)
    return Line(cells, Detail(title, (Section(words.COUNTED_FROM(), found),)), rule)


def _counted(cells: Row, first: Section, counted: Iterable[Participation], rule: str) -> Line:
    """A row of participations; each of them leads to its contact."""
    found = tuple(
        Fact("", f"{one.person} · {one.activity.title}", goal=goal("contact", one.contacts[0].key))
        for one in counted
    )
    return Line(cells, Detail(cells.cells[0].text, (first, Section(words.COUNTED_FROM(), found))), rule)


def _told_of_taking_part(year: YearStatistics) -> list[str]:
    counts = year.counts
    return _told(
        (words.QUARTER_OPEN, counts.quarter_open),
        (words.OTHERS, counts.elsewhere),
        (words.NO_YEAR, counts.without_year),
        (words.UNANSWERED, sum(count for answer, count in counts.took_part.items() if answer == "unknown")),
    )


def _told_of_presence(year: YearStatistics) -> list[str]:
    return _told((words.NO_ATTENDANCE, len(year.counts.meetings.unrecorded)))


def _told_nothing(_year: YearStatistics) -> list[str]:
    return []


def _told(*counts: tuple[Text, int]) -> list[str]:
    return [text(count=count) for text, count in counts if count]


TABLES: tuple[Table, ...] = (
    Table(
        "organisations",
        words.ORGANISATIONS,
        (
            Column("organisation", words.ORGANISATION, sortable=False),
            Column("quarters", words.QUARTERS, width=19, sortable=False),
            _number("total", words.TOTAL),
            _bar_column(),
        ),
        _organisations,
        _told_of_taking_part,
        words.NO_PARTICIPATION,
    ),
    Table(
        "kinds",
        words.KINDS,
        (
            Column("kind", words.KIND, sortable=False),
            _number("held", words.HELD),
            _number("attended", words.ATTENDED, 8),
            _number("participations", words.PARTICIPATIONS, 14),
            _bar_column(),
        ),
        _kinds,
        _told_of_taking_part,
        words.NO_ACTIVITIES,
    ),
    Table(
        "contact",
        words.CONTACT,
        (
            Column("outcome", words.OUTCOME, sortable=False),
            _number("count", words.COUNT, 6),
            _bar_column(_LONG),
        ),
        _contact,
        _told_of_taking_part,
        words.NO_PARTICIPATION,
    ),
    Table(
        "lead",
        words.LEAD,
        (
            Column("span", words.SPAN, sortable=False),
            _number("count", words.COUNT, 12),
            _bar_column(_LONG),
        ),
        _lead,
        _told_of_taking_part,
        words.NO_PARTICIPATION,
    ),
    Table(
        "presence",
        words.PRESENCE,
        (
            Column("member", words.MEMBER, width=24, sortable=False),
            Column("present", words.PRESENT, width=10, sortable=False),
            _bar_column(),
            Column("organisation", words.ORGANISATION, width=30, drop=1, sortable=False),
            Column("remark", words.REMARK, sortable=False),
        ),
        _presence,
        _told_of_presence,
        words.NO_PRESENCE,
    ),
    Table(
        "deviations",
        words.DEVIATIONS,
        (
            Column("category", words.CATEGORY, sortable=False),
            _number("count", words.COUNT),
            _bar_column(),
        ),
        _deviations,
        _told_nothing,
        words.NO_DEVIATIONS,
    ),
)
