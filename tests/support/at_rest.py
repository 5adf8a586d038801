"""When the program has nothing more to do, seen by its event loop instead of by a clock.

Textual's driver for tests waits in steps of 20 ms until the process has used next to no processor time,
several times a key. That is slow, and on a busy machine it is a guess. The loop knows: nothing is ready to
run, and no picture is due.
"""

import asyncio
from collections import deque
from typing import Any

import pytest
from textual import app, pilot
from textual._compositor import Compositor
from textual._context import active_app, visible_screen_stack
from textual.screen import Screen

# The loop looks at its files (a thread that reported) only between rounds: one empty round proves nothing.
_EMPTY_ROUNDS = 3
# A program that paints for ever is at fault; the test that meets it shall see that, not hang.
_MOST_PICTURES = 500


def see_rest_by_the_loop() -> None:
    """Let Textual's driver for tests wait this way, in this process."""
    replaced = pytest.MonkeyPatch()
    replaced.setattr(app, "wait_for_idle", _active_app_at_rest)
    replaced.setattr(pilot, "wait_for_idle", _active_app_at_rest)
    replaced.setattr(pilot.Pilot, "_wait_for_screen", _screen_at_rest)
    replaced.setattr(Compositor, "render_update", _unseen)


async def at_rest(running: app.App[Any]) -> None:
    """Return when nothing is ready to run and the screen shows what it should.

    Work in a thread and work that waits for a timer is not seen: wait for what it leads to.
    """
    for _ in range(_MOST_PICTURES):
        await _nothing_ready()
        if not running.is_running or not _paint(running):
            return
    raise AssertionError("the screen never comes to rest")


async def _nothing_ready() -> None:
    ready: deque[Any] = vars(asyncio.get_running_loop())["_ready"]
    empty = 0
    while empty < _EMPTY_ROUNDS:
        await asyncio.sleep(0)
        empty = 0 if ready else empty + 1


def _paint(running: app.App[Any]) -> bool:
    """Let the screen take its size and paint now, not at its next beat; say whether anything was due."""
    if not running.screen_stack:
        return False
    screen = running.screen
    due = (
        screen._dirty_widgets,
        screen._callbacks,
        screen._layout_required,
        screen._scroll_required,
        screen._repaint_required,
        screen._recompose_required,
        running._resize_event,
    )
    running._check_resize()
    screen._on_timer_update()
    return any(due)


async def _active_app_at_rest(_least: float = 0, _most: float = 1) -> None:
    await at_rest(active_app.get())


async def _screen_at_rest(driver: pilot.Pilot[Any], timeout: float = 30) -> bool:
    await at_rest(driver.app)
    return True


def _unseen(
    compositor: Compositor,
    full: bool = False,
    screen_stack: list[Screen[Any]] | None = None,
    simplify: bool = False,
) -> None:
    """Draw nothing, as no terminal is there to show it: a test that looks at the screen draws all of it."""
    visible_screen_stack.set(screen_stack or [])
    compositor._dirty_regions.clear()
