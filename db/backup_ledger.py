"""When each register was last backed up: a small file of the program's own, outside the registers."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path

from db.private_files import replace_privately


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest verified backup of a register: when (UTC, ISO 8601), which file, and the head it holds."""

    at: str
    file: str
    head: str

    def age(self, now: datetime) -> timedelta:
        """How old it is; `now` has a zone."""
        return now - datetime.fromisoformat(self.at)


def last_backup(ledger: Path, register: Path) -> LastBackup | None:
    """The newest verified backup of `register` that this account has made, or None."""
    try:
        return LastBackup(**_read(ledger)[_key(register)])
    except (KeyError, TypeError):
        return None


def remember(ledger: Path, register: Path, backup: LastBackup) -> None:
    """Note a backup of `register`. Raises OSError where the ledger cannot be written."""
    ledger.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    noted = _read(ledger) | {_key(register): asdict(backup)}
    replace_privately(ledger, json.dumps(noted, ensure_ascii=False, indent=1).encode())


def _key(register: Path) -> str:
    return str(register.resolve())


def _read(ledger: Path) -> dict[str, dict[str, str]]:
    try:
        noted = json.loads(ledger.read_bytes())
    except (OSError, ValueError):
        return {}
    return noted if isinstance(noted, dict) else {}
