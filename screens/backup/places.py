"""Where a backup can go: the folder used last, then sticks and disks that are plugged in now."""

import os
import string
import sys
from pathlib import Path

from db.backup_ledger import last_backup
from nsc_tui.typed_paths import is_folder
from screens.desk import Desk
from screens.home import Home

_REMOVABLE = 2  # what Windows answers for a stick
_MOUNTS = {"linux": ("/media/{user}", "/run/media/{user}"), "darwin": ("/Volumes",)}


def last_folder(desk: Desk, home: Home) -> Path | None:
    """The folder that backups of this register went to last, where it can be reached now."""
    if home.backups is not None and is_folder(home.backups):
        return home.backups
    noted = last_backup(home.ledger, desk.path)
    folder = Path(noted.file).parent if noted else None
    return folder if folder is not None and is_folder(folder) else None


def plugged_in() -> tuple[Path, ...]:
    """Sticks and outer disks that the system shows now."""
    if sys.platform == "win32":
        return _windows_sticks()
    user = os.environ.get("USER", "")
    roots = [Path(root.format(user=user)) for root in _MOUNTS.get(sys.platform, ())]
    found: list[Path] = []
    for root in roots:
        try:
            found += [path for path in sorted(root.iterdir()) if path.is_dir() and not path.is_symlink()]
        except OSError:
            continue
    return tuple(found)


def _windows_sticks() -> tuple[Path, ...]:
    import ctypes

    system = getattr(ctypes, "windll", None)
    if system is None:
        return ()
    drives = (f"{letter}:\\" for letter in string.ascii_uppercase)
    return tuple(Path(drive) for drive in drives if system.kernel32.GetDriveTypeW(drive) == _REMOVABLE)
