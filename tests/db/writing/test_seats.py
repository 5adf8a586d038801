"""Seats pass from person to person; a term does not end before it begins, and a seat has one holder."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from written_council import seat_a_council

from db.checks import Refused
from db.writing import organisations, people, seats
from db.writing.pen import Pen


def _terms(path: Path) -> list[tuple[int, int, str | None, str | None]]:
    with sqlite3.connect(path) as connection:
        return connection.execute(
            "SELECT seat_id, person_id, from_on, to_on FROM term ORDER BY id"
        ).fetchall()


def test_a_seat_passes_to_a_new_person_in_mid_term(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        seats.succeed(act, council.term, council.ida, date(2026, 5, 1))
    seat = _terms(path)[0][0]
    assert _terms(path) == [
        (seat, council.zahra, "2023-01-01", "2026-04-30"),
        (seat, council.ida, "2026-05-01", None),
    ]


@pytest.mark.parametrize(
    ("from_on", "to_on", "field"),
    [
        ("2026-01-02", "2026-01-01", "to_on"),
        ("2026-01-01", "2026-01-01", None),
        ("2026-02", "2026-01", "to_on"),
        ("2026-02", "2026", None),
        ("", "2026-01-01", None),
        ("2026-13", "", "from_on"),
    ],
)
def test_a_term_ends_after_it_begins(pen: Pen, from_on: str, to_on: str, field: str | None) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        seat = seats.open_seat(act, council.police, "ersättare")
    details = seats.TermDetails(seat=seat, person=council.ida, from_on=from_on, to_on=to_on)
    if field is None:
        with pen.act("test") as act:
            assert seats.give(act, details)
        return
    with pytest.raises(Refused) as refusal, pen.act("test") as act:
        seats.give(act, details)
    assert refusal.value.field == field


@pytest.mark.parametrize(
    ("ends", "begins", "free"),
    [
        ("2026-04-30", "2026-05-01", True),
        ("2026-05-01", "2026-05-01", False),
        ("", "2026-05-01", False),
        ("2026-05", "2026-05-15", True),  # may have ended before the 15th: not certain, so not refused
        ("2026-06", "2026-05-15", False),
    ],
)
def test_a_seat_has_one_holder_at_a_time(pen: Pen, ends: str, begins: str, free: bool) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        seat = seats.open_seat(act, council.police, "ersättare")
        seats.give(act, seats.TermDetails(seat=seat, person=council.zahra, from_on="2025-01-01", to_on=ends))
        assert (seats.free_seat(act, council.police, "ersättare", begins, "") == seat) is free
    details = seats.TermDetails(seat=seat, person=council.ida, from_on=begins)
    if free:
        with pen.act("test") as act:
            assert seats.give(act, details)
        return
    with pytest.raises(Refused) as refusal, pen.act("test") as act:
        seats.give(act, details)
    assert "Zahra Åberg" in str(refusal.value)


def test_an_e_mail_address_belongs_to_one_person(pen: Pen) -> None:
    seat_a_council(pen)
    twin = people.PersonDetails(given_name="Zara", family_name="Åberg", email="Zahra.Aberg@example.org")
    with pytest.raises(Refused) as refusal, pen.act("test") as act:
        people.add(act, twin)
    assert refusal.value.field == "email"


def test_an_organisation_keeps_its_former_name(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        organisations.rename(act, council.police, "Polisregion Väst", until="2026-01-01")
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name, until FROM organisation_name").fetchall() == [
            ("Polisområde Norr", "2026-01-01")
        ]
