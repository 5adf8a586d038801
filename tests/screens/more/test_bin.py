"""Papperskorgen by keys."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, at_the_keyboard
from registers import empty_register, living_year

from db.catalogue import TABLES
from db.reading import binned, contacts, people
from db.writing import merging, organisations, seats
from db.writing import people as writing
from db.writing.pen import Pen
from nsc_tui.language.text import ENGLISH

MARKUP = "Hej [/x] [b]fet[/b] [@click=app.quit]klick[/]"
BIN = ("8", "end", "up", "up", "up", "enter")


def test_every_table_with_a_bin_is_shown() -> None:
    assert set(binned.TABLES) == {table.name for table in TABLES if "binned_at" in table.columns}


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_what_was_put_there_comes_back_with_one_key(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await hands.press("4")
        before = contacts.count(hands.desk.door)
        await hands.press("d")
        await hands.sees("papperskorgen?")
        await hands.press("j")
        await hands.until(lambda: contacts.count(hands.desk.door) == before - 1)
        (gone,) = binned.rows(hands.desk.door)
        await hands.press(*BIN)
        await hands.sees(gone.ref)
        await hands.press("enter")
        await hands.sees("D tar tillbaka det.")
        await hands.press("D")
        await hands.until(lambda: contacts.count(hands.desk.door) == before)
        assert f"{gone.ref} är ur papperskorgen." in hands.said
        await hands.sees("Papperskorgen är tom.")
        await hands.press("u")
        await hands.sees(f"Ångra: {gone.ref} ur papperskorgen?")


async def test_a_taken_seat_is_not_taken_back(tmp_path: Path) -> None:
    path = empty_register(tmp_path)
    with Pen.take(path, by="Ida Ek") as pen, pen.act("test.make") as act:
        police = organisations.add(act, organisations.OrganisationDetails(name="Polisen"))
        first, second = (
            writing.add(act, writing.PersonDetails(given_name=name, family_name="Ek"))
            for name in ("Åsa", "Bo")
        )
        seat = seats.open_seat(act, police, "ledamot")
        term = seats.give(act, seats.TermDetails(seat=seat, person=first, from_on="2026-01-01"))
        seats.discard(act, term)
        seats.give(act, seats.TermDetails(seat=seat, person=second, from_on="2026-01-01"))
    async with at_the_keyboard(path) as hands:
        await hands.press(*BIN)
        await hands.sees("Åsa Ek · ledamot")
        await hands.press("D")
        await hands.sees("Bo Ek")
        await hands.press("enter")
        assert [each.key for each in binned.rows(hands.desk.door)] == [term]


async def test_a_merged_record_leads_to_the_one_that_took_over(tmp_path: Path) -> None:
    path = empty_register(tmp_path)
    with Pen.take(path, by=MARKUP) as pen, pen.act("person.merge", about=MARKUP) as act:
        kept, gone = (
            writing.add(act, writing.PersonDetails(given_name=name, family_name=MARKUP))
            for name in ("Åsa", "Bo")
        )
        merging.merge_people(act, kept, gone)
    async with at_the_keyboard(path) as hands:
        await hands.press(*BIN)
        await hands.sees("Bo Hej [/x] [b]fet[/b]")
        await hands.press("D")
        await hands.sees("sammanslagningen i stället.")
        await hands.press("enter", "enter", "enter")
        await hands.until(lambda: hands.app.room.room_name == "members")
        await hands.sees("Åsa Hej [/x]")
        assert people.one(hands.desk.door, gone) is None


async def test_an_empty_bin_in_english(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path), language=ENGLISH) as hands:
        await hands.press(*BIN)
        await hands.sees("The bin is empty.")
