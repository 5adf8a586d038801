from pathlib import Path
from threading import Event

from keyboard import at_the_keyboard
from registers import empty_register

from db.backup_target import backups
from nsc_tui.language import backup_screen as words
from screens.working import Outcome, Tell, Working


async def test_work_tells_how_far_it_is_and_gives_what_came_of_it(tmp_path: Path) -> None:
    seen, go_on = Event(), Event()

    def work(tell: Tell) -> str:
        assert tell("Kopierar [/x]", 0.5)
        seen.set()
        assert go_on.wait(10)
        return "klart"

    given: list[Outcome[str] | None] = []
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        hands.app.push_screen(Working("Säkerhetskopia", work), given.append)
        await hands.until(seen.is_set)
        await hands.sees("Kopierar [/x]")
        await hands.sees("━" * 20 + "─" * 20)
        go_on.set()
        await hands.until(lambda: given)
    assert given == [Outcome("klart")]


async def test_esc_stops_it_and_a_fault_comes_back(tmp_path: Path) -> None:
    breath = Event()

    def until_stopped(tell: Tell) -> str:
        while tell("Skriver", 0.1):
            breath.wait(0.001)
        return "avbrutet"

    def failing(_tell: Tell) -> str:
        raise OSError("disken")

    given: list[Outcome[str] | None] = []
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        hands.app.push_screen(Working("Säkerhetskopia", until_stopped), given.append)
        await hands.sees("Skriver")
        await hands.press("escape")
        await hands.until(lambda: len(given) == 1)
        assert given[0] == Outcome("avbrutet")
        hands.app.push_screen(Working("Säkerhetskopia", failing), given.append)
        await hands.until(lambda: len(given) == 2)
    last = given[1]
    assert last is not None
    assert isinstance(last.error, OSError)


async def test_nothing_typed_ahead_falls_into_what_comes_after(tmp_path: Path) -> None:
    go_on = Event()

    def work(_tell: Tell) -> bool:
        return go_on.wait(10)

    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        hands.app.push_screen(Working(words.TITLE(), work))
        await hands.sees(words.ESC_STOPS())
        await hands.press("q", "n", "5")
        go_on.set()
        await hands.until(lambda: len(hands.app.screen_stack) == 1)
        assert hands.app.room.room_name == "today"
        assert backups(tmp_path) == ()
