"""A protocol's way from draft to approved, and what can no longer be done after."""

import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from written_council import MEETING_DAY, Council, seat_a_council

from db.checks import Refused
from db.protocol_text import protocol_digest
from db.writing import attendance, items, meetings, people, protocol
from db.writing.pen import Act, Pen
from nsc_tui.language.faults import ExitCode, Fault

APPROVED_ON = date(2026, 3, 24)


def _one(path: Path, sql: str) -> object:
    with sqlite3.connect(path) as connection:
        return connection.execute(sql).fetchone()[0]


def _approve(pen: Pen, council: Council) -> None:
    with pen.act("test.approve") as act:
        items.minute(act, council.item, council.deviation)
        protocol.complete(act, council.meeting)
        protocol.approve(act, council.meeting, APPROVED_ON)


def test_approval_freezes_names_motivations_and_seals_the_text(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    _approve(pen, council)
    assert _one(path, "SELECT state FROM meeting") == "approved"
    assert _one(path, "SELECT printed_name FROM attendance") == "Zahra Åberg"
    assert _one(path, "SELECT printed_organisation FROM attendance") == "Polisområde Norr"
    assert _one(path, "SELECT printed_motivation FROM minuting") == "Inbjudan kom samma dag."
    with sqlite3.connect(path) as connection:
        digest = protocol_digest(connection, council.meeting)
    assert _one(path, "SELECT text_digest FROM meeting") == digest


def test_a_person_renamed_later_keeps_the_old_name_in_the_protocol(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test.rename") as act:
        people.rename(act, council.zahra, "Zahra", "Öberg", until="2026-03-13")
    _approve(pen, council)
    assert _one(path, "SELECT printed_name FROM attendance") == "Zahra Åberg"


def test_the_name_changed_on_the_day_of_the_meeting_is_the_new_one(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test.rename") as act:
        people.rename(act, council.zahra, "Zahra", "Öberg", until=MEETING_DAY)
    _approve(pen, council)
    assert _one(path, "SELECT printed_name FROM attendance") == "Zahra Öberg"


def _change_item(act: Act, council: Council) -> None:
    items.change(act, council.item, items.ItemDetails(heading="Annat"))


def _add_item(act: Act, council: Council) -> None:
    items.add(act, council.meeting, items.ItemDetails(heading="Nytt"))


def _discard_item(act: Act, council: Council) -> None:
    items.discard(act, council.item)


def _add_presence(act: Act, council: Council) -> None:
    attendance.note(act, council.meeting, attendance.Presence(person=council.ida))


def _change_meeting(act: Act, council: Council) -> None:
    meetings.change(act, council.meeting, meetings.MeetingDetails(held_on=MEETING_DAY, place="Annan plats"))


def _cancel(act: Act, council: Council) -> None:
    meetings.cancel(act, council.meeting)


def _reopen(act: Act, council: Council) -> None:
    protocol.reopen(act, council.meeting, "Ångrat")


def _approve_again(act: Act, council: Council) -> None:
    protocol.approve(act, council.meeting, APPROVED_ON)


def _unminute(act: Act, council: Council) -> None:
    items.unminute(act, council.item, council.deviation)


@pytest.mark.parametrize(
    "attempt",
    [
        _change_item, _add_item, _discard_item, _add_presence, _change_meeting, _cancel, _reopen,
        _approve_again, _unminute,
    ],
)  # fmt: skip
def test_nothing_changes_an_approved_protocol(
    pen: Pen, path: Path, attempt: Callable[[Act, Council], None]
) -> None:
    council = seat_a_council(pen)
    _approve(pen, council)
    before = path.read_bytes()
    with pytest.raises(Fault) as refusal, pen.act("test.attempt") as act:
        attempt(act, council)
    assert refusal.value.code is ExitCode.NOT_ALLOWED
    assert path.read_bytes() == before


def test_a_correction_is_set_beside_it(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    _approve(pen, council)
    digest = _one(path, "SELECT text_digest FROM meeting")
    with pen.act("test.correct") as act:
        protocol.correct(act, council.meeting, "Rätt namn är Öberg.", council.item, date(2026, 4, 1))
    assert _one(path, "SELECT wording FROM correction") == "Rätt namn är Öberg."
    with sqlite3.connect(path) as connection:
        assert protocol_digest(connection, council.meeting) == digest


def test_a_correction_needs_an_approved_protocol(pen: Pen) -> None:
    council = seat_a_council(pen)
    with pytest.raises(Fault) as refusal, pen.act("test.correct") as act:
        protocol.correct(act, council.meeting, "För tidigt", None, date(2026, 4, 1))
    assert refusal.value.code is ExitCode.NOT_ALLOWED


def test_a_completed_protocol_goes_back_only_with_a_reason_that_is_kept(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test.complete") as act:
        items.minute(act, council.item, council.deviation)
        protocol.complete(act, council.meeting)
    with pytest.raises(Fault), pen.act("test.reopen") as act:
        protocol.reopen(act, council.meeting, "  ")
    with pen.act("protocol.reopen", reason="Fel § angavs") as act:
        protocol.reopen(act, council.meeting, "Fel § angavs")
    assert _one(path, "SELECT state FROM meeting") == "draft"
    assert _one(path, "SELECT printed_motivation FROM minuting") is None
    assert _one(path, "SELECT reason FROM act ORDER BY id DESC LIMIT 1") == "Fel § angavs"


def test_what_blocks_is_said_and_the_protocol_stays_a_draft(pen: Pen, path: Path) -> None:
    council = seat_a_council(pen)
    with pen.act("test.empty") as act:
        items.change(act, council.item, items.ItemDetails(heading="Avsteg", number=1))
    with pytest.raises(Fault) as refusal, pen.act("test.complete") as act:
        protocol.complete(act, council.meeting)
    assert refusal.value.code is ExitCode.NOT_ALLOWED
    assert "Avsteg" in str(refusal.value)
    assert _one(path, "SELECT state FROM meeting") == "draft"


@pytest.mark.parametrize(("day", "allowed"), [("2026-03-11", False), ("2026-03-12", True)])
def test_approval_is_not_before_the_meeting(pen: Pen, day: str, allowed: bool) -> None:
    council = seat_a_council(pen)
    with pen.act("test.complete") as act:
        protocol.complete(act, council.meeting)
    if allowed:
        with pen.act("test.approve") as act:
            protocol.approve(act, council.meeting, date.fromisoformat(day))
    else:
        with pytest.raises(Refused), pen.act("test.approve") as act:
            protocol.approve(act, council.meeting, date.fromisoformat(day))
