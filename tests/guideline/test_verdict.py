"""Both sides of every edge at which a contact before participation (G14) can be misjudged."""

from dataclasses import replace

import pytest

from nsc_tui.guideline.dates import When
from nsc_tui.guideline.seats import Role, SeatHeld
from nsc_tui.guideline.verdict import (
    ActivityStatus,
    ArrangedBy,
    Notice,
    ParticipationFacts,
    Reason,
    Verdict,
    judge,
    lead_days,
)


def seat(role: str = "ledamot", begins: str = "2018-01-01", ends: str = "") -> SeatHeld:
    return SeatHeld(role, When.parse(begins), When.parse(ends))


MEMBER = (seat(),)


def facts(
    start: str, contact: str, own: str = "", seats: tuple[SeatHeld, ...] = MEMBER
) -> ParticipationFacts:
    return ParticipationFacts(
        activity_when=When.parse(start),
        contacted_at=When.parse(contact),
        own_first_day=When.parse(own),
        seats=seats,
    )


@pytest.mark.parametrize(
    ("start", "contact", "verdict"),
    [
        # the only limit is "before": compare the instants
        ("2024-10-15T15:00", "2024-10-15T14:59", Verdict.IN_TIME),
        ("2024-10-15T15:00", "2024-10-15T15:00", Verdict.LATE),
        ("2024-10-15T15:00", "2024-10-15T15:01", Verdict.LATE),
        # in different zones
        ("2021-02-11T15:00+01:00", "2021-02-11T14:30", Verdict.IN_TIME),
        ("2021-02-11T15:00+01:00", "2021-02-11T15:30+02:00", Verdict.IN_TIME),
        ("2021-02-11T15:00+01:00", "2021-02-11T16:00+02:00", Verdict.LATE),
        ("2021-02-11T15:00+02:00", "2021-02-11T14:30+01:00", Verdict.LATE),
        ("2021-02-11T15:00+02:00", "2021-02-11T13:59", Verdict.IN_TIME),
        # only a day on either side
        ("2024-10-15", "2024-10-14", Verdict.IN_TIME),
        ("2024-10-15", "2024-10-14T23:59", Verdict.IN_TIME),
        ("2024-10-15", "2024-10-15", Verdict.CHECK),
        ("2024-10-15", "2024-10-15T00:00", Verdict.CHECK),
        ("2024-10-15", "2024-10-15T23:59", Verdict.CHECK),
        ("2024-10-15T15:00", "2024-10-15", Verdict.CHECK),
        ("2024-10-15", "2024-10-16", Verdict.LATE),
        ("2024-10-15", "2024-10-16T00:00", Verdict.LATE),
        # several days: the first counts
        ("2022-10-24/2022-10-25", "2022-10-23", Verdict.IN_TIME),
        ("2022-10-24/2022-10-25", "2022-10-24", Verdict.CHECK),
        ("2022-10-24/2022-10-25", "2022-10-25", Verdict.LATE),
        # a week, a month, a year
        ("2021-W43", "2021-10-24", Verdict.IN_TIME),
        ("2021-W43", "2021-10-25", Verdict.UNDECIDABLE),
        ("2021-W43", "2021-10-31", Verdict.UNDECIDABLE),
        ("2021-W43", "2021-11-01", Verdict.LATE),
        ("2023-05", "2023-04-30T23:59", Verdict.IN_TIME),
        ("2023-05", "2023-05-01", Verdict.UNDECIDABLE),
        ("2023-05", "2023-06-01", Verdict.LATE),
        ("2023", "2022-12-31", Verdict.IN_TIME),
        ("2023", "2023-03-01", Verdict.UNDECIDABLE),
        ("2023", "2024-01-01", Verdict.LATE),
        # the contact itself is vague
        ("2023-06-15", "2023-05", Verdict.IN_TIME),
        ("2023-06-15", "2023-06", Verdict.UNDECIDABLE),
        ("2023-06-15", "2023-07", Verdict.LATE),
        ("2023-06-15", "../2023-06-14", Verdict.IN_TIME),
        ("2023-06-15", "../2023-06-15", Verdict.UNDECIDABLE),
        # known only at the latest, without a year, or not at all
        ("../2021-12-18", "2021-12-17", Verdict.UNDECIDABLE),
        ("../2021-12-18", "2021-12-18", Verdict.UNDECIDABLE),
        ("../2021-12-18", "2021-12-19", Verdict.LATE),
        ("XXXX-01-30/XXXX-01-31", "2024-01-01", Verdict.UNDECIDABLE),
        ("", "2024-01-01", Verdict.UNDECIDABLE),
        # the hour that the clock shows twice
        ("2024-10-27T02:30", "2024-10-27T01:59", Verdict.IN_TIME),
        ("2024-10-27T02:30", "2024-10-27T02:30", Verdict.UNDECIDABLE),
        ("2024-10-27T02:30+02:00", "2024-10-27T02:30+01:00", Verdict.LATE),
        ("2024-10-27T02:30+01:00", "2024-10-27T02:30+02:00", Verdict.IN_TIME),
        # no contact
        ("2024-10-15", "", Verdict.NONE),
        ("", "", Verdict.NONE),
    ],
)
def test_contact_before_the_start(start: str, contact: str, verdict: Verdict) -> None:
    assert judge(facts(start, contact)).verdict is verdict


@pytest.mark.parametrize(
    ("own", "contact", "verdict"),
    [
        ("2022-10-25", "2022-10-24", Verdict.IN_TIME),
        ("2022-10-25", "2022-10-25", Verdict.CHECK),
        ("2022-10-25", "2022-10-26", Verdict.LATE),
        ("", "2022-10-25", Verdict.LATE),
    ],
)
def test_own_first_day_is_what_before_counts_from(own: str, contact: str, verdict: Verdict) -> None:
    assert judge(facts("2022-10-24/2022-10-25", contact, own)).verdict is verdict


def test_joining_from_the_start_keeps_the_known_time() -> None:
    assert judge(facts("2024-10-15T15:00", "2024-10-15T09:00", "2024-10-15")).verdict is Verdict.IN_TIME
    assert judge(facts("2024-10-15T15:00", "2024-10-15T15:00", "2024-10-15")).verdict is Verdict.LATE


@pytest.mark.parametrize(
    ("arranged_by", "bound", "verdict", "reason"),
    [
        (ArrangedBy.NSC, None, Verdict.LATE, None),
        (ArrangedBy.NSC, True, Verdict.LATE, None),
        (ArrangedBy.NSC, False, Verdict.NOT_BOUND, Reason.DECIDED_NOT_BOUND),
        (ArrangedBy.PARTNER, None, Verdict.CHECK, Reason.PARTNER_EVENT),
        (ArrangedBy.PARTNER, True, Verdict.LATE, None),
        (ArrangedBy.PARTNER, False, Verdict.NOT_BOUND, Reason.DECIDED_NOT_BOUND),
        (ArrangedBy.OTHER, None, Verdict.NOT_BOUND, Reason.OTHER_ARRANGER),
        (ArrangedBy.OTHER, True, Verdict.NOT_BOUND, Reason.OTHER_ARRANGER),
        (ArrangedBy.OTHER, False, Verdict.NOT_BOUND, Reason.OTHER_ARRANGER),
    ],
)
def test_whose_event_it_is(
    arranged_by: ArrangedBy, bound: bool | None, verdict: Verdict, reason: Reason | None
) -> None:
    judged = judge(replace(facts("2024-10-15", "2024-10-16"), arranged_by=arranged_by, bound=bound))
    assert (judged.verdict, judged.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("role", "verdict"),
    [
        (Role.CHAIR, Verdict.NONE),
        (Role.VICE_CHAIR, Verdict.NONE),
        (Role.MEMBER, Verdict.NONE),
        (Role.SUBSTITUTE, Verdict.NONE),
        (Role.COOPTED, Verdict.NOT_BOUND),
    ],
)
def test_whom_the_rule_binds(role: Role, verdict: Verdict) -> None:
    assert judge(facts("2024-10-15", "", seats=(seat(role),))).verdict is verdict


def test_an_official_is_never_bound_not_even_by_decision() -> None:
    official = replace(facts("2024-10-15", "", seats=()), bound=True)
    judged = judge(official)
    assert (judged.verdict, judged.reason) == (Verdict.NOT_BOUND, Reason.NO_BINDING_SEAT)
    assert judged.notices == ()


def test_a_register_can_read_member_more_narrowly() -> None:
    substitute = facts("2024-10-15", "", seats=(seat("ersättare"),))
    narrow = replace(substitute, bound_roles=frozenset({"ordförande", "ledamot"}))
    assert judge(narrow).verdict is Verdict.NOT_BOUND


@pytest.mark.parametrize(
    ("seats", "verdict", "notices"),
    [
        ((seat(begins="2024-10-15"),), Verdict.LATE, ()),
        ((seat(begins="2024-10-16"),), Verdict.LATE, (Notice.NOT_BEGUN,)),
        ((seat(begins="2024-10-17"),), Verdict.LATE, (Notice.NOT_BEGUN, Notice.NOT_BEGUN_AT_CONTACT)),
        ((seat(ends="2024-10-16"),), Verdict.LATE, ()),
        ((seat(ends="2024-10-15"),), Verdict.LATE, (Notice.ENDED_AT_CONTACT,)),
        ((seat(ends="2024-10-14"),), Verdict.LATE, (Notice.ENDED, Notice.ENDED_AT_CONTACT)),
        ((seat(begins="2024"),), Verdict.LATE, ()),
        ((seat(begins="2025"),), Verdict.LATE, (Notice.NOT_BEGUN, Notice.NOT_BEGUN_AT_CONTACT)),
        ((seat(begins=""),), Verdict.LATE, ()),
        # co-opted at the time, a member before: the seat held at the time decides
        ((seat(ends="2024-01-01"), seat("adjungerad", "2024-01-02")), Verdict.NOT_BOUND, ()),
        ((seat("adjungerad", ends="2024-01-01"), seat(begins="2024-01-02")), Verdict.LATE, ()),
    ],
)
def test_a_membership_that_had_ended_or_not_begun_gives_a_notice(
    seats: tuple[SeatHeld, ...], verdict: Verdict, notices: tuple[Notice, ...]
) -> None:
    judged = judge(facts("2024-10-15", "2024-10-16", seats=seats))
    assert (judged.verdict, judged.notices) == (verdict, notices)


@pytest.mark.parametrize(
    ("start", "verdict", "notices"),
    [
        ("2020-11-24", Verdict.NOT_BOUND, (Notice.BEFORE_GUIDELINE,)),
        ("2020-11-24T23:59", Verdict.NOT_BOUND, (Notice.BEFORE_GUIDELINE,)),
        ("2020-11-25", Verdict.NONE, ()),
        ("2020-11-25T00:00", Verdict.NONE, ()),
        ("2020-W43", Verdict.NOT_BOUND, (Notice.BEFORE_GUIDELINE,)),
        ("2020-W48", Verdict.NONE, (Notice.BEFORE_GUIDELINE_UNDECIDED,)),
        ("2020-11", Verdict.NONE, (Notice.BEFORE_GUIDELINE_UNDECIDED,)),
        ("2020", Verdict.NONE, (Notice.BEFORE_GUIDELINE_UNDECIDED,)),
        ("2019", Verdict.NOT_BOUND, (Notice.BEFORE_GUIDELINE,)),
        ("../2020-11-24", Verdict.NOT_BOUND, (Notice.BEFORE_GUIDELINE,)),
        ("../2020-11-25", Verdict.NONE, (Notice.BEFORE_GUIDELINE_UNDECIDED,)),
        ("XXXX-01-30", Verdict.NONE, (Notice.BEFORE_GUIDELINE_UNDECIDED,)),
        ("2020-11-24/2020-11-26", Verdict.NOT_BOUND, (Notice.BEFORE_GUIDELINE,)),
    ],
)
def test_the_rule_does_not_reach_back(start: str, verdict: Verdict, notices: tuple[Notice, ...]) -> None:
    judged = judge(facts(start, ""))
    assert (judged.verdict, judged.notices) == (verdict, notices)


def test_own_first_day_after_the_decision_is_judged() -> None:
    assert judge(facts("2020-11-24/2020-11-26", "", "2020-11-25")).verdict is Verdict.NONE


def test_a_cancelled_activity_is_noticed() -> None:
    cancelled = replace(facts("2024-10-15", "2024-10-01"), status=ActivityStatus.CANCELLED)
    assert judge(cancelled).notices == (Notice.CANCELLED,)


@pytest.mark.parametrize(
    ("contact", "start", "days"),
    [
        ("2026-11-21", "2026-12-03", 12),
        ("2026-11-21T23:59", "2026-12-03T08:00", 12),
        ("2026-12-03", "2026-12-03", 0),
        ("2026-12-04", "2026-12-03", -1),
        ("2024-03-30T12:00", "2024-04-01T12:00", 2),
        ("2021-02-11T23:30-05:00", "2021-02-13", 1),
        ("2026-11", "2026-12-03", None),
        ("2026-11-21", "2026-12", None),
        ("2026-11-21", "XXXX-12-03", None),
    ],
)
def test_lead_in_calendar_days(contact: str, start: str, days: int | None) -> None:
    assert lead_days(When.parse(contact), When.parse(start)) == days
    assert judge(facts(start, contact)).days == days


def test_the_contacts_of_the_samples() -> None:
    """The five contacts of the sample register, judged by hand."""
    from_2023 = (seat(begins="2023-01-01"),)
    summit = judge(facts("2022-10-24/2022-10-25", "2022-10-10T09:15", seats=from_2023))
    assert summit.verdict is Verdict.IN_TIME
    assert summit.notices == (Notice.NOT_BEGUN, Notice.NOT_BEGUN_AT_CONTACT)
    assert judge(facts("2023", "2023-03-01", seats=from_2023)).verdict is Verdict.UNDECIDABLE
    brussels = facts("2024-03-20/2024-03-22", "2024-03-19", seats=from_2023)
    assert judge(replace(brussels, arranged_by=ArrangedBy.PARTNER)).verdict is Verdict.CHECK
    stockholm = facts("2024-06-03/2024-06-05", "", seats=from_2023)
    assert judge(replace(stockholm, arranged_by=ArrangedBy.OTHER)).verdict is Verdict.NOT_BOUND
    assert judge(facts("2024-10-15", "", seats=from_2023)).verdict is Verdict.NONE
