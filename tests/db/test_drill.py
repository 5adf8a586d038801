from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.connection import open_reading
from db.drill import drill
from nsc_tui.language import backup as texts
from nsc_tui.language.faults import Fault

Digest = Callable[[Path], str]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def phone(path: Path) -> str | None:
    with closing(open_reading(path)) as connection:
        found: str | None = connection.execute("SELECT phone FROM person WHERE id = 2").fetchone()[0]
        return found


def test_a_drill_touches_nothing(register: Path, backup: Path, stick: Path, digest_of: Digest) -> None:
    before = (
        digest_of(register),
        digest_of(backup),
        names(register.parent),
        names(stick),
    )
    looked: list[tuple[Path, str | None]] = []
    found = drill(stick, lambda copy: looked.append((copy, phone(copy))))
    assert (found.backup, found.rows, found.changes) == (backup, 18, 22)
    assert found.head.seq == 22
    assert looked[0][1] is None
    assert not looked[0][0].exists()
    after = (
        digest_of(register),
        digest_of(backup),
        names(register.parent),
        names(stick),
    )
    assert after == before


def test_a_drill_with_a_damaged_backup_fails(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes() + b"x")
    with pytest.raises(Fault) as refusal:
        drill(backup)
    assert refusal.value.text is texts.BACKUP_UNSOUND
