from pathlib import Path

from keyboard import LARGE, at_the_keyboard
from registers import empty_register, living_year

from screens.goals import Goal
from screens.widgets.entry import LineEntry


async def test_the_most_urgent_stands_first_and_each_line_says_what_it_lacks(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.sees("NÄSTA MÖTE   ons 2 dec 13.00, Stadshuset, rum Gustaf · 2 ärenden")
        wanted = (
            "! Protokoll    ej justerat               2026-09-16 · skulle ons 30 sep · 53 dagar",
            "! Uppdrag      klart mån 15 juni         § 8/2026 · Ida Ek",
            "! AV-2026-003  saknar motivering         I1 · Göteborgs Stads trygghetsråd",
            "! Förslag      K1 deltog utan kontakt    Łucja Mc-Kinney · Nätverksmöte i København",
            "! Årsuppgift   saknas · lör 21 feb       G28",
            "· K-2026-020   deltog?                   Maryam Hosseini · Webbinarium",
            "· K-2026-022   väntar på svar            José O'Neill · Studiedag om hatbrott",
            "· Resultat     vad gav det?              16 deltaganden (G09) · senast",
            "· Årsuppgift   påminnelse                G12 · Rådet informeras om aktiviteter · A-2026-004",
            "· Årsuppgift   påminnelse                G22 · Publicerat på intranätet · A-2026-001",
            "· Plats        vakant                    ledamot · Svensk Handel Väst",
            "· Kopia        behövs",
        )
        await hands.sees("påminnelse")
        places = [hands.screen.find(line) for line in wanted]
        assert -1 not in places, hands.screen
        assert places == sorted(places)


async def test_enter_leads_to_each_place_and_esc_comes_back_to_the_line(tmp_path: Path) -> None:
    rooms = ("protocol", "protocol", "deviations", "contacts", "contacts", "year", "contacts")
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.sees("1 av 16")
        for place, room in enumerate(rooms, start=1):
            await hands.press("enter")
            await hands.until(lambda room=room: hands.app.room.room_name == room)  # type: ignore[misc]
            await hands.press("escape")
            await hands.until(lambda: hands.app.room.room_name == "today")
            await hands.sees(f"{place} av 16")
            await hands.press("down")


async def test_a_vacant_seat_leads_to_the_seat(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.press("end", "up")
        await hands.sees("vakant")
        await hands.press("enter")
        await hands.until(lambda: hands.app.room.room_name == "members")
        await hands.sees("Vakant")


async def test_letters_act_on_the_line_and_say_so_where_they_cannot(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        await hands.sees("1 av 16")
        await hands.press("t")
        assert hands.said[-1] == "Raden är ingen kontakt."
        await hands.press("a")
        assert hands.said[-1] == "Raden är inget avsteg."
        await hands.press("down", "down", "a")
        await hands.sees("Motivera AV-2026-003")
        await hands.press("escape", "down", "i")
        await hands.until(lambda: hands.app.room.room_name == "more")
        await hands.sees("G14")
        await hands.press("escape", "down", "down", "down", "t")
        await hands.sees("Deltog Maryam Hosseini?")
        await hands.press("d", "ctrl+s")
        await hands.until(lambda: any("deltog delvis" in each for each in hands.said))
        await hands.until(lambda: "K-2026-020" not in hands.screen)


async def test_an_empty_register_asks_for_nothing_but_a_meeting_and_a_backup(tmp_path: Path) -> None:
    async with at_the_keyboard(empty_register(tmp_path)) as hands:
        await hands.sees("NÄSTA MÖTE   inget planerat · 5 och n planerar ett")
        assert "1 av 1" in hands.screen


async def test_a_duty_that_falls_due_leads_to_its_line_of_the_year_check_and_to_its_rule(
    tmp_path: Path,
) -> None:
    async with at_the_keyboard(living_year(tmp_path), LARGE) as hands:
        await hands.sees("Redovisning till kommunstyrelsen")
        await hands.sees("saknas · lör 21 feb")
        assert "Planen: prioriterade frågor" not in hands.screen
        await hands.press(*["down"] * 5, "enter")
        await hands.until(lambda: hands.app.room.here == Goal("year", "duty", "report_ks"))
        await hands.press("escape", "i")
        await hands.until(lambda: hands.app.room.room_name == "more")
        await hands.sees("G28 ·")


async def test_a_key_right_behind_the_key_of_a_room_is_answered_there(tmp_path: Path) -> None:
    async with at_the_keyboard(living_year(tmp_path)) as hands:
        for room in "234567":
            hands.at_once(room, "f")
            await hands.until(lambda: isinstance(hands.app.focused, LineEntry))
            await hands.press("escape")
        assert hands.said == []
