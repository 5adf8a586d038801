"""The history held against the tables: each row's last values there must be the row as it stands here.

A flipped bit in a value, a row that vanished or came without a trace, shows here and in no
check of SQLite's own.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from db.catalogue import TABLES
from db.literals import named

_ACT_COLUMNS = ("id", "at", "by", "verb", "about", "reason", "undoes", "program")
_SUBJECTS = {"act": _ACT_COLUMNS, **{table.name: table.columns for table in TABLES}}


@dataclass(frozen=True, slots=True)
class Difference:
    """A row that is not as the history left it. `there` says whether the table has it at all."""

    subject: str
    row_id: int
    there: bool


def differences(connection: sqlite3.Connection) -> tuple[Difference, ...]:
    """Every row in which tables and history differ; a living row whose newest values are erased is one."""
    return tuple(found for subject in _SUBJECTS for found in _of_table(connection, subject))


def write_in(connection: sqlite3.Connection, found: Difference, act: int | None, at: str) -> None:
    """Add to the history, under `act`, the change by which the row came to differ."""
    columns = _SUBJECTS[found.subject]
    last = connection.execute(
        "SELECT op, after FROM history WHERE subject = ? AND row_id = ? ORDER BY seq DESC LIMIT 1",
        (found.subject, found.row_id),
    ).fetchone()
    before = None if last is None or last[0] == "delete" else last[1]
    after = None
    if found.there:
        (after,) = connection.execute(
            f"SELECT {_literals(columns)} FROM {found.subject} t WHERE t.id = ?", (found.row_id,)
        ).fetchone()
    op = "delete" if not found.there else "update" if before is not None else "insert"
    connection.execute(
        "INSERT INTO history (act, at, subject, row_id, op, fields, before, after, salt)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, randomblob(16))",
        (act, at, found.subject, found.row_id, op, ",".join(columns), before, after),
    )


def _of_table(connection: sqlite3.Connection, subject: str) -> Iterator[Difference]:
    columns = _SUBJECTS[subject]
    fields = ",".join(columns)
    # `quote` ends a text at a NUL, so that what stands behind one must be looked for.
    text = " || ".join(f"coalesce(t.{column}, '')" for column in columns[1:])
    rows = connection.execute(
        f"""WITH last AS (SELECT row_id, max(seq) AS seq FROM history WHERE subject = ?1 GROUP BY row_id)
        SELECT h.row_id, t.id IS NOT NULL FROM last l JOIN history h ON h.seq = l.seq
        LEFT JOIN {subject} t ON t.id = h.row_id
        WHERE CASE WHEN h.op = 'delete' THEN t.id IS NOT NULL
          WHEN t.id IS NULL OR h.after IS NULL THEN 1
          WHEN h.fields IS NOT ?2 THEN 0
          ELSE h.after IS NOT {_literals(columns)} OR instr(CAST({text} AS BLOB), x'00') END
        UNION ALL
        SELECT t.id, 1 FROM {subject} t
        WHERE NOT EXISTS (SELECT 1 FROM history WHERE subject = ?1 AND row_id = t.id)""",
        (subject, fields),
    ).fetchall()
    yield from (Difference(subject, row_id, bool(there)) for row_id, there in rows)
    yield from _of_older_form(connection, subject, fields)


def _of_older_form(connection: sqlite3.Connection, subject: str, fields: str) -> Iterator[Difference]:
    """Rows last written under an earlier version's columns: those that both versions know must agree."""
    cursor = connection.execute(
        f"""WITH last AS (SELECT row_id, max(seq) AS seq FROM history WHERE subject = ?1 GROUP BY row_id)
        SELECT h.fields, h.after, t.* FROM last l JOIN history h ON h.seq = l.seq
        JOIN {subject} t ON t.id = h.row_id
        WHERE h.op <> 'delete' AND h.after IS NOT NULL AND h.fields IS NOT ?2""",
        (subject, fields),
    )
    names = [column[0] for column in cursor.description[2:]]
    for then, after, *values in cursor.fetchall():
        now = dict(zip(names, values, strict=True))
        if any(now.get(name, value) != value for name, value in _named(then, after).items()):
            yield Difference(subject, now["id"], there=True)


def _named(fields: str | None, after: str) -> dict[str, object]:
    try:
        return dict(named(fields, after))
    except ValueError:
        return {"id": None}  # no list of values: it agrees with no row


def _literals(columns: tuple[str, ...]) -> str:
    return "(" + " || ',' || ".join(f"quote(t.{column})" for column in columns) + ")"
