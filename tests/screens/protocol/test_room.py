from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, Keyboard, at_the_keyboard
from registers import empty_register, living_year

from db.reading import items, meetings
from db.reading.meetings import Meeting
from db.writing import people
from db.writing.pen import Pen
from screens.desk import Desk
from screens.goals import Goal, goal
from screens.widgets.record_view import RecordView

DRAFT, COMPLETED = "2026-12-02", "2026-09-16"
HOSTILE = "Anna <Lisa> & Bo [/x] [b]fet[/b]"


def meeting(hands: Keyboard, ref: str) -> Meeting:
    found = meetings.named(hands.desk.door, ref)
    assert found is not None
    return found


async def open_meeting(hands: Keyboard, ref: str) -> None:
    await hands.press("5")
    await hands.app.room.show_record("meeting", str(meeting(hands, ref).key))
    await hands.rest()


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_the_list_says_date_state_and_days_to_approval(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await hands.press("5")
        await hands.sees("ons 2 dec 13.00")
        await hands.sees("! 53 dagar över")
        for said in (". utkast", "> färdigställt", "+ justerat", "n Ny"):
            assert said in hands.screen
        assert all(len(line) <= size[0] for line in hands.screen.splitlines())


async def test_an_empty_register_says_what_to_do_next(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.press("5")
        await hands.sees("Tryck n för att lägga till det första.")
        await hands.press("e")
        assert hands.said[-1] == "Ingen rad är vald."


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_enter_on_a_reference_goes_there_and_esc_comes_back(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await open_meeting(hands, COMPLETED)
        if size == LARGE:
            await hands.press("enter")
        await hands.press("down", "down", "down", "down", "enter")
        await hands.sees("§ 16 Avsteg från riktlinjen")
        await hands.sees("AV-2026-002")
        await hands.press("enter")
        await hands.until(lambda: hands.app.room.room_name == "deviations")
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "protocol")
        await hands.sees("§ 16 Avsteg från riktlinjen")
        await hands.press("escape")
        await hands.sees("Sammanträde onsdag 16 september 2026")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_an_item_is_reached_from_elsewhere_and_esc_comes_back_at_once(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        found = items.numbered(hands.desk.door, 13, 2026)
        assert found is not None
        await hands.press("4")
        await hands.app.go_to(goal("item", found.key))
        await hands.sees("§ 13 Mötets öppnande")
        assert hands.app.room.here == goal("item", found.key)
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "contacts")


async def test_the_rule_behind_a_minuted_deviation_is_one_key_away(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, COMPLETED)
        await hands.press("i")
        assert "regel" in hands.said[-1]
        await hands.press("down", "down", "down", "down", "enter")
        await hands.sees("AV-2026-002")
        await hands.press("i")
        await hands.sees("G07")


async def test_a_second_meeting_that_day_gets_a_reference_of_its_own(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("5", "n")
        await hands.type("2026-12-02")
        await hands.press("ctrl+s")
        await hands.until(lambda: meetings.named(hands.desk.door, "2026-12-02/2"))
        await hands.sees("Sammanträde onsdag 2 december 2026")
        await hands.press("escape")
        await hands.sees("ons 2 dec 13.00 (2)")


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        (0, "maj 2026", "är ingen dag"),
        (1, "25.00", "är inget klockslag"),
        (8, "14.15-14.05", "är inga pauser"),
        (10, "5–3", "är inga paragrafer"),
    ],
)
async def test_what_cannot_stand_in_a_field_is_said_beside_it_and_nothing_is_stored(
    tmp_path: Path, field: int, typed: str, said: str
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        before = meetings.count(hands.desk.door)
        await hands.press("5", "n")
        await hands.type("1/12")
        await hands.press(*["tab"] * field)
        await hands.press("end", "ctrl+u")
        await hands.type(typed)
        await hands.press("ctrl+s")
        await hands.sees(said)
        await hands.press("escape")
        assert meetings.count(hands.desk.door) == before


@pytest.mark.parametrize(("typed", "said"), [("0", "är inget §-nummer"), ("13", "§ 13/2026 finns redan")])
async def test_a_number_that_is_taken_or_none_is_refused_beside_the_field(
    tmp_path: Path, typed: str, said: str
) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, DRAFT)
        await hands.press("n")
        await hands.type("Rubrik")
        await hands.press(*["tab"] * 14)
        await hands.type(typed)
        await hands.press("ctrl+s")
        await hands.sees(said)
        await hands.press("escape")
        assert len(items.of_meeting(hands.desk.door, meeting(hands, DRAFT).key)) == 2


async def test_a_half_written_item_is_not_lost_by_a_call_nor_by_esc(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, DRAFT)
        await hands.press("n")
        await hands.type("Halvskriven rubrik")
        await hands.press("f4")
        await hands.sees("Ny kontakt")
        await hands.press("escape")
        await hands.sees("Halvskriven rubrik")
        await hands.press("escape", "n")
        await hands.sees("F5 hämtar det")
        await hands.press("f5", "ctrl+s")
        await hands.until(lambda: any("Halvskriven rubrik är tillagt" in said for said in hands.said))


async def test_hostile_names_are_shown_as_they_are(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    with Pen.take(path, by="Ida Ek") as pen, pen.act("person.change") as act:
        zahra = next(each for each in _people(path) if each[1] == "Zahra")
        people.change(
            act,
            zahra[0],
            people.PersonDetails(given_name=HOSTILE, family_name="Åberg", email="zahra.aberg@example.org"),
        )
    for size in (SMALL, LARGE):
        async with at_the_keyboard(path, size) as hands:
            await open_meeting(hands, DRAFT)
            await hands.press("l")
            await hands.sees("Anna <Lisa> & Bo [/x]")
            await hands.press("asterisk", "escape", "x")
            await hands.sees("färdigställas")


def _people(path: Path) -> list[tuple[int, str]]:
    desk = Desk(path)
    try:
        return [(row[0], row[1]) for row in desk.door.fetch("SELECT id, given_name FROM person")]
    finally:
        desk.close()


async def test_reading_only_shows_everything_and_changes_nothing(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    holder = Desk.for_writing(path)
    try:
        async with at_the_keyboard(path) as hands:
            await open_meeting(hands, DRAFT)
            for key in ("n", "x", "a", "d", "number_sign"):
                await hands.press(key)
                assert hands.said[-1] == "Registret är öppet i läsläge, så inget kan ändras."
            await hands.press("l", "l")
            assert "Närvarande 0 / 11" in hands.screen
            await hands.press("escape", "down", "p", "j")
            await hands.until(lambda: hands.app.last_file)
    finally:
        holder.close()


async def test_h_on_an_item_is_the_history_of_the_item(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, DRAFT)
        await hands.press("down", "enter", "h")
        await hands.sees("Historik: Ärende")
        await hands.sees("Mötets öppnande och val av justerare")


async def test_what_hinders_approval_opens_no_form_that_cannot_be_saved(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await open_meeting(hands, COMPLETED)
        lacks_approvers = Goal("protocol", "edit_meeting", str(meeting(hands, COMPLETED).key))
        hands.app.room.post_message(RecordView.Followed(lacks_approvers))
        await hands.until(lambda: hands.said or len(hands.app.screen_stack) > 1)
        assert len(hands.app.screen_stack) == 1
        assert hands.said[-1].endswith("z tar det tillbaka till utkast.")
