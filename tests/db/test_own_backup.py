"""The backups that the program makes by itself: what is new is kept, what is outlived goes."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import manifest
from db.backup_rotation import outlived, rotate
from db.backup_target import backups
from db.own_backup import back_up_what_is_new, own_folder
from db.verification import verify
from nsc_tui.language.faults import ExitCode, Fault

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)  # a Sunday
Act = Callable[..., None]


def ago(**time: float) -> datetime:
    return NOW - timedelta(**time)


def kept(*moments: datetime) -> list[datetime]:
    return sorted(set(moments) - outlived(moments, NOW), reverse=True)


def test_everything_of_two_days_is_kept_and_later_one_a_day() -> None:
    half_hours = [ago(minutes=30 * n) for n in range(96)]
    assert kept(*half_hours) == half_hours
    morning, noon = ago(days=2, hours=3), ago(days=2)
    assert kept(NOW, noon, morning) == [NOW, noon]


def test_of_each_day_week_and_month_the_newest_and_no_more_than_so_many() -> None:
    daily = [ago(days=n) for n in range(400)]
    left = kept(*daily)
    assert left[:12] == daily[:12]
    weeks = [moment for moment in left if moment.isoweekday() == 7]
    assert [moment.date().isoformat() for moment in weeks] == [
        *("2026-11-22", "2026-11-15", "2026-11-08", "2026-11-01", "2026-10-25"),
        *("2026-10-18", "2026-10-11", "2026-10-04", "2026-09-27", "2026-09-20", "2026-05-31"),
    ]
    months = [f"{moment:%m-%d}" for moment in left if (moment + timedelta(days=1)).day == 1]
    assert months == ["10-31", "09-30", "08-31", "07-31", "06-30", "05-31", "04-30", "03-31"]


@pytest.mark.parametrize("age", [timedelta(), timedelta(days=4000), -timedelta(days=30)])
def test_the_newest_is_never_outlived_nor_one_whose_clock_was_ahead(age: timedelta) -> None:
    assert outlived([NOW - age], NOW) == frozenset()
    assert outlived([NOW - age, *(ago(days=5000 + n) for n in range(3))], NOW).isdisjoint({NOW - age})


def test_rotation_takes_what_is_outlived_with_its_checksum_and_nothing_else(tmp_path: Path) -> None:
    def name(moment: datetime) -> str:
        return f"register-{moment:%Y%m%dT%H%M%SZ}-v1.db"

    old = [ago(days=3, hours=hour) for hour in (1, 2)]
    for moment in (NOW, *old):
        (tmp_path / name(moment)).touch()
        manifest.checksum_file(tmp_path / name(moment)).touch()
    mine = [tmp_path / "register.db", tmp_path / "register-20261399T000000Z-v1.db", tmp_path / "brev.odt"]
    for path in mine:
        path.touch()
    rotate(tmp_path, NOW)
    left = {name(moment) for moment in (NOW, old[0])}
    assert {path.name for path in tmp_path.iterdir()} == {
        *left,
        *(f"{each}.sha256" for each in left),
        *(path.name for path in mine),
    }


def test_only_what_is_new_is_backed_up(register: Path, tmp_path: Path, act: Act) -> None:
    folder = own_folder(tmp_path / "backups", register)
    first = back_up_what_is_new(register, folder, NOW)
    assert first is not None
    assert verify(first.path).findings == ()
    assert back_up_what_is_new(register, folder, NOW + timedelta(minutes=30)) is None
    act(register, "INSERT INTO organisation (name, sort_key) VALUES ('BRIS', 'b')")
    second = back_up_what_is_new(register, folder, NOW + timedelta(hours=1))
    assert second is not None
    assert backups(folder) == (first.path, second.path)
    second.path.unlink()
    again = back_up_what_is_new(register, folder, NOW + timedelta(hours=2))
    assert again is not None
    assert verify(again.path).head == second.head


def test_a_damaged_register_is_not_backed_up_and_no_backup_goes(
    register: Path, tmp_path: Path, act: Act
) -> None:
    folder = own_folder(tmp_path / "backups", register)
    for days in (900, 901):
        back_up_what_is_new(register, folder, NOW - timedelta(days=days))
        act(register, f"INSERT INTO organisation (name, sort_key) VALUES ('Nr {days}', 'n')")
    before = backups(folder)
    assert len(before) == 2
    raw = register.read_bytes()
    at = raw.index(b"Ingen kontakt")
    register.write_bytes(raw[:at] + b"i" + raw[at + 1 :])
    with pytest.raises(Fault) as caught:
        back_up_what_is_new(register, folder, NOW)
    assert caught.value.code is ExitCode.NOT_A_REGISTER
    assert backups(folder) == before


def test_registers_of_one_name_have_folders_of_their_own(tmp_path: Path) -> None:
    one, other = (own_folder(tmp_path, tmp_path / place / "register.db") for place in ("a", "b"))
    assert one != other
    assert one.name.startswith("register-")
