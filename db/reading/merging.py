"""What a merging of two records would move, and who a merged record has become."""

from db.faults import told
from db.merge_links import count_moving
from db.reading.door import Door

SUBJECTS = ("person", "organisation")


def moving(door: Door, subject: str, key: int) -> int:
    """How many entries point to the record outside approved protocols, and would follow it."""
    with told(door.path):
        return count_moving(door.connection, subject, key)


def heir(door: Door, subject: str, key: int) -> int:
    """The record that took over from one that was merged; any other record is its own."""
    if subject not in SUBJECTS:
        return key
    row = door.first(f"SELECT merged_into_id FROM {subject} WHERE id = ?", (key,))
    return key if row is None or row[0] is None else int(row[0])
