"""Hostile text as data on every screen of activities, contacts, deviations, Idag and the search."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import empty_register

from db.writing import activities, contacts, deviations, organisations, people, seats
from db.writing.pen import Pen

MARKUP = "Hej [/x] [b]fet[/b] [@click=app.quit]klick[/]"
NAMES = "Anna <Lisa> & Bo"


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    path = empty_register(tmp_path)
    with Pen.take(path, by=MARKUP) as pen, pen.act("test.make") as act:
        somewhere = organisations.add(act, organisations.OrganisationDetails(name=f"Org {MARKUP}"))
        person = people.add(act, people.PersonDetails(given_name=NAMES, family_name=MARKUP))
        seat = seats.open_seat(act, somewhere, "ledamot")
        seats.give(act, seats.TermDetails(seat=seat, person=person, from_on="2023-01-01"))
        for happens in ("2026-10-01", "2026-12-24", ""):
            activity = activities.add(
                act,
                activities.ActivityDetails(
                    title=f"Träff {MARKUP}", happens=happens, place=NAMES, agenda=f"{MARKUP}\n{MARKUP}"
                ),
            )
            contacts.log(
                act,
                contacts.ContactDetails(
                    person=person,
                    activity=activity.key,
                    contacted_at="2026-11-01T10:00",
                    channel=MARKUP,
                    took_part="yes" if happens == "2026-10-01" else "",
                    paid_by=MARKUP,
                    purpose=MARKUP,
                    note=f"{NAMES}\n{MARKUP}",
                ),
            )
        deviations.record(
            act,
            deviations.DeviationDetails(
                category="annat", what=MARKUP, happened="2026-10-02", person=person, activity=activity.key
            ),
        )
    return path


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_lists_and_records_show_it_as_it_stands(hostile: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(hostile, size) as hands:
        await hands.sees("annat")
        for room in ("3", "4", "6"):
            await hands.press(room, "enter")
            await hands.sees("Hej [/x] [b]fet[/b]")
            await hands.press("escape", "right", "right", "right")
        assert hands.app.is_running
        assert all(len(line) <= size[0] for line in hands.screen.splitlines())


@pytest.mark.parametrize("room", ["3", "4", "6"])
async def test_forms_load_it_and_give_it_back_unchanged(hostile: Path, room: str) -> None:
    tables = {"3": "activity", "4": "contact", "6": "deviation"}
    rows = f"SELECT * FROM {tables[room]} ORDER BY id"
    async with at_the_keyboard(hostile) as hands:
        before = hands.desk.door.fetch(rows)
        await hands.press(room, "e")
        await hands.sees("Ändra ")
        await hands.press("ctrl+s")
        await hands.until(lambda: any("ändra" in each for each in hands.said))
        assert hands.desk.door.fetch(rows) == before


async def test_questions_offers_and_the_search_show_it(hostile: Path) -> None:
    async with at_the_keyboard(hostile) as hands:
        await hands.press("4", "d")
        await hands.sees("[b]fet[/b]")
        await hands.press("escape", "slash")
        await hands.type("[b]fet[/b]")
        await hands.sees("kontakt")
        assert "Hej [/x]" in hands.screen
        await hands.press("escape", "1", "f")
        await hands.type("förslag")
        await hands.press("enter", "a")
        await hands.sees("Avsteg K2 · Anna <Lisa> & Bo Hej [/x]")
