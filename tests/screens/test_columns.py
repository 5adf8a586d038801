"""Lists show name, date and state whole in windows of 80, 100 and 120 columns."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from registers import living_year
from rich.cells import cell_len
from textual._context import NoActiveAppError

from nsc_tui.language.text import ENGLISH, SWEDISH, use
from screens.desk import Desk
from screens.home import Home
from screens.records import Column, Query, Row, layout
from screens.rooms.more import pages
from screens.rooms.record_room import RecordRoom, View
from screens.rooms.registry import rooms

# Texts of any length are cut with …; what a record is known by, when it is and how it stands is not.
NAMES = {"name", "who", "member", "person", "task_who"}
WHOLE = {
    "when", "date", "dated", "at", "from", "to", "due", "task_due", "since", "decided", "revised", "happened",
    "contacted_at", "approved_on", "state", "status", "covered", "verdict", "year", "amount", "id", "rule",
}  # fmt: skip


@pytest.fixture(params=[SWEDISH, ENGLISH])
def lists(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[list[RecordRoom]]:
    use(request.param)
    home = Home(usual_file=tmp_path, state=tmp_path, ledger=tmp_path / "backups.json", exports=tmp_path)
    desk = Desk(living_year(tmp_path), home.now)
    made = [*(make() for make in rooms(desk, home).values()), *(page.make() for page in pages(desk, home))]
    try:
        yield [room for room in made if isinstance(room, RecordRoom)]
    finally:
        desk.close()
        use(SWEDISH)


def test_name_date_and_state_are_never_cut(lists: list[RecordRoom]) -> None:
    assert len(lists) > 15
    cut = [
        f"{room.kind} {view.label()} at {width}: {column.name} has {wide}, needs {needed}"
        for room in lists
        for view in room.views
        for width in (80, 100, 120)
        for column, wide, needed in _shown(room, view, width)
        if (column.name in WHOLE or column.name in NAMES) and wide < needed
    ]
    assert not cut, "\n".join(cut)


def _shown(room: RecordRoom, view: View, width: int) -> Iterator[tuple[Column, int, int]]:
    """The columns in sight, with the width each has and the one it needs."""
    rows: Sequence[Row] = ()
    with suppress(NoActiveAppError):  # where a heading is drawn with the rows
        view.source.count(Query())
        rows = view.source.rows(Query(), 0, 300)
    for place, wide in layout(view.columns, room.width_of_columns(view, width)):
        column = view.columns[place]
        yield column, wide, max((cell_len(each.cells[place].text) for each in rows), default=0)
