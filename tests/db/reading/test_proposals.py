from collections.abc import Callable
from random import Random

import pytest
from small_council import Council, Writing

from db.reading import proposals
from db.reading.door import Door
from db.writing import activities, contacts, costs, deviations

Log = Callable[..., str]


def found(door: Door) -> list[tuple[str, tuple[str, ...]]]:
    return [(row.category, row.about) for row in proposals.rows(door)]


def test_took_part_without_contact(door: Door, council: Council, log: Log) -> None:
    ref = log(council.zahra, council.summit, took_part="yes")
    (row,) = proposals.rows(door)
    assert (row.category, row.rule, row.about, row.why) == ("K1", "G14", (ref, "A-2024-001"), "no_contact")
    assert (row.person_key, row.person) == (council.zahra, "Zahra Åberg")
    assert (row.activity_key, row.activity, row.activity_when) == (
        council.summit,
        "Toppmöte",
        "2024-10-24/2024-10-25",
    )


@pytest.mark.parametrize(
    ("contacted_at", "took_part", "category"),
    [
        ("2024-10-25", "yes", "K2"),
        ("2024-10-25T00:00", "part", "K2"),
        ("2024-10-24", "yes", None),
        ("2024-10-23", "yes", None),
        ("2024-10", "yes", None),
        ("2024-10-25", "no", None),
        ("", "no", None),
        ("", "unknown", None),
        ("", "", None),
    ],
)
def test_only_what_is_certain_is_proposed(
    door: Door, council: Council, log: Log, contacted_at: str, took_part: str, category: str | None
) -> None:
    log(council.zahra, council.summit, contacted_at, took_part=took_part)
    assert [row.category for row in proposals.rows(door)] == ([category] if category else [])


def test_an_official_is_never_proposed(door: Door, council: Council, log: Log) -> None:
    log(council.omar, council.summit, took_part="yes")
    assert found(door) == []


def test_contact_about_the_summit_covers_its_part(door: Door, council: Council, log: Log) -> None:
    ref = log(council.zahra, council.signing, took_part="yes")
    assert found(door) == [("K1", (ref, "A-2024-002"))]
    log(council.zahra, council.summit, "2024-10-01")
    assert found(door) == []


def test_somebody_elses_contact_covers_nobody(door: Door, council: Council, log: Log) -> None:
    ref = log(council.zahra, council.signing, took_part="yes")
    log(council.asa, council.summit, "2024-10-01")
    assert found(door) == [("K1", (ref, "A-2024-002"))]


def test_what_is_recorded_is_not_proposed_and_comes_back_from_the_bin(
    door: Door, council: Council, log: Log, writing: Writing
) -> None:
    log(council.zahra, council.summit, took_part="yes")
    with writing() as act:
        details = deviations.DeviationDetails(category="K1", what="Utan kontakt.", contact=1)
        key = deviations.record(act, details).key
    assert found(door) == []
    with writing() as act:
        deviations.discard(act, key)
    assert [category for category, _ in found(door)] == ["K1"]


@pytest.mark.parametrize(
    ("paid_by", "categories"),
    [
        ("Stadsledningskontoret", ["E1"]),
        ("stadsledningskontoret", ["E1"]),
        ("Polisområde Storgöteborg", []),
        ("", []),
    ],
)
def test_costs_put_on_the_co_ordinating_office(
    door: Door, council: Council, log: Log, paid_by: str, categories: list[str]
) -> None:
    log(council.zahra, council.summit, "2024-10-01", took_part="yes", paid_by=paid_by)
    log(council.asa, council.summit, "2024-10-01", took_part="yes", paid_by=paid_by)
    assert [row.category for row in proposals.rows(door)] == categories


def spend(
    writing: Writing, activity: int, kind: str = "travel", paid_by: str = "Stadsledningskontoret"
) -> int:
    with writing() as act:
        return costs.add(
            act, costs.CostDetails(year=2024, kind=kind, amount=845000, paid_by=paid_by, activity=activity)
        ).key


@pytest.mark.parametrize(
    ("kind", "paid_by", "proposed"),
    [
        ("travel", "Stadsledningskontoret", True),
        ("lodging", "stadsledningskontoret", True),
        ("travel", "Polisen", False),
        ("travel", "", False),
        ("fee", "Stadsledningskontoret", False),  # the membership lies there
    ],
)
def test_a_further_cost_on_the_office_of_the_only_one_who_took_part(
    door: Door, council: Council, log: Log, writing: Writing, kind: str, paid_by: str, proposed: bool
) -> None:
    ref = log(council.zahra, council.summit, "2024-10-01", took_part="yes", paid_by="Polisen")
    log(council.asa, council.summit, "2024-10-01", took_part="no")
    spend(writing, council.summit, kind, paid_by)
    assert found(door) == ([("E1", (ref, "A-2024-001"))] if proposed else [])


def test_a_cost_of_several_people_is_not_put_on_one_of_them(
    door: Door, council: Council, log: Log, writing: Writing
) -> None:
    log(council.zahra, council.summit, "2024-10-01", took_part="yes")
    log(council.asa, council.summit, "2024-10-01", took_part="part")
    spend(writing, council.summit)
    assert found(door) == []


def test_a_cost_is_proposed_until_it_is_recorded_of_the_activity_too(
    door: Door, council: Council, log: Log, writing: Writing
) -> None:
    log(council.zahra, council.summit, "2024-10-01", took_part="yes")
    cost = spend(writing, council.summit)
    assert [category for category, _ in found(door)] == ["E1"]
    details = deviations.DeviationDetails(
        category="E1", what="Resan", council=True, cost=cost, activity=council.summit
    )
    with writing() as act:
        deviations.record(act, details)
    assert found(door) == []


def test_the_quick_way_loses_nothing(
    door: Door, council: Council, writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the first, coarse choice in SQL leaves out, the rules would not have proposed either."""
    chance = Random(7)
    dates = (
        "",
        "2024",
        "2024-10",
        "2024-10-23",
        "2024-10-24",
        "2024-10-25T09:00+09:00",
        "2024-W43",
        "../2024-10-24",
    )
    with writing() as act:
        other = activities.add(act, activities.ActivityDetails(title="Oklart", happens="2024-10")).key
        late = activities.add(act, activities.ActivityDetails(title="Kväll", happens="2024-10-24T18:00")).key
        for _ in range(150):
            contacts.log(
                act,
                contacts.ContactDetails(
                    person=chance.choice((council.zahra, council.asa, council.omar)),
                    activity=chance.choice((council.summit, council.signing, council.webinar, other, late)),
                    contacted_at=chance.choice(dates),
                    took_part=chance.choice(("yes", "part", "no", "")),
                    own_first_day=chance.choice(("", "", "2024-10-25")),
                    paid_by=chance.choice(("", "Stadsledningskontoret", "Polisen")),
                ),
            )
    quick = proposals.rows(door)
    everybody = "suspect (person_id, activity_id) AS (SELECT person_id, activity_id FROM contact)"
    monkeypatch.setattr(proposals, "_CHAIN", proposals._CHAIN.replace(proposals._SUSPECTS, everybody))
    slow = proposals.rows(door)
    assert {(row.category, row.about) for row in quick} == {(row.category, row.about) for row in slow}
    assert len(slow) > 5
