"""A register in a folder that takes no file can be backed up and copied all the same."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from db.backup import back_up
from db.backup_target import backups
from db.reading_copy import write_copy
from db.verification import verify_backup, verify_register
from nsc_tui.language.faults import ExitCode

AsNobody = Callable[[Callable[[], object]], int]


@pytest.fixture
def protected(register: Path, open_folder: Path) -> Path:
    """A register that anybody may read, in a folder that nobody may write in."""
    folder = open_folder / "skyddad"
    folder.mkdir()
    path = folder / "register.db"
    shutil.copyfile(register, path)
    path.chmod(0o644)
    folder.chmod(0o555)
    return path


@pytest.fixture
def target(open_folder: Path) -> Path:
    folder = open_folder / "minne"
    folder.mkdir()
    folder.chmod(0o777)
    return folder


def test_a_backup_is_made_and_whole(protected: Path, target: Path, code_as_nobody: AsNobody) -> None:
    made = code_as_nobody(lambda: back_up(protected, target, ledger=target / "ledger.json"))
    assert made == ExitCode.DONE
    (backup,) = backups(target)
    assert verify_backup(backup).findings == ()
    assert not list(target.glob(".*"))
    assert [path.name for path in protected.parent.iterdir()] == ["register.db"]


def test_a_copy_for_reading_is_made(protected: Path, target: Path, code_as_nobody: AsNobody) -> None:
    assert code_as_nobody(lambda: write_copy(protected, target / "kopia.db")) == ExitCode.DONE
    assert verify_register(target / "kopia.db").findings == ()
    assert [path.name for path in target.iterdir()] == ["kopia.db"]
