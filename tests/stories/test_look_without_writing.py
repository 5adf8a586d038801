"""Reading only: the banner stays, no key that edits is offered, search and paper work as ever."""

from pathlib import Path

from keyboard import at_the_keyboard
from registers import living_year

EDITS = (" n Ny", " e Ändra", " k Ny kontakt", " u Ångra", " t Deltog", " v Besvara")


async def test_the_second_start_reads_searches_and_prints_and_one_key_takes_the_pen(tmp_path: Path) -> None:
    path = living_year(tmp_path)
    async with at_the_keyboard(path) as holder, at_the_keyboard(path) as hands:
        assert holder.desk.writable
        before = hands.desk.door.change_mark()
        for room in "1234567":
            await hands.press(room)
            assert "LÄSLÄGE" in hands.screen
            foot = hands.screen.splitlines()[-1]
            assert not any(hint in foot for hint in EDITS), foot
        await hands.press("4", "e")
        assert hands.said[-1] == "Registret är öppet i läsläge, så inget kan ändras."
        await hands.press("slash")
        await hands.type("wallin")
        await hands.sees("Kajsa Wallin")
        await hands.press("escape", "5", "end", "p", "enter")
        await hands.until(lambda: list((tmp_path / "out").glob("*.pdf")))
        assert hands.desk.door.change_mark() == before
        holder.desk.give_up_pen("")
        await hands.press("escape", "r")
        await hands.until(lambda: hands.desk.writable)
        await hands.press("4")
        await hands.sees("n Ny")
        assert "LÄSLÄGE" not in hands.screen
