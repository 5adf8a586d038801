"""The left of the status line: how old the last verified backup is."""

from datetime import datetime, timedelta

from db.backup_ledger import last_backup
from nsc_tui.guideline.stockholm import local_day
from nsc_tui.language import launch as words
from nsc_tui.language.short_dates import days_in_words, near_moment
from screens.desk import Desk
from screens.home import Home
from screens.surroundings import Status

# After so many days without a backup the line asks for one.
OLD = timedelta(days=7)


def status(desk: Desk, home: Home) -> Status:
    """When the register was last backed up, seen from the desk's day."""
    found = last_backup(home.ledger, desk.path)
    if found is None:
        return Status(words.NO_BACKUP(), "warn")
    at = datetime.fromisoformat(found.at)
    age = desk.today() - local_day(at)
    if age >= OLD:
        return Status(words.BACKUP_OLD(days=days_in_words(age.days)), "warn")
    return Status(words.BACKUP_AT(when=near_moment(at, desk.today())))
