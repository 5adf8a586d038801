"""The triggers that make an approved protocol immutable in SQLite itself.

They stand against update, delete, insert into, move in and move out, on old and new keys, and
against `INSERT OR REPLACE` by a tool without `recursive_triggers`, which would delete in silence:
a row whose id or unique key collides with a locked one is refused before it is written.
"""

from db.catalogue import Table

LOCKED = "approved protocol is immutable"
KEPT = "row is kept"


def lock_triggers(table: Table) -> tuple[str, ...]:
    """The lock of one table: none where no protocol owns its rows."""
    if table.append_only:
        return _append_only(table)
    if table.name == "meeting":
        return _meeting_triggers(table)
    if table.name == "deviation":
        return _minuted_triggers(table)
    if table.meeting is None:
        return ()
    new, old = _is_locked(table, "NEW"), _is_locked(table, "OLD")
    return (
        _refuse(table, "insert", f"{new} OR {_collides(table)}", LOCKED),
        _refuse(table, "update", _unless_open(table, f"{old} OR {new} OR {_collides(table)}"), LOCKED),
        _refuse(table, "delete", old, LOCKED),
    )


def _unless_open(table: Table, locked: str) -> str:
    """`locked`, but for an update that leaves alone whatever the protocol prints."""
    if not table.stays_open:
        return locked
    printed = (column for column in table.columns if column not in table.stays_open)
    return f"({locked}) AND (" + " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in printed) + ")"


def _meeting_triggers(table: Table) -> tuple[str, ...]:
    # An approved protocol comes into being in one way only: by approval of a completed one.
    unproven = (
        "NEW.state = 'approved' AND (OLD.state <> 'completed' OR NEW.approved_on IS NULL"
        " OR NEW.approved_at IS NULL OR NEW.text_digest IS NULL)"
    )
    return (
        _refuse(table, "insert", f"NEW.state = 'approved' OR {_collides(table)}", LOCKED),
        _refuse(table, "update", f"OLD.state = 'approved' OR {unproven} OR {_collides(table)}", LOCKED),
        _refuse(table, "delete", "OLD.state = 'approved'", LOCKED),
    )


def _minuted_triggers(table: Table) -> tuple[str, ...]:
    # An approved protocol names the deviation by its reference: it stays, under that reference.
    renamed = "(NEW.id IS NOT OLD.id OR NEW.ref IS NOT OLD.ref)"
    taken = f"EXISTS (SELECT 1 FROM {table.name} o WHERE ({_same_key(table)}) AND {_is_minuted('o')})"
    return (
        _refuse(table, "insert", taken, LOCKED),
        _refuse(table, "update", f"{renamed} AND ({_is_minuted('OLD')} OR {taken})", LOCKED),
        _refuse(table, "delete", _is_minuted("OLD"), LOCKED),
    )


def _is_minuted(row: str) -> str:
    return (
        "EXISTS (SELECT 1 FROM minuting n JOIN item i ON i.id = n.item_id"
        " JOIN meeting m ON m.id = i.meeting_id"
        f" WHERE n.deviation_id = {row}.id AND m.state = 'approved')"
    )


def _append_only(table: Table) -> tuple[str, ...]:
    same = f"EXISTS (SELECT 1 FROM {table.name} o WHERE {_same_key(table)})"
    return (
        _refuse(table, "insert", same, KEPT),
        _refuse(table, "update", "1", KEPT),
        _refuse(table, "delete", "1", KEPT),
    )


def _is_locked(table: Table, row: str) -> str:
    assert table.meeting is not None
    owner = table.meeting.format(row=row)
    return f"EXISTS (SELECT 1 FROM meeting m WHERE m.id = {owner} AND m.state = 'approved')"


def _collides(table: Table) -> str:
    return f"EXISTS (SELECT 1 FROM {table.name} o WHERE ({_same_key(table)}) AND {_is_locked(table, 'o')})"


def _same_key(table: Table) -> str:
    keys = (("id",), *table.unique)
    return " OR ".join("(" + " AND ".join(f"o.{c} = NEW.{c}" for c in key) + ")" for key in keys)


def _refuse(table: Table, event: str, when: str, message: str) -> str:
    return (
        f"CREATE TRIGGER {table.name}_lock_{event} BEFORE {event.upper()} ON {table.name}\n"
        f"WHEN {when}\nBEGIN SELECT RAISE(ABORT, '{message}'); END"
    )
