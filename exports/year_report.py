"""The yearly report's material, and the three years for the executive board, as data.

The keys of `counts` are those that docs/numbers.md names, each with the lists it can be counted from.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from db.reading.dialogues import Dialogue
from db.reading.letterhead import Letterhead
from db.reading.reports import Report
from db.reading.statistics.counts import QUARTERS, OfCategory, OfOrganisation, YearCounts, YearStatistics
from db.reading.statistics.lead import SPANS, LeadTimes
from db.reading.statistics.money import Sums
from db.reading.statistics.participation import Participation
from db.reading.statistics.presence import Meetings
from exports.tables.kinds import KINDS
from exports.tables.writing import json_objects
from nsc_tui.guideline.metadata import MEMBERSHIP_ABOUT_SEK

Object = dict[str, Any]
_HUNDRED = 100


class Basis(NamedTuple):
    """What a change of the guideline rests on (G30): the reports to the council, and the dialogues."""

    reports: tuple[Report, ...]
    dialogues: tuple[Dialogue, ...]


def year_report_json(year: YearStatistics, letterhead: Letterhead) -> bytes:
    """One object: the year's counts, and the records that they were counted from."""
    return _bytes({"report": "year-report", **_head(letterhead), **year_object(year)})


def ks_report_json(years: Sequence[YearStatistics], basis: Basis, letterhead: Letterhead) -> bytes:
    """One object: each year as the yearly report has it, the reports to the council, and the dialogues."""
    return _bytes(
        {
            "report": "ks-report",
            **_head(letterhead),
            "years": [year_object(each) for each in years],
            "reports": json_objects(KINDS["reports"], basis.reports),
            "dialogues": json_objects(KINDS["dialogues"], basis.dialogues),
        }
    )


def year_object(year: YearStatistics) -> Object:
    """One year: its counts, its participations, and the records of the other lists as they stand there."""
    material = year.material
    return {
        "year": material.year,
        "today": material.today.isoformat(),
        "counts": counts_object(year.counts),
        "participations": [_participation(each) for each in year.taking_part],
        "results": json_objects(KINDS["results"], year.results),
        "focus_areas": json_objects(KINDS["focus-areas"], material.focus_areas),
        "spreading": json_objects(KINDS["spreading"], material.spreading),
        "deviations": json_objects(KINDS["deviations"], material.deviations),
        "costs": json_objects(KINDS["costs"], material.costs),
    }


def counts_object(counts: YearCounts) -> Object:
    """The counts alone."""
    return {
        "activities": {
            "total": counts.activities,
            "attended": counts.attended,
            "told": counts.told,
            "cancelled": counts.cancelled,
        },
        "participations": {
            "total": counts.participations,
            "in_part": counts.only_in_part,
            "people": counts.people,
            "organisations": counts.organisations,
            "elsewhere": counts.elsewhere,
            "without_year": counts.without_year,
        },
        "contacts": {answer.value: count for answer, count in counts.took_part.items()},
        "by_kind": [asdict(each) for each in counts.by_kind],
        "quarters": _quarters(counts.quarters, counts.quarter_open),
        "by_organisation": [_of_organisation(each) for each in counts.by_organisation],
        "verdicts": {verdict.value: count for verdict, count in counts.verdicts.items()},
        "lead_time": _lead(counts.lead),
        "results": {**counts.results, "participations_without": counts.without_results},
        "deviations": [_of_category(each) for each in counts.deviations],
        "focus_areas": counts.focus_areas,
        "spreading": [{"channel": channel, "total": total} for channel, total in counts.spreading],
        "costs": {
            "membership": {"about_sek": MEMBERSHIP_ABOUT_SEK, **_sums(counts.costs.membership)},
            "further": [{"paid_by": bearer, **_sums(sums)} for bearer, sums in counts.costs.further],
        },
        "meetings": _meetings(counts.meetings),
    }


def _head(letterhead: Letterhead) -> Object:
    return {
        "council": letterhead.council,
        "last_change": letterhead.recorded_at.isoformat(),
        "history_head": f"{letterhead.head.digits}/{letterhead.head.number}",
    }


def _quarters(quarters: Iterable[int], not_known: int) -> Object:
    return {
        **{str(name): count for name, count in zip(QUARTERS, quarters, strict=True)},
        "not_known": not_known,
    }


def _of_organisation(each: OfOrganisation) -> Object:
    return {
        "organisation": each.organisation,
        "quarters": _quarters(each.quarters, each.undated),
        "total": each.total,
    }


def _of_category(each: OfCategory) -> Object:
    return {
        "category": each.category.value,
        "states": {state.value: count for state, count in each.states.items()},
        "total": each.total,
    }


def _meetings(meetings: Meetings) -> Object:
    return {
        "held": meetings.held,
        "attendance_recorded": len(meetings.counted),
        "attendance_missing": len(meetings.unrecorded),
        "to_come": len(meetings.to_come),
        "cancelled": len(meetings.cancelled),
    }


def _lead(lead: LeadTimes) -> Object:
    return {
        "days": list(lead.days),
        "median": lead.median,
        "spans": {span.name: lead.count(span) for span in SPANS},
        "day_not_known": lead.undated,
        "no_contact": lead.no_contact,
    }


def _sums(sums: Sums) -> Object:
    return {
        "sums": [
            {"currency": each.currency, "amount": _amount(each.hundredths), "about": each.about}
            for each in sums.sums
        ],
        "costs": sums.costs,
        "without_amount": sums.unknown,
    }


def _amount(hundredths: int) -> int | float:
    """As in the list of costs: a number, whole where it is."""
    whole, rest = divmod(hundredths, _HUNDRED)
    return hundredths / _HUNDRED if rest else whole


def _participation(each: Participation) -> Object:
    return {
        "member": each.contacts[0].member,
        "organisation": each.organisation,
        "activity": each.contacts[0].activity_named,
        "when": each.activity.when,
        "quarter": each.quarter,
        "verdict": each.verdict.value,
        "days": each.days,
        "contacts": [row.ref for row in each.contacts],
    }


def _bytes(content: Object) -> bytes:
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "replace")  # half a surrogate, which another tool may have left
