"""Undo and redo on a real register: rows come back to the byte, and it is refused where it must be."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from every_act import BEFORE, DO
from registers import lay_empty
from written_council import Council, seat_a_council

from db.catalogue import TABLES
from db.connection import open_reading
from db.replay import differences
from db.undo_order import next_redo, next_undo, refuse
from db.verification import verify_register
from db.writing import attendance, contacts, deviations, items, people, protocol
from db.writing.pen import Pen
from db.writing.undo import take_back
from nsc_tui.language import register as register_words
from nsc_tui.language import undo as words
from nsc_tui.language.act_words import VERBS
from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text

State = dict[str, list[tuple[object, ...]]]
# Acts that cannot be undone, and the undoing acts themselves; imports have their own tests.
NOT_HERE = {
    *("register.make", "restore", "migrate", "outside", "undo", "redo", "import"),
    *("protocol.complete", "protocol.reopen", "protocol.approve", "protocol.correct"),
    *("protocol.print", "protocol.keep_proof"),
}


@pytest.fixture(scope="module")
def seated(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Council]:
    """A register with the council in it, to be copied."""
    path = tmp_path_factory.mktemp("seated") / "register.db"
    lay_empty(path)
    with Pen.take(path, by="Ida Ek") as pen:
        return path, seat_a_council(pen)


@pytest.fixture
def path(seated: tuple[Path, Council], tmp_path: Path) -> Path:
    copy = tmp_path / "register.db"
    shutil.copyfile(seated[0], copy)
    return copy


@pytest.fixture
def council(seated: tuple[Path, Council]) -> Council:
    return seated[1]


def state(path: Path) -> State:
    """Every row of every table, with types, and what the search finds."""
    with closing(sqlite3.connect(path)) as connection:
        rows = {
            table.name: connection.execute(f"SELECT * FROM {table.name} ORDER BY id").fetchall()
            for table in TABLES
        }
        found = "SELECT subject, row_id, ref, title, words, exact, sort_key FROM search_record ORDER BY 1, 2"
        return rows | {"search": connection.execute(found).fetchall()}


def waiting(path: Path, which: Callable[[sqlite3.Connection], int | None]) -> int | None:
    with closing(open_reading(path)) as connection:
        return which(connection)


def undo(pen: Pen) -> None:
    with pen.act("undo", undoes=waiting(pen.path, next_undo)) as act:
        take_back(act)


def redo(pen: Pen) -> None:
    with pen.act("redo", undoes=waiting(pen.path, next_redo)) as act:
        take_back(act)


def do(pen: Pen, verb: str, council: Council) -> int:
    with pen.act(verb) as act:
        DO[verb](act, council)
    return act.id


def refused(pen: Pen, target: int) -> Text:
    before = state(pen.path)
    with pytest.raises(Fault) as caught, pen.act("undo", undoes=target) as act:
        take_back(act)
    assert caught.value.code is ExitCode.NOT_ALLOWED
    assert state(pen.path) == before
    return caught.value.text


def test_every_verb_is_tried() -> None:
    assert set(DO) == set(VERBS) - NOT_HERE


@pytest.mark.parametrize("verb", DO)
def test_undo_and_redo_of_every_verb(pen: Pen, path: Path, council: Council, verb: str) -> None:
    if verb in BEFORE:
        with pen.act("test.before") as act:
            BEFORE[verb](act, council)
    before = state(path)
    do(pen, verb, council)
    after = state(path)
    assert after != before
    undo(pen)
    assert state(path) == before
    redo(pen)
    assert state(path) == after
    undo(pen)
    assert state(path) == before
    with closing(open_reading(path)) as connection:
        assert differences(connection) == ()


def test_several_steps_back_and_forth_across_restarts(path: Path, council: Council) -> None:
    steps = ("contact.answer", "deviation.motivate", "activity.change")
    with Pen.take(path, by="Ida Ek") as pen:
        states = [state(path)]
        for verb in steps:
            do(pen, verb, council)
            states.append(state(path))
    for expected in reversed(states[:-1]):
        with Pen.take(path, by="Sara") as pen:
            undo(pen)
        assert state(path) == expected
    for expected in states[1:]:
        with Pen.take(path, by="Sara") as pen:
            redo(pen)
        assert state(path) == expected
    assert waiting(path, next_redo) is None
    with Pen.take(path, by="Sara") as pen:
        undo(pen)
        assert state(path) == states[2]
    assert verify_register(path).code == ExitCode.DONE


def test_something_new_ends_what_can_be_done_again(pen: Pen, path: Path, council: Council) -> None:
    do(pen, "contact.answer", council)
    undo(pen)
    assert waiting(path, next_redo) is not None
    new = do(pen, "deviation.motivate", council)
    assert waiting(path, next_redo) is None
    assert waiting(path, next_undo) == new
    undo(pen)
    redo(pen)
    assert waiting(path, next_redo) is None, "what was undone before the new act stays undone"


def test_an_act_that_changed_nothing_and_a_kept_checksum_are_passed_by(
    pen: Pen, path: Path, council: Council
) -> None:
    real = do(pen, "contact.answer", council)
    do(pen, "contact.answer", council)
    with pen.act("protocol.keep_proof") as act:
        protocol.keep_print(act, council.meeting, "protocol", "nsc-tui 0", "0" * 64)
    assert waiting(path, next_undo) == real


@pytest.mark.parametrize(
    ("last", "text"),
    [
        ("complete", words.PAST_STEP),
        ("reopen", words.PAST_REOPENING),
        ("approve", words.PAST_APPROVAL),
        ("correct", words.PAST_CORRECTION),
        ("restore", words.PAST_RESTORE),
        ("migrate", words.PAST_MIGRATION),
        ("outside", words.PAST_OUTSIDE),
    ],
)
def test_refused_past_what_cannot_be_undone(
    pen: Pen, path: Path, council: Council, last: str, text: Text
) -> None:
    added = do(pen, "contact.log", council)
    steps = ["complete", "approve", "correct"] if last == "correct" else ["complete"]
    steps = {"reopen": ["complete", "reopen"], "approve": ["complete", "approve"]}.get(last, steps)
    for step in [last] if last in ("restore", "migrate", "outside") else steps:
        _step(pen, council, step)
    assert refused(pen, waiting(path, next_undo) or 0) is text
    assert refused(pen, added) is text


def test_a_new_register_has_nothing_to_undo(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    lay_empty(path)
    with Pen.take(path, by="Ida Ek") as pen:
        assert refused(pen, waiting(path, next_undo) or 0) is words.PAST_MAKING
        assert waiting(path, next_redo) is None


def _step(pen: Pen, council: Council, step: str) -> None:
    verb = f"protocol.{step}" if step not in ("restore", "migrate", "outside") else step
    with pen.act(verb, about="2026-03-12") as act:
        match step:
            case "complete":
                protocol.complete(act, council.meeting)
            case "reopen":
                protocol.reopen(act, council.meeting, "Fel namn")
            case "approve":
                protocol.approve(act, council.meeting, date(2026, 3, 20))
            case "correct":
                protocol.correct(act, council.meeting, "Ek, inte Ed", None, date(2026, 4, 1))
            case _:
                people.change(
                    act, council.ida, people.PersonDetails(given_name="Ida", family_name="Ek", phone="1")
                )


def test_an_earlier_act_is_undone_only_where_it_added(pen: Pen, path: Path, council: Council) -> None:
    before = state(path)
    added = do(pen, "deviation.record", council)
    changed = do(pen, "contact.answer", council)
    do(pen, "person.rename", council)
    later = state(path)
    assert refused(pen, changed) is words.LATER_FIRST
    with pen.act("undo", undoes=added) as act:
        take_back(act)
    assert state(path)["deviation"] == before["deviation"]
    assert state(path)["person"] == later["person"]
    assert refused(pen, added) is words.ALREADY_UNDONE
    redo(pen)
    assert state(path) == later


def test_what_was_added_and_changed_since_is_not_undone(pen: Pen, path: Path, council: Council) -> None:
    with pen.act("deviation.record") as act:
        written = deviations.record(act, deviations.DeviationDetails(category="K2", what="Sent."))
    added = act.id
    with pen.act("deviation.motivate") as act:
        deviations.motivate(act, written.key, "Tåget gick.", None)
    assert refused(pen, added) is words.CHANGED_SINCE


def test_what_others_rest_on_is_not_undone(pen: Pen, path: Path, council: Council) -> None:
    added = do(pen, "activity.add", council)
    with pen.act("contact.log") as act:
        contacts.log(act, contacts.ContactDetails(person=council.ida, activity=council.activity + 1))
    assert refused(pen, added) is words.STILL_USED


def test_an_undo_is_not_undone_and_redo_not_past_new_acts(pen: Pen, path: Path, council: Council) -> None:
    do(pen, "contact.answer", council)
    undo(pen)
    undoing = waiting(path, next_redo) or 0
    redo(pen)
    assert refused(pen, undoing) is words.ALREADY_UNDONE
    assert refused(pen, undoing + 1) is words.ALREADY_UNDONE, "a redo is undone by undoing the act anew"
    undo(pen)
    later = waiting(path, next_redo) or 0
    do(pen, "deviation.motivate", council)
    assert refused(pen, later) is words.NOTHING_TO_REDO
    with closing(open_reading(path)) as connection, pytest.raises(Fault) as caught:
        refuse(connection, 10_000)
    assert caught.value.text is words.NO_SUCH_ACT


def test_what_was_erased_is_not_brought_back(pen: Pen, path: Path, council: Council) -> None:
    done = do(pen, "contact.answer", council)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "UPDATE history SET before = NULL, after = NULL, salt = NULL WHERE act = ? AND subject <> 'act'",
            (done,),
        )
        connection.commit()
    assert refused(pen, done) is words.ERASED


def test_a_lock_holds_whatever_the_order_says(
    pen: Pen, path: Path, council: Council, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pen.act("attendance.note") as act:
        attendance.note(act, council.meeting, attendance.Presence(person=council.ida, listed_as="other"))
    noted = act.id
    for step in ("complete", "approve"):
        _step(pen, council, step)
    # As if somebody had taken the stops away: the file itself still refuses.
    monkeypatch.setattr("db.undo_order._refuse_past", lambda *_: None)
    monkeypatch.setattr("db.undo_order._refuse_changed", lambda *_: None)
    assert refused(pen, noted) is register_words.APPROVED_IS_LOCKED


def test_the_act_says_what_it_undid(pen: Pen, path: Path, council: Council) -> None:
    done = do(pen, "contact.answer", council)
    undo(pen)
    redo(pen)
    with closing(open_reading(path)) as connection:
        acts = connection.execute("SELECT verb, undoes FROM act ORDER BY id DESC LIMIT 2").fetchall()
    assert acts == [("redo", done + 1), ("undo", done)]


def test_items_numbered_anew_after_an_undo_take_the_same_number(pen: Pen, council: Council) -> None:
    numbers = []
    for _ in range(2):
        with pen.act("item.add") as act:
            key = items.add_numbered(act, council.meeting, items.ItemDetails(heading="Nytt"))
        with closing(open_reading(pen.path)) as connection:
            numbers.append(connection.execute("SELECT number FROM item WHERE id = ?", (key,)).fetchone())
        undo(pen)
    assert numbers[0] == numbers[1]
