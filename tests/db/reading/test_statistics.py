"""The year's numbers, count by count: what is decided, what is left open, and what stands beside."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from registers import living_year

from db.reading.activities import Activity
from db.reading.contacts import Contact
from db.reading.costs import Cost
from db.reading.door import Door
from db.reading.members import Member
from db.reading.statistics import year_statistics
from db.reading.statistics.counts import (
    OfCategory,
    OfKind,
    OfOrganisation,
    YearCounts,
    YearStatistics,
    statistics,
)
from db.reading.statistics.lead import SPANS, LeadTimes
from db.reading.statistics.material import YearMaterial, year_material
from db.reading.statistics.money import Sum, Sums, year_costs
from db.reading.statistics.participation import Participation, quarter_of
from db.reading.statistics.presence import Presence, meetings_of_year, presence, presence_by_year
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.seats import BINDING_ROLES
from nsc_tui.guideline.verdict import TookPart, Verdict, judge

TODAY = date(2026, 11, 22)
ACTIVITY = Activity(
    1, "A-2026-001", "Möte", "2026-05-20", "seminarium", "nsc", "", "", "", "", "held",
    "", "", "", "", "", "", "", "", "", None, "", "",
)  # fmt: skip
SEATS = "ledamot\x1f\x1f"


def contact(**changed: Any) -> Contact:
    """A row about ACTIVITY by a member who took part, judged anew."""
    given: dict[str, Any] = {
        "key": 1, "ref": "K-2026-001", "member": "a@example.org", "activity": "Möte",
        "contacted_at": "2026-05-01", "channel": "", "took_part": "yes", "own_first_day": "", "paid_by": "",
        "purpose": "", "bound": "", "answered_on": "", "outcome": "", "note": "", "entered_at": "",
        "person_key": 1, "person": "Anna Berg", "organisation": "Förvaltningen", "activity_key": 1,
        "activity_ref": "A-2026-001", "activity_named": "Möte", "activity_when": "2026-05-20", "place": "",
        "arranged_by": "nsc", "status": "held", "seats": SEATS,
    }  # fmt: skip
    row = Contact(**(given | changed), judgement=None)  # type: ignore[arg-type]
    return replace(row, judgement=judge(row.facts(BINDING_ROLES)))


def term(role: str, organisation: str, from_: str = "", to: str = "", person: int = 1) -> Member:
    return Member(
        f"t{organisation}", "a@example.org", 1, person, 1, "Anna", "Berg", "", organisation, role, "S",
        from_, to, "", "", "",
    )  # fmt: skip


def material(*contacts: Contact, **changed: Any) -> YearMaterial:
    given: dict[str, Any] = {"activities": (ACTIVITY,), "contacts": contacts}
    return YearMaterial(2026, TODAY, **(given | changed))


def counted(*contacts: Contact, **changed: Any) -> YearCounts:
    return statistics(material(*contacts, **changed)).counts


def only(*contacts: Contact, **changed: Any) -> Participation:
    (found,) = statistics(material(*contacts, **changed)).taking_part
    return found


@pytest.mark.parametrize(
    ("when", "quarter"),
    [
        ("2026-03-31", 1),
        ("2026-04-01", 2),
        ("2026-06-30T23:30+02:00", 2),
        ("2026-06-30T22:30Z", 3),
        ("2026-09", 3),
        ("2026-W40", None),
        ("2026-W33", 3),
        ("2026", None),
        ("2026-09-30/2026-10-02", 3),
        ("2026-06/2026-07", 2),
        ("../2026-02-01", None),
        ("2026-02-01/..", 1),
        ("XXXX-01-30", None),
        ("", None),
    ],
)
def test_the_quarter_is_that_of_the_beginning_where_it_is_known(when: str, quarter: int | None) -> None:
    assert quarter_of(When.parse(when)) == quarter


@pytest.mark.parametrize(
    ("days", "median"),
    [((), None), ((3,), 3), ((1, 2), 1.5), ((-4, 0, 9), 0), ((1, 2, 3, 10), 2.5)],
)
def test_the_median_of_lead_times(days: tuple[int, ...], median: float | None) -> None:
    assert LeadTimes(days).median == median


@pytest.mark.parametrize(
    ("days", "name"),
    [
        (-400, "after"),
        (-1, "after"),
        (0, "same_day"),
        (1, "under_a_week"),
        (6, "under_a_week"),
        (7, "under_two_weeks"),
        (13, "under_two_weeks"),
        (14, "under_a_month"),
        (29, "under_a_month"),
        (30, "a_month_or_more"),
        (400, "a_month_or_more"),
    ],
)
def test_each_lead_time_lies_in_one_span(days: int, name: str) -> None:
    assert [span.name for span in SPANS if LeadTimes((days,)).count(span)] == [name]


@pytest.mark.parametrize(
    ("changed", "days", "in_touch"),
    [
        ({}, 19, True),
        ({"contacted_at": "2026-05-21"}, -1, True),
        ({"contacted_at": "2026-05"}, None, True),
        ({"contacted_at": ""}, None, False),
        ({"own_first_day": "2026-05-22"}, 21, True),
        ({"activity_when": "2026-W21"}, None, True),
        ({"contacted_at": "2026-05-19T23:30Z"}, 0, True),  # past midnight in Stockholm
    ],
)
def test_lead_time_only_where_both_days_are_known(
    changed: dict[str, str], days: int | None, in_touch: bool
) -> None:
    found = only(contact(**changed))
    assert (found.days, found.in_touch) == (days, in_touch)
    lead = counted(contact(**changed)).lead
    assert (len(lead.days), lead.undated, lead.no_contact) == (
        int(days is not None),
        int(in_touch and days is None),
        int(not in_touch),
    )


def test_one_person_in_one_activity_is_one_participation_and_the_best_row_counts() -> None:
    late = contact(key=2, contacted_at="2026-05-23")
    found = only(late, contact(key=3, took_part="unknown"))
    assert (found.verdict, found.days) == (Verdict.IN_TIME, 19)
    counts = counted(late, contact(key=3, took_part="unknown"))
    assert counts.participations == 1
    assert counts.took_part == {
        TookPart.YES: 1, TookPart.NO: 0, TookPart.PART: 0, TookPart.UNKNOWN: 1
    }  # fmt: skip


def test_a_contact_about_the_whole_covers_the_part() -> None:
    whole = replace(ACTIVITY, key=2, ref="A-2026-002", title="Toppmöte", when="2026-05-19")
    about_whole = contact(key=2, activity_key=2, activity_when="2026-05-19", contacted_at="2026-05-10")
    about_part = contact(key=3, contacted_at="")
    both = (ACTIVITY, whole)
    of_part = next(
        each
        for each in statistics(material(about_part, about_whole, activities=both, above={1: 2})).taking_part
        if each.activity.key == 1
    )
    assert (of_part.verdict, of_part.days, of_part.in_touch) == (Verdict.IN_TIME, 10, True)
    alone = only(about_part, activities=both, above={1: 2, 2: 1})  # a circle that another tool made
    assert (alone.verdict, alone.in_touch) == (Verdict.NONE, False)


def test_the_part_departs_from_nothing_where_the_whole_is_anothers() -> None:
    other = contact(key=2, activity_key=2, arranged_by="other", contacted_at="2026-06-01")
    found = only(contact(contacted_at="2026-05-25"), other, above={1: 2})
    assert found.verdict is Verdict.NOT_BOUND  # as the program proposes none: the whole is another's


@pytest.mark.parametrize(
    ("activity", "participations", "elsewhere", "cancelled"),
    [
        ({}, 1, 0, 0),
        ({"arranged_by": "partner"}, 1, 0, 0),
        ({"arranged_by": "other"}, 0, 1, 0),
        ({"status": "cancelled"}, 0, 0, 1),
        ({"status": "cancelled", "arranged_by": "other"}, 0, 0, 0),
    ],
)
def test_whose_activity_it_is_and_whether_it_was(
    activity: dict[str, Any], participations: int, elsewhere: int, cancelled: int
) -> None:
    counts = counted(contact(**activity), activities=(replace(ACTIVITY, **activity),))
    assert (counts.participations, counts.elsewhere, counts.cancelled) == (
        participations,
        elsewhere,
        cancelled,
    )
    assert counts.activities == participations


@pytest.mark.parametrize(
    ("took_part", "participations", "in_part"),
    [(("yes",), 1, 0), (("part",), 1, 1), (("part", "yes"), 1, 0), (("no",), 0, 0), (("",), 0, 0)],
)
def test_who_took_part(took_part: tuple[str, ...], participations: int, in_part: int) -> None:
    counts = counted(*(contact(key=n, took_part=each) for n, each in enumerate(took_part)))
    assert (counts.participations, counts.only_in_part) == (participations, in_part)


@pytest.mark.parametrize(
    ("when", "contacted_at", "participations"),
    [
        ("", "2026-05-01", 1),
        ("XXXX-05-20", "2026-12-31", 1),
        ("", "2025-12-31", 0),
        ("", "2027-01-01", 0),
        ("", "", 0),
    ],
)
def test_an_activity_without_a_year_counts_in_that_of_the_contact(
    when: str, contacted_at: str, participations: int
) -> None:
    undated = (replace(ACTIVITY, when=when),)
    row = contact(activity_when=when, contacted_at=contacted_at)
    counts = counted(row, activities=(), undated=undated)
    assert (counts.participations, counts.activities) == (participations, 0)
    assert counts.quarter_open == participations


@pytest.mark.parametrize(
    ("terms", "organisation"),
    [
        ((), "Förvaltningen"),
        ((term("ledamot", "Polisen"),), "Polisen"),
        ((term("ledamot", "Polisen", "2027"), term("ledamot", "Regionen", "2020", "2026-05-20")), "Regionen"),
        ((term("ledamot", "Polisen", "2027"),), "Polisen"),
        ((term("ersättare", "Polisen"), term("ledamot", "Regionen")), "Regionen"),
    ],
)
def test_the_organisation_is_that_of_the_seat(terms: tuple[Member, ...], organisation: str) -> None:
    assert only(contact(), terms=terms).organisation == organisation


def test_nothing_is_counted_by_party() -> None:
    names = {field.name for kind in (YearCounts, OfKind, OfOrganisation, OfCategory, Presence, Participation)
             for field in fields(kind)}  # fmt: skip
    assert not any("party" in name for name in names)
    found = statistics(material(contact(), terms=(term("ledamot", "Polisen"),)))
    assert "S" not in {each.organisation for each in found.counts.by_organisation}


def cost(kind: str, hundredths: int | None, currency: str = "SEK", about: str = "no", by: str = "") -> Cost:
    return Cost(1, "U-2026-001", 2026, kind, hundredths, currency, about, by, "", None, "", "")


def test_currencies_are_never_added_together_and_what_is_not_known_is_told() -> None:
    found = year_costs(
        [
            cost("fee", 15_000_000, about="yes"),
            cost("seminar", 5_050),
            cost("advice", None),
            cost("fee", 10_000, "EUR"),
            cost("travel", 100, by="Polisen"),
            cost("lodging", 250, by="Polisen"),
            cost("other", 300, "DKK", by="Polisen"),
            cost("travel", 700),
        ]
    )
    assert found.membership == Sums((Sum("SEK", 15_005_050, True), Sum("EUR", 10_000, False)), 4, 1)
    assert found.further == (
        ("Polisen", Sums((Sum("SEK", 350, False), Sum("DKK", 300, False)), 3, 0)),
        ("", Sums((Sum("SEK", 700, False),), 1, 0)),
    )


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with Door(living_year(tmp_path_factory.mktemp("statistics"))) as opened:
        yield opened


@pytest.fixture(scope="module")
def demo(door: Door) -> YearStatistics:
    return year_statistics(door, 2026, TODAY)


def test_presence_counts_the_meetings_of_ones_own_time(demo: YearStatistics) -> None:
    found = {each.person: each for each in presence(demo.material)}
    expected = {
        "Ärla Ärlig": (2, 2),
        "Sunniva Ekdahl": (1, 1),
        "Peter Lindh": (1, 3),
        "Omar Lind": (3, 3),
    }
    assert {name: (found[name].present, found[name].held) for name in expected} == expected
    assert (found["Peter Lindh"].role, found["Peter Lindh"].absent) == ("ersättare", 2)
    assert found["Åsa Öberg-Ståhl"].apologies == 1
    assert found["José O'Neill"].in_part == 1
    assert "Ida Ek" not in found


@pytest.mark.parametrize(
    ("today", "held", "to_come"),
    [(date(2026, 12, 1), 3, 1), (date(2026, 12, 2), 4, 0), (date(2026, 2, 24), 0, 4)],
)
def test_a_meeting_is_held_when_its_day_has_come(
    demo: YearStatistics, today: date, held: int, to_come: int
) -> None:
    found = meetings_of_year(replace(demo.material, today=today))
    assert (found.held, len(found.to_come)) == (held, to_come)


def test_a_meeting_without_attendance_counts_for_nobody_and_is_told(demo: YearStatistics) -> None:
    changed = replace(demo.material, today=date(2026, 12, 31))
    assert [each.ref for each in meetings_of_year(changed).unrecorded] == ["2026-12-02"]
    assert max(each.held for each in presence(changed)) == 3


def test_who_was_merged_into_another_is_that_person(demo: YearStatistics) -> None:
    zahra = next(each for each in presence(demo.material) if each.person == "Zahra Åberg")
    attendance = tuple(
        replace(each, person_key=9999) if each.person_key == zahra.person_key else each
        for each in demo.material.attendance
    )
    apart = replace(demo.material, attendance=attendance)
    together = replace(apart, same_person={9999: zahra.person_key})
    assert zahra in presence(together)
    assert zahra not in presence(apart)


def test_each_year_stands_by_itself_and_all_are_read_at_once(door: Door, demo: YearStatistics) -> None:
    found = presence_by_year(door, 2024, TODAY)
    assert found == {2024: (), 2025: (), 2026: presence(demo.material)}


def test_a_year_with_nothing_in_it_is_all_noughts(door: Door) -> None:
    counts = year_statistics(door, 2021, TODAY).counts
    assert (counts.participations, counts.activities, counts.lead.median) == (0, 0, None)
    assert (counts.by_kind, counts.by_organisation, counts.deviations) == ((), (), ())
    assert presence(year_material(door, 2021, TODAY)) == ()
