"""The backups that the program makes by itself: now and then while there are changes, and at the end."""

import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from nsc_tui.language.faults import Fault
from screens.desk import Desk
from screens.home import Home

if TYPE_CHECKING:
    from screens.app import RegisterApp

EVERY = timedelta(minutes=30)


class BackupsByItself:
    """Backs the register up to the program's own folder; never from a desk that only reads."""

    def __init__(self, desk: Desk, home: Home) -> None:
        self._desk = desk
        self._backups = home.own_backups
        self._looked = _now()

    def look(self, app: "RegisterApp") -> None:
        """Back up what is new, in a thread, where the last time was long enough ago."""
        if _now() - self._looked >= EVERY:
            self._looked = _now()
            app.run_worker(lambda: self._tell(app), thread=True, exit_on_error=False)

    def at_closing(self) -> None:
        """Back up what is new before the register is let go of; why not is said where the screens were."""
        if why_not := self._make():
            print(why_not, file=sys.stderr)

    def _tell(self, app: "RegisterApp") -> None:
        if why_not := self._make():
            app.call_from_thread(app.notify, why_not, severity="warning")

    def _make(self) -> str:
        """Back up; why it could not be done, or nothing."""
        if self._backups is None or not self._desk.writable:
            return ""
        from db.own_backup import back_up_what_is_new, own_folder

        path = self._desk.path
        try:
            back_up_what_is_new(path, own_folder(self._backups, path), _now())
        except (Fault, OSError) as reason:
            from nsc_tui.language import backup_screen as words  # late: the start does without

            return words.NOT_BY_ITSELF(reason=reason)
        return ""


def _now() -> datetime:
    return datetime.now(UTC)
