"""The history's tables, and the triggers that write it whichever tool makes the change.

A trigger can only use functions that an untrusted schema may call, so it writes the values as
SQL literals; the program seals the rows with a hash chain before each commit (`db.history`).
"""

from db.catalogue import Table

HISTORY_TABLES = (
    # One row an act: what the user did in one transaction, by whom and why.
    """CREATE TABLE act (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  verb TEXT NOT NULL,
  about TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  undoes INTEGER REFERENCES act (id),
  program TEXT NOT NULL
) STRICT""",
    # Holds one row while the program writes, none between: a change without it came from elsewhere.
    "CREATE TABLE open_act (act INTEGER NOT NULL) STRICT",
    """CREATE TABLE history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  act INTEGER,
  at TEXT NOT NULL,
  subject TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')),
  fields TEXT,
  before TEXT,
  after TEXT,
  salt BLOB,
  digest TEXT,
  chain TEXT
) STRICT""",
    "CREATE INDEX history_of_row ON history (subject, row_id, seq)",
    "CREATE INDEX history_of_act ON history (act)",
    "CREATE INDEX history_unsealed ON history (seq) WHERE chain IS NULL",
    """CREATE TRIGGER history_keeps_rows BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is kept'); END""",
    # An unsealed row can be sealed and given to an act. The only change of a sealed one is lawful
    # erasure: its values and salt go, its digests stay. No row takes another's number.
    """CREATE TRIGGER history_keeps_values BEFORE UPDATE ON history
WHEN NOT (
  NEW.seq IS OLD.seq AND NEW.at IS OLD.at AND NEW.subject IS OLD.subject
  AND NEW.row_id IS OLD.row_id AND NEW.op IS OLD.op AND NEW.fields IS OLD.fields
  AND (OLD.chain IS NULL AND NEW.before IS OLD.before AND NEW.after IS OLD.after
      AND (NEW.salt IS OLD.salt OR OLD.salt IS NULL)
    OR NEW.act IS OLD.act AND NEW.digest IS OLD.digest AND NEW.chain IS OLD.chain
      AND NEW.before IS NULL AND NEW.after IS NULL AND NEW.salt IS NULL))
BEGIN SELECT RAISE(ABORT, 'history is kept'); END""",
    """CREATE TRIGGER history_takes_no_forgery BEFORE INSERT ON history
WHEN NEW.chain IS NOT NULL OR EXISTS (SELECT 1 FROM history WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'history is kept'); END""",
    """CREATE TRIGGER act_keeps_rows BEFORE DELETE ON act
BEGIN SELECT RAISE(ABORT, 'history is kept'); END""",
    """CREATE TRIGGER act_keeps_values BEFORE UPDATE ON act
BEGIN SELECT RAISE(ABORT, 'history is kept'); END""",
    """CREATE TRIGGER act_takes_no_place BEFORE INSERT ON act
WHEN EXISTS (SELECT 1 FROM act WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'history is kept'); END""",
    """CREATE TRIGGER act_history_insert AFTER INSERT ON act
BEGIN
  INSERT INTO history (act, at, subject, row_id, op, fields, after, salt)
  VALUES (NEW.id, NEW.at, 'act', NEW.id, 'insert', 'id,at,by,verb,about,reason,undoes,program',
    quote(NEW.id) || ',' || quote(NEW.at) || ',' || quote(NEW.by) || ',' || quote(NEW.verb) || ','
    || quote(NEW.about) || ',' || quote(NEW.reason) || ',' || quote(NEW.undoes) || ','
    || quote(NEW.program), randomblob(16));
END""",
)

_NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"


def history_triggers(table: Table) -> tuple[str, ...]:
    """The triggers by which every change of `table` leaves a row in the history, under one number."""
    name, fields = table.name, ",".join(table.columns)
    changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in table.columns)

    def record(op: str, row: str, before: str, after: str) -> str:
        return (
            "INSERT INTO history (act, at, subject, row_id, op, fields, before, after, salt)\n"
            f"  VALUES ((SELECT act FROM open_act), {_NOW}, '{name}', {row}.id, '{op}',\n"
            f"    '{fields}', {before}, {after}, randomblob(16));"
        )

    old, new = _literals("OLD", table), _literals("NEW", table)
    return (
        # A row that changed its number would leave its history behind.
        f"CREATE TRIGGER {name}_keeps_number BEFORE UPDATE ON {name}\nWHEN NEW.id IS NOT OLD.id\n"
        "BEGIN SELECT RAISE(ABORT, 'row is kept'); END",
        f"CREATE TRIGGER {name}_history_insert AFTER INSERT ON {name}\n"
        f"BEGIN\n  {record('insert', 'NEW', 'NULL', new)}\nEND",
        f"CREATE TRIGGER {name}_history_update AFTER UPDATE ON {name}\nWHEN {changed}\n"
        f"BEGIN\n  {record('update', 'NEW', old, new)}\nEND",
        f"CREATE TRIGGER {name}_history_delete AFTER DELETE ON {name}\n"
        f"BEGIN\n  {record('delete', 'OLD', old, 'NULL')}\nEND",
    )


def _literals(row: str, table: Table) -> str:
    return " || ',' || ".join(f"quote({row}.{column})" for column in table.columns)
