"""Attacks on the history, as another tool would mount them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import history
from db.catalogue import TABLES


@pytest.fixture(params=["OFF", "ON"], ids=["plain tool", "careful tool"])
def tool(register: Path, request: pytest.FixtureRequest) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(register, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA recursive_triggers = {request.param}")
        connection.execute("UPDATE person SET phone = '1' WHERE id = 2")  # an unsealed row at the end
        yield connection


def everything(connection: sqlite3.Connection) -> list[object]:
    return [
        connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in ("history", "act")
    ]


ACT = "at, by, verb, about, program"
ROW = "at, subject, row_id, op"
FACTS = ("at", "subject", "op", "fields")
SEALED = "UPDATE history SET {} WHERE seq = 5"
UNSEALED = "UPDATE history SET {} WHERE chain IS NULL"


@pytest.mark.parametrize(
    "attack",
    [
        "DELETE FROM history",
        "DELETE FROM history WHERE chain IS NULL",
        "DELETE FROM act WHERE id = 1",
        "UPDATE act SET by = 'Bo' WHERE id = 1",
        f"INSERT OR REPLACE INTO act (id, {ACT}) VALUES (1, 'x', 'x', 'x', 'x', 'x')",
        f"INSERT OR REPLACE INTO history (seq, {ROW}) VALUES (5, 'x', 'item', 1, 'insert')",
        f"INSERT INTO history (digest, chain, {ROW}) VALUES ('a', 'b', 'x', 'item', 1, 'insert')",
        *(SEALED.format(f"{column} = 'x'") for column in (*FACTS, "digest", "chain")),
        *(SEALED.format(f"{column} = 99") for column in ("seq", "act", "row_id")),
        *(SEALED.format(f"{column} = {column} || 'x'") for column in ("before", "after", "salt")),
        SEALED.format("after = 'x', before = NULL, salt = NULL"),
        SEALED.format("chain = NULL, digest = NULL"),
        SEALED.format("after = NULL, before = NULL, salt = NULL, act = 2"),
        *(UNSEALED.format(f"{column} = 'x'") for column in (*FACTS, "before", "after")),
        *(UNSEALED.format(f"{column} = 99") for column in ("seq", "row_id", "salt")),
        "UPDATE OR REPLACE history SET seq = 5 WHERE chain IS NULL",
        "UPDATE OR REPLACE history SET rowid = 5 WHERE chain IS NULL",
    ],
)  # fmt: skip
def test_the_history_is_kept(tool: sqlite3.Connection, attack: str) -> None:
    before = everything(tool)
    with pytest.raises(sqlite3.IntegrityError):
        tool.execute(attack)
    assert everything(tool) == before


def test_lawful_erasure_takes_values_and_leaves_the_chain(tool: sqlite3.Connection) -> None:
    tool.execute("BEGIN")
    history.seal(tool)
    tool.execute(
        "UPDATE history SET before = NULL, after = NULL, salt = NULL WHERE subject = 'person' AND row_id = 2"
    )
    tool.execute("COMMIT")
    assert history.first_broken(tool) is None
    assert tool.execute("SELECT count(*) FROM history WHERE after LIKE '%Ek%'").fetchone() == (
        1,
    )  # the correction's


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_every_table_leaves_its_changes(tool: sqlite3.Connection, table: object) -> None:
    name = getattr(table, "name")  # noqa: B009
    triggers = {row[0] for row in tool.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'")}
    assert {f"{name}_history_{op}" for op in ("insert", "update", "delete")} <= triggers
