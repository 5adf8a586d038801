"""The start: who writes, what the user is told of the file, the age of the backup, the demo."""

import re
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from keyboard import SMALL, TODAY, Keyboard, at_the_keyboard
from registers import empty_register, living_year

from db.backup_ledger import LastBackup, remember
from db.reading import activities, contacts, deviations, members
from db.reading.door import Door
from db.writing.pen import Pen
from screens.demo import DEMO_DAY, demo_register
from screens.desk import Desk
from screens.home import Home
from screens.register_app import register_app


def _home(path: Path, today: date = TODAY) -> Home:
    state = path.parent / "state"
    return Home(usual_file=path, state=state, ledger=state / "backups.json", exports=path.parent, today=today)


async def test_a_second_start_reads_names_who_writes_and_r_takes_the_pen_when_it_is_free(
    tmp_path: Path,
) -> None:
    path = living_year(tmp_path)
    writer = Pen.take(path, by="Kim")
    async with at_the_keyboard(path) as hands:
        await hands.sees("LÄSLÄGE ·")
        await hands.sees("skriver just nu. r försöker igen.")
        await hands.press("2", "n")
        assert hands.said[-1].startswith("Registret är öppet i läsläge")
        await hands.press("r")
        await hands.sees("är öppen för skrivning hos")
        told = " ".join(re.split(r"[\s│]+", hands.screen))  # the line breaks where the path is long
        assert re.search(r"sedan \d{4}-\d\d-\d\d \d\d:\d\d \(", told), "no moment in UTC"
        await hands.press("enter")
        writer.lay_down()
        await hands.press("r")
        await hands.until(lambda: "Du har pennan: registret kan ändras." in hands.said)
        assert "LÄSLÄGE" not in hands.screen
        await hands.press("n")
        await hands.sees("Ny ledamot")


async def test_opened_for_reading_nothing_takes_the_pen(tmp_path: Path) -> None:
    home = _home(living_year(tmp_path))
    desk = Desk(home.usual_file, home.now)
    app = register_app(desk, home)
    async with app.run_test(size=SMALL) as pilot:
        hands = Keyboard(app, pilot, desk)
        await hands.sees("LÄSLÄGE · Registret är öppnat för läsning.")
        await hands.press("r")
        assert not desk.writable
        with Pen.take(home.usual_file, by="Kim"):
            pass
    desk.close()


async def test_what_another_tool_changed_is_told_once(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE activity SET place = 'Bergen' WHERE id = 1")
    async with at_the_keyboard(path) as hands:
        await hands.until(lambda: any("ändrats utanför programmet" in said for said in hands.said))
    async with at_the_keyboard(path) as hands:
        await hands.press("2")
        hands.desk.warm()
        await hands.rest()
        assert not any("utanför programmet" in said for said in hands.said)


async def test_a_register_with_two_names_is_only_read_and_the_banner_says_why(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    (tmp_path / "länk.db").hardlink_to(path)
    async with at_the_keyboard(path) as hands:
        await hands.sees("flera namn på disken")
        assert not hands.desk.writable


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ("2026-11-21T15:40:00Z", "Kopia igår 16.40, kontrollerad"),
        ("2026-11-16T08:00:00Z", "Kopia mån 16 nov 09.00, kontrollerad"),
        ("2026-11-15T08:00:00Z", "Kopian är 7 dagar gammal · b gör en ny"),
    ],
)
async def test_the_status_line_says_how_old_the_backup_is(tmp_path: Path, made: str, said: str) -> None:
    path = empty_register(tmp_path)
    remember(_home(path).ledger, path, LastBackup(made, "/media/minne/kopia.db", "0/0"))
    async with at_the_keyboard(path) as hands:
        await hands.sees(said)
        await hands.sees("register.db")
        await hands.sees("söndag 22 november 2026")


async def test_the_demo_is_a_living_year_that_is_gone_afterwards() -> None:
    with demo_register() as path, Door(path) as door:
        assert len(members.current(door, DEMO_DAY)) > 10
        assert activities.count(door) > 10
        assert contacts.count(door) > 10
        assert deviations.count(door) > 2
    assert not path.parent.exists()


async def test_the_clock_stands_at_the_fixed_day(tmp_path: Path) -> None:
    home = _home(empty_register(tmp_path), date(2026, 2, 3))
    desk = Desk(home.usual_file, home.now)
    assert desk.today() == date(2026, 2, 3)
    assert desk.now().date() == date(2026, 2, 3)
    desk.close()
