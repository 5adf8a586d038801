"""Starting the screens: with a register, for reading only, with the demo, or with nothing yet.

Each gives the program's exit code. Raises Fault where the register cannot be opened.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from nsc_tui.language import launch as words
from screens.app import RegisterApp
from screens.backup.by_itself import BackupsByItself
from screens.desk import Desk
from screens.home import Home, keeps_nothing
from screens.register_app import Greet, register_app


def open_register(path: Path, home: Home) -> int:
    """The register at `path`, for writing where nobody else writes in it."""
    return _run(Desk.for_writing(path, home.now), home)


def open_read_only(path: Path, home: Home) -> int:
    """The register at `path`, for reading only: what officials use."""
    return _run(Desk(path, home.now), home)


def open_demo(home: Home) -> int:
    """A throw-away register with a plausible year in it; what is typed is gone afterwards."""
    from screens.demo import DEMO_DAY, demo_register

    with demo_register() as path:
        demo_home = replace(
            home,
            state=path.parent,
            ledger=path.parent / "backups.json",
            own_backups=None,
            keep=keeps_nothing,
            today=home.today or DEMO_DAY,
        )
        desk = Desk.for_writing(path, demo_home.now)
        return _run(desk, demo_home, lambda: words.DEMO_BANNER())


def start_without_file(home: Home) -> int:
    """The first start: offers to create a register, to open one, or the demo, and goes on with that."""
    from screens.first_app import first_app
    from screens.rooms.first_start import Chosen

    chosen = Chosen()
    app = first_app(home, chosen)
    app.run()
    if chosen.path is not None:
        home.keep("file", str(chosen.path))
        return _run(Desk.for_writing(chosen.path, home.now), home, greet=_tour if chosen.is_new else None)
    if chosen.demo:
        return open_demo(home)
    return app.return_code or 0


def _tour(app: RegisterApp) -> None:
    from screens.tour import Tour

    app.push_screen(Tour())


def _run(desk: Desk, home: Home, banner: Callable[[], str] = str, greet: Greet | None = None) -> int:
    by_itself = BackupsByItself(desk, home)
    try:
        while True:
            app = register_app(desk, home, banner(), greet, by_itself)
            app.run()
            desk.listen_no_more()
            greet = None
            if not app.begins_anew:
                by_itself.at_closing()
                return app.return_code or 0
    finally:
        desk.close()
