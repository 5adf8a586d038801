"""A registerutdrag as data: the same as on paper, with the values as they are stored."""

import json
from dataclasses import asdict
from typing import Any

from db.reading.letterhead import Letterhead
from db.reading.person_extract import HeldRow, PersonExtract


def person_json(extract: PersonExtract, letterhead: Letterhead) -> bytes:
    """One object in UTF-8: who, at which point of the history, rows by table, mentions, changes."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for row in extract.rows:
        tables.setdefault(row.table, []).append(_row(row))
    content = {
        "name": extract.name,
        "names": list(extract.names),
        "council": letterhead.council,
        "last_change": letterhead.recorded_at.isoformat(),
        "history_head": f"{letterhead.head.digits}/{letterhead.head.number}",
        "tables": tables,
        "mentions": [{"table": row.table} | _row(row) for row in extract.mentions],
        "changes": [
            {
                "at": change.at,
                "by": change.by,
                "verb": change.verb,
                "table": change.table,
                "row": change.key,
                "fields": {name: {"before": old, "after": new} for name, old, new in change.fields},
            }
            for change in extract.changes
        ],
        "acts_by": asdict(extract.acts_by),
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    return text.encode("utf-8", "replace")  # half a surrogate, which another tool may have left


def _row(row: HeldRow) -> dict[str, Any]:
    return {"row": row.key, "name": row.name, "values": dict(row.values)}
