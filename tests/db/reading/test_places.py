"""Every list, in each of its orders: the place of a record is where the list shows it."""

from collections.abc import Iterator

import pytest
from registers import living_year

from db.reading import (
    action_plans,
    activities,
    contacts,
    costs,
    deviations,
    dialogues,
    documents,
    focus_areas,
    guideline_versions,
    items,
    meetings,
    organisations,
    people,
    reports,
    results,
    spreading,
)
from db.reading.door import Door
from db.reading.window import Ask, Listing

MODULES = (
    action_plans, activities, contacts, costs, deviations, dialogues, documents, focus_areas,
    guideline_versions, items, meetings, organisations, people, reports, results, spreading,
)  # fmt: skip
LISTINGS = {
    each.table: each for module in MODULES for each in vars(module).values() if isinstance(each, Listing)
}


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with Door(living_year(tmp_path_factory.mktemp("year"))) as opened:
        yield opened


@pytest.mark.parametrize("table", LISTINGS)
def test_the_place_of_each_record_is_where_the_list_shows_it(door: Door, table: str) -> None:
    listing = LISTINGS[table]
    for order in listing.orders:
        for descending in (False, True):
            ask = Ask(order=order, descending=descending)
            keys = [record.key for record in listing.rows(door, ask)]
            assert keys
            assert [listing.place(door, key, ask) for key in keys] == list(range(len(keys))), (order, ask)
