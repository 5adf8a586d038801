"""Attacks on an approved protocol, mounted as another tool would: on a plain connection of its own."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.catalogue import TABLE, TABLES, Field, Form, Table

LOCKED = [table for table in TABLES if table.meeting is not None]
CHILDREN = [table for table in LOCKED if table.name != "meeting"]
KEPT = [table for table in TABLES if table.append_only]
PRAGMAS = ("foreign_keys = OFF", "recursive_triggers = OFF"), ("foreign_keys = ON", "recursive_triggers = ON")
MINE, OTHER = 1, 2  # in the sample every locked row has id 1, its like in the draft has id 2


@pytest.fixture(params=PRAGMAS, ids=["plain tool", "careful tool"])
def tool(register: Path, request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(register, isolation_level=None)) as connection:
        for pragma in request.param:
            connection.execute(f"PRAGMA {pragma}")
        yield connection


def locked_rows(connection: sqlite3.Connection) -> list[object]:
    return [
        connection.execute(f"SELECT * FROM {table.name} WHERE id = {MINE}").fetchall()
        for table in LOCKED + KEPT
    ] + [connection.execute(f"SELECT count(*) FROM {table.name}").fetchone() for table in LOCKED + KEPT]


def assert_refused(connection: sqlite3.Connection, attack: str) -> None:
    before = locked_rows(connection)
    with pytest.raises(sqlite3.IntegrityError, match=r"immutable|is kept"):
        connection.execute(attack)
    assert locked_rows(connection) == before


def another_value(field: Field) -> str:
    if field.choices:
        first, last = field.choices[0], field.choices[-1]
        return f"CASE {field.name} WHEN '{last}' THEN '{first}' ELSE '{last}' END"
    if field.sql_type == "INTEGER":
        return "0" if field.form is Form.YES_NO else "99"
    return "'förfalskat'"


def copy_of_other(table: Table, **replaced: int | str) -> str:
    """A SELECT of the draft's row with some of its values replaced."""
    values = ", ".join(str(replaced.get(column, column)) for column in table.columns)
    return f"SELECT {values} FROM {table.name} WHERE id = {OTHER}"


COLUMNS = [
    pytest.param(table, field, id=f"{table.name}.{field.name}")
    for table in LOCKED
    for field in table.fields
    if field.name not in table.stays_open
]


@pytest.mark.parametrize(("table", "field"), COLUMNS)
def test_no_column_can_be_updated(tool: sqlite3.Connection, table: Table, field: Field) -> None:
    assert_refused(tool, f"UPDATE {table.name} SET {field.name} = {another_value(field)} WHERE id = {MINE}")


def test_where_a_task_was_reported_is_noted_later_and_nothing_else_with_it(tool: sqlite3.Connection) -> None:
    tool.execute(f"UPDATE item SET task_reported = '§ 12/2026' WHERE id = {MINE}")
    assert tool.execute(f"SELECT task_reported FROM item WHERE id = {MINE}").fetchone() == ("§ 12/2026",)
    assert_refused(tool, f"UPDATE item SET task_reported = '', heading = 'Ny' WHERE id = {MINE}")
    assert_refused(tool, f"UPDATE item SET task_reported = '', id = 77 WHERE id = {MINE}")
    assert_refused(tool, f"UPDATE item SET task_reported = '', dnr = 'ny' WHERE id = {MINE}")


@pytest.mark.parametrize("alias", ["id", "rowid", "oid", "_rowid_"])
@pytest.mark.parametrize("table", LOCKED, ids=lambda t: t.name)
def test_no_row_changes_its_number(tool: sqlite3.Connection, table: Table, alias: str) -> None:
    assert_refused(tool, f"UPDATE {table.name} SET {alias} = 77 WHERE id = {MINE}")
    assert_refused(tool, f"UPDATE OR REPLACE {table.name} SET {alias} = {MINE} WHERE id = {OTHER}")


@pytest.mark.parametrize("table", LOCKED, ids=lambda t: t.name)
def test_no_row_is_deleted(tool: sqlite3.Connection, table: Table) -> None:
    assert_refused(tool, f"DELETE FROM {table.name} WHERE id = {MINE}")
    assert_refused(tool, f"DELETE FROM {table.name}")


@pytest.mark.parametrize("table", CHILDREN, ids=lambda t: t.name)
@pytest.mark.parametrize("conflict", ["", "OR REPLACE", "OR IGNORE", "OR FAIL", "OR ROLLBACK"])
def test_nothing_is_added(tool: sqlite3.Connection, table: Table, conflict: str) -> None:
    owner = table.fields[0].name
    row = copy_of_other(table, **{"id": 50, owner: MINE, "person_id": 3, "deviation_id": 2, "number": 50})
    assert_refused(tool, f"INSERT {conflict} INTO {table.name} {row}")


@pytest.mark.parametrize("table", CHILDREN, ids=lambda t: t.name)
def test_nothing_moves_in_or_out(tool: sqlite3.Connection, table: Table) -> None:
    owner = table.fields[0].name
    assert_refused(tool, f"UPDATE {table.name} SET {owner} = {MINE} WHERE id = {OTHER}")
    assert_refused(tool, f"UPDATE {table.name} SET {owner} = {OTHER} WHERE id = {MINE}")


@pytest.mark.parametrize("table", LOCKED + KEPT, ids=lambda t: t.name)
def test_replace_by_id_deletes_nothing(tool: sqlite3.Connection, table: Table) -> None:
    source = MINE if table in KEPT else OTHER
    if table.name == "protocol_print":
        tool.execute(
            "INSERT INTO protocol_print (meeting_id, document, producer, pdf_digest)"
            f" VALUES (1, 'protocol', '1', '{'0' * 64}')"
        )
    values = ", ".join(str(MINE) if c == "id" else c for c in table.columns)
    row = f"SELECT {values} FROM {table.name} WHERE id = {source}"
    assert_refused(tool, f"INSERT OR REPLACE INTO {table.name} {row}")
    assert_refused(tool, f"REPLACE INTO {table.name} {row}")


KEYS = [
    pytest.param(table, key, id=f"{table.name} {'+'.join(key)}") for table in LOCKED for key in table.unique
]


@pytest.mark.parametrize(("table", "key"), KEYS)
def test_replace_by_unique_key_deletes_nothing(
    tool: sqlite3.Connection, table: Table, key: tuple[str, ...]
) -> None:
    of_mine = {c: f"(SELECT {c} FROM {table.name} WHERE id = {MINE})" for c in key}
    assert_refused(tool, f"INSERT OR REPLACE INTO {table.name} {copy_of_other(table, id='NULL', **of_mine)}")
    taken = ", ".join(f"{c} = {value}" for c, value in of_mine.items())
    assert_refused(tool, f"UPDATE OR REPLACE {table.name} SET {taken} WHERE id = {OTHER}")


@pytest.mark.parametrize("table", LOCKED, ids=lambda t: t.name)
def test_upsert_changes_nothing(tool: sqlite3.Connection, table: Table) -> None:
    field = table.fields[-1].name
    row = copy_of_other(table, id=MINE)
    assert_refused(tool, f"INSERT INTO {table.name} {row} ON CONFLICT DO UPDATE SET {field} = 'x'")
    assert_refused(tool, f"INSERT INTO {table.name} {row} ON CONFLICT DO NOTHING")


@pytest.mark.parametrize(
    "attack",
    [
        "INSERT INTO meeting (ref, held_on, state) VALUES ('x', '2026-01-01', 'approved')",
        "INSERT OR REPLACE INTO meeting (id, ref, held_on, state) VALUES (1, 'x', '2026-01-01', 'draft')",
        "UPDATE meeting SET state = 'draft' WHERE id = 1",
        "UPDATE meeting SET state = 'approved' WHERE id = 2",
        "UPDATE meeting SET state = 'approved', approved_on = '2026-01-01', approved_at = 'x',"
        " text_digest = 'y' WHERE id = 2",
    ],
)
def test_a_protocol_is_approved_in_one_way_only(tool: sqlite3.Connection, attack: str) -> None:
    assert_refused(tool, attack)


@pytest.mark.parametrize("missing", ["approved_on", "approved_at", "text_digest"])
def test_an_approval_needs_its_day_moment_and_digest(tool: sqlite3.Connection, missing: str) -> None:
    given = {
        "approved_on": "'2026-06-01'",
        "approved_at": "'2026-06-01T08:00:00.000Z'",
        "text_digest": f"'{'0' * 64}'",
    }
    complete = ", ".join(f"{c} = {v}" for c, v in given.items())
    tool.execute("UPDATE meeting SET state = 'completed' WHERE id = 2")
    assert_refused(tool, f"UPDATE meeting SET state = 'approved', {complete}, {missing} = NULL WHERE id = 2")
    tool.execute(f"UPDATE meeting SET state = 'approved', {complete} WHERE id = 2")
    assert_refused(tool, "UPDATE item SET heading = 'x' WHERE id = 2")


@pytest.mark.parametrize("attack", ["UPDATE correction SET wording = 'x'", "DELETE FROM correction"])
def test_a_correction_stays_as_written(tool: sqlite3.Connection, attack: str) -> None:
    assert_refused(tool, attack)


def test_a_correction_can_be_added(tool: sqlite3.Connection) -> None:
    tool.execute(
        "INSERT INTO correction (meeting_id, dated, wording, made_by) VALUES (1, '2026-04-02', 'x', 'y')"
    )
    assert tool.execute("SELECT count(*) FROM correction").fetchone() == (2,)


@pytest.mark.parametrize("table", CHILDREN, ids=lambda t: t.name)
def test_the_draft_stays_free(tool: sqlite3.Connection, table: Table) -> None:
    assert tool.execute(f"DELETE FROM {table.name} WHERE id = {OTHER}" if table.name != "item" else
                        f"UPDATE item SET heading = 'nytt' WHERE id = {OTHER}").rowcount == 1  # fmt: skip


TAKEN = "'AV-2026-001'"


@pytest.mark.parametrize(
    "attack",
    [
        "DELETE FROM deviation WHERE id = 1",
        "UPDATE deviation SET ref = 'AV-2026-009' WHERE id = 1",
        "UPDATE deviation SET id = 9 WHERE id = 1",
        "UPDATE OR REPLACE deviation SET id = 1 WHERE id = 2",
        "UPDATE OR REPLACE deviation SET ref = 'AV-2026-001' WHERE id = 2",
        f"INSERT OR REPLACE INTO deviation {copy_of_other(TABLE['deviation'], id=1)}",
        f"INSERT OR REPLACE INTO deviation {copy_of_other(TABLE['deviation'], id=9, ref=TAKEN)}",
    ],
)
def test_a_deviation_in_an_approved_protocol_keeps_its_reference(
    tool: sqlite3.Connection, attack: str
) -> None:
    assert_refused(tool, attack)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE deviation SET motivation = 'Sjukdom' WHERE id = 1",
        "UPDATE deviation SET ref = 'AV-2026-009' WHERE id = 2",
    ],
)
def test_what_the_protocol_does_not_print_can_change(tool: sqlite3.Connection, change: str) -> None:
    assert tool.execute(change).rowcount == 1


@pytest.mark.parametrize("number", ["1", "1.0", "'1'", "'1.0'", "' 1 '"])
def test_no_way_of_writing_a_number_gets_through(tool: sqlite3.Connection, number: str) -> None:
    assert_refused(tool, f"INSERT OR REPLACE INTO item {copy_of_other(TABLE['item'], id=number)}")
    assert_refused(
        tool, f"INSERT OR REPLACE INTO item {copy_of_other(TABLE['item'], id='NULL', number=number)}"
    )
    assert_refused(tool, f"UPDATE OR REPLACE item SET id = {number} WHERE id = 2")
    assert_refused(tool, f"UPDATE OR REPLACE item SET number = {number} WHERE id = 2")
    assert_refused(tool, f"UPDATE item SET meeting_id = {number} WHERE id = 2")
