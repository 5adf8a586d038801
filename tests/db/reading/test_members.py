from datetime import date

import pytest
from small_council import Council, Writing

from db.reading import members, people
from db.reading.door import Door
from db.reading.window import Ask
from db.writing import people as writing_people
from db.writing import seats


@pytest.mark.parametrize(
    ("day", "vacant"),
    [
        (date(2022, 12, 31), True),
        (date(2023, 1, 1), False),
        (date(2025, 12, 31), False),
        (date(2026, 1, 1), True),
    ],
)
def test_a_seat_is_vacant_outside_its_terms(door: Door, council: Council, day: date, vacant: bool) -> None:
    found = [row.seat_key for row in members.vacancies(door, day) if row.organisation.startswith("Polis")]
    assert found == ([council.seat] if vacant else [])
    listed = members.rows(door, day, Ask())
    assert (council.seat in [row.seat_key for row in listed if row.is_vacant]) is vacant


def test_a_term_that_began_in_a_year_may_hold_all_of_it(door: Door, council: Council) -> None:
    def held(day: date) -> bool:
        return council.asa in [row.person_key for row in members.current(door, day)]

    assert held(date(2023, 1, 1))
    assert not held(date(2022, 12, 31))


def test_the_list_holds_terms_people_without_a_seat_and_vacant_seats(door: Door, council: Council) -> None:
    rows = members.rows(door, date(2026, 6, 1))
    assert [(row.name, row.role, row.is_vacant) for row in rows] == [
        ("Omar Lind", "", False),
        ("Zahra Åberg", "ledamot", False),
        ("Åsa Öberg-Ståhl", "ordförande", False),
        ("", "ledamot", True),
    ]
    assert len({row.key for row in rows}) == 4
    assert [row.name for row in members.current(door, date(2026, 6, 1))] == ["Åsa Öberg-Ståhl", ""]


def test_the_table_of_members_has_the_seats_that_no_term_tells_of(
    door: Door, council: Council, writing: Writing
) -> None:
    assert members.tabled(door) == members.terms(door)
    with writing() as act:
        seats.open_seat(act, council.police, "ersättare")
    *held, vacant = members.tabled(door)
    assert tuple(held) == members.terms(door)
    assert (vacant.name, vacant.role, vacant.is_vacant) == ("", "ersättare", True)


def test_a_seat_passes_on(door: Door, council: Council, writing: Writing) -> None:
    (term,) = members.terms_of(door, council.zahra)
    assert term.term_key is not None
    with writing() as act:
        seats.succeed(act, term.term_key, council.omar, date(2025, 3, 1))
    holders = members.holders_of(door, council.seat)
    assert [(row.name, row.from_, row.to) for row in holders] == [
        ("Zahra Åberg", "2023-01-01", "2025-02-28"),
        ("Omar Lind", "2025-03-01", ""),
    ]


def test_a_closed_seat_is_not_vacant(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        seats.close_seat(act, council.seat, "2026-01-01")
    assert members.vacancies(door, date(2026, 6, 1)) == ()


def test_members_are_ordered_by_role_as_the_council_is(door: Door, council: Council) -> None:
    rows = members.rows(door, date(2025, 1, 1), Ask(order="role"))
    assert [row.role for row in rows] == ["ordförande", "ledamot", ""]


def test_a_person_is_found_by_address_name_and_former_name(
    door: Door, council: Council, writing: Writing
) -> None:
    with writing() as act:
        writing_people.rename(act, council.zahra, "Zahra", "Lund", "2024-06-01")
    for ref in ("ZAHRA.ÅBERG@example.org", "Zahra  Lund", "Zahra Åberg"):
        assert [person.key for person in people.named(door, ref)] == [council.zahra]
    assert people.named(door, "Zahra Ek") == ()
    (former,) = people.former_names(door, council.zahra)
    assert (former.name, former.until) == ("Zahra Åberg", "2024-06-01")


def test_two_of_one_name_are_both_found(door: Door, council: Council, writing: Writing) -> None:
    with writing() as act:
        writing_people.add(act, writing_people.PersonDetails(given_name="Omar", family_name="Lind"))
    assert len(people.named(door, "Omar Lind")) == 2
