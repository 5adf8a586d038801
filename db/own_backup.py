"""The backups that the program makes by itself: in a folder of the register's own, of what is new only."""

from contextlib import closing
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from db import history
from db.backup import Backup, back_up
from db.backup_ledger import last_backup
from db.backup_rotation import rotate
from db.connection import open_reading
from db.faults import told

_LEDGER = "newest.json"


def own_folder(backups: Path, register: Path) -> Path:
    """The folder under `backups` for this register: its name, and what tells two of one name apart."""
    path = register.resolve()
    return backups / f"{path.stem}-{sha256(str(path).encode()).hexdigest()[:8]}"


def back_up_what_is_new(register: Path, folder: Path, now: datetime) -> Backup | None:
    """Back `register` up to `folder` and let old backups there go; None where the newest holds all of it.

    `now` has a zone. Raises Fault as `db.backup.back_up`: nothing damaged is backed up, and then none goes.
    """
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    newest = last_backup(folder / _LEDGER, register)
    if newest is not None and newest.head == _head(register) and Path(newest.file).exists():
        return None
    made = back_up(register, folder, ledger=folder / _LEDGER, now=now)
    rotate(folder, now)
    return made


def _head(register: Path) -> str:
    with told(register), closing(open_reading(register)) as connection:
        return str(history.head(connection))
