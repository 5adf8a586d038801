"""§ numbers run through the calendar year; a deviation and its item point at each other."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from written_council import seat_a_council

from db.checks import Refused
from db.writing import items, meetings
from db.writing.pen import Pen
from nsc_tui.language.faults import Fault

ITEM = items.ItemDetails(heading="Ärende", decision="Antecknas.")


def _numbers(path: Path) -> list[tuple[int, int | None]]:
    with sqlite3.connect(path) as connection:
        return connection.execute("SELECT year, number FROM item ORDER BY id").fetchall()


def test_numbers_go_on_through_the_year_and_restart_in_the_next(pen: Pen, path: Path) -> None:
    seat_a_council(pen)
    with pen.act("test") as act:
        second = meetings.plan(act, meetings.MeetingDetails(held_on="2026-06-01")).key
        next_year = meetings.plan(act, meetings.MeetingDetails(held_on="2027-02-01")).key
        items.add_numbered(act, second, ITEM)
        items.add_numbered(act, next_year, ITEM)
    assert _numbers(path) == [(2026, 1), (2026, 2), (2027, 1)]


def test_numbers_can_be_given_after_the_meeting_in_order(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        first, second = (items.add(act, council.meeting, ITEM) for _ in range(2))
        items.move(act, second, 2)
        assert items.number_all(act, council.meeting) == (2, 3)
    with sqlite3.connect(path) as connection:
        assert dict(connection.execute("SELECT id, number FROM item")) == {
            council.item: 1,
            second: 2,
            first: 3,
        }


def test_a_number_is_given_once_in_a_year(pen: Pen) -> None:
    council = seat_a_council(pen)
    with pytest.raises(Refused) as refusal, pen.act("test") as act:
        items.add(act, council.meeting, replace(ITEM, number=1))
    assert refusal.value.field == "number"
    assert "2026-03-12" in str(refusal.value)


def test_each_deviation_becomes_a_paragraph_of_its_own(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        (made,) = items.minute_each(act, council.meeting, [council.deviation], ITEM)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT item_id, deviation_id FROM minuting").fetchall() == [
            (made, council.deviation)
        ]
    assert _numbers(path)[-1] == (2026, 2)


def test_a_deviation_is_minuted_in_an_item_once(pen: Pen) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        items.minute(act, council.item, council.deviation)
    with pytest.raises(Fault), pen.act("test") as act:
        items.minute(act, council.item, council.deviation)


def test_an_item_taken_away_lets_its_deviations_go(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test") as act:
        items.minute(act, council.item, council.deviation)
        items.discard(act, council.item)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM minuting").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM deviation").fetchone() == (1,)


def test_a_second_meeting_on_a_day_has_a_reference_of_its_own(pen: Pen) -> None:
    seat_a_council(pen)
    with pen.act("test") as act:
        assert meetings.plan(act, meetings.MeetingDetails(held_on="2026-03-12")).ref == "2026-03-12/2"
