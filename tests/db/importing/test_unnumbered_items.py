"""An item without a § number is named by its place on the agenda, and found by that name again."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from db.reading import items
from db.reading.door import Door
from db.reading.references import row_named
from db.writing.importing.batches import Brought

AGENDA = {
    "meetings": "date\n2026-12-02",
    "items": "meeting|number|heading\n2026-12-02||Första\n2026-12-02|7|Numrerat\n2026-12-02||Andra",
}
LINKED = {
    **AGENDA,
    "focus-areas": "year|title|item\n2026|Torg|2026-12-02 ärende 3\n2026|Unga|2026-12-02 § 7",
    "deviations": "category|what|item\nU1|Utanför budgeten|2026-12-02 ärende 1",
}


def test_what_is_linked_by_place_comes_in_goes_out_and_comes_in_again(
    path: Path, bring_in: Callable[..., Brought]
) -> None:
    bring_in(**LINKED)
    with Door(path) as door:
        named = dict(door.fetch("SELECT title, item FROM focus_area_row"))
        assert named == {"Torg": "2026-12-02 ärende 3", "Unga": "2026-12-02 § 7"}
        assert door.fetch("SELECT item FROM deviation_row") == [("2026-12-02 ärende 1",)]
        third = items.on_agenda(door, "2026-12-02", 3)
        assert third is not None
        assert (third.heading, third.item) == ("Andra", "2026-12-02 ärende 3")
        assert row_named(door, "2026-12-02 ärende 3") == ("item", third.key)
        assert row_named(door, "2026-12-02 Ärende 4") is None
    again = bring_in(**LINKED)
    assert again.added == {}


def test_places_have_no_gap_where_an_item_was_taken_out(path: Path, bring_in: Callable[..., Brought]) -> None:
    bring_in(**AGENDA)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM item WHERE heading = 'Första'")
        connection.commit()
        found = connection.execute("SELECT item FROM item_row ORDER BY position").fetchall()
    assert found == [("2026-12-02 § 7",), ("2026-12-02 ärende 2",)]


def test_a_place_that_is_not_there_is_refused(refused: Callable[..., list[str]]) -> None:
    said = refused(**(AGENDA | {"focus-areas": "year|title|item\n2026|Torg|2026-12-02 ärende 4"}))
    assert any("2026-12-02 ärende 4" in each for each in said)
