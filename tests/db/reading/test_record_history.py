"""The history of one record: its own changes and those of the rows that only belong to it."""

from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

import pytest
from written_council import Council, seat_a_council

from db.reading import changes, undoing
from db.reading.door import Door
from db.reading.window import Ask
from db.writing import items, people, seats
from db.writing.pen import Pen
from db.writing.undo import take_back


@pytest.fixture
def council(path: Path) -> Council:
    with Pen.take(path, by="Ida Ek") as pen:
        council = seat_a_council(pen)
        with pen.act("person.rename", about="Zahra Åberg") as act:
            people.rename(act, council.zahra, "Zahra", "Berg", "2026-01-01")
        with pen.act("term.end", about="Zahra Berg", reason="Flyttat") as act:
            seats.end(act, council.term, "2026-06-30")
        for verb, change in (("item.minute", items.minute), ("item.unminute", items.unminute)):
            with pen.act(verb) as act:
                change(act, council.item, council.deviation)
    return council


def test_a_person_with_names_and_terms(path: Path, council: Council) -> None:
    with Door(path) as door:
        found = changes.of_record(door, "person", council.zahra)
    assert [act.verb for act, _ in found if act] == ["test.make", "person.rename", "term.end"]
    assert {line.table for line in found[0][1]} == {"person", "term"}
    assert [(line.table, line.field, line.after) for line in found[2][1]] == [("term", "to_on", "2026-06-30")]
    assert found[2][0] is not None
    assert found[2][0].reason == "Flyttat"


def test_a_row_that_was_taken_away_is_told_too(path: Path, council: Council) -> None:
    with Door(path) as door:
        found = changes.of_record(door, "item", council.item)
    assert [act.verb for act, _ in found if act] == ["test.make", "item.minute", "item.unminute"]
    assert {line.table for line in found[2][1]} == {"minuting"}
    assert all(line.after == "" for line in found[2][1])


def test_an_undo_says_what_it_undid_and_an_act_what_it_made(path: Path, council: Council) -> None:
    with Pen.take(path, by="Ida Ek") as pen, Door(path) as door:
        with pen.act("person.add") as act:
            people.add(act, people.PersonDetails(given_name="Åsa", family_name="Öberg"))
        step = undoing.next_undo(door)
        assert step is not None
        assert (step.act.verb, step.act.about, step.why_not) == ("person.add", "Åsa Öberg", None)
        with pen.act("undo", undoes=step.target) as act:
            take_back(act)
        again = undoing.next_redo(door)
        assert again is not None
        assert (again.act, again.why_not) == (step.act, None)
        with pen.act("redo", undoes=again.target) as act:
            take_back(act)
        undone = {each.verb: each.undone for each in changes.acts(door)}
    assert (undone["undo"], undone["redo"], undone["person.add"]) == ("person.add", "person.add", "")


def test_what_cannot_be_undone_says_why_and_no_act_is_no_step(path: Path) -> None:
    with Door(path) as door:
        step = undoing.next_undo(door)
        assert step is not None
        assert step.why_not is not None
        assert undoing.next_redo(door) is None
        assert undoing.step_of(door, 10_000) is None


@pytest.mark.parametrize(
    ("words", "verbs"),
    [
        ("uppdrag avslutat", ["term.end"]),
        ("ÅBERG", ["test.make", "person.rename"]),
        ("flyttat", ["term.end"]),
        ("av-2026-001", ["test.make"]),
        ("protokollfört", ["item.minute"]),
        ("avsteg arende", ["item.unminute"]),
        ("ingenting", []),
    ],
)
def test_acts_are_found_by_their_names_in_words(
    path: Path, council: Council, words: str, verbs: list[str]
) -> None:
    with Door(path) as door:
        found = changes.acts(door, Ask(words=words))
        assert [act.verb for act in found] == verbs
        assert changes.count(door, Ask(words=words)) == len(verbs)


class _NearMidnight(datetime):
    """Half past midnight on 12 March in Stockholm, still the 11th in UTC."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "_NearMidnight":
        return cls(2026, 3, 11, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("since", "until", "is_found"),
    [("2026-03-12", None, True), ("2026-03-13", None, False), (None, "2026-03-12", True),
     (None, "2026-03-11", False)],
)  # fmt: skip
def test_a_span_is_of_days_in_stockholm(
    path: Path, monkeypatch: pytest.MonkeyPatch, since: str | None, until: str | None, is_found: bool
) -> None:
    with Pen.take(path, by="Ida Ek") as pen:
        monkeypatch.setattr("db.writing.pen.datetime", _NearMidnight)
        with pen.act("person.add", about="Bo Ek") as act:
            people.add(act, people.PersonDetails(given_name="Bo", family_name="Ek"))
    span = Ask(
        since=date.fromisoformat(since) if since else None, until=date.fromisoformat(until) if until else None
    )
    with Door(path) as door:
        assert ("Bo Ek" in {act.about for act in changes.acts(door, span)}) is is_found
        assert ("family_name" in {change.field for change in changes.rows(door, span)}) is is_found
