"""Two records of the same person or organisation are made one, by keys."""

from pathlib import Path

from keyboard import LARGE, at_the_keyboard
from registers import living_year

from db.reading import members, organisations, people
from db.reading.window import Ask
from db.writing import people as writing
from db.writing.pen import Pen
from screens.desk import Desk
from screens.forms.fields import LookupField
from screens.lookups import person_pick
from screens.merging import merge_people

HOSTILE = "Lind [/x] [b]fet[/b]"


def twin(path: Path) -> int:
    with Pen.take(path, by="Ida Ek") as pen, pen.act("person.add") as act:
        return writing.add(act, writing.PersonDetails(given_name="Tove", family_name=HOSTILE, phone="031-1"))


async def test_the_one_in_hand_is_kept_and_the_other_found_by_any_part_of_its_name(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    gone = twin(path)
    async with at_the_keyboard(path) as hands:
        await hands.press("2", "right", "right", "f")
        await hands.type("sjögren")
        await hands.press("enter", "ampersand")
        await hands.sees("Samma person två gånger")
        await hands.type("lind fet")
        await hands.sees("Lind [/x] [b]fet[/b]")
        await hands.press("enter")
        await hands.sees("blir ett tidigare namn på Tove Sjögren")
        await hands.press("ctrl+s")
        await hands.until(lambda: any("är sammanslagen med Tove Sjögren" in each for each in hands.said))
        assert people.one(hands.desk.door, gone) is None
        (kept,) = people.named(hands.desk.door, "Tove Sjögren")
        assert kept.former_names == (f"Tove {HOSTILE}",)
        await hands.press("u", "j")
        await hands.until(lambda: people.one(hands.desk.door, gone) is not None)
        await hands.press("U")
        await hands.until(lambda: people.one(hands.desk.door, gone) is None)


async def test_two_marked_organisations_the_one_under_the_cursor_is_kept(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        first, second, *_ = organisations.rows(hands.desk.door, Ask(limit=2))
        before = organisations.count(hands.desk.door)
        await hands.press("8", "home", "enter", "home", "space")
        await hands.press("home", "down", "space", "home", "down", "ampersand")
        await hands.sees(f"{first.name} blir ett tidigare namn på {second.name}")
        await hands.press("ctrl+s")
        await hands.until(lambda: organisations.count(hands.desk.door) == before - 1)
        kept = organisations.named(hands.desk.door, first.name)
        assert kept is not None
        assert kept.key == second.key


async def test_three_marked_are_refused_and_nobody_is_merged_with_themselves(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        before = len(members.terms(hands.desk.door))
        await hands.press("2", "home", "space", "down", "space", "down", "space", "ampersand")
        await hands.sees("Markera två rader")
        await hands.press("enter")
        await hands.press("8", "home", "enter", "ampersand")
        await hands.type("bris")
        await hands.press("enter", "ctrl+s")
        await hands.sees("Välj två olika.")
        assert len(members.terms(hands.desk.door)) == before


def test_the_one_in_hand_is_not_the_first_to_be_its_own_double(tmp_path: Path) -> None:
    desk = Desk(living_year(tmp_path))
    in_hand = person_pick(people.rows(desk.door)[0])
    (gone,) = (each for each in merge_people(desk, (in_hand,)).fields if each.name == "gone")
    assert isinstance(gone, LookupField)
    found = gone.find(in_hand.label.split()[0])
    assert found[-1] == in_hand
    assert len(gone.find("")) > 1
    assert gone.find("")[0] != in_hand
