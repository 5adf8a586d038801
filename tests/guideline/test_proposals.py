from dataclasses import replace

import pytest

from nsc_tui.guideline.categories import Category
from nsc_tui.guideline.dates import When
from nsc_tui.guideline.proposals import Participation, Proposal, Recorded, Why, propose
from nsc_tui.guideline.seats import SeatHeld
from nsc_tui.guideline.verdict import ActivityStatus, ArrangedBy, ParticipationFacts, TookPart

OFFICE = "Stadsledningskontoret"
SEAT = SeatHeld("ledamot", When.parse("2023-01-01"))


def row(contact: str = "", start: str = "2024-10-15", ref: str = "K-2024-001") -> Participation:
    facts = ParticipationFacts(
        activity_when=When.parse(start),
        contacted_at=When.parse(contact),
        seats=(SEAT,),
        took_part=TookPart.YES,
    )
    return Participation(ref, "lucja", "A-2024-001", facts)


def having(participation: Participation, **changes: object) -> Participation:
    return replace(participation, facts=replace(participation.facts, **changes))  # type: ignore[arg-type]


def proposed(*rows: Participation, recorded: tuple[Recorded, ...] = ()) -> list[Category]:
    return [proposal.category for proposal in propose(rows, recorded, OFFICE)]


def test_took_part_without_contact() -> None:
    assert propose([row()], [], OFFICE) == (
        Proposal(Category.K1, "G14", ("K-2024-001", "A-2024-001"), "lucja", "A-2024-001", Why.NO_CONTACT),
    )


def test_contact_after_the_start() -> None:
    (proposal,) = propose([row("2024-10-17")], [], OFFICE)
    assert (proposal.category, proposal.why, proposal.days) == (Category.K2, Why.CONTACT_LATE, -2)


@pytest.mark.parametrize(
    ("took_part", "categories"),
    [
        (TookPart.YES, [Category.K1]),
        (TookPart.PART, [Category.K1]),
        (TookPart.NO, []),
        (TookPart.UNKNOWN, []),
    ],
)
def test_only_who_took_part(took_part: TookPart, categories: list[Category]) -> None:
    assert proposed(having(row(), took_part=took_part)) == categories


@pytest.mark.parametrize(
    "doubtful",
    [
        row("2024-10-14"),
        row("2024-10-15"),
        row(start="2024-10", contact="2024-10-20"),
        having(row(), arranged_by=ArrangedBy.OTHER),
        having(row(), arranged_by=ArrangedBy.PARTNER),
        having(row(), bound=False),
        having(row(), seats=()),
        having(row(), seats=(SeatHeld("adjungerad", When.parse("2023-01-01")),)),
        having(row(), status=ActivityStatus.CANCELLED),
        having(row(), activity_when=When.parse("")),
        having(row(), activity_when=When.parse("XXXX-10-15")),
        having(row(), activity_when=When.parse("../2024-10-15")),
        having(row(), activity_when=When.parse("2020-11"), seats=(SeatHeld("ledamot"),)),
        having(row(), activity_when=When.parse("2020-11-24"), seats=(SeatHeld("ledamot"),)),
    ],
)
def test_what_is_not_certain_is_not_proposed(doubtful: Participation) -> None:
    assert proposed(doubtful) == []


def test_a_partners_event_that_the_secretary_decided_on() -> None:
    assert proposed(having(row(), arranged_by=ArrangedBy.PARTNER, bound=True)) == [Category.K1]


@pytest.mark.parametrize(
    ("begins", "ends", "categories"),
    [
        ("2024-10-15", "", [Category.K1]),
        ("2024-10-16", "", []),
        ("2024-01-01", "2024-10-15", [Category.K1]),
        ("2024-01-01", "2024-10-14", []),
        ("", "", [Category.K1]),
        ("2024-09", "", [Category.K1]),
        ("2024-10", "", []),
        ("2024", "", []),
        ("../2024-10-14", "", [Category.K1]),
        ("2023-01-01", "2024-11", [Category.K1]),
        ("2023-01-01", "2024-10", []),
    ],
)
def test_only_who_was_certainly_a_member_then(begins: str, ends: str, categories: list[Category]) -> None:
    seat = SeatHeld("ledamot", When.parse(begins), When.parse(ends))
    assert proposed(having(row(), seats=(seat,))) == categories


def test_seats_that_follow_on_each_other_cover_a_vague_date() -> None:
    first = SeatHeld("ersättare", When.parse("2023-01-01"), When.parse("2024-06-30"))
    next_day = SeatHeld("ledamot", When.parse("2024-07-01"))
    a_day_later = SeatHeld("ledamot", When.parse("2024-07-02"))
    year = having(row(), activity_when=When.parse("2024"))
    assert proposed(having(year, seats=(next_day, first))) == [Category.K1]
    assert proposed(having(year, seats=(first, a_day_later))) == []


def test_another_row_in_time_settles_it() -> None:
    early, after = row("2024-10-01", ref="K-2024-001"), row("2024-10-17", ref="K-2024-002")
    assert proposed(early, after) == []
    assert proposed(having(early, took_part=TookPart.NO), after) == []
    assert proposed(replace(early, person="someone else"), after) == [Category.K2]


def test_two_rows_of_one_person_make_one_proposal_with_both() -> None:
    (proposal,) = propose([row(ref="K-1"), row("2024-10-17", ref="K-2")], [], OFFICE)
    assert proposal.category is Category.K2
    assert proposal.about == ("K-1", "K-2", "A-2024-001")


def test_contact_about_the_whole_covers_its_part() -> None:
    summit = replace(row("2024-10-01", ref="K-1"), activity="summit")
    session = replace(row("", ref="K-2"), activity="session", part_of=("day two", "summit"))
    assert proposed(summit, session) == []
    assert proposed(summit, replace(session, part_of=())) == [Category.K1]


def test_contact_about_a_part_does_not_cover_the_whole() -> None:
    summit = replace(row("", ref="K-1"), activity="summit")
    session = replace(row("2024-10-01", ref="K-2"), activity="session", part_of=("summit",))
    assert proposed(summit, session) == [Category.K1]


def test_late_contact_about_the_whole_is_late_for_its_part() -> None:
    summit = having(replace(row("2024-10-17", ref="K-1"), activity="summit"), took_part=TookPart.NO)
    session = replace(row("", ref="K-2"), activity="session", part_of=("summit",))
    (proposal,) = propose([summit, session], [], OFFICE)
    assert (proposal.category, proposal.about) == (Category.K2, ("K-2", "K-1", "session"))


@pytest.mark.parametrize(
    ("recorded", "categories"),
    [
        (Recorded(Category.K1, contact="K-2024-001"), []),
        (Recorded(Category.K2, contact="K-2024-001"), []),
        (Recorded(Category.K1, person="lucja", activity="A-2024-001"), []),
        (Recorded(Category.K1, contact="K-2024-002"), [Category.K1]),
        (Recorded(Category.K1, person="lucja", activity="A-2024-002"), [Category.K1]),
        (Recorded(Category.K1, person="lucja"), [Category.K1]),
        (Recorded(Category.K1), [Category.K1]),
        (Recorded(Category.E1, contact="K-2024-001"), [Category.K1]),
    ],
)
def test_what_is_recorded_is_not_proposed_again(recorded: Recorded, categories: list[Category]) -> None:
    assert proposed(row(), recorded=(recorded,)) == categories


def test_one_deviation_does_not_hide_another_participation_without_contact() -> None:
    summit = replace(row("", ref="K-1"), activity="summit")
    session = replace(row("", ref="K-2"), activity="session", part_of=("summit",))
    recorded = (Recorded(Category.K1, contact="K-1"),)
    assert [p.activity for p in propose([summit, session], recorded, OFFICE)] == ["session"]


PAID = replace(row("2024-10-01"), paid_by="Stadsledningskontoret", organisations=("BRIS Väst",))


@pytest.mark.parametrize(
    ("participation", "categories"),
    [
        (PAID, [Category.E1]),
        (replace(PAID, paid_by="  stadsledningskontoret "), [Category.E1]),
        (replace(PAID, paid_by="BRIS Väst"), []),
        (replace(PAID, paid_by=""), []),
        (replace(PAID, organisations=(OFFICE,)), []),
        (replace(PAID, organisations=("BRIS Väst", OFFICE)), []),
        (replace(PAID, organisations=()), []),
        (having(PAID, took_part=TookPart.NO), []),
        (having(PAID, seats=()), [Category.E1]),
        (having(PAID, arranged_by=ArrangedBy.OTHER), []),
        (having(PAID, arranged_by=ArrangedBy.PARTNER), []),
        (having(PAID, arranged_by=ArrangedBy.PARTNER, bound=True), [Category.E1]),
        (having(PAID, activity_when=When.parse("2020-11-24")), []),
        (having(PAID, status=ActivityStatus.CANCELLED), []),
    ],
)
def test_costs_put_on_the_coordinating_office(
    participation: Participation, categories: list[Category]
) -> None:
    assert proposed(participation) == categories


def test_a_recorded_cost_is_not_proposed_again() -> None:
    assert proposed(PAID, recorded=(Recorded(Category.E1, contact=PAID.ref),)) == []
    assert proposed(PAID, recorded=(Recorded(Category.K1, contact=PAID.ref),)) == [Category.E1]


def test_both_may_follow_from_one_row() -> None:
    unannounced = having(PAID, contacted_at=None)
    assert proposed(unannounced) == [Category.K1, Category.E1]
