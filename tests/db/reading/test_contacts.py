from collections.abc import Callable

import pytest
from small_council import Council, Writing

from db.reading import contacts
from db.reading.door import Door
from db.writing import activities as writing_activities
from db.writing import settings


@pytest.mark.parametrize(
    ("contacted_at", "verdict"),
    [
        ("2024-10-23", "in_time"),
        ("2024-10-24", "check"),
        ("2024-10-24T10:00", "check"),
        ("2024-10-25", "late"),
        ("2024-10", "undecidable"),
        ("", "none"),
    ],
)
def test_the_verdict_comes_with_the_contact(
    door: Door, council: Council, log: Callable[..., str], contacted_at: str, verdict: str
) -> None:
    ref = log(council.zahra, council.summit, contacted_at)
    found = contacts.named(door, ref)
    assert found is not None
    assert (found.verdict, found.notices) == (verdict, ())
    assert contacts.one(door, found.key) == found
    assert contacts.rows(door) == (found,)


def test_an_official_is_not_bound_and_a_former_member_gets_a_notice(
    door: Door, council: Council, log: Callable[..., str], writing: Writing
) -> None:
    with writing() as act:
        late = writing_activities.add(
            act, writing_activities.ActivityDetails(title="Vårmöte", happens="2026-04-01")
        )
    official = contacts.named(door, log(council.omar, council.summit))
    former = contacts.named(door, log(council.zahra, late.key, "2026-03-01"))
    assert official is not None
    assert official.verdict == "not_bound"
    assert former is not None
    assert former.verdict == "in_time"
    assert former.notices == ("membership_ended", "membership_ended_at_contact")


def test_who_is_bound_is_a_setting_of_the_register(
    door: Door, council: Council, log: Callable[..., str], writing: Writing
) -> None:
    log(council.zahra, council.summit)
    assert [contact.verdict for contact in contacts.rows(door)] == ["none"]
    with writing() as act:
        settings.set_values(act, {"bound_roles": "ordförande\nvice ordförande"})
    assert [contact.verdict for contact in contacts.rows(door)] == ["not_bound"]


def test_a_corrected_date_moves_the_verdict(
    door: Door, council: Council, log: Callable[..., str], writing: Writing
) -> None:
    ref = log(council.zahra, council.summit, "2024-10-23")
    with writing() as act:
        details = writing_activities.ActivityDetails(title="Toppmöte", happens="2024-10-20")
        writing_activities.change(act, council.summit, details)
    found = contacts.named(door, ref)
    assert found is not None
    assert found.verdict == "late"


def test_the_moment_of_entry_stands_beside_the_moment_of_contact(
    door: Door, council: Council, log: Callable[..., str]
) -> None:
    found = contacts.named(door, log(council.zahra, council.summit, "2024-10-01"))
    assert found is not None
    assert found.contacted_at == "2024-10-01"
    assert found.entered_at.endswith("Z")
    assert found.ref == "K-2024-001"


def test_contacts_of_a_person_and_of_an_activity(
    door: Door, council: Council, log: Callable[..., str]
) -> None:
    one = log(council.zahra, council.signing, "2024-09-02")
    other = log(council.zahra, council.summit, "2024-09-01")
    third = log(council.asa, council.summit, "2024-08-01")
    assert [contact.ref for contact in contacts.of_person(door, council.zahra)] == [other, one]
    assert [contact.ref for contact in contacts.of_activity(door, council.summit)] == [third, other]


def test_facts_for_a_contact_yet_to_be_made(door: Door, council: Council) -> None:
    facts = contacts.facts_for(door, council.zahra, council.summit)
    assert facts is not None
    assert [seat.role for seat in facts.seats] == ["ledamot"]
    assert str(facts.activity_when) == "2024-10-24/2024-10-25"
    assert contacts.facts_for(door, council.zahra, 999) is None
