from collections.abc import Callable
from typing import Any

import pytest

from screens.app import RegisterApp
from screens.commands import COMMANDS
from screens.dialogs import ChooseSeveral, Confirm, Say
from screens.forms.values import Pick

MakeApp = Callable[..., RegisterApp]
HOSTILE = "Hej [/x] [b]fet[/b] [@click=app.quit]klick[/] \x1b]0;titel\x07"
OPTIONS = (Pick("a", "AV-2026-001"), Pick("b", HOSTILE), Pick("c", "AV-2026-003"))


async def open_confirm(app: RegisterApp, pilot: Any, until: Any) -> None:
    await pilot.press("4", "d")
    await until(pilot, lambda: isinstance(app.screen, Confirm) and app.focused)


@pytest.mark.parametrize(
    ("keys", "done"),
    [
        (["enter"], False),  # the focus is on Cancel
        (["escape"], False),
        (["d", "d", "d", "enter"], False),  # the key that asked never answers
        (["space", "enter"], False),
        (["j"], True),
        (["y"], True),
        (["right", "enter"], True),
        (["tab", "enter"], True),
        (["right", "left", "enter"], False),
    ],
)
async def test_only_another_key_than_the_one_that_asked_confirms(
    make_app: MakeApp, house: Any, until: Any, keys: list[str], done: bool
) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        await open_confirm(app, pilot, until)
        await pilot.press(*keys)
        await until(pilot, lambda: not isinstance(app.screen, Confirm))
        await pilot.pause()
    assert len(house.rows) == (2 if done else 3)


async def test_the_question_names_the_record_in_plain_text(make_app: MakeApp, until: Any, grid: Any) -> None:
    app = make_app()
    async with app.run_test(size=(100, 30)) as pilot:
        await open_confirm(app, pilot, until)
        await until(pilot, lambda: "Släng Hej [/x] [b]fet[/b] [@click=app.quit]klick[/]" in grid(app))
        assert "<U+001B>]0;titel<U+0007>" in grid(app)
        assert "Avbryt (Esc)" in grid(app)
        assert "Släng (j)" in grid(app)


def test_the_keys_that_confirm_are_no_commands() -> None:
    assert not {"j", "y"} & {key for command in COMMANDS for key in command.keys}


async def choose(app: RegisterApp, pilot: Any, until: Any, *keys: str) -> tuple[str, ...] | None:
    results: list[tuple[str, ...] | None] = []
    app.push_screen(ChooseSeveral("Vilka avsteg?", OPTIONS), results.append)
    await until(pilot, lambda: isinstance(app.screen, ChooseSeveral) and app.screen.stands)
    await pilot.press(*keys)
    await until(pilot, lambda: results)
    return results[0]


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        (["enter"], ("a",)),  # nothing marked: the one under the cursor
        (["space", "enter"], ("a",)),
        (["space", "space", "enter"], ("a", "b")),
        (["down", "down", "space", "up", "up", "space", "enter"], ("a", "c")),  # in the list's order
        (["space", "up", "space", "enter"], ("b",)),  # marked and unmarked again
        (["asterisk", "enter"], ("a", "b", "c")),
        (["asterisk", "asterisk", "down", "enter"], ("b",)),
        (["space", "escape"], None),
    ],
)
async def test_space_marks_and_enter_takes(
    make_app: MakeApp, until: Any, keys: list[str], chosen: tuple[str, ...] | None
) -> None:
    app = make_app()
    async with app.run_test() as pilot:
        assert await choose(app, pilot, until, *keys) == chosen


async def test_choosing_shows_marks_counts_and_plain_text(make_app: MakeApp, until: Any, grid: Any) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(ChooseSeveral("Vilka?", OPTIONS, chosen=["b"]))
        await until(pilot, lambda: "1 av 3 valda" in grid(app))
        assert "[x] Hej [/x] [b]fet[/b]" in grid(app)
        assert "[ ] AV-2026-001" in grid(app)
        await pilot.press("space")
        await until(pilot, lambda: "2 av 3 valda" in grid(app))


async def test_nothing_to_choose_says_so(make_app: MakeApp, until: Any, grid: Any) -> None:
    app = make_app()
    results: list[object] = []
    async with app.run_test(size=(80, 24)) as pilot:
        app.push_screen(ChooseSeveral("Vilka?", ()), results.append)
        await until(pilot, lambda: "Det finns inget att välja." in grid(app))
        await pilot.press("space", "asterisk", "enter")
        await until(pilot, lambda: results)
    assert results == [()]


@pytest.mark.parametrize("key", ["enter", "escape"])
async def test_what_is_said_goes_away_by_key(make_app: MakeApp, until: Any, grid: Any, key: str) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.say(HOSTILE, HOSTILE)
        await until(pilot, lambda: isinstance(app.screen, Say) and app.focused)
        await until(pilot, lambda: "[b]fet[/b]" in grid(app))
        assert "\x1b" not in grid(app)
        await pilot.press(key)
        await until(pilot, lambda: not isinstance(app.screen, Say))
        assert app.messages.said[-1].text == HOSTILE
