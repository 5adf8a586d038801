"""What stands beside a backup: its checksum, and its line in the folder's list of backups."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from db.private_files import PRIVATE, replace_privately, write_all

NAME = "register-backups.jsonl"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One backup: file name, when (UTC), bytes, sha256, schema version, program, rows a table, head."""

    name: str
    at: str
    size: int
    sha256: str
    version: int
    program: str
    rows: Mapping[str, int]
    head: str


def note(backup: Path, entry: Entry) -> None:
    """Write the checksum's file beside `backup`, and its line at the end of the list. Raises OSError."""
    replace_privately(checksum_file(backup), f"{entry.sha256}  {backup.name}\n".encode())
    line = json.dumps(asdict(entry), ensure_ascii=False, sort_keys=True) + "\n"
    handle = os.open(backup.with_name(NAME), os.O_WRONLY | os.O_CREAT | os.O_APPEND, PRIVATE)
    try:
        write_all(handle, line.encode())
        os.fsync(handle)
    finally:
        os.close(handle)


def checksum_file(backup: Path) -> Path:
    """Where the checksum of a backup stands, in the form of sha256sum(1)."""
    return backup.with_name(backup.name + ".sha256")


def checksums(backup: Path) -> frozenset[str]:
    """The sha256 that were noted for `backup`; none where it is no backup. A wrong one never agrees."""
    noted = {entry.sha256 for entry in entries(backup.parent) if entry.name == backup.name}
    with suppress(OSError):
        noted.add(checksum_file(backup).read_text(errors="replace").split(" ")[0].strip())
    return frozenset(noted)


def entries(folder: Path) -> tuple[Entry, ...]:
    """The backups noted in `folder`, oldest first; a line that cannot be read is passed over."""
    try:
        lines = (folder / NAME).read_text(errors="replace").splitlines()
    except OSError:
        return ()
    return tuple(entry for entry in map(_entry, lines) if entry)


def digest(path: Path) -> str:
    """The sha256 of a file that no connection has open, 64 hex digits. Raises OSError."""
    sum_ = sha256()
    with path.open("rb") as content:
        while chunk := content.read(_CHUNK):
            sum_.update(chunk)
    return sum_.hexdigest()


def _entry(line: str) -> Entry | None:
    try:
        return Entry(**json.loads(line))
    except (ValueError, TypeError):
        return None
