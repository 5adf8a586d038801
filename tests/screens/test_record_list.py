from collections.abc import Callable, Sequence
from typing import Any

import pytest
from textual.app import App, ComposeResult

from nsc_tui.language.faults import ExitCode, Fault
from nsc_tui.language.text import Text
from screens.commands import Scope
from screens.dispatch import bind_commands
from screens.records import Cell, Column, HeldSource, Query, Row, Source, row
from screens.widgets.record_list import RecordList

HOSTILE = "Hej [/x] [@click=app.quit]klick[/] \x1b]0;titel\x07"
COLUMNS = (
    Column("ref", Text("Nr", "No."), width=8, drop=1),
    Column("who", Text("Vem", "Who")),
    Column("state", Text("Läge", "State"), width=10),
)


class Counted:
    """Many rows that are made when asked for; it counts them."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.fetched = 0

    def count(self, query: Query) -> int:
        return self.size

    def rows(self, query: Query, offset: int, limit: int) -> Sequence[Row]:
        wanted = range(offset, min(offset + limit, self.size))
        self.fetched += len(wanted)
        return [row(str(n), f"K-{n}", f"Person {n}", "i tid") for n in wanted]

    def place(self, query: Query, key: str) -> int | None:
        return int(key) if int(key) < self.size else None


class ListApp(App[None]):
    AUTO_FOCUS = ""

    def __init__(self, source: Source) -> None:
        super().__init__()
        bind_commands(self, Scope.LIST, Scope.ROOMS)
        self.source = source
        self.opened: list[str] = []
        self.highlighted: list[str] = []

    def compose(self) -> ComposeResult:
        yield RecordList(COLUMNS, self.source, empty="Inga kontakter.\nTryck n.", ident="list")

    def on_mount(self) -> None:
        self.list.focus()

    @property
    def list(self) -> RecordList:
        return self.query_one(RecordList)

    def action_command(self, name: str) -> None:
        getattr(self.list, f"command_{name}")()

    def on_record_list_opened(self, event: RecordList.Opened) -> None:
        self.opened.append(event.key)

    def on_record_list_highlighted(self, event: RecordList.Highlighted) -> None:
        self.highlighted.append(event.key)


def people(*names: str) -> list[Row]:
    return [row(name, f"K-{number}", name, Cell("i tid", "good")) for number, name in enumerate(names, 1)]


Grid = Callable[[App[Any]], str]


async def test_the_cursor_stays_on_its_record_whatever_comes_and_goes(grid: Grid, until: Any) -> None:
    rows = people("Anna", "Bo", "Cecilia")
    app = ListApp(HeldSource(COLUMNS, lambda: rows))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down")
        assert app.list.key == "Bo"
        rows[0:0] = people("Aaron", "Abbe")
        app.list.refresh_rows()
        assert app.list.key == "Bo"
        await until(pilot, lambda: "4 av 5" in grid(app))
        del rows[0]
        app.list.refresh_rows()
        assert app.list.key == "Bo"
        rows[:] = [each for each in rows if each.key != "Bo"]
        app.list.refresh_rows()
        assert app.list.key == "Cecilia", "the one that took its place"
        rows.clear()
        app.list.refresh_rows()
        assert app.list.key == ""
        await until(pilot, lambda: "Inga kontakter." in grid(app))
        assert "Tryck n." in grid(app)
        await until(pilot, lambda: "0 av 0" in grid(app))
    assert app.highlighted[-1] == ""


async def test_filter_as_you_type_and_esc_shows_all(grid: Grid, until: Any) -> None:
    app = ListApp(HeldSource(COLUMNS, lambda: people("Zahra Åberg", "Lars Berg", "Eva Ek")))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "f", *"aberg")
        await until(pilot, lambda: "1 av 1 träffar" in grid(app))
        assert "Lars" not in grid(app)
        await pilot.press("enter", "enter")
        assert app.opened == ["Zahra Åberg"]
        app.list.command_back()
        await until(pilot, lambda: "1 av 3" in grid(app))
        assert app.list.key == "Zahra Åberg"
        await pilot.press("f", *"finns ej")
        await until(pilot, lambda: "Inget innehåller ”finns ej”." in grid(app))


async def test_letters_in_the_filter_are_no_commands() -> None:
    app = ListApp(HeldSource(COLUMNS, lambda: people("Sara")))
    async with app.run_test() as pilot:
        await pilot.press("f", "s", "space", "c")
        assert app.list.rows.query_now == Query("s c")
        assert app.list.marked == frozenset()


async def test_going_to_a_record_drops_a_filter_that_hides_it() -> None:
    app = ListApp(HeldSource(COLUMNS, lambda: people("Anna", "Bo")))
    async with app.run_test() as pilot:
        await pilot.press("f", *"anna", "enter")
        assert app.list.go_to("Bo")
        assert app.list.key == "Bo"
        assert not app.list.go_to("Ingen")
        assert app.list.rows.query_now.words == ""


async def test_sorting_goes_through_the_columns_both_ways_and_back(grid: Grid, until: Any) -> None:
    app = ListApp(HeldSource(COLUMNS, lambda: people("Åke", "Bo")))
    async with app.run_test(size=(80, 24)) as pilot:
        seen = []
        for _ in range(7):
            await pilot.press("s")
            seen.append((app.list.rows.query_now.sort, app.list.rows.query_now.descending))
        assert seen[:4] == [("ref", False), ("ref", True), ("who", False), ("who", True)]
        assert seen[6] == ("", False)
        await pilot.press("s", "s", "s")
        await until(pilot, lambda: "Vem ↑" in grid(app))
        assert app.list.key == "Åke", "the cursor followed its record to the second row"
        assert app.list.rows.cursor == 1


async def test_space_marks_and_goes_on_and_marks_outlive_a_refresh(grid: Grid, until: Any) -> None:
    app = ListApp(HeldSource(COLUMNS, lambda: people("Anna", "Bo", "Cecilia")))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("space", "space")
        assert app.list.marked == {"Anna", "Bo"}
        assert app.list.key == "Cecilia"
        app.list.refresh_rows()
        await until(pilot, lambda: "2 markerade · 3 av 3" in grid(app))
        assert "✓K-1" in grid(app)
        await pilot.press("up", "space")
        assert app.list.marked == {"Anna"}
        app.list.clear_marks()
        assert app.list.marked == frozenset()


async def test_a_hundred_thousand_rows_are_read_by_windows(grid: Grid, until: Any) -> None:
    source = Counted(100_000)
    app = ListApp(source)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert source.fetched <= 100
        await pilot.press("end")
        await until(pilot, lambda: "Person 99999" in grid(app))
        assert "100000 av 100000" in grid(app)
        await pilot.press("pageup", "home", "pagedown")
        await pilot.pause()
        assert "Person 0" not in app.list.key
    assert source.fetched <= 500


@pytest.mark.parametrize("size", [(80, 24), (60, 16), (120, 40)])
async def test_hostile_text_is_shown_and_never_obeyed(grid: Grid, size: tuple[int, int]) -> None:
    app = ListApp(HeldSource(COLUMNS, lambda: [row("x", HOSTILE, HOSTILE + "\nrad två", HOSTILE)]))
    async with app.run_test(size=size) as pilot:
        await pilot.press("space", "c")
        await pilot.pause()
        shown = grid(app)
        assert "Hej [/x]" in shown
        assert "\x1b" not in shown
        assert all(len(line) <= size[0] for line in shown.splitlines())


async def test_wide_characters_keep_columns_in_line(grid: Grid) -> None:
    app = ListApp(HeldSource(COLUMNS, lambda: [row("x", "K-1", "漢字" * 40, "i tid"), *people("Bo")]))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        lines = grid(app).splitlines()
    wide = next(line for line in lines if "漢" in line)
    assert wide.rstrip().endswith("i tid")
    assert "…" in wide


async def test_a_register_that_cannot_be_read_is_told_in_the_list(grid: Grid, until: Any) -> None:
    class Broken(Counted):
        def rows(self, query: Query, offset: int, limit: int) -> Sequence[Row]:
            raise Fault(ExitCode.DISK, Text("Filen går inte att läsa.", "The file cannot be read."))

    app = ListApp(Broken(5))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        await until(pilot, lambda: "Filen går inte att läsa." in grid(app))
    assert app.opened == []


async def test_the_mouse_moves_opens_and_sorts() -> None:
    app = ListApp(HeldSource(COLUMNS, lambda: people("Anna", "Bo", "Cecilia")))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(app.list.rows, offset=(5, 3))
        assert app.list.key == "Cecilia"
        assert app.opened == []
        await pilot.click(app.list.rows, offset=(5, 2), times=2)
        assert app.opened == ["Bo"]
        await pilot.click(app.list.rows, offset=(13, 0))
        assert app.list.rows.query_now.sort == "who"
        await pilot.click(app.list.rows, offset=(5, 10))
        assert app.list.key == "Bo", "below the last row there is nothing"
