import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from registers import empty_register

from db.backup_ledger import LastBackup, remember
from screens.backup import places
from screens.desk import Desk
from screens.home import Home


def home(folder: Path, backups: Path | None = None) -> Home:
    return Home(
        usual_file=folder / "register.db",
        state=folder,
        ledger=folder / "backups.json",
        exports=folder,
        backups=backups,
    )


def test_the_folder_used_last_is_the_chosen_one_else_the_one_noted_where_it_can_be_reached(
    tmp_path: Path,
) -> None:
    stick, other = tmp_path / "stick", tmp_path / "other"
    stick.mkdir()
    desk = Desk(empty_register(tmp_path))
    try:
        assert places.last_folder(desk, home(tmp_path)) is None
        at = datetime.now(UTC).isoformat()
        remember(tmp_path / "backups.json", desk.path, LastBackup(at, str(stick / "register-1.db"), "0/1"))
        assert places.last_folder(desk, home(tmp_path)) == stick
        assert places.last_folder(desk, home(tmp_path, other)) == stick, "the chosen one is not plugged in"
        other.mkdir()
        assert places.last_folder(desk, home(tmp_path, other)) == other
    finally:
        desk.close()


@pytest.mark.skipif(sys.platform == "win32", reason="mount points of Linux and macOS")
def test_sticks_are_the_folders_under_the_mount_points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ida" / "STICKAN").mkdir(parents=True)
    (tmp_path / "ida" / "fil").write_text("")
    (tmp_path / "ida" / "länk").symlink_to(tmp_path)
    monkeypatch.setenv("USER", "ida")
    roots = (f"{tmp_path}/{{user}}", f"{tmp_path}/finns-inte/{{user}}")
    monkeypatch.setattr(places, "_MOUNTS", {sys.platform: roots})
    assert places.plugged_in() == (tmp_path / "ida" / "STICKAN",)
