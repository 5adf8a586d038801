"""Long work: how far it has come, and Esc."""

from pathlib import Path
from threading import Event

from keyboard import at_the_keyboard
from registers import empty_register

from db.stopping import StoppedError
from nsc_tui.language import backup_screen as words
from screens.working import Outcome, Tell, Working, at_work


async def test_it_shows_how_far_it_has_come_and_stops_where_it_is_asked_to(tmp_path: Path) -> None:
    breath, came_to = Event(), list[Outcome[str] | None]()

    def until_stopped(tell: Tell) -> str:
        while tell("Kopierar [/x]", 0.5):
            breath.wait(0.001)
        return "stoppat"

    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        hands.app.push_screen(Working("Säkerhetskopia", until_stopped), came_to.append)
        await hands.sees("Kopierar [/x]")
        await hands.sees("━" * 20 + "─" * 20)
        await hands.sees(words.ESC_STOPS())
        await hands.press("q", "n", "5", "k", "escape")
        await hands.until(lambda: came_to)
        assert came_to == [Outcome("stoppat")]
        await hands.until(lambda: len(hands.app.screen_stack) == 1)
        assert hands.app.room.room_name == "today", "nothing typed ahead falls into what comes after"


async def test_what_came_of_it_is_given_or_told(tmp_path: Path) -> None:
    given: list[str | None] = []

    def stopped(_tell: Tell) -> str:
        raise StoppedError

    def failing(_tell: Tell) -> str:
        raise OSError("disken")

    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        works = (lambda _tell: "klart", stopped, failing)

        async def one_by_one() -> None:
            for work in works:
                given.append(await at_work(hands.app, "Arbete", work, words.CHECK_STOPPED))

        hands.app.run_worker(one_by_one())
        await hands.until(lambda: len(given) == 3)
        assert given == ["klart", None, None]
        assert hands.said[0] == words.CHECK_STOPPED()
        await hands.sees("Det gick inte")


async def test_a_message_for_each_row_does_not_flood_the_screen(tmp_path: Path) -> None:
    shown: list[str] = []

    class Counting(Working[str]):
        def on_working_told(self, event: Working.Told) -> None:
            shown.append(event.text)
            super().on_working_told(event)

    def many(tell: Tell) -> str:
        for row in range(20_000):
            assert tell(f"Rad {row}", row / 20_000)
        return "klart"

    came_to: list[Outcome[str] | None] = []
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        hands.app.push_screen(Counting("Läser in", many), came_to.append)
        await hands.until(lambda: came_to)
    assert 1 < len(shown) < 1000
