from collections.abc import Callable
from typing import Any

import pytest
from small_council import Council, Writing

from db.reading.door import Door, Values
from db.reading.references import row_named, rows_named
from db.writing import contacts, items, meetings


def test_several_references_are_found_by_one_query_a_table(
    door: Door, writing: Writing, council: Council, log: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, gone = log(council.zahra, council.summit, "2024-10-01"), log(council.asa, council.summit, "2024")
    with writing() as act:
        meeting = meetings.plan(act, meetings.MeetingDetails(held_on="2025-03-12"))
        for number in (1, 2):
            items.add(act, meeting.key, items.ItemDetails(number=number, heading=f"Ärende {number}"))
        items.add(act, meeting.key, items.ItemDetails(heading="Övrigt"))
    row = row_named(door, gone)
    assert row
    with writing() as act:
        contacts.discard(act, row[1])
    refs = (
        first,
        gone,
        "2025-03-12",
        "2025-03-12 § 2",
        "2025-03-12 § 3",
        "2025-03-12 ärende 3",
        "G14",
        "K-1",
    )
    each = {ref: found for ref in refs if (found := row_named(door, ref))}
    assert set(each) == {first, "2025-03-12", "2025-03-12 § 2", "2025-03-12 ärende 3"}
    asked: list[str] = []
    fetch = door.fetch

    def counted(sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        asked.append(sql)
        return fetch(sql, values)

    monkeypatch.setattr(door, "fetch", counted)
    assert rows_named(door, refs) == each
    assert len(asked) == 4
