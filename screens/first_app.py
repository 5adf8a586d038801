"""The program before there is a register: the frame around the first start."""

from pathlib import Path

from nsc_tui.language import launch as words
from nsc_tui.language.short_dates import long_day
from screens.app import RegisterApp
from screens.forms.drafts import DraftStore
from screens.home import Home
from screens.rooms.first_start import Chosen, FirstStart
from screens.surroundings import Status, Surroundings


def first_app(home: Home, chosen: Chosen) -> RegisterApp:
    """The first start; what the user chose is in `chosen` when it has ended."""
    return RegisterApp(
        Surroundings(
            council=lambda: words.PROGRAM(),
            file=Path(),
            date_line=lambda: long_day(home.now().date()),
            status=lambda: Status(""),
            drafts=DraftStore(home.state / "drafts" / "first-start"),
            log=home.fault_log,
            rooms={"today": lambda: FirstStart(home, chosen)},
            theme=home.theme_name,
            keep_theme=home.choose_theme,
        )
    )
