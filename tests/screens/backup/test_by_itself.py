"""The program backs up by itself while there are changes and at the end, and shows its own backups."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from keyboard import TODAY, at_the_keyboard
from registers import living_year

from db.backup_target import backups
from db.own_backup import own_folder
from db.writing import organisations
from screens.backup import by_itself
from screens.backup.by_itself import BackupsByItself
from screens.backup.page import BackupPage
from screens.desk import Desk
from screens.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(
        usual_file=tmp_path / "register.db",
        state=tmp_path,
        ledger=tmp_path / "backups.json",
        exports=tmp_path,
        own_backups=tmp_path / "own",
        today=TODAY,
    )


def add(desk: Desk, name: str) -> None:
    with desk.act("organisation.add", about=name) as act:
        organisations.add(act, organisations.OrganisationDetails(name=name))


def test_at_the_end_what_is_new_is_backed_up_once(tmp_path: Path, home: Home) -> None:
    desk = Desk.for_writing(living_year(tmp_path), home.now)
    own = own_folder(tmp_path / "own", desk.path)
    for name, count in (("Ett", 1), ("", 1), ("Två", 2)):
        if name:
            add(desk, name)
        BackupsByItself(desk, home).at_closing()
        assert len(backups(own)) == count
    desk.close()


def test_a_desk_that_reads_and_a_throw_away_register_make_none(tmp_path: Path, home: Home) -> None:
    path = living_year(tmp_path)
    reading, writing = Desk(path, home.now), Desk.for_writing(path, home.now)
    BackupsByItself(reading, home).at_closing()
    BackupsByItself(writing, replace(home, own_backups=None)).at_closing()
    assert not (tmp_path / "own").exists()
    reading.close()
    writing.close()


def test_why_there_is_none_is_said_at_the_end(
    tmp_path: Path, home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "own").write_text("")
    desk = Desk.for_writing(living_year(tmp_path), home.now)
    BackupsByItself(desk, home).at_closing()
    assert capsys.readouterr().err.startswith("Programmets egen säkerhetskopia blev inte gjord.")
    desk.close()


async def test_every_half_hour_of_changes_and_on_the_page(
    tmp_path: Path, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        own = own_folder(tmp_path / "own", hands.desk.path)
        now = by_itself._now()
        kept = BackupsByItself(hands.desk, home)
        for minutes, count in ((29, 0), (31, 1), (59, 1), (62, 1)):
            monkeypatch.setattr(by_itself, "_now", lambda later=minutes: now + timedelta(minutes=later))
            kept.look(hands.app)
            await hands.until(lambda: all(worker.is_finished for worker in hands.app.workers))
            assert len(backups(own)) == count
        await hands.app.room.open_page(BackupPage(hands.desk, home))
        await hands.sees("programmets egen · register-2")
