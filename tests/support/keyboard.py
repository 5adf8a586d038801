"""The program on a real register, driven by keys alone and counting them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from textual import events
from textual.pilot import Pilot

from nsc_tui.language.text import SWEDISH, Language, use
from screens.app import RegisterApp
from screens.desk import Desk
from screens.home import Home
from screens.register_app import register_app

TODAY = date(2026, 11, 22)
BEAT = 0.01
SMALL, LARGE = (80, 24), (120, 40)


class Keyboard:
    """What a person at the keyboard does and sees. `keys` counts every key that is no typed word."""

    def __init__(self, app: RegisterApp, pilot: Pilot[None], desk: Desk) -> None:
        self.app = app
        self.desk = desk
        self.keys = 0
        self._pilot = pilot

    async def press(self, *keys: str) -> None:
        """Press these keys; each counts."""
        self.keys += len(keys)
        for key in keys:
            await self._pilot.press(key)
            await self.rest()

    def at_once(self, *keys: str) -> None:
        """Press keys as fast as a program does: none waits for what the one before has led to."""
        self.keys += len(keys)
        for key in keys:
            self.app.post_message(events.Key(key, key if len(key) == 1 else None))

    async def type(self, words: str) -> None:
        """Type words; they do not count. They arrive as a paste, which costs less time."""
        self.app.screen.post_message(events.Paste(words))
        await self.rest()

    async def resize(self, width: int, height: int) -> None:
        """Pull the window to another size."""
        await self._pilot.resize_terminal(width, height)
        await self.rest()

    async def rest(self) -> None:
        """Wait until the program has nothing more to do."""
        await self._pilot.pause()

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until something is so, ten seconds at most."""
        async with asyncio.timeout(10):
            await self._pilot.pause()
            while not holds():
                await asyncio.sleep(BEAT)  # it comes from a thread or a timer
                await self._pilot.pause()

    async def sees(self, text: str) -> None:
        """Wait until this text is on the screen; ten seconds at most."""
        try:
            await self.until(lambda: text in self.screen)
        except TimeoutError:
            raise AssertionError(f"{text!r} is not on the screen:\n{self.screen}") from None

    async def hears(self, text: str) -> None:
        """Wait until the program has said this in passing; ten seconds at most."""
        await self.until(lambda: any(text in each for each in self.said))

    @property
    def screen(self) -> str:
        """The text in sight, as lines."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    @property
    def said(self) -> list[str]:
        """What the program has said in passing."""
        return [each.text for each in self.app.messages.said]


@asynccontextmanager
async def at_the_keyboard(
    path: Path, size: tuple[int, int] = SMALL, language: Language = SWEDISH, today: date = TODAY
) -> AsyncIterator[Keyboard]:
    """The program on the register at `path`, on a fixed day."""
    use(language)
    state = path.parent / "state"
    home = Home(
        usual_file=path, state=state, ledger=state / "backups.json", exports=path.parent / "out", today=today
    )
    desk = Desk.for_writing(path, home.now)
    app = register_app(desk, home)
    try:
        async with app.run_test(size=size) as pilot:
            keyboard = Keyboard(app, pilot, desk)
            await keyboard.rest()
            yield keyboard
    finally:
        desk.close()
        use(SWEDISH)
