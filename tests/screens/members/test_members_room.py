"""Ledamöter by keys on a real register: what is in the file, what is on the screen."""

from pathlib import Path

import pytest
from keyboard import LARGE, SMALL, Keyboard, at_the_keyboard
from registers import empty_register, living_year

from db.reading import members, people
from db.reading.members import Member
from db.writing import organisations, seats
from db.writing import people as writing
from db.writing.pen import Pen
from nsc_tui.language.text import ENGLISH
from screens.rooms.record_room import RecordRoom


def _terms(hands: Keyboard, name: str) -> list[Member]:
    (person,) = people.named(hands.desk.door, name)
    return [each for each in members.terms_of(hands.desk.door, person.key) if each.role]


async def _go_to(hands: Keyboard, name: str) -> None:
    room = hands.app.room
    assert isinstance(room, RecordRoom)
    (person,) = people.named(hands.desk.door, name)
    assert room.stand_on("person", str(person.key))
    await hands.rest()


async def test_seats_vacancies_former_members_and_officials_in_three_views(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await hands.sees("Åsa Öberg-Ståhl")
        await hands.sees("○ Vakant")
        assert "Ida Ek" not in hands.screen
        assert "Elin Vinter" not in hands.screen
        await hands.press("right")
        await hands.sees("Elin Vinter")
        await hands.sees("– tidigare")
        await hands.press("right")
        await hands.sees("Ida Ek")
        await hands.press("left", "left")
        await hands.sees("○ Vakant")


async def test_the_record_tells_terms_contacts_and_attendance_and_leads_on(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await _go_to(hands, "Zahra Åberg")
        await hands.press("enter")
        await hands.sees("ledamot · Polisområde Storgöteborg")
        await hands.sees("2023-01-01 – tills vidare")
        await hands.press("enter")
        await hands.sees("ARBETAR DÄR")
        await hands.press("escape")
        await hands.sees("Zahra Åberg")
        await hands.press("down", "enter")
        await hands.until(lambda: hands.app.room.room_name == "contacts")
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "members")
        await hands.sees("UPPDRAG I RÅDET")


async def test_wide_screens_show_the_record_beside_the_list(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.press("2")
        await hands.sees("UPPDRAG I RÅDET")
        await hands.press("end")
        await hands.sees("Vakant plats")
        await hands.sees("w ger platsen till en person.")
        await hands.press("home", "enter", "escape", "down")
        await hands.sees("● nu · ledamot · Länsstyrelsen")


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_a_new_name_keeps_the_old_one(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_the_keyboard(living_year(tmp_path), size) as hands:
        await hands.press("2")
        await _go_to(hands, "Zahra Åberg")
        await hands.press("g", "ctrl+a", "ctrl+k")
        await hands.type("Nyström")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Nytt namn: Zahra Nyström" in hands.said)
        (person,) = people.named(hands.desk.door, "Zahra Åberg")
        assert (person.name, person.former_names) == ("Zahra Nyström", ("Zahra Åberg",))
        await hands.press("enter")
        await hands.sees("TIDIGARE NAMN")
        await hands.sees("Zahra Åberg (till 2026-11-22)")


async def test_a_seat_that_ends_before_it_begins_is_refused_beside_the_field(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await _go_to(hands, "Zahra Åberg")
        await hands.press("d", "tab", "ctrl+a", "ctrl+k")
        await hands.type("2022-12-31")
        await hands.press("ctrl+s")
        await hands.sees("Uppdraget slutar 2022-12-31 innan det börjar 2023-01-01")
        await hands.press("ctrl+a", "ctrl+k")
        await hands.type("31/12 2026")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Uppdraget är avslutat." in hands.said)
        assert _terms(hands, "Zahra Åberg")[-1].to == "2026-12-31"


async def test_an_ended_term_leaves_a_vacant_seat_that_w_fills(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await _go_to(hands, "Zahra Åberg")
        await hands.press("d", "tab", "ctrl+a", "ctrl+k")
        await hands.type("igår")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Uppdraget är avslutat." in hands.said)
        today = hands.desk.today()
        seat = next(
            each
            for each in members.vacancies(hands.desk.door, today)
            if each.organisation == "Polisområde Storgöteborg"
        )
        room = hands.app.room
        assert isinstance(room, RecordRoom)
        assert room.stand_on("seat", str(seat.seat_key))
        await hands.press("w")
        await hands.type("Tove")
        await hands.press("enter", "ctrl+s")
        await hands.until(lambda: any("Tove Sjögren har platsen" in each for each in hands.said))
        (term,) = _terms(hands, "Tove Sjögren")
        assert (term.role, term.organisation, term.from_) == (
            "ledamot",
            "Polisområde Storgöteborg",
            "2026-11-22",
        )


async def test_nobody_follows_on_a_term_that_is_over_or_on_no_seat(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await _go_to(hands, "Elin Vinter")
        await hands.press("w")
        assert "Uppdraget är slut." in hands.said[-1]
        await _go_to(hands, "Ida Ek")
        await hands.press("w")
        assert hands.said[-1] == "Det här är ingen plats i rådet."


async def test_the_same_person_cannot_follow_on_themselves(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await _go_to(hands, "Zahra Åberg")
        await hands.press("w")
        await hands.type("åberg")
        await hands.press("enter", "ctrl+s")
        await hands.sees("Zahra Åberg har redan platsen.")


async def test_a_correction_of_person_and_term_in_one_form(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await _go_to(hands, "Zahra Åberg")
        await hands.press("e", "tab", "tab", "ctrl+a", "ctrl+k")
        await hands.type("regionpolischef")
        await hands.press("tab", "tab", "ctrl+a", "ctrl+k")
        await hands.type("zahra")
        await hands.press("ctrl+s")
        await hands.sees("är ingen e-postadress")
        await hands.press("ctrl+a", "ctrl+k")
        await hands.type("ZAHRA@example.org")
        await hands.press("tab", "tab", "ctrl+a", "ctrl+k")
        await hands.type("mars 2023")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Zahra Åberg är ändrad." in hands.said)
        (person,) = people.named(hands.desk.door, "zahra@example.org")
        assert person.title == "regionpolischef"
        assert _terms(hands, "Zahra Åberg")[-1].from_ == "2023-03"


async def test_the_bin_asks_first_and_takes_an_official(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await _go_to(hands, "Tove Sjögren")
        await hands.press("d")
        await hands.sees("Lägg Tove Sjögren i papperskorgen?")
        await hands.press("enter")
        assert people.named(hands.desk.door, "Tove Sjögren")
        await hands.press("d", "j")
        await hands.until(lambda: not people.named(hands.desk.door, "Tove Sjögren"))


async def test_a_vacant_seat_is_withdrawn_from_a_day(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2", "end", "d")
        await hands.sees("Dra in platsen")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Platsen är indragen." in hands.said)
        assert "○ Vakant" not in hands.screen


async def test_a_name_or_a_seat_is_needed(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.press("2", "n", "ctrl+s")
        await hands.sees("Skriv ett namn, eller välj organisation")
        await hands.type("Anna")
        await hands.press("ctrl+s")
        await hands.sees("Skriv både förnamn och efternamn.")
        await hands.type("Berg")
        await hands.press("ctrl+s")
        await hands.sees("Välj den organisation som platsen hör till.")


async def test_the_history_of_a_person_one_key_away_and_back(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("2")
        await _go_to(hands, "Zahra Åberg")
        await hands.press("g", "ctrl+a", "ctrl+k")
        await hands.type("Nyström")
        await hands.press("ctrl+s")
        await hands.until(lambda: "Nytt namn: Zahra Nyström" in hands.said)
        await hands.press("h")
        await hands.sees("Historik: Zahra Nyström")
        await hands.sees("Åberg → Nyström")
        await hands.press("escape")
        await hands.until(lambda: hands.app.room.room_name == "members")


HOSTILE = "Hej [/x] [b]fet[/b] [@click=app.quit]klick[/]"


@pytest.mark.parametrize("size", [SMALL, LARGE])
async def test_hostile_names_are_shown_as_they_stand(tmp_path: Path, size: tuple[int, int]) -> None:
    path = empty_register(tmp_path)
    with Pen.take(path, by=HOSTILE) as pen, pen.act("test.make", about=HOSTILE) as act:
        at = organisations.add(act, organisations.OrganisationDetails(name=HOSTILE, area=HOSTILE))
        person = writing.add(
            act,
            writing.PersonDetails(
                given_name="Anna <Lisa> & Bo", family_name=HOSTILE, title=HOSTILE, organisation=at
            ),
        )
        seats.give(act, seats.TermDetails(seat=seats.open_seat(act, at, "ledamot"), person=person))
        seats.open_seat(act, at, "ordförande")
        writing.rename(act, person, "Anna", f"Ny {HOSTILE}", "2026-01-01")
    async with at_the_keyboard(path, size) as hands:
        await hands.press("2", "enter")
        await hands.sees("Hej [/x] [b]fet[/b]")
        await hands.press("e")
        await hands.sees("Ändra Anna Ny Hej [/x]")
        await hands.press("escape", "w", "escape", "escape", "right", "right", "8", "home", "enter", "enter")
        await hands.sees("Hej [/x]")
        await hands.press("escape", "escape", "end", "up", "up", "up", "up", "enter")
        await hands.sees("Historik")
        await hands.press("enter")
        await hands.sees("Hej [/x]")


async def test_english_throughout(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE, ENGLISH) as hands:
        await hands.press("2")
        await hands.sees("The council now")
        await hands.sees("TERMS ON THE COUNCIL")
        await hands.sees("vice chair")
        await hands.press("n")
        await hands.sees("leave the name empty for a vacant seat")
