"""The history: every change with its values before and after, sealed in a hash chain.

Triggers write the rows (`db.history_schema`), the program seals them before each commit:

    digest = sha256(salt + pack(before, after))
    chain  = sha256(pack(chain of the row before, seq, act, at, subject, row_id, op, fields, digest))

both as hex; `pack` writes each part as its length in bytes, a colon and its UTF-8, and `-` for
NULL. The values stand in the digest alone and salted, so that lawful erasure can blank them and
the chain still verifies. A row without a chain was written by another tool.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from db.literals import Value, named

START = "0" * 64  # what the first row is chained to
SALT_BYTES = 16
_DIGITS = 16

_ROW = "seq, act, at, subject, row_id, op, fields, before, after, salt, digest, chain"
_CHANGE = (
    "SELECT h.seq, h.act, h.at, coalesce(a.by, ''), coalesce(a.verb, ''), h.subject, h.row_id, h.op,"
    " h.fields, h.before, h.after FROM history h LEFT JOIN act a ON a.id = h.act"
)


@dataclass(frozen=True, slots=True)
class Head:
    """The last sealed row: 16 hex digits of its chain, and its number; it vouches for all before."""

    digest16: str
    seq: int

    def __str__(self) -> str:
        return f"{self.digest16}/{self.seq}"


NONE = Head(START[:_DIGITS], 0)


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one row, with its values by column; both empty where they were erased.

    `act` is None, `by` and `verb` empty where another tool made it and it is not yet recorded.
    """

    seq: int
    act: int | None
    at: str
    by: str
    verb: str
    subject: str
    row_id: int
    op: str
    before: Mapping[str, Value]
    after: Mapping[str, Value]


def head(connection: sqlite3.Connection) -> Head:
    """The head of the history; number 0 and zeros where nothing is sealed yet."""
    seq, chain = _last_sealed(connection)
    return Head(chain[:_DIGITS], seq)


def seal(connection: sqlite3.Connection) -> Head:
    """Seal every unsealed row, within the caller's transaction and as its last step; returns the new head."""
    connection.execute(
        "UPDATE history SET salt = randomblob(?) WHERE chain IS NULL AND salt IS NULL", (SALT_BYTES,)
    )
    rows = connection.execute(f"SELECT {_ROW} FROM history WHERE chain IS NULL ORDER BY seq").fetchall()
    seq, chain = _last_sealed(connection)
    sealed = []
    for row in rows:
        seq = row[0]
        digest = _digest(row[9], row[7], row[8])
        chain = _link(chain, row[:7], digest)
        sealed.append((digest, chain, seq))
    connection.executemany("UPDATE history SET digest = ?, chain = ? WHERE seq = ?", sealed)
    return Head(chain[:_DIGITS], seq)


def unsealed(connection: sqlite3.Connection) -> int:
    """How many changes were made outside the program and are not yet recorded as such."""
    return int(connection.execute("SELECT count(*) FROM history WHERE chain IS NULL").fetchone()[0])


def first_broken(connection: sqlite3.Connection) -> int | None:
    """The number of the first sealed row whose digest or chain does not fit, or None: the chain holds.

    An erased row is held to its chain only. Rows cut off at the end are found by an anchor alone.
    """
    chain = START
    for row in connection.execute(f"SELECT {_ROW} FROM history WHERE chain IS NOT NULL ORDER BY seq"):
        before, after, salt, digest, stored = row[7:]
        if not (salt is None and before is None and after is None) and _digest(salt, before, after) != digest:
            return int(row[0])
        chain = _link(chain, row[:7], digest)
        if chain != stored:
            return int(row[0])
    return None


def lost(connection: sqlite3.Connection) -> int:
    """How many rows SQLite has numbered beyond the last one there: more than none were cut off the end."""
    row = connection.execute(
        "SELECT s.seq - coalesce((SELECT max(seq) FROM history), 0) FROM sqlite_sequence s"
        " WHERE s.name = 'history'"
    ).fetchone()
    return int(row[0]) if row else 0


def has(connection: sqlite3.Connection, anchor: Head) -> bool:
    """Whether the history holds the head that was written down outside; number 0 stands for any number."""
    found = connection.execute(
        "SELECT 1 FROM history WHERE substr(chain, 1, ?) = ? AND (? = 0 OR seq = ?) LIMIT 1",
        (_DIGITS, anchor.digest16, anchor.seq, anchor.seq),
    ).fetchone()
    return found is not None


def changes_of_row(connection: sqlite3.Connection, subject: str, row_id: int) -> tuple[Change, ...]:
    """Every change of one row, oldest first."""
    return tuple(_changes(connection, "h.subject = ? AND h.row_id = ?", (subject, row_id)))


def changes_of_act(connection: sqlite3.Connection, act: int) -> tuple[Change, ...]:
    """Every change that one act made, in order; its own entry in the list of acts left out."""
    return tuple(_changes(connection, "h.act = ? AND h.subject <> 'act'", (act,)))


def changes_between(connection: sqlite3.Connection, first: int, last: int) -> Iterator[Change]:
    """What `changes_of_act` gives of every act numbered from `first` to `last`, in one reading."""
    return _changes(connection, "h.act BETWEEN ? AND ? AND h.subject <> 'act'", (first, last))


def changes_in(connection: sqlite3.Connection, subjects: tuple[str, ...]) -> Iterator[Change]:
    """Every change of every row of these tables, oldest first."""
    return _changes(connection, f"h.subject IN ({', '.join('?' * len(subjects))})", subjects)


def changes_that_say(connection: sqlite3.Connection, text: str) -> Iterator[Change]:
    """Every change with `text` among its values before or after, oldest first."""
    said = text.replace("'", "''")  # as a literal holds it
    where = "h.subject <> 'act' AND (instr(h.before, ?) OR instr(h.after, ?))"
    return _changes(connection, where, (said, said))


def _changes(connection: sqlite3.Connection, where: str, values: tuple[Value, ...]) -> Iterator[Change]:
    rows = connection.execute(f"{_CHANGE} WHERE {where} ORDER BY h.seq", values).fetchall()
    for seq, act, at, by, verb, subject, row_id, op, fields, before, after in rows:
        values_before, values_after = named(fields, before), named(fields, after)
        yield Change(seq, act, at, by, verb, subject, row_id, op, values_before, values_after)


def _last_sealed(connection: sqlite3.Connection) -> tuple[int, str]:
    row = connection.execute(
        "SELECT seq, chain FROM history WHERE chain IS NOT NULL ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return (row[0], row[1]) if row else (0, START)


def _digest(salt: bytes | None, before: str | None, after: str | None) -> str:
    return hashlib.sha256(_raw(salt) + _pack(before, after)).hexdigest()


def _link(chain: str, facts: tuple[object, ...], digest: str | None) -> str:
    return hashlib.sha256(_pack(chain, *facts, digest)).hexdigest()


def _pack(*parts: object) -> bytes:
    packed = []
    for part in parts:
        if part is None:
            packed.append(b"-")
        else:
            raw = _raw(part)
            packed.append(b"%d:%b" % (len(raw), raw))
    return b"".join(packed)


def _raw(part: object) -> bytes:
    if isinstance(part, bytes):
        return part
    # What another tool or a damaged disk left need not be UTF-8; readers keep such bytes as surrogates.
    return b"" if part is None else str(part).encode(errors="surrogateescape")
