import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from db import history
from db.connection import open_reading, open_writing
from db.creation import create
from db.history import START, Head


@pytest.fixture
def reading(register: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_reading(register)) as connection:
        yield connection


@pytest.fixture
def tool(register: Path) -> Iterator[sqlite3.Connection]:
    """Another tool, which has done away with the history's triggers."""
    with closing(sqlite3.connect(register, isolation_level=None)) as connection:
        for trigger in ("history_keeps_rows", "history_keeps_values", "history_takes_no_forgery"):
            connection.execute(f"DROP TRIGGER {trigger}")
        yield connection


def test_an_empty_register_has_no_head(tmp_path: Path) -> None:
    create(tmp_path / "r.db")
    with closing(open_reading(tmp_path / "r.db")) as connection:
        assert str(history.head(connection)) == f"{START[:16]}/0"
        assert history.first_broken(connection) is None
        assert history.lost(connection) == 0


def pack(*parts: object) -> bytes:
    return b"".join(
        b"-" if part is None else str(len(str(part).encode())).encode() + b":" + str(part).encode()
        for part in parts
    )


def test_the_seal_is_what_the_description_says(reading: sqlite3.Connection) -> None:
    chain = "0" * 64
    rows = reading.execute("SELECT * FROM history ORDER BY seq").fetchall()
    for seq, act, at, subject, row_id, op, fields, before, after, salt, digest, stored in rows:
        assert digest == sha256(salt + pack(before, after)).hexdigest()
        chain = sha256(pack(chain, seq, act, at, subject, row_id, op, fields, digest)).hexdigest()
        assert stored == chain
    assert history.head(reading) == Head(chain[:16], rows[-1][0])


def test_equal_values_have_different_digests(register: Path, act: Callable[..., None]) -> None:
    act(register, *(f"UPDATE person SET phone = '{number % 2}' WHERE id = 2" for number in range(6)))
    with closing(open_reading(register)) as connection:
        digests = connection.execute("SELECT count(digest), count(DISTINCT digest) FROM history").fetchone()
    assert digests[0] == digests[1]


def test_every_change_carries_what_was_before_and_after(register: Path, act: Callable[..., None]) -> None:
    act(register, "UPDATE organisation SET name = 'Ny' WHERE id = 2", "DELETE FROM person WHERE id = 3")
    with closing(open_reading(register)) as connection:
        changes = history.changes_of_row(connection, "organisation", 2)
        deleted = history.changes_of_row(connection, "person", 3)[-1]
    assert [change.op for change in changes] == ["insert", "update"]
    assert changes[1].before["name"] == "It's, NULL"
    assert changes[1].after == {**changes[1].before, "name": "Ny"}
    assert (changes[1].by, changes[1].verb) == ("Sara", "sample")
    assert (deleted.op, deleted.before["given_name"], deleted.after) == ("delete", "Cia", {})


def test_the_changes_of_an_act(register: Path, act: Callable[..., None]) -> None:
    act(register, "UPDATE person SET phone = '1' WHERE id = 2", "UPDATE person SET phone = '2' WHERE id = 2")
    with closing(open_reading(register)) as connection:
        (last,) = connection.execute("SELECT max(id) FROM act").fetchone()
        changes = history.changes_of_act(connection, last)
    assert [change.after["phone"] for change in changes] == ["1", "2"]


def test_a_change_of_nothing_leaves_nothing(register: Path, act: Callable[..., None]) -> None:
    with closing(open_reading(register)) as connection:
        before = history.head(connection).seq
    act(register, "UPDATE person SET phone = phone")
    with closing(open_reading(register)) as connection:
        assert history.head(connection).seq == before + 1  # the act alone


def test_a_change_that_is_rolled_back_leaves_nothing(register: Path) -> None:
    with closing(open_writing(register)) as connection:
        before = history.head(connection)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE person SET phone = '1'")
        assert history.seal(connection).seq > before.seq
        connection.execute("ROLLBACK")
        assert history.head(connection) == before
        assert history.unsealed(connection) == 0


FORGERIES = [
    ("after = replace(after, 'NULL', 'NUL')", 3),
    ("before = 'x'", 3),
    ("salt = randomblob(16)", 3),
    ("at = 'x'", 3),
    ("act = 2", 3),
    ("act = NULL", 3),
    ("subject = 'person'", 3),
    ("row_id = 9", 3),
    ("op = 'update'", 3),
    ("fields = 'id'", 3),
    ("seq = 3000", 4),
    ("digest = 'x'", 3),
    ("chain = 'x'", 3),
    ("after = CAST(x'ff' AS TEXT)", 3),
    # Blanked values are no breach in themselves; what the row says of itself still is.
    ("before = NULL, after = NULL, salt = NULL, at = 'x'", 3),
    ("before = NULL, after = NULL", 3),
]


@pytest.mark.parametrize(("forgery", "broken"), FORGERIES)
def test_the_chain_shows_where_the_history_was_changed(
    tool: sqlite3.Connection, forgery: str, broken: int
) -> None:
    assert history.first_broken(tool) is None
    tool.execute(f"UPDATE history SET {forgery} WHERE seq = 3")
    tool.text_factory = lambda raw: raw.decode(errors="surrogateescape")
    assert history.first_broken(tool) == broken


@pytest.mark.parametrize(("gone", "broken"), [(1, 2), (3, 4)])
def test_the_chain_shows_where_a_row_is_gone(tool: sqlite3.Connection, gone: int, broken: int) -> None:
    tool.execute("DELETE FROM history WHERE seq = ?", (gone,))
    assert history.first_broken(tool) == broken


def test_erased_values_leave_the_chain_whole(tool: sqlite3.Connection) -> None:
    tool.execute("UPDATE history SET before = NULL, after = NULL, salt = NULL WHERE seq = 2")
    assert history.first_broken(tool) is None
    (change,) = history.changes_of_row(tool, "organisation", 1)
    assert (change.before, change.after) == ({}, {})


def test_a_tail_that_was_cut_off_is_missed(tool: sqlite3.Connection) -> None:
    old = history.head(tool)
    tool.execute("DELETE FROM history WHERE seq > 18")
    assert history.first_broken(tool) is None
    assert history.lost(tool) == old.seq - 18
    assert not history.has(tool, old)


def test_a_history_made_anew_does_not_hold_the_old_head(tool: sqlite3.Connection) -> None:
    old = history.head(tool)
    forged = "after = replace(after, 'Polisen', 'Militären'), digest = NULL, chain = NULL"
    tool.execute(f"UPDATE history SET {forged}")
    tool.execute("BEGIN")
    history.seal(tool)
    tool.execute("COMMIT")
    assert history.first_broken(tool) is None
    assert not history.has(tool, old)
    assert not history.has(tool, Head(old.digest16, 0))


def test_every_head_that_ever_was_is_held(reading: sqlite3.Connection) -> None:
    for seq, chain in reading.execute("SELECT seq, chain FROM history").fetchall():
        assert history.has(reading, Head(chain[:16], seq))
        assert history.has(reading, Head(chain[:16], 0))
        assert not history.has(reading, Head(chain[:16], seq + 1))
