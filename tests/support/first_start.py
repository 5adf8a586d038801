"""The program before there is a register, driven by keys."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

from keyboard import SMALL, TODAY, Keyboard

from nsc_tui.language.text import SWEDISH, Language, use
from screens.desk import Desk
from screens.first_app import first_app
from screens.home import Home
from screens.rooms.first_start import Chosen


@asynccontextmanager
async def at_the_first_start(
    folder: Path, chosen: Chosen, size: tuple[int, int] = SMALL, language: Language = SWEDISH
) -> AsyncIterator[Keyboard]:
    """The first start on a computer whose usual place is under `folder`; `chosen` is what comes of it."""
    use(language)
    home = Home(
        usual_file=folder / "data" / "register.db",
        state=folder / "state",
        ledger=folder / "state" / "backups.json",
        exports=folder,
        today=TODAY,
    )
    app = first_app(home, chosen)
    try:
        async with app.run_test(size=size) as pilot:
            hands = Keyboard(app, pilot, cast(Desk, None))
            await hands.rest()
            yield hands
    finally:
        use(SWEDISH)
