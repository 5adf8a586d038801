"""Dialogues on their way in; date and theme are the key."""

from collections.abc import Iterable

from db.writing import dialogues
from db.writing.dialogues import DialogueDetails
from db.writing.importing.desk import Desk, Standing, link, plain
from db.writing.importing.lookup import Lookup
from db.writing.importing.repeats import settled
from db.writing.importing.rows import Row
from db.writing.importing.year_names import dialogue_texts
from db.writing.models import Dialogue

KIND = "dialogues"
TABLE = "dialogue"
PLAIN = {"date": "held_on", "theme": "theme", "conclusions": "conclusions", "proposals": "proposals"}
FIELDS = PLAIN | {"item": "item_id"}


def bring(desk: Desk, rows: Iterable[Row]) -> None:
    """Add what is new, compare what is there."""
    for row in rows:
        lookup = Lookup(desk, row)
        details = DialogueDetails(
            held_on=row["date"],
            theme=row["theme"],
            conclusions=row["conclusions"],
            proposals=row["proposals"],
            item=lookup.item("item"),
        )
        if lookup.sound:
            _settle_or_add(desk, row, details)


def _settle_or_add(desk: Desk, row: Row, details: DialogueDetails) -> None:
    known = desk.year.known(TABLE)[row["date"], row["theme"]]
    names = desk.year.dialogues
    record = settled(desk, KIND, row, Dialogue, known, lambda record: _standing(desk, row, record, details))
    if record is not None:
        names.stand_in(row.ref, record.key)
        return
    with desk.trying(row, FIELDS):
        made = dialogues.add(desk.act, details)
        known.append(made.key)
        names.add(made.key, *dialogue_texts(made.ref, row["date"], row["theme"]))
        names.stand_in(row.ref, made.key)
        desk.bring(KIND, row, TABLE, made.key)


def _standing(desk: Desk, row: Row, record: Dialogue, details: DialogueDetails) -> list[Standing]:
    return [
        *plain(row, record, PLAIN),
        link("item", record.item_id, details.item, desk.names.item_said(record.item_id)),
    ]
