"""Long work: how far it has come, and Esc."""

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest

from screens.app import RegisterApp
from screens.working import Checking, Outcome, Tell, Working

MakeApp = Callable[..., RegisterApp]


async def test_it_shows_how_far_it_has_come_and_stops_where_it_is_asked_to(
    make_app: MakeApp, grid: Any, until: Any
) -> None:
    asked, came_to = Event(), list[Outcome[str] | None]()

    def work(tell: Tell) -> str:
        while tell("Kopierar (1 av 4)", 0.5):
            asked.wait(0.01)
        return "stoppat"

    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(Working("Säkerhetskopia", work), came_to.append)
        await until(pilot, lambda: "━" * 20 + "─" * 20 in grid(app))
        assert "Kopierar (1 av 4)" in grid(app)
        await pilot.press("4", "k", "escape")
        await until(pilot, lambda: came_to)
        assert came_to == [Outcome("stoppat")]


async def test_work_that_only_reads_is_left_at_once(make_app: MakeApp, grid: Any, until: Any) -> None:
    free, came_to = Event(), list[Outcome[str] | None]()

    def work(_tell: Tell) -> str:
        free.wait(10)
        return "för sent"

    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(Checking("Kontrollerar", work), came_to.append)
        await until(pilot, lambda: "0 s" in grid(app) and "Esc avbryter" in grid(app))
        await pilot.press("escape")
        await until(pilot, lambda: came_to)
        assert came_to == [None]
        assert len(app.screen_stack) == 1
        free.set()


@pytest.mark.parametrize("kind", [Working, Checking])
async def test_a_fault_is_its_outcome(make_app: MakeApp, until: Any, kind: type[Working[str]]) -> None:
    came_to: list[Outcome[str] | None] = []

    def work(_tell: Tell) -> str:
        raise OSError("nej")

    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(kind("Kontrollerar", work), came_to.append)
        await until(pilot, lambda: came_to)
        assert came_to[0] is not None
        assert isinstance(came_to[0].error, OSError)
