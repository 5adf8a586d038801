"""The program over one open register: desk, rooms, acts, status and notices put together."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from db.lock import holder
from nsc_tui.language import launch as words
from nsc_tui.language.faults import Fault
from nsc_tui.language.short_dates import long_day
from screens.acts import acts
from screens.app import RegisterApp
from screens.backup.by_itself import BackupsByItself
from screens.desk import Desk
from screens.forms.drafts import DraftStore
from screens.home import Home
from screens.rooms.registry import rooms
from screens.status_line import status
from screens.surroundings import PageName, Surroundings

if TYPE_CHECKING:
    from db.reading.phrases import Phrase

NOTICE_SECONDS = 12.0
Greet = Callable[[RegisterApp], None]


def register_app(
    desk: Desk,
    home: Home,
    banner: str = "",
    greet: Greet | None = None,
    by_itself: BackupsByItself | None = None,
) -> RegisterApp:
    """The program over `desk`; `greet` says hello, `by_itself` backs up now and then.

    `banner` stands under the tabs while the register can be written.
    """
    surroundings = Surroundings(
        council=lambda: desk.settings.council,
        file=Path(desk.path.name),
        date_line=lambda: long_day(desk.today()),
        status=lambda: status(desk, home),
        drafts=DraftStore(home.drafts_of(desk.path)),
        log=home.fault_log,
        rooms=rooms(desk, home),
        acts=acts(desk, home),
        read_only=why_reading(desk),
        banner=banner,
        theme=home.theme_name,
        keep_theme=home.choose_theme,
        warm_up=lambda app: _warm(desk, app),
        greet=lambda app: _hello(app, home, greet),
        look_around=partial(_look_around, _Watch(desk), by_itself),
        phrases=lambda: _phrases(desk),
        pages=lambda: _pages(desk, home),
    )
    app = RegisterApp(surroundings)
    desk.on_change(app.register_changed)
    return app


def _phrases(desk: Desk) -> "Sequence[Phrase]":
    from db.reading import phrases

    return phrases.rows(desk.door)


def _pages(desk: Desk, home: Home) -> "Sequence[PageName]":
    from screens.rooms.more import pages

    return [PageName(page.label(), page.about()) for page in pages(desk, home)]


def why_reading(desk: Desk) -> str:
    """What the banner of read-only mode says; empty where the register can be written."""
    if desk.writable:
        return ""
    found = holder(desk.path) if desk.is_held else None
    reason = words.HELD_BY(user=found.user, host=found.host) if found else desk.why_read_only
    return words.TRY_AGAIN(reason=reason) if desk.may_take_pen else reason


def _hello(app: RegisterApp, home: Home, greet: Greet | None) -> None:
    """Tell once what was wrong with the settings, then say hello."""
    told, home.notices = home.notices, ()
    for notice in told:
        app.notify(str(notice), severity="warning", timeout=NOTICE_SECONDS)
    if greet:
        greet(app)


def _warm(desk: Desk, app: RegisterApp) -> None:
    """Load the writing door, in a thread; where the register cannot be written after all, say why."""
    # The program may end while its thread still works.
    with suppress(RuntimeError):
        try:
            desk.warm()
        except Fault as fault:
            desk.give_up_pen(str(fault))
            app.call_from_thread(app.set_read_only, why_reading(desk))
        for notice in desk.take_notices():
            app.call_from_thread(app.notify, str(notice), severity="warning", timeout=NOTICE_SECONDS)


def _look_around(watch: "_Watch", by_itself: BackupsByItself | None, app: RegisterApp) -> None:
    watch.look(app)
    if by_itself is not None:
        by_itself.look(app)


class _Watch:
    """Notices a new day, and what somebody else has changed in a register that is only read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._day = desk.today()
        self._mark = desk.door.change_mark()

    def look(self, app: RegisterApp) -> None:
        """Show anew what has changed since the last look."""
        day, mark = self._desk.today(), self._desk.door.change_mark()
        changed = (day, mark) != (self._day, self._mark)
        self._day, self._mark = day, mark
        if changed:
            app.register_changed()
